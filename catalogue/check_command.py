"""`ocop check` and `ocop explain`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.command_flags import (
    add_json,
    add_today,
    add_verb,
    add_workers,
    write_json,
)
from catalogue.findings.finding import Severity, shown
from catalogue.findings.reporters import REPORTERS, reporter
from catalogue.intake import read_catalogue
from catalogue.intake.git_changes import GitChanges, GitError, entry_file
from catalogue.language import spoken
from catalogue.progress import progress_on
from catalogue.reading.lines import lines_below

if TYPE_CHECKING:
    from catalogue.command_flags import Commands


def add_check(commands: Commands) -> None:
    command = add_verb(
        commands, "check", spoken.commands.CHECK, check, spoken.commands.EXAMPLES["check"]
    )
    command.add_argument(
        "--format", choices=REPORTERS, default="terminal", help=spoken.commands.FORMAT
    )
    command.add_argument(
        "paths",
        type=Path,
        nargs="*",
        metavar=spoken.commands.VALUES["file"],
        help=spoken.commands.CHECKED_PATHS,
    )
    command.add_argument(
        "--changed",
        nargs="?",
        const="HEAD",
        metavar=spoken.commands.VALUES["base"],
        help=spoken.commands.CHANGED_HELP,
    )
    command.add_argument(
        "--summary",
        type=Path,
        metavar=spoken.commands.VALUES["file"],
        help=spoken.commands.SUMMARY_HELP,
    )
    command.add_argument("--fix", action="store_true", help=spoken.commands.FIX_HELP)
    command.add_argument("--dry-run", action="store_true", help=spoken.commands.DRY_FIX_HELP)
    add_json(command, dest="format", action="store_const", const="json")
    add_today(command)
    add_workers(command)


SPARED = 20
"""Files that `--changed` rather reads at every call than that it writes down the whole catalogue:
0.1 s at 17,000 products."""


def check(chosen: argparse.Namespace) -> int:
    changes = None
    try:
        if chosen.dry_run and not chosen.fix:
            sys.stderr.write(spoken.commands.DRY_WITHOUT_FIX)
            return 2
        lost = [path for path in chosen.paths if not within(chosen.root, path)]
        if lost:
            sys.stderr.write(spoken.commands.NO_PATH.format(path=lost[0], root=chosen.root))
            return 2
        if chosen.changed is not None:
            changes = GitChanges(chosen.root, chosen.changed)
        return _check(chosen, changes)
    except GitError as error:
        sys.stderr.write(spoken.commands.NO_GIT.format(base=chosen.changed, said=error.said))
        return 2


def within(root: Path, path: Path) -> str:
    """A file or folder by its POSIX path below the root; empty where there is none."""
    place, whole = path.resolve(), root.resolve()
    known = (path.is_symlink() or place.exists()) and place.is_relative_to(whole)
    return place.relative_to(whole).as_posix() if known else ""


def choice_of(chosen: argparse.Namespace) -> Callable[[str], bool]:
    """Whether a check is to tell of a file: one that is named, or in a folder that is."""
    wanted = [within(chosen.root, path) for path in chosen.paths]
    whole = not wanted or "." in wanted
    named = tuple(f"{name}/" for name in wanted)
    return lambda file: whole or f"{file}/".startswith(named)


def _fix(chosen: argparse.Namespace) -> None:
    """Mend what can be mended and show it; beside a report for programs, not in it."""
    from catalogue.intake.intake import jobs
    from catalogue.officers.mending_files import mend
    from catalogue.reading.tree import scan

    output = sys.stdout if chosen.format == "terminal" else sys.stderr
    every = (job.wanted for job in jobs(scan(chosen.root)))
    is_chosen = choice_of(chosen)
    entries = (wanted for wanted in every if is_chosen(wanted.file))
    count = 0
    for mended in mend(chosen.root, entries, dry_run=chosen.dry_run):
        output.writelines(f"{line}\n" for line in mended.diff())
        count += 1
    told = spoken.commands.WOULD_MEND if chosen.dry_run else spoken.commands.MENDED
    output.write(told.format(count=count) if count else spoken.commands.NOTHING_TO_MEND)


def _check(chosen: argparse.Namespace, changes: GitChanges | None) -> int:
    if chosen.fix:
        _fix(chosen)
    progress = progress_on(sys.stderr, os.environ)
    intake = read_catalogue(
        chosen.root,
        chosen.today,
        chosen.workers,
        remembering=True,
        spared=SPARED if changes is not None else 0,
        progress=progress,
    )
    is_chosen = choice_of(chosen)
    findings = [finding for finding in intake.findings if is_chosen(finding.file)]
    files = sum(map(is_chosen, intake.stock.jobs))
    if changes is not None:
        changed = {entry_file(path) for path in changes.files(intake.stock.paths)}
        sys.stderr.write(
            spoken.commands.CHANGED_FILES.format(count=len(changed), base=chosen.changed)
        )
        findings = [
            finding
            for finding in findings
            if finding.severity is Severity.ERROR or entry_file(finding.file) in changed
        ]
    reporter(chosen.format, sys.stdout, lines_below(chosen.root)).report(findings, files)
    if chosen.format == "terminal" and files < intake.files:
        sys.stdout.write(spoken.reporting.BESIDE.format(files=intake.files - files))
    if chosen.summary:
        with chosen.summary.open("a", encoding="utf-8") as summary:
            summary.write("\n")  # whatever stood there before has ended
            reporter("markdown", summary).report(findings, files)
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def add_explain(commands: Commands) -> None:
    command = add_verb(
        commands, "explain", spoken.commands.EXPLAIN, explain, spoken.commands.EXAMPLES["explain"]
    )
    command.add_argument(
        "code",
        nargs="?",
        metavar=spoken.commands.VALUES["code"],
        help=spoken.commands.EXPLAINED_CODE,
    )
    add_json(command)


def explain(chosen: argparse.Namespace) -> int:
    from catalogue.findings.explanations import explanations, nearest
    from catalogue.findings.telling import as_values, told, told_all

    rules = explanations(spoken.language())
    known = rules.get((chosen.code or "").upper())
    if chosen.code and known is None:
        meant = nearest(chosen.code)
        near = spoken.commands.MEANT_RULE.format(code=meant) if meant else ""
        sys.stderr.write(spoken.commands.NO_SUCH_RULE.format(written=shown(chosen.code), near=near))
        return 2
    if chosen.json:
        write_json([as_values(rule) for rule in ([known] if known else rules.values())])
    else:
        sys.stdout.writelines(f"{line}\n" for line in (told(known) if known else told_all()))
    return 0
