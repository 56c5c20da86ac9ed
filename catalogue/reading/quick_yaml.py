"""The content of a file that is written as most are, in a seventh of the careful reader's time.

libyaml makes an object of every word and bracket; what people write here is lines of `key: value`.
So one pattern cuts the text into lines (`quick_lines`), and one loop puts them into dicts and lists
by their indentation: 50 µs for a product of 2.5 KB, against 350. Whatever is not plainly ordinary
gives None, and the careful reader (`yaml_reader`, `typing_by_schema`) has the say: it is the
authority, and has the findings and the positions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from catalogue.reading.letters import ordinary_text
from catalogue.reading.quick_lines import Line, block, double_quoted, lines_of, single_quoted
from catalogue.reading.typing_by_schema import ANYTHING, Shape, shape_of
from catalogue.reading.yaml_reader import MAX_BYTES

QuickReader = Callable[[bytes], dict[str, Any] | None]

_MOST_LEVELS = 16
"""Fewer than the careful reader takes, and more than any schema has."""


def quick_reader(schema: Mapping[str, Any]) -> QuickReader:
    """Reads the bytes of one file into what `typed(read_yaml(...), schema)` has as its content.

    None: not an ordinary file; it may be right or wrong, and the careful reader will tell.
    schema: with its references inlined. Made once for many files.
    """
    shape = shape_of(schema)

    def values(content: bytes) -> dict[str, Any] | None:
        text = _text(content)
        return None if text is None else _content(lines_of(text), shape)

    return values


def _text(content: bytes) -> str | None:
    """The text with a line feed at its end, unless something in it asks for a careful look."""
    if len(content) > MAX_BYTES:
        return None
    text = ordinary_text(content.replace(b"\r\n", b"\n"))
    if text is None or text.endswith("\n"):
        return text
    return None if "|\n" in text or ">\n" in text else text + "\n"  # a block keeps its last break


def _content(lines: list[Line], shape: Shape) -> dict[str, Any] | None:  # noqa: C901 - a hot loop
    """The lines put together; None when one of them is unusual.

    A level counts half columns: a list stands half a column further in than its dashes, so that
    it can hang from a key right above them. Every line of every file comes through this loop: its
    branches are written out because a call for each would cost half as much again.
    """
    root: dict[str, Any] = {}
    container: Any = root
    level = 0
    outer: list[tuple[Any, int, Shape]] = []  # what the container stands in
    hanging: tuple[str, Shape] | None = None  # the key on the line before, if it had no value
    for indentation, dash, key, written, deeper in lines:
        column = 2 * len(indentation)
        place = column + 1 if dash else column
        if place != level:
            if place > level:
                if hanging is None or len(outer) > _MOST_LEVELS:
                    return None
                outer.append((container, level, shape))
                inner: Any = [] if dash else {}
                container[hanging[0]] = inner
                container, level, shape = inner, place, hanging[1]
            else:
                while level > place:
                    container, level, shape = outer.pop()
                if level != place:
                    return None
        if dash and key:
            column += 2 * len(dash)
            outer.append((container, level, shape))
            inner = {}
            container.append(inner)
            container, level, shape = inner, column, shape.items or ANYTHING
        if key:
            if key in container:
                return None
            wanted = shape.properties.get(key, ANYTHING)
        elif dash and written:
            wanted = shape.items or ANYTHING
        else:
            return None
        hanging = None
        value: Any = written
        if not written:
            value, hanging = None, (key, wanted)
        elif written[0] in "\"'|>":
            value = _marked(written, deeper, column // 2)
            if value is None:
                return None
        elif wanted.plain is not None:
            value = wanted.plain(written)
        if key:
            container[key] = value
        else:
            container.append(value)
    return root or None


def _marked(written: str, deeper: str, column: int) -> str | None:
    """The text of a scalar with quotes around it, or of a block, which must be set further in."""
    if written[0] == '"':
        return double_quoted(written)
    if written[0] == "'":
        return single_quoted(written)
    return block(written, deeper) if len(deeper) > column else None
