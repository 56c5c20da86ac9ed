"""Whether two sites hold the same pages of about the same size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

TOLERANCE = 0.15
"""By how much a peer's mean bytes of a kind of page may differ from ours.

MkDocs and Zensical keep the theme's white space, 2.4 KB a page: an eighth of the smallest.
"""

APPS = frozenset({PurePosixPath("dong-gop/cms/index.html")})
"""Pages that no theme draws; peers that draw all of theirs have none."""

SECTIONS = {
    "san-pham": "products",
    "chu-the": "producers",
    "diem-ban": "sales points",
    "hang-sao": "star listings",
    "nhom": "group listings",
    "tinh": "place listings",
}


@dataclass(frozen=True, slots=True)
class Weight:
    """size: bytes of all files. kinds: number of pages and their mean bytes, by kind."""

    files: int
    size: int
    kinds: Mapping[str, tuple[int, float]]

    @property
    def pages(self) -> int:
        return sum(number for number, _ in self.kinds.values())


def kind_of(path: PurePosixPath) -> str:
    """By address: `chu-the/trang-2/` is a listing of producers, `chu-the/<id>/` one of them."""
    section, *rest = path.parent.parts or ("",)
    if section == "":
        return "home"
    if section not in SECTIONS:
        return "guides"
    own = section in {"san-pham", "chu-the", "diem-ban"}
    if own and (not rest or rest[0].startswith("trang-")):
        return f"list of {SECTIONS[section]}"
    return SECTIONS[section]


def weigh(site: Path) -> Weight:
    sizes: defaultdict[str, list[int]] = defaultdict(list)
    files = total = 0
    for path in site.rglob("*"):
        if not path.is_file():
            continue
        size = path.stat().st_size
        files, total = files + 1, total + size
        place = PurePosixPath(path.relative_to(site).as_posix())
        if path.name == "index.html" and place not in APPS:
            kind = kind_of(place)
            sizes[kind].append(size)
    kinds = {kind: (len(found), sum(found) / len(found)) for kind, found in sorted(sizes.items())}
    return Weight(files, total, kinds)


def differences(ours: Weight, theirs: Weight) -> Iterator[str]:
    """Kinds of pages of which a peer makes another number, or of another size."""
    for kind, (number, mean) in ours.kinds.items():
        other, other_mean = theirs.kinds.get(kind, (0, 0.0))
        if other != number:
            yield f"{kind}: {other} pages instead of {number}"
        elif abs(other_mean / mean - 1) > TOLERANCE:
            yield f"{kind}: {other_mean:,.0f} bytes a page instead of {mean:,.0f}"
