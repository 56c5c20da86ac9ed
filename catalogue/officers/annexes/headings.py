"""Which row names the columns, and what each column holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.annexes import FIELDS, HEADINGS, LIKELY_HEADINGS
from catalogue.officers.annexes.options import Options
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.sheet import Sheet, letters

DEEPEST = 60
"""Rows that are looked at for the header: decisions have long preambles."""

_FEWEST = 2
"""Known headings that make a row a header, the product's name among them."""

_BY_WORDS = {words: name for name, all_words in HEADINGS.items() for words in all_words}
_LIKELY = tuple((field, re.compile(way)) for field, way in LIKELY_HEADINGS.items())
_LONGEST_FIRST = sorted(_BY_WORDS, key=len, reverse=True)
_SHORTEST_START = 6
"""Letters: `ten san pham (theo ho so)` begins with a heading; `so …` with none."""


@dataclass(frozen=True, slots=True)
class Header:
    """row: its number. columns: what is read, by field; headings: every column's text."""

    row: int
    columns: Mapping[str, int]
    headings: Mapping[int, str]

    def field_of(self, column: int) -> str:
        """`unread` where nobody knows what the column holds: no field, and none to leave out."""
        found = next((field for field, at in self.columns.items() if at == column), "")
        return found or ("ignored" if meaning(self.headings[column]) == "ignored" else "unread")


def header_of(sheet: Sheet, options: Options) -> Header | None:
    """The header of a sheet; None where no row is one.

    Raises ImportRefusedError where the officer's words do not fit, or two columns claim one field.
    """
    row = options.header or _likeliest_row(sheet)
    if not row:
        return None
    if row > len(sheet.rows):
        problem = spoken.annexes.FILE["no-header-row"].format(sheet=sheet.name, row=row)
        raise ImportRefusedError(problem)
    headings = {at: text for at, text in enumerate(sheet.rows[row - 1], start=1) if text}
    told = _told(sheet, row, headings, options)
    columns = {**_guessed(sheet, row, headings, told), **told}
    for field in ("name",):
        if field not in columns:
            place = {"sheet": sheet.name, "row": row, "field": FIELDS[field]}
            raise ImportRefusedError(spoken.annexes.FILE["missing"].format(**place))
    return Header(row, columns, headings)


def meaning(heading: str) -> str:
    """The field that a heading names; empty where it names none."""
    words = fold(heading)
    if words in _BY_WORDS:
        return _BY_WORDS[words]
    starts = (w for w in _LONGEST_FIRST if len(w) >= _SHORTEST_START and words.startswith(w + " "))
    return _BY_WORDS.get(next(starts, ""), "")


def likely_meaning(heading: str) -> str:
    """The field that a heading speaks of in words of its own: `Điểm TB`, `Đạt hạng`."""
    words = fold(heading)
    return next((field for field, way in _LIKELY if way.match(words)), "")


def _likeliest_row(sheet: Sheet) -> int:
    """The row with the most known headings; of several as good, the last of the topmost run.

    A header of two rows has its merged cells in both: the lower one is complete.
    """
    best, row = 0, 0
    for number, line in enumerate(sheet.rows[:DEEPEST], start=1):
        found = {meaning(text) for text in line if text} - {""}
        is_header = "name" in found and len(found) >= _FEWEST
        if is_header and (len(found) > best or (len(found) == best and number == row + 1)):
            best, row = len(found), number
    return row


def _told(sheet: Sheet, row: int, headings: Mapping[int, str], options: Options) -> dict[str, int]:
    known = {fold(label): field for field, label in FIELDS.items()} | {f: f for f in FIELDS}
    found: dict[str, int] = {}
    for text, wanted in options.columns.items():
        field = known.get(fold(wanted)) or known.get(wanted)
        if field is None:
            labels = ", ".join(FIELDS.values())
            raise ImportRefusedError(spoken.annexes.FILE["field"].format(text=wanted, known=labels))
        found[f"ignored {text}" if field == "ignored" else field] = _column(
            sheet, row, headings, text
        )
    return found


def _column(sheet: Sheet, row: int, headings: Mapping[int, str], text: str) -> int:
    width = max(map(len, sheet.rows))
    for column in range(1, width + 1):
        if text.upper() == letters(column):
            return column
    for column, heading in headings.items():
        if fold(heading) == fold(text):
            return column
    raise ImportRefusedError(
        spoken.annexes.FILE["column"].format(text=text, row=row, sheet=sheet.name)
    )


def _guessed(
    sheet: Sheet, row: int, headings: Mapping[int, str], told: Mapping[str, int]
) -> dict[str, int]:
    """What the headings name; of fields that none names, those that one heading speaks of."""
    named = _claimed(sheet, row, headings, told, meaning)
    rest = {at: text for at, text in headings.items() if not meaning(text)}
    return {**_claimed(sheet, row, rest, {**named, **told}, likely_meaning), **named}


def _claimed(
    sheet: Sheet,
    row: int,
    headings: Mapping[int, str],
    settled: Mapping[str, int],
    means: Callable[[str], str],
) -> dict[str, int]:
    """Raises ImportRefusedError where two columns claim one field."""
    found: dict[str, int] = {}
    for column, heading in headings.items():
        field = means(heading)
        if not field or field == "ignored" or field in settled or column in settled.values():
            continue
        if field in found:
            raise ImportRefusedError(_twice(sheet, row, headings, field, (found[field], column)))
        found[field] = column
    return found


def _twice(
    sheet: Sheet, row: int, headings: Mapping[int, str], field: str, claimed: tuple[int, int]
) -> str:
    columns = spoken.annexes.CLAIMS.join(f"{letters(at)} “{headings[at]}”" for at in claimed)
    values = {"columns": columns, "column": letters(claimed[0]), "field": FIELDS[field]}
    return spoken.annexes.FILE["twice"].format(sheet=sheet.name, row=row, **values)
