"""What the verbs of the command line share: the parser of one, and flags that several have."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalogue.arguments import OcopParser, day, workers
from catalogue.clock import day_or_today
from catalogue.intake.workers import default_workers
from catalogue.language import spoken

ROOT = Path(__file__).resolve().parent.parent

Command = Callable[[argparse.Namespace], int]

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[OcopParser]  # noqa: SLF001 - its only name


def add_verb(
    commands: Commands,
    name: str,
    help: str,  # noqa: A002 - argparse's own word
    run: Command,
    examples: str = "",
) -> OcopParser:
    command = commands.add_parser(name, help=help, description=help, epilog=examples)
    command.set_defaults(run=run)
    command.add_argument(
        "--root",
        type=Path,
        default=ROOT,
        help=spoken.commands.ROOT,
    )
    add_language(command)
    return command


def add_language(command: argparse.ArgumentParser) -> None:
    """Before or after the verb; it has been heard before this parser was made."""
    command.add_argument(
        "--lang",
        choices=spoken.CODES,
        default=argparse.SUPPRESS,
        metavar=spoken.commands.VALUES["language"],
        help=spoken.commands.LANG,
    )


def add_json(command: argparse.ArgumentParser, **settings: str) -> None:
    chosen: dict[str, Any] = {"action": "store_true", **settings}
    command.add_argument("--json", help=spoken.commands.JSON, **chosen)


def add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--today",
        type=day,
        default=day_or_today(os.environ.get("OCOP_TODAY", "")),
        metavar=spoken.commands.VALUES["day"],
        help=spoken.commands.TODAY,
    )


def add_workers(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--workers",
        type=workers,
        default=default_workers(),
        metavar=spoken.commands.VALUES["number"],
        help=spoken.commands.WORKERS,
    )


def write_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
