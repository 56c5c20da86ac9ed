"""What every page is rendered from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from catalogue.model.catalogue import Catalogue
from catalogue.pages.atlas import Atlas
from catalogue.pages.shelves import Shelves
from catalogue.pages.words import VIETNAMESE, Words


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


@dataclass(frozen=True)
class Site:
    """The catalogue on a given day, and where it will stand.

    url: the site's public address with a closing slash, for canonical links and sharing.
    repository: the address of the public repository, for "report an error"; may be empty.
    photos: by (product id, file name).
    words: the interface's texts.
    """

    catalogue: Catalogue
    today: date
    url: str
    repository: str = ""
    photos: Mapping[tuple[str, str], PhotoFiles] = field(default_factory=dict)
    words: Words = VIETNAMESE

    @cached_property
    def atlas(self) -> Atlas:
        return Atlas(self.catalogue)

    @cached_property
    def shelves(self) -> Shelves:
        return Shelves(self.catalogue, self.today)
