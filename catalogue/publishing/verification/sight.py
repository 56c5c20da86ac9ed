"""What was seen of one page."""

from __future__ import annotations

from typing import NamedTuple

from catalogue.publishing.verification.built_page import Listing, read_page
from catalogue.publishing.verification.outcome import Problem
from catalogue.publishing.verification.page_checks import PAGE_CHECKS, Surroundings
from catalogue.publishing.verification.targets import file_of, target

Anchor = tuple[str, str, str]
"""(page, file, fragment) of a link into a part of another page."""


class Sight(NamedTuple):
    """looked: at how many things each check looked, in the order of `PAGE_CHECKS`.

    problems: with the name of the check that found each.
    """

    looked: tuple[int, ...]
    problems: tuple[tuple[str, Problem], ...]
    listings: tuple[Listing, ...]
    anchors: tuple[Anchor, ...]


def look_carefully(address: str, html: str, around: Surroundings) -> Sight:
    """Read a page with care and run every check of one page over it."""
    page = read_page(address, html)
    results = {name: list(check(page, around)) for name, check in PAGE_CHECKS.items()}
    problems = ((name, x) for name, found in results.items() for x in found if x is not None)
    looked = tuple(len(found) for found in results.values())
    anchors: list[Anchor] = []
    for link in page.links:
        if "#" in link:
            found = target(address, link, around.base)
            if found.file and found.fragment and found.file != file_of(address):
                anchors.append((address, found.file, found.fragment))
    return Sight(looked, tuple(problems), page.listings, tuple(anchors))
