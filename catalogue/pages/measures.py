"""What the map of origins can count, and how it says so in classes of the style sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from catalogue.model.origins import Origins
from catalogue.pages.steps import Step, steps, tone_of


class Measure(NamedTuple):
    """One of the counts of `Origins`.

    field: its name there; word: its value in the page's address; letter: of its classes.
    """

    field: str
    word: str
    letter: str

    def of(self, counts: Origins) -> int:
        count: int = getattr(counts, self.field)
        return count


MEASURES = (
    Measure("all", "tat-ca", "a"),
    Measure("valid", "con-han", "v"),
    Measure("five", "5-sao", "f"),
    Measure("four", "4-sao", "u"),
    Measure("three", "3-sao", "t"),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps of every measure, by its field."""

    steps: Mapping[str, tuple[Step, ...]]

    @classmethod
    def over(cls, counts: Iterable[Origins]) -> Scale:
        known = list(counts)
        return cls({m.field: steps(m.of(found) for found in known) for m in MEASURES})

    def classes(self, counts: Origins) -> str:
        """`ocop-a3 ocop-v1 …`: the tone of each measure; what is checked decides which shows."""
        return " ".join(
            f"ocop-{m.letter}{tone_of(m.of(counts), self.steps[m.field])}" for m in MEASURES
        )
