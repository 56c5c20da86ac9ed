"""Counts into the few tones that an eye can tell apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

TONES = 5


class Step(NamedTuple):
    """Counts from first to last, both inclusive. tone: 1, the faintest, to `TONES`."""

    first: int
    last: int
    tone: int


def steps(counts: Iterable[int]) -> tuple[Step, ...]:
    """Quantiles: each holds about as many places. Places without products belong to none.

    Quantiles, because a few provinces have ten times what most have: in equal ranges these would
    all look the same.
    """
    known = sorted(count for count in counts if count)
    if not known:
        return ()
    firsts = sorted({known[len(known) * place // TONES] for place in range(TONES)})
    lasts = [*(first - 1 for first in firsts[1:]), known[-1]]
    return tuple(
        Step(first, last, _tone(place, len(firsts)))
        for place, (first, last) in enumerate(zip(firsts, lasts, strict=True))
    )


def _tone(place: int, of: int) -> int:
    """Spread over all tones, so that two steps are as far apart as can be."""
    return (TONES + 1) // 2 if of == 1 else 1 + round(place * (TONES - 1) / (of - 1))


def tone_of(count: int, known: tuple[Step, ...]) -> int:
    """0 for a place without products."""
    place = bisect_right([step.first for step in known], count)
    return known[place - 1].tone if place else 0
