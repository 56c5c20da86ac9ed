"""What a contributor may have meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from catalogue.language.fold import fold

LIKELY = 0.7
"""How alike two folded words must be before one is offered for the other."""

Meanings = Mapping[str, str]
"""What people may write -> the value that it stands for."""


def closest(written: str, meanings: Meanings) -> str | None:
    """What the spelling most like a text stands for, diacritics and case aside."""
    folded = {fold(spelling) or spelling: value for spelling, value in meanings.items()}
    matches = get_close_matches(fold(written[:100]) or written[:100], folded, n=1, cutoff=LIKELY)
    return folded[matches[0]] if matches else None


def near(written: str, candidates: Iterable[str]) -> str:
    """` Có phải “vietgap”?`, or nothing; a leading space, as it follows another sentence."""
    return near_meaning(written, {candidate: candidate for candidate in candidates})


def near_meaning(written: str, meanings: Meanings) -> str:
    """The same where a value goes by several spellings: “Hợp tác xã” is `cooperative`."""
    found = closest(written, meanings)
    return f" Có phải “{found}”?" if found else ""
