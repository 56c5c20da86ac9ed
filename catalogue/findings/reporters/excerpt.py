"""The line that a finding is about, with a caret under the place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from unicodedata import combining, east_asian_width

from catalogue.findings.finding import Finding

LinesOf = Callable[[str], "list[str] | None"]
"""The lines of a file, by its POSIX path; None where it is no text or cannot be read."""

WIDTH = 88
"""Columns of a line that are shown; of a longer one, those around the place."""

_BEFORE = 40


def no_lines(_: str) -> None:
    """Of every file, for whoever has no files."""


def excerpt(finding: Finding, lines_of: LinesOf) -> Iterator[str]:
    """Two lines, or none where the finding is not about a place in a text."""
    lines = lines_of(finding.file)
    number, column = finding.position.line, finding.position.column
    if lines is None or number > len(lines):
        return
    line = lines[number - 1]
    start = max(0, column - 1 - _BEFORE) if len(line) > WIDTH else 0
    cut, mark = line[start : start + WIDTH], column - 1 - start
    margin = f"    {number} | "
    yield margin + _visible(cut)
    yield " " * (len(margin) + _columns(_visible(cut[:mark]))) + "^"


def _visible(text: str) -> str:
    """No control character of a hostile file reaches the terminal; each takes one column."""
    return "".join(c if c.isprintable() else "·" for c in text)


def _columns(text: str) -> int:
    """How wide a terminal draws the text: marks take no column, some letters two."""
    return sum(0 if combining(c) else 1 + (east_asian_width(c) in "WF") for c in text)
