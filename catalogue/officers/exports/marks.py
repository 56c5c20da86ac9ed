"""What a table knows of the state of a file when it was exported, cell by cell.

The hidden column holds the file's own mark, one of the list of columns, and a short one for the
value of every column: `9f86d081884c7d65.3fa1.Ab3k9-…`. So a table that comes back late, or twice,
changes what was edited in it and leaves alone what changed in the catalogue since.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from catalogue.officers.exports.columns import HISTORY, Column

_LENGTH = 3
"""Letters of 6 bits a column: of 262,144 edits of a file that changed as well, one is overlooked;
an export of 17,000 products grows by 130 bytes a row."""


def fingerprint(content: bytes) -> str:
    """Tells whether a file changed since; line ends are no change."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()[:16]


def written_marks(content: bytes, values: Mapping[str, Any], columns: Sequence[Column]) -> str:
    """What goes into the hidden column."""
    cells = "".join(_mark(column.told(column.value(values))) for column in columns)
    return f"{fingerprint(content)}.{_list_of(columns)}.{cells}"


@dataclass(frozen=True, slots=True)
class Marks:
    """file: the mark of the file; cells: of its values, by column; empty where none can be told."""

    file: str
    cells: Mapping[tuple[str, ...], str]

    def had(self, column: Column, told: str) -> bool:
        """Whether the column held this when the table was exported."""
        return self.cells.get(column.path) == _mark(told)

    def has_other_recognition(self, columns: Sequence[Column], values: Mapping[str, Any]) -> bool:
        """Whether the last recognition of the file is another than the table's."""
        return any(
            column.path[:2] == (HISTORY, "decision")
            and not self.had(column, column.told(column.value(values)))
            for column in columns
        )


def marks_of(text: str, columns: Sequence[Column]) -> Marks:
    """Without cells where the schema has other columns since, or the table is of an older kind."""
    file, _, rest = text.partition(".")
    listed, _, cells = rest.partition(".")
    if listed != _list_of(columns) or len(cells) != _LENGTH * len(columns):
        return Marks(file, {})
    parts = (cells[at : at + _LENGTH] for at in range(0, len(cells), _LENGTH))
    return Marks(file, {column.path: part for column, part in zip(columns, parts, strict=True)})


def _mark(told: str) -> str:
    digest = hashlib.sha256(told.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(digest).decode()[:_LENGTH]


def _list_of(columns: Sequence[Column]) -> str:
    return hashlib.sha256(repr([column.path for column in columns]).encode()).hexdigest()[:4]
