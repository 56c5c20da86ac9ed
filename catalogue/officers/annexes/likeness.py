"""When two names are one, and when a person should be asked whether they are.

Folding alone is too generous to merge by: `bánh tráng` and `bánh trắng` fold to one form.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from catalogue.language.fold import fold

ALIKE = 0.7
"""Of two words at the same place of two names, how alike they must be to be a slip of the pen."""

SHORTEST = 3
"""Letters of a word that may be mistyped: `A` and `B` tell two branches apart."""


def is_spelled_alike(first: str, second: str) -> bool:
    """Whether the words that both names end with have the same letters and marks.

    Tone placement (hòa, hoà) is no difference. What comes before may be abbreviated in one of them.
    """
    pairs = zip(reversed(first.split()), reversed(second.split()), strict=False)
    for one, other in pairs:
        if fold(one) != fold(other):
            return True
        if _spelled(one) != _spelled(other):
            return False
    return True


def _spelled(word: str) -> tuple[str, list[str]]:
    apart = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(c for c in apart if not unicodedata.combining(c) and c.isalnum())
    return letters, sorted(c for c in apart if unicodedata.combining(c))


def is_slip(first: Sequence[str], second: Sequence[str]) -> bool:
    """Folded words in another order, or of which one differs by a letter or so; never figures."""
    if sorted(first) == sorted(second):
        return True
    if len(first) != len(second):
        return False
    differ = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    if len(differ) != 1 or any(not _may_be_mistyped(word) for word in differ[0]):
        return False
    return SequenceMatcher(None, *differ[0]).ratio() >= ALIKE


def _may_be_mistyped(word: str) -> bool:
    return len(word) >= SHORTEST and word.isalpha()
