"""One row of an annex, cell by cell -> what it states, or everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from catalogue.checking.personal import phone_in
from catalogue.checking.rules.star_claims import claimed_in
from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.annexes import KNOWN_KINDS, NAMED_KINDS, PRODUCER_KINDS
from catalogue.model.group import Groups
from catalogue.model.place import UnitLevel
from catalogue.officers.annexes.addresses import Reader, choice_of
from catalogue.officers.annexes.cells import (
    CellError,
    date_of,
    is_excel_error,
    kind_of,
    score_of,
    stars_of,
    whole_of,
)
from catalogue.officers.annexes.decision import NOTHING_CITED, Cited, cited, numbers_in, with_level
from catalogue.officers.annexes.group_names import group_named, likely_group
from catalogue.officers.annexes.lines import Line
from catalogue.officers.annexes.options import Options
from catalogue.officers.naming import producer_name
from catalogue.officers.placing import Located

T = TypeVar("T")
_LONGEST_NAME = 4
"""Words of a person's name."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a row. cell: `C12`, or empty where it is the row as a whole.

    question: the words that --choose would settle, and the choices, if it is one of those.
    """

    cell: str
    message: str
    fix: str
    question: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class ReadRow:
    """A row in the terms of the catalogue; problems: whatever of it could not be taken.

    kind_is_guessed: whether the kind of producer follows from its name, and from no cell.
    place_words: what --choose may call the place by.
    """

    line: Line
    name: str = ""
    producer: str = ""
    producer_kind: str = ""
    kind_is_guessed: bool = False
    located: Located | None = None
    place_words: tuple[str, ...] = ()
    group: Mapping[str, str] | None = None
    certificate: dict[str, Any] = field(default_factory=dict)
    decision: Cited = NOTHING_CITED
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def wrong(self, column: str, key: str, *, known: str = "", **values: object) -> None:
        """known: our own list of what may stand there, never cut; values: the table's words."""
        message, fix = spoken.annexes.CELL[key]
        told = {"known": known, **{name: shown(value) for name, value in values.items()}}
        cell = self.line.place_of(column)
        self.problems.append(Problem(cell, message.format(**told), fix.format(**told)))


@dataclass
class RowReader:
    """Reads the rows of one table. common: the decision of its title rows and flags."""

    addresses: Reader
    groups: Groups
    options: Options
    common: Cited

    def read(self, line: Line) -> ReadRow:
        row = ReadRow(line)
        for column, text in line.cells.items():
            if is_excel_error(text):
                row.wrong(column, "formula", text=text)
        if row.problems:
            return row
        self._names(row)
        self._decision(row)
        self._place(row)
        self._group(row)
        self._certificate(row)
        return row

    def _names(self, row: ReadRow) -> None:
        row.name, row.producer = row.line.cells.get("name", ""), row.line.cells.get("producer", "")
        if not row.name:
            row.wrong("name", "no-name")
        for column in ("name", "producer"):
            _complain_of_words(row, column, row.line.cells.get(column, ""))
        if not row.producer and self.options.provenance == "officer":
            row.wrong("producer", "no-producer")
        said = row.line.cells.get("producer_kind", "")
        if said and fold(said) not in PRODUCER_KINDS:
            row.wrong("producer_kind", "producer-kind", text=said, known=KNOWN_KINDS)
        row.producer_kind = PRODUCER_KINDS.get(fold(said)) or producer_kind_of(row.producer)
        row.kind_is_guessed = not said

    def _place(self, row: ReadRow) -> None:
        cells = dict(row.line.cells)
        if not any(cells.get(name) for name in ("address", "commune", "district")):
            cells["address"] = row.line.section.address
        province = self.options.province or self.addresses.province_in(row.decision.issuer)
        place = self.addresses.stated(cells, province)
        column = next((c for c in ("address", "commune") if c in row.line.columns), "")
        asked = (place.words, row.line.cells.get(column, "")) if column else (place.words,)
        row.place_words = asked
        choices = self.options.choices
        if choice := next((choices[key] for key in map(fold, asked) if key in choices), ""):
            row.located = self.addresses.chosen(place, choice)
            if row.located is None:
                row.wrong(column, "choice-place", choice=choice, example="23575")
        elif not (place.commune or place.district):
            row.wrong(column, "no-place")
        elif not place.province:
            row.wrong(column, "province", text=place.words)
        else:
            row.located = self.addresses.locate(place)
            self._complain_of_place(row, column, place.words)

    def _complain_of_place(self, row: ReadRow, column: str, words: str) -> None:
        located = row.located
        if located is None:
            row.wrong(column, "province", text=words)
            return
        if not located.unresolved:
            if located.unit.level is not UnitLevel.COMMUNE:
                row.remarks.append(
                    spoken.annexes.REMARKS["district-only"].format(unit=located.unit.name)
                )
            return
        choices = tuple(
            (choice_of(unit), self.addresses.label(unit)) for unit in located.candidates
        )
        listed = "; ".join(label for _, label in choices)
        message, fix = spoken.annexes.CELL["place"]
        example = choices[0][0] if choices else "before-2025-07:23665"
        values = {"text": shown(words), "example": example}
        candidates = spoken.annexes.REMARKS["candidates"].format(names=listed) if listed else ""
        row.problems.append(
            Problem(
                row.line.place_of(column),
                message.format(candidates=candidates, **values),
                fix.format(**values),
                words if choices else "",
                choices,
            )
        )

    def _group(self, row: ReadRow) -> None:
        text = row.line.cells.get("group") or row.line.section.group
        if text:
            row.group = group_named(text, self.groups)
            if row.group is None:
                row.wrong("group", "group", text=text, known=self._groups(text))
        elif self.options.group:
            row.group = {"code": self.options.group}
        elif self.options.provenance == "officer" and row.line.section.unread:
            section = row.line.section
            told = {"text": section.unread, "row": section.row}
            row.wrong("group", "section-group", known=self._groups(section.unread), **told)
        elif self.options.provenance == "officer":
            row.wrong("group", "no-group", known=self._groups(""))

    def _groups(self, text: str) -> str:
        """The group that is most like the words, else all of them; with the codes for --group."""
        likely = likely_group(text, self.groups)
        listed = (likely,) if likely else self.groups.current
        return "; ".join(f"{group.name} ({group.code})" for group in listed)

    def _decision(self, row: ReadRow) -> None:
        cells = row.line.cells
        own = Cited()
        if cells.get("decision"):
            own = cited(cells["decision"])
            numbers = numbers_in(cells["decision"])
            if len(numbers) > 1:
                row.wrong("decision", "two-decisions", numbers=", ".join(numbers))
        when = self._taken(row, "date", date_of)
        own = Cited(own.number, cells.get("issuer") or own.issuer, when or own.date)
        row.decision = with_level(own.over(self.common), self.addresses.places)
        if self.options.provenance != "officer":
            return
        for part in ("number", "date", "issuer"):
            if not getattr(row.decision, part) and not (part == "date" and cells.get("date")):
                what, flag = spoken.annexes.DECISION_PARTS[part]
                column = "decision" if part == "number" else part
                row.wrong(column, "decision", what=what, flag=flag)
        if row.decision.issuer and not row.decision.level:
            row.wrong("issuer", "level", issuer=row.decision.issuer)

    def _certificate(self, row: ReadRow) -> None:
        cells = row.line.cells
        stars = self._taken(row, "stars", stars_of, row.line.section.stars)
        if stars is None and not cells.get("stars") and not row.line.section.stars:
            row.wrong("stars", "no-stars")
        note = cells.get("note", "")
        kind = kind_of(cells.get("kind", "")) or kind_of(note)
        if note and not kind:
            row.remarks.append(spoken.annexes.REMARKS["note"].format(text=shown(note)))
        facts: dict[str, Any] = {
            "stars": stars,
            "score": self._taken(row, "score", score_of),
            "kind": kind,
            "decision": row.decision.values(),
            "year": self._taken(row, "year", whole_of) or self.options.year,
            "round": self._taken(row, "round", whole_of) or self.options.round,
        }
        row.certificate = {
            name: value for name, value in facts.items() if value not in (None, "", {})
        }

    def _taken(
        self, row: ReadRow, column: str, read: Callable[[str], T], otherwise: str = ""
    ) -> T | None:
        text = row.line.cells.get(column, "").removeprefix("'") or otherwise
        if not text or text in {"-", "–", "x"}:
            return None
        try:
            return read(text)
        except CellError as error:
            row.wrong(column, str(error), text=text, meant=error.meant)
            return None


def producer_kind_of(name: str) -> str:
    """By how a name begins; a bare person's name is a household, anything else `other`."""
    small = name.casefold()
    for start, kind in NAMED_KINDS:
        if re.match(start, small):
            return kind
    words = producer_name(name)
    is_person = words.person and not words.trade and words.person <= _LONGEST_NAME
    return "household" if is_person else "other"


def _complain_of_words(row: ReadRow, column: str, text: str) -> None:
    """What the check would refuse in the file, said of the cell that it comes from."""
    if phone := phone_in(text):
        row.wrong(column, "phone", phone=phone)
    if claim := claimed_in(text):
        row.wrong(column, "claim", claim=claim)
