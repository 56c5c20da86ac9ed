"""Nothing is published that holds much less than what is published, unless somebody says so.

A bad merge can delete half of a catalogue and still build a flawless site. Whoever allows such a
fall is named in `schema/approved-falls.yml`, with a reason, a floor and a last day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from catalogue.publishing.published import Counts

MOST = 0.20
"""The part of a count that may go without a word."""

FIRST = "first"
"""What is approved where nothing has been published yet, or nobody can see what was."""

FILE = "schema/approved-falls.yml"


@dataclass(frozen=True, slots=True)
class Approval:
    """what: a field of `Counts`, or `FIRST`. down_to: the least that is allowed; not for `FIRST`.

    until: its last day.
    """

    what: str
    down_to: int
    approved_by: str
    reason: str
    until: date

    def covers(self, fall: Fall, today: date) -> bool:
        is_deep = fall.what != FIRST and fall.now < self.down_to
        return self.what == fall.what and not is_deep and today <= self.until


@dataclass(frozen=True, slots=True)
class Fall:
    """before, now: entries or pages; both 0 for `FIRST`."""

    what: str
    before: int = 0
    now: int = 0


def falls(before: Counts | None, now: Counts) -> Iterator[Fall]:
    """What needs an approval. before: None where nothing is published."""
    if before is None:
        yield Fall(FIRST)
        return
    for what, was, is_now in zip(Counts._fields, before, now, strict=True):
        if is_now < was * (1 - MOST):
            yield Fall(what, was, is_now)


def approval_of(fall: Fall, approvals: Iterable[Approval], today: date) -> Approval | None:
    return next((each for each in approvals if each.covers(fall, today)), None)


def approvals_in(content: Any) -> tuple[Approval, ...]:
    """From the values of the file. Raises ValueError, which says what is missing or wrong."""
    listed = content.get("falls") if isinstance(content, Mapping) else None
    if listed in (None, ""):
        return ()
    if not isinstance(listed, list):
        raise ValueError("falls")
    return tuple(map(_approval, listed))


def _approval(given: Any) -> Approval:
    if not isinstance(given, Mapping):
        raise ValueError("falls")
    texts = {name: str(given.get(name) or "").strip() for name in _FIELDS}
    for name, text in texts.items():
        if not text and not (name == "down_to" and texts["what"] == FIRST):
            raise ValueError(name)
    if texts["what"] not in {*Counts._fields, FIRST}:
        raise ValueError("what")
    if not (texts["down_to"] or "0").isascii() or not (texts["down_to"] or "0").isdecimal():
        raise ValueError("down_to")
    try:
        until = date.fromisoformat(texts["until"])
    except ValueError:
        raise ValueError("until") from None
    floor = int(texts["down_to"] or 0)
    return Approval(texts["what"], floor, texts["approved_by"], texts["reason"], until)


_FIELDS = ("what", "approved_by", "reason", "until", "down_to")
