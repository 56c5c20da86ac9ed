"""Runs every check over a built site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from catalogue.publishing.verification.built_page import BuiltPage, read_page
from catalogue.publishing.verification.checks import CHECKS, Built, Problem
from catalogue.publishing.verification.expectation import Expectation

READ_AS_TEXT = (".css", ".geojson")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one check found. looked: at how many things; none is a failure of its own."""

    check: str
    looked: int
    problems: tuple[Problem, ...]

    @property
    def passed(self) -> bool:
        return self.looked > 0 and not self.problems


def _address(file: str) -> str:
    return file.removesuffix("index.html") if file.rpartition("/")[2] == "index.html" else file


def read_site(site: Path, expected: Expectation) -> Built:
    files = {p.relative_to(site).as_posix(): p for p in sorted(site.rglob("*")) if p.is_file()}
    pages: dict[str, BuiltPage] = {}
    texts: dict[str, str] = {}
    for file, path in files.items():
        if file.endswith(".html"):
            pages[_address(file)] = read_page(_address(file), path.read_text(encoding="utf-8"))
        elif file.endswith(READ_AS_TEXT):
            texts[file] = path.read_text(encoding="utf-8")
    home = pages.get("")
    base = urlsplit(home.canonical).path if home else "/"
    return Built(pages, frozenset(files), texts, base or "/", expected)


def verify(built: Built) -> Iterator[Outcome]:
    for name, check in CHECKS.items():
        results = list(check(built))
        yield Outcome(name, len(results), tuple(filter(None, results)))
