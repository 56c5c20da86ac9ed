"""Arguments of the command line: argparse in Vietnamese, and what its values may be."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from catalogue.language.vi import commands as texts


class VietnameseHelp(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, texts.USAGE if prefix is None else prefix)


class VietnameseParser(argparse.ArgumentParser):
    """argparse with its own words in Vietnamese; the option's name stays where it helps."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, formatter_class=VietnameseHelp, add_help=False)
        self._optionals.title, self._positionals.title = texts.OPTIONS, texts.ARGUMENTS
        self.add_argument("-h", "--help", action="help", help=texts.HELP)
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
        """Say it in Vietnamese where the commonest mistakes are concerned; exit code 2."""
        for english, vietnamese in texts.MISTAKES.items():
            message = message.replace(english, vietnamese)
        self.exit(2, f"{self.format_usage()}{self.prog}: {message}\n{texts.SEE_HELP}\n")


def day(text: str) -> date:
    try:
        if "/" in text:
            number, month, year = map(int, text.split("/"))
            return date(year, month, number)
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” không phải một ngày, ví dụ 21/11/2026"
        ) from None


def workers(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError("phải là số từ 1 đến 64")
    return int(text)


MOST_WHOLE = 50_000
"""Rows of the longest table; years and rounds are less."""

MOST_SHARDS = 256
"""As many jobs as one matrix of GitHub Actions may have."""


def shard(text: str) -> tuple[int, int]:
    """Which of how many parts, as `2/4`."""
    number, slash, of = text.partition("/")
    whole = slash and number.isascii() and of.isascii() and number.isdecimal() and of.isdecimal()
    if not whole or not 1 <= int(number) <= int(of) <= MOST_SHARDS:
        message = f"“{text}” không phải K/N với K từ 1 đến N và N từ 1 đến {MOST_SHARDS}, ví dụ 2/4"
        raise argparse.ArgumentTypeError(message)
    return int(number), int(of)


def port(text: str) -> int:
    if not text.isdecimal() or not 1024 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError("phải là số từ 1024 đến 65535")
    return int(text)


def address(text: str) -> str:
    """A public address, with the closing slash that links are joined to."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        message = f"“{text}” không phải địa chỉ web, ví dụ https://ocop.vidu.vn/"
        raise argparse.ArgumentTypeError(message)
    return text.rstrip("/") + "/"


def add_import_flags(command: argparse.ArgumentParser) -> None:
    """What an officer may say about a table, beside what it says itself."""
    flags = texts.IMPORT_FLAGS
    command.add_argument("file", type=Path, metavar="TỆP", help=flags["file"])
    for name in ("dry-run", "yes", "json", "fill", "public", "replace"):
        command.add_argument(f"--{name}", action="store_true", help=flags[name])
    command.add_argument("--report", type=Path, metavar="TỆP", help=flags["report"])
    for name in ("decision", "issuer", "province", "group", "sheet"):
        command.add_argument(f"--{name}", default="", metavar="CHỮ", help=flags[name])
    command.add_argument("--date", type=day, metavar="NGÀY", help=flags["date"])
    command.add_argument("--level", choices=texts.LEVELS, default="", help=flags["level"])
    for name in ("year", "round", "header"):
        command.add_argument(f"--{name}", type=whole, metavar="SỐ", help=flags[name])
    for name, form in (("column", "CỘT=LOẠI"), ("choose", "CHỮ=LỰA_CHỌN")):
        command.add_argument(
            f"--{name}", action="append", default=[], metavar=form, help=flags[name]
        )
    command.add_argument("--encoding", choices=texts.ENCODINGS, default="", help=flags["encoding"])


def add_export_flags(command: argparse.ArgumentParser) -> None:
    """Which entries go out, and where to."""
    flags = texts.EXPORT_FLAGS
    command.add_argument("file", type=Path, metavar="TỆP", help=flags["file"])
    command.add_argument(
        "--kind", choices=texts.EXPORT_KINDS, default="product", help=flags["kind"]
    )
    command.add_argument("--stars", type=int, choices=(3, 4, 5), help=flags["stars"])
    command.add_argument("--status", choices=texts.STATUSES, default="", help=flags["status"])
    for name in ("province", "group", "decision"):
        command.add_argument(f"--{name}", default="", metavar="CHỮ", help=flags[name])
    command.add_argument("--overwrite", action="store_true", help=flags["overwrite"])


def whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_WHOLE):
        raise argparse.ArgumentTypeError(f"“{text}” không phải số nguyên dương, ví dụ 5")
    return int(text)
