"""What is published: a manifest beside the pages, with counts, commit, day and digests.

The next publication is held against it, and anyone can hold the site against its digests:
each is the SHA-256 of the lines `<SHA-256 of a file>  <its path>`, in the order of the paths.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from catalogue.pages import addresses
from catalogue.publishing.sealing import content_of, regular_files
from catalogue.publishing.swap import MARKER

NAME = "ban-ke.json"
FORMAT = "ocop-published-1"

_ENTRY = re.compile(r"([a-z-]+/)(?!trang-[0-9]+/)[^/]+/index\.html")
"""A page of one entry; `trang-2` is the second page of their list."""

_FOLDERS = {
    addresses.product("x").partition("x")[0]: "products",
    addresses.PRODUCERS: "producers",
    addresses.SALES_POINTS: "sales_points",
}


class Counts(NamedTuple):
    """What may not fall unnoticed. An entry keeps its page for ever, so these only grow."""

    products: int
    producers: int
    sales_points: int
    pages: int


@dataclass(frozen=True, slots=True)
class Published:
    """files: how many; size: of all, in bytes. digests: by top folder, "" for the files above."""

    counts: Counts
    files: int
    size: int
    digest: str
    digests: Mapping[str, str]


def published(site: Path) -> Published:
    """Reads every file. Raises OSError where one is no file, such as a link."""
    names = sorted(name for name in regular_files(str(site)) if name not in {NAME, MARKER})
    lines: dict[str, list[str]] = {}
    size = 0
    for name in names:
        content = content_of(f"{site}/{name}")
        size += len(content)
        top, slash, _ = name.partition("/")
        line = f"{sha256(content).hexdigest()}  {name}\n"
        lines.setdefault(top if slash else "", []).append(line)
    everything = sorted((line for part in lines.values() for line in part), key=_path)
    digests = {top: _digest(part) for top, part in sorted(lines.items())}
    return Published(counts_of(names), len(names), size, _digest(everything), digests)


def _path(line: str) -> str:
    return line.partition("  ")[2]


def _digest(lines: Iterable[str]) -> str:
    return sha256("".join(lines).encode()).hexdigest()


def counts_of(names: Iterable[str]) -> Counts:
    """names: of the site's files."""
    met = dict.fromkeys(Counts._fields, 0)
    for name in names:
        met["pages"] += name.endswith(".html")
        entry = _ENTRY.fullmatch(name)
        if entry and entry[1] in _FOLDERS:
            met[_FOLDERS[entry[1]]] += 1
    return Counts(**met)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a site comes from. approved: what each fall was allowed by, in words for everyone."""

    commit: str
    day: date
    approved: tuple[Mapping[str, str], ...] = ()


def manifest(found: Published, origin: Origin) -> str:
    """The text of the file."""
    content = {
        "format": FORMAT,
        "commit": origin.commit,
        "day": origin.day.isoformat(),
        "counts": found.counts._asdict(),
        "approved": list(origin.approved),
        "files": found.files,
        "bytes": found.size,
        "digest": found.digest,
        "digests": dict(found.digests),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def forget_manifest(site: Path) -> None:
    """What was written of a site before it changed no longer tells of it."""
    (site / NAME).unlink(missing_ok=True)


def counts_in(content: bytes) -> Counts:
    """Of a manifest. Raises ValueError for whatever is none."""
    try:
        told: Any = json.loads(content)
        if told["format"] != FORMAT:
            raise ValueError(told["format"])
        counts = {name: told["counts"][name] for name in Counts._fields}
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from None
    if not all(type(count) is int and count >= 0 for count in counts.values()):
        raise ValueError(str(counts))
    return Counts(**counts)
