"""`ocop import` of an annex: reads the table and the catalogue, plans, asks, tries, writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from catalogue.findings.finding import Finding, Severity
from catalogue.findings.rules import fix, message
from catalogue.intake.entry import Means, load_means
from catalogue.intake.share import load_reference
from catalogue.language import spoken
from catalogue.model.directory import Reference
from catalogue.officers.annexes.addresses import Reader
from catalogue.officers.annexes.asking import Asker
from catalogue.officers.annexes.known import known_of
from catalogue.officers.annexes.lines import Line, Skipped
from catalogue.officers.annexes.options import Options
from catalogue.officers.annexes.planning import AnnexPlan, Planner, RowVerdict
from catalogue.officers.annexes.reading_rows import Problem, ReadRow, RowReader
from catalogue.officers.annexes.recognising import Outcome
from catalogue.officers.annexes.table import Table, tables_of
from catalogue.officers.annexes.telling import table_rows, unmatched
from catalogue.officers.plan import PlannedFile
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets.sheet import Sheet
from catalogue.officers.standing import Standing, everything
from catalogue.officers.table_report import SkippedRow, TableReport
from catalogue.officers.together import write_together
from catalogue.officers.trial import findings_after


@dataclass(frozen=True, slots=True)
class Work:
    """Everything that an import reads, once. file: the table's name."""

    root: Path
    today: date
    file: str
    tables: Sequence[Table]
    notes: Sequence[str]
    reference: Reference
    means: Mapping[str, Means]
    entries: Sequence[Standing]


def import_annex(
    sheets: Sequence[Sheet],
    root: Path,
    today: date,
    options: Options,
    *,
    file: str,
    dry_run: bool,
    asker: Asker | None = None,
) -> TableReport:
    """Take the tables in. asker: where a person can be asked; None leaves questions open.

    Raises ImportRefusedError where the file as a whole cannot be taken, or the officer stops.
    """
    work = _work(sheets, root, today, options, file)
    if asker and not asker.agrees(_notes(work)):
        raise ImportRefusedError(spoken.annexes.FILE["aborted"])
    plan = _plan(work, options)
    if asker:
        questions = [p for verdict in plan.verdicts for p in verdict.problems if p.question]
        chosen = asker.choices(questions)
        if chosen:
            options = replace(options, choices={**options.choices, **chosen})
            plan = _plan(work, options)
    plan, advice = _tried(plan, work)
    if not dry_run:
        write_together(root, plan.files, plan.bases)
    report = _report(plan, work, advice, options, dry_run=dry_run)
    return replace(report, notes_seen=asker is not None)


def _notes(work: Work) -> tuple[str, ...]:
    """How the tables were understood."""
    return (*(line for table in work.tables for line in table.shown()), *work.notes)


def _work(sheets: Sequence[Sheet], root: Path, today: date, options: Options, file: str) -> Work:
    reference = load_reference(root)
    if options.group and reference.groups.group(options.group) is None:
        known = ", ".join(group.code for group in reference.groups.current)
        raise ImportRefusedError(
            spoken.annexes.FILE["group"].format(text=options.group, known=known)
        )
    tables, notes = tables_of(sheets, options, reference.groups, reference.places, file)
    means = load_means(root / "schema")
    entries = everything(root, means)
    return Work(root, today, file, tables, notes, reference, means, entries)


def _plan(work: Work, options: Options) -> AnnexPlan:
    places = work.reference.places
    schemas = {kind: each.check for kind, each in work.means.items()}
    planner = Planner(known_of(work.entries), places, schemas, options, work.file)
    return planner.plan(row for table in work.tables for row in _rows(table, work, options))


def _rows(table: Table, work: Work, options: Options) -> Iterable[ReadRow]:
    addresses = Reader(work.reference.places, table.registers)
    reader = RowReader(addresses, work.reference.groups, options, table.decision)
    return (reader.read(line) for line in table.lines if isinstance(line, Line))


def _tried(plan: AnnexPlan, work: Work) -> tuple[AnnexPlan, list[Finding]]:
    """Without the entries that the check would refuse: their rows say what it said.

    Beside it what the check would say of the others.
    """
    if not plan.files:
        return plan, []
    found = findings_after(
        work.root, plan.files, work.entries, work.means, work.reference, work.today
    )
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    return (_without(plan, errors) if errors else plan), found


def _without(plan: AnnexPlan, errors: Sequence[Finding]) -> AnnexPlan:
    wrong = {file.id: found for file in plan.files if (found := _of(errors, file.path))}
    bad = {file.path for file in plan.files if file.id in wrong}
    lost: set[str] = set()
    for verdict in plan.verdicts:
        if found := [
            f for entry in (verdict.product, verdict.producer) for f in wrong.get(entry, [])
        ]:
            lost.add(verdict.product)
            _refuse(verdict, found)
    kept = [
        f for f in plan.files if f.path not in bad and not (f.kind == "product" and f.id in lost)
    ]
    return replace(plan, files=tuple(_wanted(kept, plan.verdicts)))


def _of(errors: Iterable[Finding], path: str) -> list[Finding]:
    return [finding for finding in errors if finding.file == path]


def _refuse(verdict: RowVerdict, findings: Iterable[Finding]) -> None:
    problem, cure = spoken.annexes.CELL["check"]
    for finding in dict.fromkeys(map(_said, findings)):
        code, words, how = finding
        verdict.refuse(Problem("", problem.format(code=code, problem=words), cure.format(fix=how)))


def _said(finding: Finding) -> tuple[str, str, str]:
    """Code, problem and cure; where the rule speaks of a file's fields, of the table's columns."""
    problem, cure = spoken.annexes.CHECKED.get(finding.code, ("", ""))
    words = spoken.filled(problem, finding.values) if problem else message(finding)
    return finding.code, words.rstrip("."), cure or fix(finding)


def _wanted(files: Sequence[PlannedFile], verdicts: Iterable[RowVerdict]) -> list[PlannedFile]:
    """Without producers that no remaining product names."""
    good = {v.producer for v in verdicts if v.outcome not in {Outcome.REFUSED, Outcome.CONFLICT}}
    return [file for file in files if file.kind != "producer" or file.id in good]


def _report(
    plan: AnnexPlan, work: Work, advice: Sequence[Finding], options: Options, *, dry_run: bool
) -> TableReport:
    skipped = [each for table in work.tables for each in table.lines if isinstance(each, Skipped)]
    paths: Mapping[bool, list[str]] = {
        known: [file.path for file in plan.files if (file.path in plan.bases) is known]
        for known in (True, False)
    }
    return TableReport(
        file=work.file,
        dry_run=dry_run,
        notes=_notes(work),
        rows=table_rows(plan, advice),
        skipped=tuple(SkippedRow(each.sheet, each.number, each.why) for each in skipped),
        new=tuple(paths[False]),
        changed=tuple(paths[True]),
        unread=(
            *(line for table in work.tables for line in table.unread()),
            *unmatched(options, plan.verdicts),
        ),
    )
