"""The checks of single pages, run over those that are to take their places in a site."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from catalogue.publishing.verification.built_page import read_page
from catalogue.publishing.verification.expectation import Expectation
from catalogue.publishing.verification.outcome import Outcome, Problem
from catalogue.publishing.verification.page_checks import PAGE_CHECKS, Surroundings
from catalogue.publishing.verification.quick_look import QuickLook
from catalogue.publishing.verification.site_checks import (
    Whole,
    anchors_exist,
    listings_agree_with_model,
)
from catalogue.publishing.verification.targets import address_of
from catalogue.publishing.verification.verify import LINKS, Job, base_of, look, read

LISTINGS = "số mục trên trang"

FEW = 50
"""So many pages are read carefully sooner than the quick look has learned what is ordinary."""


def verify_some(
    staged: Path, site: Path, names: Iterable[str], known: Collection[str], expected: Expectation
) -> Iterator[Outcome]:
    """names: of the new files, in `staged`; known: of all files that the site will then have.

    Pages that stay are not looked at: none of what they are made from has changed.
    """
    pages = sorted(name for name in names if name.endswith(".html"))
    if not pages:
        return
    files, folder = frozenset(known), str(staged)
    around = Surroundings(files, base_of(str(site), files), expected.starred)
    seen = look(Job(folder, around, QuickLook(around) if len(pages) > FEW else None), pages)
    parts = {}
    for _, file, _ in seen.anchors:
        if file in files and file.endswith(".html") and file not in parts:
            where = folder if file in pages else str(site)
            parts[file] = read_page(address_of(file), read(where, file)).ids
    whole = Whole(files, seen.listings, seen.anchors, parts, {}, _shown(expected, seen.listings))
    for number, name in enumerate(PAGE_CHECKS):
        problems = [problem for check, problem in seen.problems if check == name]
        if name == LINKS:
            problems += filter(None, anchors_exist(whole))
        if problems or seen.looked[number]:  # few pages need not have something for every check
            yield Outcome(name, seen.looked[number], tuple(problems))
    yield Outcome(LISTINGS, len(pages), tuple(_miscounted(whole)))


def _shown(expected: Expectation, listings: Collection[str]) -> Expectation:
    """What is expected of the lists that stand on the new pages."""
    totals = {key: total for key, total in expected.totals.items() if key[0] in listings}
    return Expectation((), totals, expected.starred)


def _miscounted(whole: Whole) -> Iterator[Problem]:
    for address, listings in whole.listings.items():
        for listing in listings:
            if listing.here != len(listing.entries):
                found = len(listing.entries)
                yield Problem(address, f"nói có {listing.here} mục, thật ra {found}")
    yield from filter(None, listings_agree_with_model(whole))
