"""Remarks in a YAML file, and the values that they belong to: parsers drop them, people do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import yaml

from catalogue.findings.finding import Path
from catalogue.reading.document import Document

MODELINE = "# yaml-language-server:"


@dataclass(frozen=True, slots=True)
class Comment:
    """line: from 1; text: from its `#` on; is_alone: on a line of its own."""

    line: int
    text: str
    is_alone: bool


def comments_of(text: str) -> tuple[Comment, ...]:
    """Every remark but the editors' line, in order. The text is one that YAML's scanner takes."""
    inside = _scalars(text)
    found = []
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        at = _beginning(line, start, inside)
        if at >= 0 and not line.startswith(MODELINE):
            found.append(Comment(number, line[at:].rstrip(), not line[:at].strip()))
        start += len(line) + 1
    return tuple(found)


def _scalars(text: str) -> list[tuple[int, int]]:
    """Where the characters of values and keys stand; the header of a block counts for it."""
    tokens = yaml.scan(text, Loader=yaml.BaseLoader)
    return [
        (token.start_mark.index, token.end_mark.index)
        for token in tokens
        if isinstance(token, yaml.ScalarToken)
    ]


def _beginning(line: str, start: int, inside: list[tuple[int, int]]) -> int:
    """Where a remark begins in a line; -1 where there is none. start: of the line in the text."""
    for at, character in enumerate(line):
        if character != "#" or (at and line[at - 1] not in " \t"):
            continue
        if not any(first <= start + at < last for first, last in inside):
            return at
    return -1


def with_comments(
    canonical: str, after: Document, comments: Iterable[Comment], before: Document
) -> str:
    """The canonical text with the remarks beside the values that they stood beside.

    Whoever calls reads the result again: a remark that found no place is missing in it.
    """
    above: dict[int, list[str]] = {}
    behind: dict[int, str] = {}
    closing: list[str] = []
    for comment in comments:
        path = _owner(comment, before)
        line = _line(path, after)
        if path is None:
            closing.append(comment.text)
        elif comment.is_alone:
            above.setdefault(line, []).append(comment.text)
        else:
            behind[line] = comment.text
    return "\n".join([*_lines(canonical, above, behind), *closing]) + "\n"


def _lines(
    canonical: str, above: Mapping[int, list[str]], behind: Mapping[int, str]
) -> Iterator[str]:
    for number, line in enumerate(canonical.removesuffix("\n").split("\n"), start=1):
        indent = line[: len(line) - len(line.lstrip(" "))]
        yield from (f"{indent}{text}" for text in above.get(number, ()))
        yield f"{line}  {behind[number]}" if number in behind else line


def _owner(comment: Comment, document: Document) -> Path | None:
    """What a remark speaks of: the next thing below it, or the last that begins on its line."""
    items = [(path, at) for path, at in document.values.items() if path and type(path[-1]) is int]
    lines: dict[int, list[Path]] = {}
    for path, position in [*document.keys.items(), *items]:
        lines.setdefault(position.line, []).append(path)
    if comment.is_alone:
        below = min((line for line in lines if line > comment.line), default=None)
        return min(lines[below], key=len) if below is not None else None
    here = max((line for line in lines if line <= comment.line), default=None)
    return max(lines[here], key=len) if here is not None else None


def _line(path: Path | None, document: Document) -> int:
    """On which line the key, or the item of a list, stands."""
    if path is None:
        return 0
    return document.key_position(path).line
