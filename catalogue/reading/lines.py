"""The lines of an entry's file as an editor shows them, for whoever points at one."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from catalogue.reading.names import ENTRY_ENDING
from catalogue.reading.yaml_reader import MAX_BYTES


def lines_below(root: Path) -> Callable[[str], list[str] | None]:
    """Reads files below a root; a file with many findings is read once."""

    @lru_cache(maxsize=8)
    def lines_of(file: str) -> list[str] | None:
        if not file.endswith(ENTRY_ENDING):
            return None
        try:
            with (root / file).open("rb") as stream:
                content = stream.read(MAX_BYTES)
        except OSError:
            return None
        text = content.decode("utf-8", "replace").removeprefix("\ufeff")
        return [line.removesuffix("\r") for line in text.split("\n")]

    return lines_of
