"""One YAML file as values, with the line and column of every key and value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from catalogue.findings.finding import Path, Position


class Plain(str):
    """A scalar written without quotes: the schema may make a number of it, nothing else may."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The content of one file, before and after its scalars got their types.

    file: POSIX path below the catalogue's root.
    content: dict, list, str; as read, unquoted scalars are `Plain`; once typed by the schema,
        int, Decimal, bool and None (an empty value) stand where the schema asks for them.
    keys, values: where each key and each value begins, by its path.
    """

    file: str
    content: Any
    keys: Mapping[Path, Position]
    values: Mapping[Path, Position]

    def position(self, path: Path) -> Position:
        """Where the value at `path` begins, or else its nearest ancestor's."""
        while path not in self.values and path:
            path = path[:-1]
        return self.values.get(path, Position(1, 1))

    def key_position(self, path: Path) -> Position:
        """Where the key at the end of `path` begins (a list item has none: its value)."""
        return self.keys.get(path) or self.position(path)
