"""A plan -> files on disk. The only place where an import writes."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from catalogue.findings.finding import Finding
from catalogue.findings.rules import message
from catalogue.language import spoken
from catalogue.officers.plan import Plan, PlannedFile, PlannedRow
from catalogue.officers.report import FileReport, Outcome, Report, RowReport
from catalogue.officers.rows import ImportRefusedError


def apply(plan: Plan, root: Path, *, replace: bool, dry_run: bool, file: str = "") -> Report:
    """Write what is new, and what differs only if told to replace it; say what was done.

    file: the name of the CSV file, for the report. With `dry_run` nothing is touched and the
    report says what would be done. Raises ImportRefusedError, before anything is written, where a
    link stands on the way to a file: who follows it writes outside the catalogue.
    """
    for planned in plan.files:
        require_no_link(planned.path, root)
    known = _ids(root)
    files = tuple(_applied(planned, root, known, replace=replace) for planned in plan.files)
    if not dry_run:
        for planned, report in zip(plan.files, files, strict=True):
            if report.outcome in {Outcome.NEW, Outcome.REPLACED}:
                write_atomically(root / planned.path, planned.content)
    outcomes = {(f.kind, f.id): r.outcome for f, r in zip(plan.files, files, strict=True)}
    return Report(
        file=file,
        dry_run=dry_run,
        rows=tuple(RowReport(row, _outcome(row, plan.kind, outcomes)) for row in plan.rows),
        files=files,
        candidates=plan.candidates,
        producer_remarks=plan.producer_remarks,
    )


def require_no_link(file: str, root: Path) -> None:
    way = (file, *map(str, PurePosixPath(file).parents))
    for place in way[:-1]:  # the last is the root, which may be reached as anyone likes
        if (root / place).is_symlink() or _is_junction(root / place):
            problem = message(Finding("E012", place, values={"target": place})).rstrip(".")
            raise ImportRefusedError(
                spoken.importing.REFUSALS["unwritable"].format(file=file, problem=problem)
            )


def _is_junction(path: Path) -> bool:
    """Whether it is a folder that Windows redirects; known from Python 3.12 on."""
    check = getattr(path, "is_junction", None)
    return check is not None and bool(check())


def _outcome(row: PlannedRow, kind: str, outcomes: Mapping[tuple[str, str], Outcome]) -> Outcome:
    if row.refused:
        return Outcome.REFUSED
    return outcomes[kind, row.entry] if row.is_first else Outcome.MERGED


def _applied(
    planned: PlannedFile, root: Path, known: Mapping[tuple[str, str], str], *, replace: bool
) -> FileReport:
    elsewhere = known.get((planned.kind, planned.id), planned.path)
    if elsewhere != planned.path:
        return FileReport(planned.path, planned.kind, Outcome.CONFLICT, elsewhere)
    path = root / planned.path
    if not path.exists():
        outcome = Outcome.NEW
    elif path.read_bytes().replace(b"\r\n", b"\n") == planned.content.encode():
        outcome = Outcome.UNCHANGED
    else:
        outcome = Outcome.REPLACED if replace else Outcome.CONFLICT
    return FileReport(planned.path, planned.kind, outcome)


def _ids(root: Path) -> dict[tuple[str, str], str]:
    """Where every id of the catalogue stands: an id is used once, in whatever province."""
    return dict(_entries(root))


def _entries(root: Path) -> Iterator[tuple[tuple[str, str], str]]:
    for path in root.glob("products/*/*/product.yml"):
        yield ("product", path.parent.name), _relative(path, root)
    for kind, folder in (("producer", "producers"), ("sales-point", "sales-points")):
        for path in root.glob(f"{folder}/*/*.yml"):
            yield (kind, path.stem), _relative(path, root)


def _relative(path: Path, root: Path) -> str:
    return str(PurePosixPath(*path.relative_to(root).parts))


def write_atomically(path: Path, content: str) -> None:
    """The whole file or nothing: written beside its place, then moved into it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as stream:  # noqa: PTH123 - a handle
            stream.write(content)
        Path(beside).chmod(0o644)  # mkstemp keeps its files to their owner
        os.replace(beside, path)  # noqa: PTH105 - the brief of every atomic write
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
