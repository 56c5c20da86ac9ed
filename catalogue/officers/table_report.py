"""What the import of a table did, row by row: for the screen, for programs, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.exports.guard import guarded
from catalogue.officers.report import Report

BAD = frozenset({"conflict", "refused"})
"""Outcomes for which somebody has to do something."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong. cell: `C12`, or empty for the row as a whole; fix: what to do about it."""

    cell: str
    problem: str
    fix: str


@dataclass(frozen=True, slots=True)
class TableRow:
    """outcome: a key of the table of outcomes; product, producer: ids, empty where none."""

    sheet: str
    row: int
    name: str
    outcome: str
    product: str = ""
    producer: str = ""
    troubles: tuple[Trouble, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedRow:
    sheet: str
    row: int
    why: str


@dataclass(frozen=True, slots=True)
class TableReport:
    """notes: how the file was understood. new, changed: paths of files, written unless dry.

    notes_seen: whether the officer was shown the notes and agreed, and need not read them twice.
    unread: what to do about columns that were not read, and choices that fitted no row; told where
    a terminal ends.
    """

    file: str
    dry_run: bool
    notes: tuple[str, ...]
    rows: tuple[TableRow, ...]
    skipped: tuple[SkippedRow, ...] = ()
    new: tuple[str, ...] = field(default=())
    changed: tuple[str, ...] = field(default=())
    notes_seen: bool = False
    unread: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        return not any(row.outcome in BAD for row in self.rows)

    def as_json(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if name != "notes_seen"}

    def lines(self) -> Iterator[str]:
        """How it was understood, the rows, the totals.

        Rows that need somebody come first: they are the work that is left. Of rows that change
        nothing only the number is told.
        """
        if not self.notes_seen:
            yield from self.notes
        yield spoken.annexes.REPORT["title-dry" if self.dry_run else "title"].format(
            file=self.file, rows=len(self.rows)
        )
        for row in sorted(self.rows, key=lambda row: row.outcome not in BAD):
            if row.outcome != "unchanged" or row.remarks:
                yield from _row_lines(row)
        if self.skipped:
            rows = ", ".join(
                f"{each.row} ({spoken.annexes.SKIPPED[each.why]})" for each in self.skipped[:20]
            )
            more = ", …" if len(self.skipped) > 20 else ""
            yield spoken.annexes.REPORT["skipped"].format(count=len(self.skipped), rows=rows + more)
        yield from self.unread
        counts = Counter(row.outcome for row in self.rows)
        told = [
            spoken.annexes.REPORT["count"].format(
                count=counts[o], outcome=spoken.annexes.OUTCOMES[o]
            )
            for o in spoken.annexes.OUTCOMES
            if counts[o]
        ]
        yield spoken.annexes.REPORT["totals"].format(counts=", ".join(told) or "0")
        if not (self.new or self.changed):
            yield spoken.annexes.REPORT["nothing"]
            return
        key = "files-dry" if self.dry_run else "files"
        yield spoken.annexes.REPORT[key].format(new=len(self.new), changed=len(self.changed))

    def as_csv(self) -> bytes:
        """For a spreadsheet: UTF-8 with its mark, no cell a formula."""
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(spoken.annexes.REPORT_COLUMNS)
        for row in self.rows:
            said = [f"{_at(t)}{t.problem}" for t in row.troubles] + list(row.remarks)
            fixes = [trouble.fix for trouble in row.troubles]
            cells = (
                row.sheet,
                str(row.row),
                row.name,
                spoken.annexes.OUTCOMES[row.outcome],
                row.product,
                row.producer,
            )
            joined = ("; ".join(said), "; ".join(fixes))
            writer.writerow([guarded(cell) for cell in (*cells, *joined)])
        return text.getvalue().encode("utf-8-sig")


def in_form_of(report: Report | TableReport, name: str) -> bytes:
    """The report as the ending of a file's name asks: .json, .csv, else text."""
    ending = name.casefold().rpartition(".")[2]
    if ending == "json":
        return (json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n").encode()
    if ending == "csv" and isinstance(report, TableReport):
        return report.as_csv()
    return "".join(f"{line}\n" for line in report.lines()).encode()


def _row_lines(row: TableRow) -> Iterator[str]:
    kind = "ids" if row.producer else "id"
    ids = spoken.annexes.REPORT[kind].format(product=row.product, producer=row.producer)
    place = spoken.annexes.REPORT["place"].format(sheet=shown(row.sheet), row=row.row)
    yield spoken.annexes.REPORT["row"].format(
        place=place,
        name=shown(row.name),
        outcome=spoken.annexes.OUTCOMES[row.outcome],
        ids=ids if row.product else "",
    )
    for trouble in row.troubles:
        said = _at(trouble) + trouble.problem.rstrip(".")
        stop = "" if said.endswith("?") else "."
        yield spoken.annexes.REPORT["problem"].format(problem=said + stop)
        yield spoken.annexes.REPORT["fix"].format(fix=trouble.fix)
    for remark in row.remarks:
        yield spoken.annexes.REPORT["remark"].format(remark=remark)


def _at(trouble: Trouble) -> str:
    return spoken.annexes.REPORT["cell"].format(cell=trouble.cell) if trouble.cell else ""
