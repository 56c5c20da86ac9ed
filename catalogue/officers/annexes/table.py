"""A file's sheets -> its tables: header, decision and lines, before the catalogue is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.formats import day
from catalogue.language.vi.annexes import FIELDS
from catalogue.model.group import Groups
from catalogue.model.place import Places, Register
from catalogue.officers.annexes.decision import Cited, cited_in_titles, unread_day, with_level
from catalogue.officers.annexes.headings import Header, header_of
from catalogue.officers.annexes.lines import Line, Skipped, lines_of
from catalogue.officers.annexes.options import Options
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.sheet import Sheet, letters, one_line
from catalogue.officers.stated_place import registers_on


@dataclass(frozen=True, slots=True)
class Table:
    sheet: Sheet
    header: Header
    decision: Cited
    lines: tuple[Line | Skipped, ...]

    def shown(self) -> Iterator[str]:
        """How it was understood, for the officer to look at."""
        yield from self.sheet.remarks
        yield spoken.annexes.SHOWN["sheet"].format(
            sheet=shown(self.sheet.name), row=self.header.row
        )
        for column, heading in self.header.headings.items():
            field = self.header.field_of(column).split()[0]
            label = spoken.annexes.SHOWN["not-read"] if field == "unread" else FIELDS[field]
            told = {"column": letters(column), "heading": shown(one_line(heading))}
            yield spoken.annexes.SHOWN["column"].format(field=label, **told)
        if self.decision != Cited():
            yield _decision_shown(self.decision)

    def unread(self) -> Iterator[str]:
        """What to do about each column that holds something nobody has read."""
        below = range(self.header.row + 1, len(self.sheet.rows) + 1)
        for column, heading in self.header.headings.items():
            if self.header.field_of(column) != "unread":
                continue
            if any(self.sheet.cell(row, column) for row in below):
                told = {"column": letters(column), "heading": shown(one_line(heading))}
                yield spoken.annexes.REPORT["unread"].format(
                    sheet=shown(self.sheet.name), example=FIELDS["score"], **told
                )

    @property
    def registers(self) -> tuple[Register, ...]:
        """In the order in which its places are looked up: by the day of its decision."""
        return registers_on(self.decision.date)


def tables_of(
    sheets: Sequence[Sheet], options: Options, groups: Groups, places: Places, file: str
) -> tuple[list[Table], list[str]]:
    """The tables, and remarks on sheets that hold none.

    Raises ImportRefusedError where there is nothing to import, or what the officer says of it
    does not fit.
    """
    found, remarks = [], []
    for sheet in _wanted(sheets, options):
        header = header_of(sheet, options)
        if header is None:
            remarks.append(spoken.annexes.SHOWN["no-sheet"].format(sheet=shown(sheet.name)))
            continue
        decision = _decision(sheet, header, options, places)
        lines = tuple(lines_of(sheet, header, groups, fill=options.fill))
        found.append(Table(sheet, header, decision, lines))
    if not found:
        where = ", ".join(f"“{shown(sheet.name)}”" for sheet in sheets) if len(sheets) > 1 else file
        raise ImportRefusedError(spoken.annexes.FILE["no-header"].format(where=where))
    if not any(isinstance(line, Line) for table in found for line in table.lines):
        raise ImportRefusedError(spoken.annexes.FILE["empty"])
    return found, remarks


def _wanted(sheets: Sequence[Sheet], options: Options) -> Sequence[Sheet]:
    if not options.sheet:
        return sheets
    found = [sheet for sheet in sheets if sheet.name == options.sheet]
    if not found:
        known = ", ".join(f"“{shown(sheet.name)}”" for sheet in sheets)
        raise ImportRefusedError(
            spoken.annexes.FILE["no-sheet"].format(name=options.sheet, known=known)
        )
    return found


def _decision(sheet: Sheet, header: Header, options: Options, places: Places) -> Cited:
    """From the flags, and from the title rows where the flags are silent."""
    titles = [" ".join(filter(None, map(one_line, row))) for row in sheet.rows[: header.row - 1]]
    stated, several = cited_in_titles(titles)
    if several and not options.decision.number and "decision" not in header.columns:
        numbers = {"numbers": ", ".join(several), "first": several[-1]}
        raise ImportRefusedError(spoken.annexes.FILE["decisions"].format(**numbers))
    decision = with_level(options.decision.over(stated), places)
    if options.provenance == "officer":
        _require_whole(decision, header.columns, titles)
    return decision


def _require_whole(decision: Cited, columns: Iterable[str], titles: Sequence[str]) -> None:
    """A whole table without a decision is one mistake, not one a row; all of it told at once."""
    missing = [
        part
        for part, column in (("number", "decision"), ("date", "date"), ("issuer", "issuer"))
        if not getattr(decision, part) and not {column, "decision"} & set(columns)
    ]
    if not missing:
        return
    if "date" in missing and (unread := unread_day(titles)):
        text, error = unread
        told = {"text": text, "day": error.meant or spoken.annexes.ANY_DAY}
        raise ImportRefusedError(spoken.annexes.FILE[f"title-{error}"].format(**told))
    parts = [spoken.annexes.DECISION_PARTS[part] for part in missing]
    what, flags = (
        joint.join(words)
        for joint, words in zip((", ", " "), zip(*parts, strict=True), strict=True)
    )
    raise ImportRefusedError(spoken.annexes.FILE["decision"].format(what=what, flag=flags))


def _decision_shown(decision: Cited) -> str:
    unknown = spoken.annexes.SHOWN["unknown"]
    return spoken.annexes.SHOWN["decision"].format(
        number=decision.number or unknown,
        date=day(decision.date) if decision.date else unknown,
        issuer=decision.issuer or unknown,
        level=spoken.words.LEVELS[decision.level] if decision.level else unknown,
    )
