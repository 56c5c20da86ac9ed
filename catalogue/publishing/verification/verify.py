"""Reads a built site and runs every check over it, page by page in several processes."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from catalogue.intake.workers import in_parts
from catalogue.publishing.verification.built_page import Listing, read_page
from catalogue.publishing.verification.expectation import Expectation
from catalogue.publishing.verification.outcome import Outcome, Problem
from catalogue.publishing.verification.page_checks import PAGE_CHECKS, Surroundings
from catalogue.publishing.verification.site_checks import SITE_CHECKS, Whole, anchors_exist
from catalogue.publishing.verification.targets import target

LINKS = "liên kết và mục"
READ_AS_TEXT = (".css", ".geojson")


@dataclass(frozen=True, slots=True)
class Job:
    site: Path
    around: Surroundings


@dataclass(frozen=True, slots=True)
class Seen:
    """What one process saw of its pages; small, for it travels."""

    looked: Counter[str]
    problems: tuple[tuple[str, Problem], ...]
    listings: dict[str, tuple[Listing, ...]]
    anchors: tuple[tuple[str, str, str], ...]


def address_of(file: str) -> str:
    return file.removesuffix("index.html") if file.rpartition("/")[2] == "index.html" else file


def read(site: Path, file: str) -> str:
    return (site / file).read_text(encoding="utf-8")


def look(job: Job, files: Sequence[str]) -> Seen:
    """Run the page checks over some files."""
    looked: Counter[str] = Counter()
    problems: list[tuple[str, Problem]] = []
    listings: dict[str, tuple[Listing, ...]] = {}
    anchors: list[tuple[str, str, str]] = []
    for file in files:
        page = read_page(address_of(file), read(job.site, file))
        if page.listings:
            listings[page.address] = page.listings
        for name, check in PAGE_CHECKS.items():
            results = list(check(page, job.around))
            looked[name] += len(results)
            problems += ((name, problem) for problem in results if problem is not None)
        for link in page.links:
            if "#" in link:
                found = target(page.address, link, job.around.base)
                if found.file and found.fragment and found.file != file:
                    anchors.append((page.address, found.file, found.fragment))
    return Seen(looked, tuple(problems), listings, tuple(anchors))


def all_files(site: Path) -> list[str]:
    """Every file below the site's folder, POSIX, in order."""
    found = []
    for folder, _, names in os.walk(site):
        below = Path(folder).relative_to(site).as_posix()
        prefix = "" if below == "." else f"{below}/"
        found += [f"{prefix}{name}" for name in names]
    return sorted(found)


def base_of(site: Path, files: frozenset[str]) -> str:
    """The path below which the site says that it is published."""
    if "index.html" not in files:
        return "/"
    return urlsplit(read_page("", read(site, "index.html")).canonical).path or "/"


def verify(site: Path, expected: Expectation, workers: int = 1) -> Iterator[Outcome]:
    """Run every check over the site in a folder."""
    names = all_files(site)
    files = frozenset(names)
    job = Job(site, Surroundings(files, base_of(site, files), expected.starred))
    pages = [name for name in names if name.endswith(".html")]
    seen = list(in_parts(look, job, pages, workers))
    anchors = tuple(anchor for part in seen for anchor in part.anchors)
    targets = {file for _, file, _ in anchors if file in files and file.endswith(".html")}
    whole = Whole(
        files=files,
        listings={address: x for part in seen for address, x in part.listings.items()},
        anchors=anchors,
        parts={file: read_page(address_of(file), read(site, file)).ids for file in targets},
        texts={name: read(site, name) for name in names if name.endswith(READ_AS_TEXT)},
        expected=expected,
    )
    for name in PAGE_CHECKS:
        problems = [problem for part in seen for check, problem in part.problems if check == name]
        if name == LINKS:
            problems += filter(None, anchors_exist(whole))
        yield Outcome(name, sum(part.looked[name] for part in seen), tuple(problems))
    for name, check in SITE_CHECKS.items():
        results = list(check(whole))
        yield Outcome(name, len(results), tuple(filter(None, results)))
