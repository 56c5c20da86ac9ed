"""Verification with its outcome told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TextIO

from catalogue.language import spoken
from catalogue.publishing.verification.expectation import Expectation
from catalogue.publishing.verification.outcome import Outcome
from catalogue.publishing.verification.part import verify_some
from catalogue.publishing.verification.verify import verify

SHOWN_PROBLEMS = 20


class UnfitSiteError(Exception):
    """The built site failed its verification."""


def verify_site(
    site: Path,
    expected: Expectation,
    workers: int,
    output: TextIO,
    *,
    failures_only: bool = False,
) -> bool:
    """Run every check and say what each found; True when all passed."""
    outcomes = verify(site, expected, workers)
    return _told(outcomes, output, failures_only=failures_only)


def verify_changes(
    staged: Path,
    site: Path,
    names: Sequence[str],
    known: Collection[str],
    expected: Expectation,
    output: TextIO,
) -> bool:
    """The same of some pages that are to take their places in a site.

    names: of the new files; known: of all files that the site will then have.
    """
    outcomes = verify_some(staged, site, names, known, expected)
    return _told(outcomes, output, failures_only=True)


def _told(outcomes: Iterable[Outcome], output: TextIO, *, failures_only: bool) -> bool:
    passed, words = True, spoken.verification
    for outcome in outcomes:
        passed &= outcome.passed
        if outcome.passed and failures_only:
            continue
        mark = words.PASSED if outcome.passed else words.FAILED
        check = spoken.said(outcome.check)
        output.write(words.LOOKED.format(mark=mark, check=check, looked=outcome.looked))
        if outcome.looked == 0:
            output.write(words.SAW_NOTHING)
        output.writelines(
            f"      {problem.page or '/'}: {spoken.said(problem.text)}\n"
            for problem in outcome.problems[:SHOWN_PROBLEMS]
        )
        if len(outcome.problems) > SHOWN_PROBLEMS:
            output.write(words.MORE.format(count=len(outcome.problems) - SHOWN_PROBLEMS))
    return passed
