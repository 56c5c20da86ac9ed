"""A province to keep on the phone, for fairs and markets where there is no network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from catalogue.model.place import Unit
from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.site import Site
from catalogue.pages.view import View

PACKS = "assets/goi/"


class Pack(NamedTuple):
    """What one province is made of. pages: addresses; files: the data that its pages ask for.

    What answers for its products by code and decision, as at a fair one scans and asks, the script
    keeps beside it; the pictures it finds in the pages.
    """

    address: str
    pages: tuple[str, ...]
    files: tuple[str, ...]


def address_of(site: Site, province: str) -> str:
    """Of the list of a province's pages, in the site's language."""
    name = site.directory.addresses[province].split("/")[1]
    return f"{PACKS}{site.words.language.prefix}{name}.json"


def packs(site: Site, pages: list[str], files: tuple[str, ...]) -> Iterator[Pack]:
    """pages: every page of the site, by which a place's own are found. files: for each of them."""
    directory, prefix = site.directory, site.words.language.prefix
    places = f"{prefix}{addresses.PROVINCES}"
    below: dict[str, list[str]] = {}
    for page in pages:
        if page.startswith(places) and page != places:
            below.setdefault(page.removeprefix(places).split("/")[0], []).append(page)
    for province in directory.provinces:
        entries = (
            *map(addresses.product, directory.products_in.get(province.code) or ()),
            *map(addresses.producer, directory.producers_in.get(province.code) or ()),
            *map(addresses.sales_point, directory.points_in.get(province.code) or ()),
        )
        own = below[directory.addresses[province.code].split("/")[1]]
        shared = (addresses.HOME, addresses.VERIFY, addresses.SHORT)
        found = (*own, *(prefix + entry for entry in (*shared, *entries)))
        yield Pack(address_of(site, province.code), found, files)


def offer(view: View, province: Unit) -> str:
    """Hidden until its script finds that the browser can keep pages."""
    texts = {
        "pack": address_of(view.site, province.code),
        "title": province.bare_name,
        "address": view.language.prefix + view.directory.addresses[province.code],
        "why": view.plain("offline.why", place=province.bare_name),
        "save": view.plain("offline.save"),
        "again": view.plain("offline.again"),
        "going": view.plain("offline.going"),
        "saved": view.plain("offline.saved"),
        "failed": view.plain("offline.failed"),
    }
    data = " ".join(f'data-{name}="{esc(text)}"' for name, text in texts.items())
    return lines(
        f'<section class="ocop-panel ocop-offline" {data} hidden>',
        f"<h2>{view.say('offline.name', place=province.bare_name)}</h2>",
        '<p data-say role="status"></p>',
        f'<progress hidden aria-label="{view.say("offline.name", place=province.bare_name)}">'
        "</progress>",
        '<p><button type="button" class="ocop-button"></button>',
        '<button type="button" class="ocop-button" hidden>',
        f"{view.say('offline.remove')}</button></p>",
        "</section>",
    )
