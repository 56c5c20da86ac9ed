"""`ocop import` and `ocop export`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from catalogue.arguments import (
    add_export_flags,
    add_import_flags,
)
from catalogue.command_flags import (
    add_today,
    add_verb,
    write_json,
)
from catalogue.language import spoken

if TYPE_CHECKING:
    from pathlib import Path

    from catalogue.command_flags import Commands


def add_import(commands: Commands) -> None:
    command = add_verb(
        commands, "import", spoken.commands.IMPORT, import_file, spoken.commands.IMPORT_EXAMPLES
    )
    add_import_flags(command)
    add_today(command)


def import_file(chosen: argparse.Namespace) -> int:
    from catalogue.officers.arriving import Arrival, take_in
    from catalogue.officers.asked import asker_at, options_of, write_report
    from catalogue.officers.rows import ImportRefusedError
    from catalogue.officers.table_report import TableReport

    asking = not (chosen.yes or chosen.json)
    asker = asker_at(sys.stdin, sys.stderr) if asking else None
    try:
        wish = Arrival(chosen.file, chosen.root, chosen.today, options_of(chosen))
        wish = replace(wish, dry_run=chosen.dry_run, replace=chosen.replace, asker=asker)
        report = take_in(wish)
        if chosen.report:
            write_report(chosen.report, report)
    except ImportRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if chosen.json:
        write_json(report.as_json())
    else:
        sys.stdout.writelines(f"{line}\n" for line in report.lines())
    _warn_of(chosen.file, chosen.root)
    return int(isinstance(report, TableReport) and not report.is_good)


def add_export(commands: Commands) -> None:
    command = add_verb(
        commands, "export", spoken.commands.EXPORT, export_file, spoken.commands.EXPORT_EXAMPLES
    )
    add_export_flags(command)
    add_today(command)


def export_file(chosen: argparse.Namespace) -> int:
    from catalogue.officers.asked import selection_of
    from catalogue.officers.exports.exporting import Wish
    from catalogue.officers.exports.exporting import export_file as write
    from catalogue.officers.rows import ImportRefusedError

    selection = selection_of(chosen)
    try:
        wish = Wish(chosen.file, overwrite=chosen.overwrite, dry_run=chosen.dry_run)
        count = write(wish, chosen.root, chosen.today, selection)
    except ImportRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    kind = spoken.commands.EXPORT_KINDS[chosen.kind]
    told = spoken.commands.WOULD_EXPORT if chosen.dry_run else spoken.commands.EXPORTED
    sys.stdout.write(told.format(count=count, kind=kind, file=chosen.file))
    _warn_of(chosen.file, chosen.root)
    return 0


def _warn_of(file: Path, root: Path) -> None:
    """A table among the data is sent along with it, unseen, and frightens whoever reviews it."""
    from catalogue.intake.git_changes import would_be_sent

    if would_be_sent(root, file):
        sys.stderr.write(spoken.commands.IN_REPOSITORY.format(file=file.name))
