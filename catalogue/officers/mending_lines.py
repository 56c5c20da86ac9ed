"""Lines of an entry's text with one thing in them written otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from catalogue.findings.finding import Finding
from catalogue.officers.mending_values import value_at
from catalogue.officers.scalars import quoted
from catalogue.reading.document import Document

_NOTHING_TO_SEE = "\u200b\u200c\u200d\u2060\ufeff\xad"
_VALUE = re.compile(r"^(\s*(?:- +)*(?:[A-Za-z_]+: +)?)(\S.*)$")
_NO_SPACE = re.compile(r"^(\s*(?:- +)*[a-z_]+:)([^\s/].*)$")


def tidied(text: str) -> str:
    """Without what no editor shows: byte order mark, CR, odd spaces, spaces at ends; in NFC."""
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff")).replace("\r\n", "\n")
    shown = (
        " " if unicodedata.category(c) == "Zs" else c for c in text if c not in _NOTHING_TO_SEE
    )
    return "\n".join(_indented(line.rstrip(" \t")) for line in "".join(shown).split("\n"))


def _indented(line: str) -> str:
    """Two spaces for each tab before the first word."""
    inside = line.lstrip(" \t")
    return line[: len(line) - len(inside)].replace("\t", "  ") + inside


def with_syntax(line: str) -> Iterator[str]:
    """The line with its value in quotes, or with the space that its colon lacks."""
    if found := _NO_SPACE.match(line):
        yield f"{found[1]} {found[2]}"
    found = _VALUE.match(line)
    if found and found[2][0] not in "\"'|>[{&*!" and ":" in found[1] + "-":
        yield f"{found[1]}{quoted(found[2])}"


def with_line(lines: list[str], number: int, candidates: Iterator[str]) -> Iterator[str]:
    for candidate in candidates:
        yield "\n".join([*lines[:number], candidate, *lines[number + 1 :]])


def with_value(
    lines: list[str], finding: Finding, document: Document, answer: str
) -> Iterator[str]:
    """The text with another value at the place, where the value ends its line and nothing else."""
    number, column = finding.position.line - 1, finding.position.column - 1
    before, written = lines[number][:column], lines[number][column:]
    value = value_at(document.content, finding.path)
    if written in {value, f"'{value}'", f'"{value}"'}:
        yield from with_line(lines, number, iter([before + answer]))
