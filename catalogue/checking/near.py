"""What a contributor may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from catalogue.language.fold import fold

LIKELY = 0.7
"""How alike two folded words must be before one is offered for the other."""


def closest(value: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like a value, diacritics and case aside; None when none is alike."""
    folded = {fold(candidate) or candidate: candidate for candidate in candidates}
    matches = get_close_matches(fold(value[:100]) or value[:100], folded, n=1, cutoff=LIKELY)
    return folded[matches[0]] if matches else None


def near(value: str, candidates: Iterable[str]) -> str:
    """` Có phải “vietgap”?`, or nothing."""
    found = closest(value, candidates)
    return f" Có phải “{found}”?" if found else ""
