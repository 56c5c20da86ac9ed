"""Several people's ways of writing the same YAML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]

LONG = 120
"""Characters from which a text is written as prose, not as a scalar on the line of its key."""

FOLDED_WIDTH = 80
COMMENTED = {"certificates", "packagings"}


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def plain(text: str) -> str:
    """As a person types it, quoted only where YAML demands it."""
    unsafe = ": " in text or " #" in text or text[:1] in "&*!|>%@`\"'[]{},#?-" or "\n" in text
    return quoted(text) if unsafe else text


def quoted_prose(text: str, indent: str) -> str:
    del indent
    return quoted(text)


def literal(text: str, indent: str) -> str:
    return "|-\n" + "\n".join(f"{indent}  {line}" if line else "" for line in text.split("\n"))


def folded(text: str, indent: str) -> str:
    """Folded where there is one paragraph; several are clearer as they are."""
    if "\n" in text:
        return literal(text, indent)
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) > FOLDED_WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return ">-\n" + "\n".join(f"{indent}  {part}" for part in [*lines, line])


def as_listed(keys: list[str]) -> list[str]:
    return keys


def backwards(keys: list[str]) -> list[str]:
    return keys[::-1]


@dataclass(frozen=True, slots=True)
class Style:
    """One person's way of writing.

    scalar: how short texts are written; prose: how long ones are; order: of the keys.
    """

    scalar: Callable[[str], str]
    prose: Callable[[str, str], str]
    order: Callable[[list[str]], list[str]] = as_listed
    comments: bool = False


STYLES = (
    Style(plain, quoted_prose),
    Style(quoted, quoted_prose),
    Style(plain, literal),
    Style(plain, folded),
    Style(plain, literal, backwards, comments=True),
    Style(quoted, literal, sorted),
)


def written(values: Values, style: Style) -> str:
    return "\n".join(_lines(values, style, "")) + "\n"


def _lines(values: Values, style: Style, indent: str) -> Iterator[str]:
    for key in style.order(list(values)):
        value = values[key]
        if style.comments and key in COMMENTED:
            yield f"{indent}# xem lại khi có quyết định mới"
        if isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from _lines(value, style, indent + "  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            yield from _items(value, style, indent + "  ")
        else:
            yield f"{indent}{key}: {_scalar(value, style, indent)}"


def _items(values: list[Any], style: Style, indent: str) -> Iterator[str]:
    for item in values:
        if isinstance(item, dict):
            first, *rest = _lines(item, style, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {style.scalar(item)}"


def _scalar(value: float | str, style: Style, indent: str) -> str:
    if isinstance(value, int | float):
        return str(value)
    return style.prose(value, indent) if len(value) > LONG else style.scalar(value)
