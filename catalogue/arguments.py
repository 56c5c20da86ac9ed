"""Arguments of the command line: argparse in Vietnamese, and what its values may be."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import date
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
