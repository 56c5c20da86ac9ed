"""Every web address that the catalogue leads its visitors to, and the files that name it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from catalogue.intake.entry import load_means
from catalogue.officers.standing import everything


def links(root: Path) -> dict[str, tuple[str, ...]]:
    """Address -> files, in order. A part of a page (`#…`) is asked of no server."""
    found: dict[str, dict[str, None]] = {}
    for entry in everything(root, load_means(root / "schema")):
        if entry.values is None or "retired" in entry.values:
            continue
        for address in _addresses(entry.values):
            found.setdefault(address.partition("#")[0], {})[entry.path] = None
    return {url: tuple(found[url]) for url in sorted(found)}


def _addresses(value: Any) -> Iterator[str]:
    """Whatever looks like one, in whichever field: a new field is asked from its first day on."""
    if isinstance(value, str):
        if value.startswith(("http://", "https://")) and not any(map(str.isspace, value)):
            yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _addresses(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _addresses(inner)
