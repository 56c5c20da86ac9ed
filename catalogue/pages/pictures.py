"""Photos, and what stands in their place while there is none."""

from __future__ import annotations

import zlib

from catalogue.model.entries import Photo, Product
from catalogue.model.summary import ProductSummary
from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.site import PhotoFiles
from catalogue.pages.view import View

TINTS = 6
"""Backgrounds that placeholders take turns in, so that a page of them is not one grey wall."""


def photos(view: View, product: Product) -> tuple[tuple[Photo, PhotoFiles], ...]:
    """The product's photos that have files to show, the main one first."""
    pairs = ((photo, view.site.photo(product.id, photo.file)) for photo in product.photos)
    return tuple((photo, found) for photo, found in pairs if found)


def _picture(view: View, files: PhotoFiles, alt: str, sizes: str, *, lazy: bool) -> str:
    srcset = ", ".join(f"{view.to(address)} {width}w" for width, address in files.webp)
    loading = "lazy" if lazy else "eager"
    return (
        f'<picture><source type="image/webp" srcset="{srcset}" sizes="{sizes}">'
        f'<img src="{view.to(files.jpeg)}" width="{files.width}" height="{files.height}" '
        f'alt="{esc(alt)}" loading="{loading}" decoding="async"></picture>'
    )


def _drawing(view: View, group: str | None) -> str:
    """The address of the drawing of a product's group. group: its code."""
    known = group in view.site.known_groups
    return group_drawing(view, group if group and known else addresses.NO_GROUP)


def group_drawing(view: View, code: str) -> str:
    return view.asset(f"nhom-{code}.svg")


def tint(entry_id: str) -> str:
    return f"ocop-tint-{zlib.crc32(entry_id.encode()) % TINTS}"


def thumbnail(view: View, product: ProductSummary) -> str:
    """The small picture of a card; empty alternative text, for the name stands beside it."""
    found = (view.site.photo(product.id, name) for name in product.photos)
    first = next(filter(None, found), None)
    if first:
        picture = _picture(view, first, "", "7rem", lazy=True)
        return f'<span class="ocop-thumb">{picture}</span>'
    return (
        f'<span class="ocop-thumb {tint(product.id)}"><img src="{_drawing(view, product.group)}" '
        'width="96" height="96" alt="" loading="lazy" decoding="async"></span>'
    )


_GALLERY_WORDS = ("close", "previous", "next")


def gallery(view: View, product: Product) -> str:
    """A strip to swipe or to scroll by keyboard; a photo leads to its large file, or enlarges it.

    One photo is no strip, so nothing of it scrolls or takes the focus.
    """
    found = photos(view, product)
    if not found:
        return _placeholder(view, product)
    figures = (
        _figure(view, product, photo, files, first=number == 0)
        for number, (photo, files) in enumerate(found)
    )
    words = " ".join(f'data-{word}="{view.say(f"gallery.{word}")}"' for word in _GALLERY_WORDS)
    position = view.say("gallery.position", number="#", count=len(found))
    label = view.say("gallery.label", count=len(found))
    strip = f' ocop-gallery--strip" role="region" aria-label="{label}" tabindex="0'
    return lines(
        f'<div class="ocop-gallery{strip if len(found) > 1 else ""}" {words} '
        f'data-position="{position}">',
        *figures,
        "</div>",
    )


def _figure(view: View, product: Product, photo: Photo, files: PhotoFiles, *, first: bool) -> str:
    alt = photo.caption or view.plain("photo.alt", name=product.name)
    picture = _picture(view, files, alt, "(min-width: 60em) 32rem, 94vw", lazy=not first)
    caption = esc(photo.caption) + " · " if photo.caption else ""
    credit = view.say("photo.credit", credit=photo.credit)
    large = f'<a class="ocop-gallery__large" href="{view.to(files.jpeg)}">{picture}</a>'
    return f"<figure>{large}<figcaption>{caption}{credit}</figcaption></figure>"


def _placeholder(view: View, product: Product) -> str:
    group = product.group.code if product.group else None
    return lines(
        f'<figure class="ocop-placeholder {tint(product.id)}">',
        f'<img src="{_drawing(view, group)}" width="240" height="240" alt="">',
        f"<figcaption>{view.say('photo.none')}</figcaption>",
        "</figure>",
    )
