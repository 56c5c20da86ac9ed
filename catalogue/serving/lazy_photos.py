"""Photos of the preview: addresses at once, derivatives when a browser asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Lock

from catalogue.findings.finding import Finding
from catalogue.intake.share import Shown
from catalogue.intake.stock import Stock
from catalogue.model.directory import Directory
from catalogue.pages.site import PhotoFiles
from catalogue.publishing.derivatives import SHARED, WIDTHS, webp
from catalogue.publishing.photo_cache import whole
from catalogue.publishing.photos import Original, derive, files_of

FOLDER = "assets/anh/"

_deriving = Lock()
"""One photo at a time: a listing asks for sixty, and each takes 0.1 s of a processor."""


class LazyPhotos(Mapping[tuple[str, str], PhotoFiles]):
    """The files of each photo by (product id, name), as a build would publish them."""

    def __init__(self, root: Path, cache: Path, directory: Directory, stock: Stock) -> None:
        self._root = root
        self._cache = cache
        self._directory = directory
        self._stock = stock

    def __getitem__(self, key: tuple[str, str]) -> PhotoFiles:
        original, shown = self._original(*key)
        known = whole(self._cache / original.key, original.key)
        return files_of(original, known or (shown.facts.width, shown.facts.height))

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((one.product, one.name) for row in self._stock.photos.values() for one in row)

    def __len__(self) -> int:
        return sum(len(row) for row in self._stock.photos.values())

    def _original(self, product: str, name: str) -> tuple[Original, Shown]:
        """Raises KeyError where the product has no such photo, or one that is not fit."""
        file = self._directory.all_products[product].file
        for one in self._stock.photos.get(file, ()):
            if one.name == name:
                path = self._root / one.path
                return Original(product, name, path, one.facts.sha256, one.path), one
        raise KeyError(name)

    def file(self, address: str) -> Path | None:
        """Where the derivative of an address stands, made now if need be; None if there is none."""
        product, _, name = address.removeprefix(FOLDER).partition("/")
        if product not in self._directory.all_products:
            return None
        for shown in self._stock.photos.get(self._directory.all_products[product].file, ()):
            original, _ = self._original(product, shown.name)
            for ending, made in _DERIVATIVES.items():
                if f"{original.stem}{ending}" == f"{FOLDER}{product}/{name}":
                    return self._made(original, made)
        return None

    def _made(self, original: Original, name: str) -> Path | None:
        with _deriving:
            outcome = derive(original, self._cache)
        return None if isinstance(outcome, Finding) else self._cache / original.key / name


_DERIVATIVES = {**{f"-{width}.webp": webp(width) for width in WIDTHS}, ".jpg": SHARED}
"""How an address ends -> the file's name in the cache."""
