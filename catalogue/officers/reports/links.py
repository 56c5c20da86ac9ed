"""Which links are dead: not one that failed once, but one that failed twice within a week."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

APART = 2
"""Days between two failures that count as two: an outage over night is one."""

WEEK = 8
"""Days within which they have to lie: a week and the hours by which a schedule slips."""


class Life(Enum):
    ALIVE = "alive"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """The server is there and will not tell a machine; nothing is learned from it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """said: what happened, in words, where the link failed."""

    url: str
    life: Life
    said: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A link that failed and has not been seen alive since. days: of its failures, in order."""

    days: tuple[date, ...]
    said: str

    @property
    def is_dead(self) -> bool:
        return (self.days[-1] - self.days[0]).days >= APART


SEVERAL = 5
"""Links that do not all die on one day."""


def is_cut_off(answers: Collection[Answer]) -> bool:
    """Whether nobody at all was reached: then it is our line that failed, and not the links."""
    return len(answers) >= SEVERAL and all(answer.life is Life.FAILED for answer in answers)


Memory = Mapping[str, Trouble]
"""By address."""


def remembered(memory: Memory, answers: Iterable[Answer], today: date) -> dict[str, Trouble]:
    """The memory after today. Links that the catalogue no longer has are forgotten."""
    found: dict[str, Trouble] = {}
    oldest = today - timedelta(days=WEEK)
    for answer in answers:
        before = memory.get(answer.url)
        days = tuple(day for day in before.days if oldest <= day < today) if before else ()
        if answer.life is Life.FAILED:
            found[answer.url] = Trouble((*days, today), answer.said)
        elif answer.life is Life.UNKNOWN and before and days:
            found[answer.url] = Trouble(days, before.said)
    return found


def dead(memory: Memory) -> dict[str, Trouble]:
    return {url: memory[url] for url in sorted(memory) if memory[url].is_dead}


FORMAT = "ocop-links-1"


def as_state(memory: Memory) -> dict[str, Any]:
    """For JSON."""
    failed = {
        url: {"days": [day.isoformat() for day in memory[url].days], "said": memory[url].said}
        for url in sorted(memory)
    }
    return {"format": FORMAT, "failed": failed}


def from_state(state: Any) -> dict[str, Trouble]:
    """Raises ValueError for whatever `as_state` has not made."""
    try:
        if state["format"] != FORMAT:
            raise ValueError(state["format"])
        return {
            str(url): Trouble(_days(known["days"]), str(known["said"]))
            for url, known in state["failed"].items()
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from None


def _days(listed: Any) -> tuple[date, ...]:
    days = tuple(sorted(date.fromisoformat(day) for day in listed))
    if not days:
        raise ValueError("days")
    return days
