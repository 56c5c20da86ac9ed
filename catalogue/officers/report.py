"""What an import did, row by row and file by file; plain values that JSON can hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.plan import Candidate, PlannedRow, ProducerRemark


class Outcome(StrEnum):
    """What became of a row or of a file."""

    NEW = "new"
    MERGED = "merged"
    """Of a row: it joined the history of an entry that another row began."""
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    """There is another file under this id, and it was left alone."""
    REPLACED = "replaced"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RowReport:
    """A row and its outcome; the entry's file decides, unless another row began that entry."""

    row: PlannedRow
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class FileReport:
    """path: POSIX, below the root. elsewhere: where else the same id stands, if it does."""

    path: str
    kind: str
    outcome: Outcome
    elsewhere: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    file: str
    dry_run: bool
    rows: tuple[RowReport, ...]
    files: tuple[FileReport, ...]
    candidates: tuple[Candidate, ...]
    producer_remarks: tuple[ProducerRemark, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def lines(self) -> Iterator[str]:
        """The report as text: every row, what to look at, and the totals."""
        title = spoken.importing.REPORT["title-dry" if self.dry_run else "title"]
        yield title.format(file=self.file, rows=len(self.rows))
        for row in self.rows:
            yield from _row_lines(row)
        yield from self._candidate_lines()
        if self.producer_remarks:
            yield spoken.importing.REPORT["producers"].format(count=len(self.producer_remarks))
        for about in self.producer_remarks:
            yield spoken.importing.REPORT["producer"].format(id=about.producer, remark=about.remark)
        yield from self._totals()

    def _candidate_lines(self) -> Iterator[str]:
        if self.candidates:
            yield spoken.importing.REPORT["candidates"].format(count=len(self.candidates))
        for pair in self.candidates:
            yield spoken.importing.REPORT["candidate"].format(
                first=pair.first,
                first_name=pair.first_name,
                second=pair.second,
                second_name=pair.second_name,
            )

    def _totals(self) -> Iterator[str]:
        yield spoken.importing.REPORT["rows-total"].format(
            counts=_counts(row.outcome for row in self.rows)
        )
        by_kind = {file.kind: [f for f in self.files if f.kind == file.kind] for file in self.files}
        kinds = ", ".join(
            spoken.importing.REPORT["kind-total"].format(
                kind=spoken.words.ENTRY_KINDS[kind],
                count=len(files),
                counts=_counts(f.outcome for f in files),
            )
            for kind, files in sorted(by_kind.items())
        )
        yield spoken.importing.REPORT["files-total"].format(counts=kinds or "0")
        numbers = {
            "unresolved": sum(row.row.unresolved for row in self.rows),
            "unread": sum(row.row.unread for row in self.rows),
        }
        for key, count in numbers.items():
            if count:
                yield spoken.importing.REPORT[key].format(count=count)
        yield from self._conflict_lines()

    def _conflict_lines(self) -> Iterator[str]:
        conflicts = [file for file in self.files if file.outcome is Outcome.CONFLICT]
        if conflicts:
            yield spoken.importing.REPORT["conflicts"].format(count=len(conflicts))
        for file in conflicts:
            remark = (
                spoken.importing.REMARKS["elsewhere"].format(path=file.elsewhere)
                if file.elsewhere
                else ""
            )
            yield spoken.importing.REPORT["conflict"].format(
                path=file.path, remark=f" ({remark})" if remark else ""
            )


def _row_lines(report: RowReport) -> Iterator[str]:
    row = report.row
    outcome = spoken.importing.OUTCOMES[report.outcome.value].format(id=row.entry)
    ids = " → ".join(filter(None, (row.producer, row.entry)))
    named = f" ({ids})" if ids and report.outcome is not Outcome.MERGED else ""
    yield spoken.importing.REPORT["row"].format(
        number=row.number, name=shown(row.name), outcome=outcome, ids=named
    )
    for remark in filter(None, (row.refused, *row.remarks)):
        yield spoken.importing.REPORT["remark"].format(remark=remark)


def _counts(outcomes: Iterable[Outcome]) -> str:
    """`300 mới, 2 không đổi`; in the order of `Outcome`."""
    found = Counter(outcomes)
    names = {**spoken.importing.OUTCOMES, "merged": spoken.importing.REPORT["merged-short"]}
    return ", ".join(
        spoken.importing.REPORT["count"].format(count=found[outcome], outcome=names[outcome.value])
        for outcome in Outcome
        if found[outcome]
    )
