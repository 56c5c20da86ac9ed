"""The columns of an exported table: derived from the schema, which is the only list of fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from catalogue.language.fold import fold
from catalogue.language.vi.exporting import BOOLEANS, JOIN, LAST
from catalogue.officers.amending import Path
from catalogue.officers.annexes.cells import CellError, date_of, whole_of
from catalogue.officers.sheets.sheet import text_of

Schema = Mapping[str, Any]
Value = str | int | float | date
"""What a cell holds: numbers and dates as such, so that spreadsheets sort and add them."""

HISTORY = "certificates"
"""The one list of which a table shows an item: its last."""

_LEFT_OUT = frozenset({"retired"})
"""Ends an entry's life; never by a slip in a table."""


@dataclass(frozen=True, slots=True)
class Column:
    """One field. path: from the entry's root, without the list's position for `HISTORY`.

    labels: of each value of a closed list, in Vietnamese; kind: text, integer, number, boolean,
    date or prose.
    """

    path: tuple[str, ...]
    heading: str
    kind: str
    labels: Mapping[str, str] = field(default_factory=dict)

    def place(self, values: Mapping[str, Any]) -> Path | None:
        """Where the field stands in an entry; None where there is no recognition to hold it."""
        if self.path[0] != HISTORY:
            return self.path
        certificates: Sequence[Any] = values.get(HISTORY, ())
        return (HISTORY, len(certificates) - 1, *self.path[1:]) if certificates else None

    def value(self, values: Mapping[str, Any]) -> Any:
        """The entry's own value; None where there is none."""
        place = self.place(values)
        found: Any = values if place else None
        for key in place or ():
            found = found[key] if isinstance(key, int) else (found or {}).get(key)
        return found

    def shown(self, values: Mapping[str, Any]) -> Value:
        """The value as a cell shows it."""
        value = self.value(values)
        if value is None:
            return ""
        if self.labels and not isinstance(value, int):
            return self.labels.get(str(value), str(value))
        if self.kind == "date":
            return date.fromisoformat(str(value))
        if isinstance(value, bool):
            return BOOLEANS[value]
        return float(value) if isinstance(value, Decimal) else value

    def read(self, text: str) -> Any:
        """The value that a cell's text states. Raises CellError with a key of the edit texts."""
        if self.labels:
            return self._chosen(text)
        if self.kind == "date":
            return date_of(text).isoformat()
        if self.kind == "integer":
            return _integer(text)
        if self.kind == "number":
            return _number(text)
        return text

    def told(self, value: Any) -> str:
        """A value as one text, however a file or a spreadsheet writes it; empty for none."""
        if value is None:
            return ""
        if isinstance(value, Decimal):
            return str(_number(str(value)))
        return text_of(value) if isinstance(value, str) else str(value)

    def tells(self, text: str) -> str:
        """The same of a cell; one that cannot be read tells itself."""
        try:
            return self.told(self.read(text)) if text else ""
        except CellError:
            return text

    def _chosen(self, text: str) -> Any:
        by_words = {fold(label): value for value, label in self.labels.items()}
        found = text if text in self.labels else by_words.get(fold(text))
        if found is None:
            raise CellError("choice")
        if self.kind == "boolean":
            return found == "true"
        return int(found) if self.kind == "integer" else found

    def is_same(self, text: str, values: Mapping[str, Any]) -> bool:
        """Whether a cell says what the entry says, however the spreadsheet writes it."""
        shown = self.shown(values)
        if text in {text_of(shown), str(shown)}:
            return True
        value = self.value(values)
        if value is None or not text:
            return not text and value is None
        try:
            return bool(self.read(text) == value)
        except CellError:
            return False


def columns_of(schema: Schema) -> tuple[Column, ...]:
    """Every single field, and those of the last recognition; other lists stay in the file."""
    return tuple(_columns(schema, (), ()))


def _columns(schema: Schema, path: tuple[str, ...], above: tuple[str, ...]) -> Iterator[Column]:
    for name, inner in schema.get("properties", {}).items():
        here, titles = (*path, name), (*above, inner.get("title", name))
        if name in _LEFT_OUT:
            continue
        if here == (HISTORY,):
            yield from _columns(inner["items"], here, (LAST,))
        elif inner.get("type") == "object":
            yield from _columns(inner, here, titles)
        elif inner.get("type") != "array":
            yield Column(here, JOIN.join(titles), _kind(inner), _labels(inner))


def _kind(schema: Schema) -> str:
    if schema.get("format") in {"date", "prose"}:
        return str(schema["format"])
    kind = str(schema.get("type", "string"))
    return "text" if kind == "string" else kind


def _labels(schema: Schema) -> dict[str, str]:
    if schema.get("type") == "boolean":
        return {str(value).lower(): label for value, label in BOOLEANS.items()}
    values = [str(value) for value in schema.get("enum", ())]
    return dict(zip(values, schema.get("enumDescriptions", values), strict=True))


def _integer(text: str) -> int:
    bare = text.replace(".0", "", 1) if text.endswith(".0") else text
    if bare.isascii() and bare.lstrip("-").isdecimal():
        return int(bare)
    try:
        return whole_of(bare)
    except CellError:
        raise CellError("integer") from None


def _number(text: str) -> Decimal | int:
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise CellError("number")
    return int(value) if value == value.to_integral_value() else value.normalize()
