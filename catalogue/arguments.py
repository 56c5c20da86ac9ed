"""Arguments of the command line: argparse in the language spoken, and what values may be."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from catalogue.language import spoken
from catalogue.language.formats import day as written
from catalogue.language.written_date import UnreadDateError, written_date


class OcopHelp(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(
            usage, actions, groups, spoken.commands.USAGE if prefix is None else prefix
        )


class OcopParser(argparse.ArgumentParser):
    """argparse with its own words in the language spoken; an option's name stays where it helps."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, formatter_class=OcopHelp, add_help=False)
        self._optionals.title, self._positionals.title = (
            spoken.commands.OPTIONS,
            spoken.commands.ARGUMENTS,
        )
        self.add_argument("-h", "--help", action="help", help=spoken.commands.HELP)
        self.later: Callable[[argparse.ArgumentParser], None] | None = None
        """Adds flags that cost something to make, once this very parser is asked to parse."""

    def parse_known_args(  # type: ignore[override]  # argparse overloads what it only passes on
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        later, self.later = self.later, None
        if later:
            later(self)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Say it in that language where the commonest mistakes are concerned; exit code 2."""
        for argparses, ours in spoken.commands.MISTAKES.items():
            message = message.replace(argparses, ours)
        self.exit(2, f"{self.format_usage()}{self.prog}: {message}\n{spoken.commands.SEE_HELP}\n")


def language_of(arguments: Sequence[str]) -> str:
    """What --lang asks for, wherever it stands; one that is none is for the parser to refuse."""
    said = spoken.VIETNAMESE
    for word, following in zip_longest(arguments, arguments[1:], fillvalue=""):
        asked = following if word == "--lang" else word.removeprefix("--lang=")
        said = asked if word.startswith("--lang") and asked in spoken.CODES else said
    return said


def day(text: str) -> date:
    try:
        return written_date(text)
    except UnreadDateError as error:
        meant = written(error.meant) if error.meant else ""
        said = spoken.commands.UNFIT_DAY[error.key].format(text=text, meant=meant)
        raise argparse.ArgumentTypeError(said) from None


def workers(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(spoken.commands.UNFIT["workers"])
    return int(text)


LEVELS = ("central", "province", "district")
STATUSES = ("valid", "expiring", "unknown-validity", "expired", "revoked", "unconfirmed")
ENCODINGS = ("utf-8", "utf-16", "windows-1258", "tcvn3", "vni")

MOST_WHOLE = 50_000
"""Rows of the longest table; years and rounds are less."""

MOST_SHARDS = 256
"""As many jobs as one matrix of GitHub Actions may have."""


def shard(text: str) -> tuple[int, int]:
    """Which of how many parts, as `2/4`."""
    number, slash, of = text.partition("/")
    whole = slash and number.isascii() and of.isascii() and number.isdecimal() and of.isdecimal()
    if not whole or not 1 <= int(number) <= int(of) <= MOST_SHARDS:
        message = spoken.commands.UNFIT["shard"].format(text=text, most=MOST_SHARDS)
        raise argparse.ArgumentTypeError(message)
    return int(number), int(of)


def port(text: str) -> int:
    if not text.isdecimal() or not 1024 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(spoken.commands.UNFIT["port"])
    return int(text)


def address(text: str) -> str:
    """A public address, with the closing slash that links are joined to."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise argparse.ArgumentTypeError(spoken.commands.UNFIT["address"].format(text=text))
    return text.rstrip("/") + "/"


def add_import_flags(command: argparse.ArgumentParser) -> None:
    """What an officer may say about a table, beside what it says itself."""
    flags, said = spoken.commands.IMPORT_FLAGS, spoken.commands.VALUES
    command.add_argument("file", type=Path, metavar=said["file"], help=flags["file"])
    for name in ("dry-run", "yes", "json", "fill", "public", "replace"):
        command.add_argument(f"--{name}", action="store_true", help=flags[name])
    command.add_argument("--report", type=Path, metavar=said["file"], help=flags["report"])
    for name in ("decision", "issuer", "province", "group", "sheet"):
        command.add_argument(f"--{name}", default="", metavar=said["text"], help=flags[name])
    command.add_argument("--date", type=day, metavar=said["day"], help=flags["date"])
    command.add_argument("--level", choices=LEVELS, default="", help=flags["level"])
    for name in ("year", "round", "header"):
        command.add_argument(f"--{name}", type=whole, metavar=said["number"], help=flags[name])
    for name, form in (("column", said["column"]), ("choose", said["choice"])):
        command.add_argument(
            f"--{name}", action="append", default=[], metavar=form, help=flags[name]
        )
    command.add_argument("--encoding", choices=ENCODINGS, default="", help=flags["encoding"])


def add_export_flags(command: argparse.ArgumentParser) -> None:
    """Which entries go out, and where to."""
    flags, said = spoken.commands.EXPORT_FLAGS, spoken.commands.VALUES
    command.add_argument("file", type=Path, metavar=said["file"], help=flags["file"])
    command.add_argument(
        "--kind", choices=spoken.commands.EXPORT_KINDS, default="product", help=flags["kind"]
    )
    command.add_argument("--stars", type=int, choices=(3, 4, 5), help=flags["stars"])
    command.add_argument("--status", choices=STATUSES, default="", help=flags["status"])
    for name in ("province", "group", "decision"):
        command.add_argument(f"--{name}", default="", metavar=said["text"], help=flags[name])
    for name in ("overwrite", "dry-run"):
        command.add_argument(f"--{name}", action="store_true", help=flags[name])


def whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_WHOLE):
        raise argparse.ArgumentTypeError(spoken.commands.UNFIT["whole"].format(text=text))
    return int(text)
