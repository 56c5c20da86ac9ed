"""What there is below a root: which files are entries, which are photos, and what is neither.

Nothing here opens a file or follows a link.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from catalogue.findings.finding import Finding
from catalogue.reading.listing import Item, listing
from catalogue.reading.misplaced import (
    PRODUCT,
    PROVINCES,
    ROOT,
    TOPS,
    Room,
    misplaced,
    without_product_file,
)
from catalogue.reading.names import (
    ENTRY_ENDING,
    PRODUCT_FILE,
    is_id,
    is_photo_name,
    same_for_others,
)

Marks = tuple[int, ...]
"""Times of change of a folder's content and of the folder itself, in nanoseconds."""

_NOTHING: Mapping[str, tuple[Marks, tuple[str, ...]]] = {}

_WELCOME_AT_TOP = frozenset({".gitkeep", "README.md"})


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A producer's or sales point's file.

    province: its folder's name. id: its own name without the ending.
    file: POSIX path below the root.
    """

    province: str
    id: str
    file: str


@dataclass(frozen=True, slots=True)
class ProductFolder:
    """A product's folder. file: POSIX path of its product.yml; photos: the names beside it.

    marks: of the folder when it was listed, if nothing in it was wrong.
    """

    province: str
    id: str
    file: str
    photos: tuple[str, ...] = ()
    marks: Marks = field(default=(), compare=False)

    @property
    def folder(self) -> str:
        """POSIX path below the root."""
        return self.file.removesuffix("/" + PRODUCT_FILE)


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything in the three folders, in the order of the paths; findings, too."""

    products: tuple[ProductFolder, ...]
    producers: tuple[EntryFile, ...]
    sales_points: tuple[EntryFile, ...]
    findings: tuple[Finding, ...]


def scan(root: Path, known: Mapping[str, tuple[Marks, tuple[str, ...]]] = _NOTHING) -> Tree:
    """The entries below a root; one of the three folders that is missing has none.

    known: marks and photos of products' folders, by their path below the root; what has the same
    marks still is not listed again.
    """
    findings: list[Finding] = []
    tops = {top.name: top for top in _tops(root, findings)}
    products = tuple(_products(tops.get("products"), known, findings))
    producers = tuple(_entries(tops.get("producers"), findings))
    sales_points = tuple(_entries(tops.get("sales-points"), findings))
    in_order = tuple(sorted(findings, key=lambda finding: finding.sort_key))
    return Tree(products, producers, sales_points, in_order)


def _tops(root: Path, findings: list[Finding]) -> Iterator[Item]:
    whole = Item(str(root), "")
    for item in listing(whole, findings, wanted=lambda name: same_for_others(name) in TOPS):
        if item.is_folder and item.name in TOPS:
            yield item
        else:
            _refuse(item, ROOT, findings)


def _provinces(top: Item | None, findings: list[Finding]) -> Iterator[Item]:
    if top is None:
        return
    for item in listing(top, findings):
        if item.is_folder and is_id(item.name):
            yield item
        elif not (item.is_file and item.name in _WELCOME_AT_TOP):
            _refuse(item, TOPS[top.name], findings)


def _entries(top: Item | None, findings: list[Finding]) -> Iterator[EntryFile]:
    for province in _provinces(top, findings):
        for item in listing(province, findings):
            stem = item.name.removesuffix(ENTRY_ENDING)
            if item.is_file and stem != item.name and is_id(stem):
                yield EntryFile(province.name, stem, item.file)
            else:
                _refuse(item, _room_of(province), findings)


def _products(
    top: Item | None, known: Mapping[str, tuple[Marks, tuple[str, ...]]], findings: list[Finding]
) -> Iterator[ProductFolder]:
    for province in _provinces(top, findings):
        for item in listing(province, findings):
            if not (item.is_folder and is_id(item.name)):
                _refuse(item, _room_of(province), findings)
                continue
            marks = _marks(item.path)
            before = known.get(item.file)
            if before is not None and before[0] == marks:
                file = f"{item.file}/{PRODUCT_FILE}"
                yield ProductFolder(province.name, item.name, file, before[1], marks)
            else:
                yield from _product(province, item, marks, findings)


def _marks(folder: str) -> Marks:
    """Adding, removing and renaming a file changes the times of its folder."""
    try:
        status = os.stat(folder)  # noqa: PTH116 - once for every product
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_ctime_ns


def _product(
    province: Item, folder: Item, marks: Marks, findings: list[Finding]
) -> Iterator[ProductFolder]:
    before = len(findings)
    items = listing(folder, findings)
    files = {item.name for item in items if item.is_file}
    photos = tuple(item.name for item in items if item.is_file and is_photo_name(item.name))
    for item in items:
        if item.name not in photos and not (item.is_file and item.name == PRODUCT_FILE):
            _refuse(item, PRODUCT, findings)
    if PRODUCT_FILE in files:
        kept = marks if len(findings) == before else ()
        yield ProductFolder(province.name, folder.name, folder.within(PRODUCT_FILE), photos, kept)
    elif not any(_stands_for_product_file(finding) for finding in findings[before:]):
        findings.append(without_product_file(folder))


def _stands_for_product_file(finding: Finding) -> bool:
    """Whether a finding already says why there is no product.yml: its name, or what it is."""
    return finding.file.casefold().endswith(
        ("/product.yml", "/product.yaml", "/product.yml.txt", "/product.yaml.txt")
    )


def _room_of(province: Item) -> Room:
    return PROVINCES[province.file.partition("/")[0]]


def _refuse(item: Item, room: Room, findings: list[Finding]) -> None:
    """E015 for the item, and E012 for every link that hides below it."""
    findings.append(misplaced(item, room))
    folders = [item] if item.is_folder else []
    while folders:
        folders += [inner for inner in listing(folders.pop(), findings) if inner.is_folder]
