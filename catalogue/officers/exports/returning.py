"""`ocop import` of an exported table: what was edited is tried, then written together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from catalogue.findings.finding import Finding
from catalogue.findings.rules import fix, message
from catalogue.intake.entry import load_means
from catalogue.intake.share import load_reference
from catalogue.language import spoken
from catalogue.officers.exports.editing import EditedRow, Edits, edited_rows, edits_of
from catalogue.officers.exports.table import seen_beside
from catalogue.officers.sheets.sheet import Sheet
from catalogue.officers.standing import Standing, everything
from catalogue.officers.table_report import TableReport, TableRow
from catalogue.officers.together import write_together
from catalogue.officers.trial import errors_among, findings_after


def import_edits(
    sheets: Sequence[Sheet], root: Path, today: date, *, file: str, dry_run: bool
) -> TableReport | None:
    """None where no sheet is an export. Raises ImportRefusedError where nothing can be written."""
    means = load_means(root / "schema")
    schemas = {kind: each.check for kind, each in means.items()}
    found = [edits for sheet in sheets if (edits := edits_of(sheet, schemas))]
    if not found:
        return None
    entries = everything(root, means)
    rows: list[tuple[Edits, EditedRow]] = []
    for edits in found:
        known = {entry.id: entry for entry in entries if entry.kind == edits.kind}
        rows += [(edits, row) for row in edited_rows(edits, known, schemas)]
    _tell_of_others(rows, entries, today)
    files = [row.file for _, row in rows if row.file]
    if files:
        reference = load_reference(root)
        said = findings_after(root, files, entries, means, reference, today)
        _refuse(rows, errors_among(said))
    files = [row.file for _, row in rows if row.file]
    if not dry_run:
        bases = {row.base.path: row.base.content for _, row in rows if row.base}
        write_together(root, files, bases)
    return TableReport(
        file=file,
        dry_run=dry_run,
        notes=tuple(_notes(found)),
        rows=tuple(_reported(edits, row) for edits, row in rows),
        changed=tuple(file.path for file in files),
    )


def _tell_of_others(
    rows: Iterable[tuple[Edits, EditedRow]], entries: Iterable[Standing], today: date
) -> None:
    """Columns that are only to be looked at: whoever edits one hears that nothing comes of it."""
    names = {e.id: str((e.values or {}).get("name", "")) for e in entries if e.kind == "producer"}
    for edits, row in rows:
        if row.base is None or row.base.values is None:
            continue
        seen = seen_beside(row.base, names, today)
        for cell, heading in edits.other_beside(row.row, seen):
            told = {"cell": cell, "heading": heading}
            row.remarks.append(spoken.exporting.EDITED["only-seen"].format(**told))


def _reported(edits: Edits, row: EditedRow) -> TableRow:
    return row.reported(edits.kind, edits.sheet.name)


def _notes(found: Sequence[Edits]) -> list[str]:
    remarks = [remark for edits in found for remark in edits.sheet.remarks]
    unknown = [heading for edits in found for heading in edits.unknown]
    return remarks + [
        spoken.exporting.EDITED["unknown-column"].format(heading=heading) for heading in unknown
    ]


def _refuse(rows: Iterable[tuple[Edits, EditedRow]], errors: Iterable[Finding]) -> None:
    """Rows whose edits the check would refuse say what it said, and change nothing."""
    by_path = {row.file.path: row for _, row in rows if row.file}
    for finding in errors:
        problem = message(finding).rstrip(".")
        row = by_path[finding.file]
        cell = row.cell_at(finding.path)
        row.wrong(cell, "check", code=finding.code, problem=problem, fix=fix(finding))
