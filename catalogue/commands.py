"""The `ocop` command: parses, calls, reports. What it does stands elsewhere."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from catalogue import __version__
from catalogue.arguments import (
    OcopParser,
    language_of,
)
from catalogue.build_command import add_assemble, add_build, add_serve, add_verify
from catalogue.check_command import add_check, add_explain
from catalogue.command_flags import add_language, add_today, add_verb
from catalogue.intake.crew import CrewError
from catalogue.language import spoken
from catalogue.officer_commands import RUN
from catalogue.publish_command import add_manifest_flags, manifest
from catalogue.report_command import add_report_flags, report
from catalogue.sheet_command import add_export, add_import

if TYPE_CHECKING:
    from catalogue.command_flags import Commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (0 good, 1 bad data, 2 wrong call, 130 stopped)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console may not speak UTF-8
            stream.reconfigure(encoding="utf-8", errors="replace")
    spoken.speak(language_of(sys.argv[1:] if arguments is None else arguments))
    chosen = parser().parse_args(arguments)
    if not (chosen.root / "schema" / "product.schema.json").exists():
        sys.stderr.write(spoken.commands.NO_CATALOGUE.format(root=chosen.root))
        return 2
    gc.disable()  # a quarter of a large build; commands end soon, and hardly anything goes round
    try:
        code: int = chosen.run(chosen)
    except KeyboardInterrupt:
        sys.stderr.write(spoken.commands.INTERRUPTED)
        return 130
    except CrewError:
        sys.stderr.write(spoken.commands.PROCESS_DIED)
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        sys.stderr.write(_fault(error))
        return 1
    return code


def _fault(error: OSError) -> str:
    from catalogue.findings.faults import told
    from catalogue.publishing.environment import lost_part, told_of_loss

    part = lost_part(error)
    return told_of_loss(part) if part else told(error)


def parser() -> argparse.ArgumentParser:
    whole = OcopParser(
        prog="ocop", description=spoken.commands.DESCRIPTION, epilog=spoken.commands.EPILOG
    )
    version = f"ocop {__version__}"
    add_language(whole)
    whole.add_argument("--version", action="version", version=version, help=spoken.commands.VERSION)
    commands = whole.add_subparsers(
        title=spoken.commands.VERBS_TITLE,
        metavar=spoken.commands.VALUES["verb"],
        dest=spoken.commands.VALUES["verb"],
        required=True,
        parser_class=OcopParser,
    )
    for add in (
        add_check,
        add_explain,
        add_build,
        add_assemble,
        add_serve,
        add_verify,
        add_import,
        add_export,
        _add_report,
        _add_manifest,
    ):
        add(commands)
    _add_officers_verbs(commands)
    return whole


def _add_report(commands: Commands) -> None:
    command = add_verb(
        commands, "report", spoken.reports.HELP["report"], report, spoken.reports.HELP["examples"]
    )
    add_report_flags(command)
    add_today(command)


def _add_manifest(commands: Commands) -> None:
    command = add_verb(
        commands,
        "manifest",
        spoken.publishing.HELP["manifest"],
        manifest,
        spoken.publishing.HELP["examples"],
    )
    add_manifest_flags(command)
    add_today(command)


def _add_officers_verbs(commands: Commands) -> None:
    texts = spoken.officer_help
    for verb, run in RUN.items():
        command = add_verb(commands, verb, texts.VERBS[verb], run, texts.EXAMPLES[verb])
        add_today(command)
        command.later = partial(_add_flags, verb)


def _add_flags(verb: str, command: argparse.ArgumentParser) -> None:
    """Their flags are read off the schemas, which the other commands need not load for it."""
    from catalogue.officer_arguments import ADD_FLAGS

    ADD_FLAGS[verb](command)
