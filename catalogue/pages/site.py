"""What every page is rendered from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Protocol

from catalogue.model.directory import Directory, Node, Reads
from catalogue.model.entries import Producer, Product, SalesPoint
from catalogue.pages.words import VIETNAMESE, WORDS, Words

ENTRY, PHOTO = "entry", "photo"
"""What is read beside the directory's tables: a whole entry by `kind:id`, a photo by `id/name`."""


@dataclass(frozen=True, slots=True)
class PhotoFiles:
    """The derivatives of one photo, by address below the site's root.

    webp: (width in pixels, address) of each WebP, smallest first; jpeg: the one for sharing.
    width, height: of the largest WebP, in pixels.
    """

    webp: tuple[tuple[int, str], ...]
    jpeg: str
    width: int
    height: int


CardKey = tuple[str, str]
"""(kind, id)."""

StencilKey = tuple[Callable[..., str], str]
"""(what made it, the way to the home of the language)."""

Card = tuple[str, str, Node]
"""Finished HTML before and after the verifier's mark; the part as which it is recorded."""


class Entries(Protocol):
    """Where whole entries come from: only an entry's own page asks for it."""

    def product(self, entry_id: str) -> Product: ...

    def producer(self, entry_id: str) -> Producer: ...

    def sales_point(self, entry_id: str) -> SalesPoint: ...


@dataclass(frozen=True)
class Site:
    """The catalogue on a given day, and where it will stand.

    url: the site's public address with a closing slash, for canonical links and sharing.
    repository: the address of the public repository, for "report an error"; may be empty.
    photos: by (product id, file name).
    words: the interface's texts, which tell what language this is.
    languages: codes of all that the site is made in, that of the data first.
    with_cards: whether each product has a picture of its own for shared links.
    cards: those made so far, kept because each stands on a dozen pages.
    stencils: the same of HTML that pages fill with their own values.
    """

    directory: Directory
    entries: Entries
    today: date
    url: str
    repository: str = ""
    photos: Mapping[tuple[str, str], PhotoFiles] = field(default_factory=dict)
    words: Words = VIETNAMESE
    languages: tuple[str, ...] = (VIETNAMESE.language.code,)
    with_cards: bool = False
    cards: dict[CardKey, Card] = field(default_factory=dict, compare=False)
    stencils: dict[StencilKey, str] = field(default_factory=dict, compare=False)
    _twins: dict[str, Site] = field(default_factory=dict, init=False, repr=False, compare=False)

    def in_language(self, code: str) -> Site:
        """The same catalogue in another language, with cards of its own."""
        if code == self.words.language.code:
            return self
        if code not in self._twins:
            self._twins[code] = replace(self, words=WORDS[code], cards={}, stencils={})
        return self._twins[code]

    @property
    def reads(self) -> Reads:
        return self.directory.reads

    def product(self, product_id: str) -> Product:
        """The whole entry, for its own page; that page is made again when the file changes."""
        self.reads.seen.add((ENTRY, f"product:{product_id}"))
        return self.entries.product(product_id)

    def producer(self, producer_id: str) -> Producer:
        self.reads.seen.add((ENTRY, f"producer:{producer_id}"))
        return self.entries.producer(producer_id)

    def sales_point(self, point_id: str) -> SalesPoint:
        self.reads.seen.add((ENTRY, f"sales-point:{point_id}"))
        return self.entries.sales_point(point_id)

    def photo(self, product_id: str, name: str) -> PhotoFiles | None:
        self.reads.seen.add((PHOTO, f"{product_id}/{name}"))
        return self.photos.get((product_id, name))

    @cached_property
    def known_groups(self) -> frozenset[str]:
        return frozenset(group.code for group in self.directory.groups.current)
