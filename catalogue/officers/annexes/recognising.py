"""A recognition that a table states, beside those that the catalogue knows of the product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from catalogue.language.fold import fold
from catalogue.language.vi.annexes import FIELDS
from catalogue.officers.recognitions import awarded

Values = Mapping[str, Any]


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    RENEWAL = "renewal"
    UPGRADE = "upgrade"
    EARLIER = "earlier"
    """A recognition before the last that the catalogue knows."""
    COMPLETED = "completed"
    """The recognition was known; the table tells what the catalogue left empty."""
    EDITED = "edited"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Recognised:
    """outcome, and what to do: insert the certificate at `index`, or fill fields of the one there.

    problem: of a conflict, the key of its text, and the values that it names.
    before: the stars of the recognition before it, where there is one.
    """

    outcome: Outcome
    index: int = 0
    certificate: Values = field(default_factory=dict)
    missing: tuple[tuple[tuple[str, ...], Any], ...] = ()
    problem: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    before: int = 0


_COMPARED = (("stars",), ("score",), ("decision", "date"))
_DECISION = (("decision", "number"), ("decision", "issuer"), ("decision", "level"))
_COMPLETED = (*_COMPARED, *_DECISION, ("year",), ("round",))


def recognised(known: Sequence[Values], stated: Values) -> Recognised:
    """Nothing that is known is ever overwritten: what differs is a conflict."""
    for index, certificate in enumerate(known):
        if _is_same_decision(certificate, stated):
            return _compared(index, certificate, stated)
    if doubtful := next((c for c in known if _may_be_same(c, stated)), None):
        values = {"stars": doubtful.get("stars", "?"), "year": doubtful.get("year", "?")}
        return Recognised(Outcome.CONFLICT, problem="undated", values=values)
    if rival := next((c for c in known if _day(c) and _day(c) == _day(stated)), None):
        values = {"number": _number(rival), "date": _written(_day(rival))}
        return Recognised(Outcome.CONFLICT, problem="same-day", values=values)
    return _placed(known, stated)


def _placed(known: Sequence[Values], stated: Values) -> Recognised:
    index = sum(awarded(each) <= awarded(stated) for each in known)
    before = known[index - 1].get("stars", 0) if index else 0
    if index < len(known):
        kind, outcome = "re-evaluation" if index else "new", Outcome.EARLIER
    elif not known:
        kind, outcome = "new", Outcome.NEW
    elif stated.get("stars", 0) > before > 0:
        kind, outcome = "upgrade", Outcome.UPGRADE
    else:
        kind, outcome = "re-evaluation", Outcome.RENEWAL
    if index < len(known) and stated.get("stars", 0) > before > 0:
        kind = "upgrade"
    return Recognised(outcome, index, {**stated, "kind": stated.get("kind") or kind}, before=before)


def _is_same_decision(known: Values, stated: Values) -> bool:
    """Its number is its own only within a year."""
    if not _number(known):
        return bool(_day(known)) and _day(known) == _day(stated)
    if fold(_number(known)) != fold(_number(stated)):
        return False
    days = _day(known), _day(stated)
    return not all(days) or days[0][:4] == days[1][:4]


def _may_be_same(known: Values, stated: Values) -> bool:
    """A recognition of whose decision too little is known to tell the two apart."""
    if _number(known) and _number(stated):
        return False
    if _day(known) and _day(stated):
        return False
    year = _day(stated)[:4] or str(stated.get("year", ""))
    known_year = str(known.get("year", "")) or _day(known)[:4]
    return not (year and known_year) or year == known_year or abs(int(year) - int(known_year)) == 1


def _compared(index: int, known: Values, stated: Values) -> Recognised:
    for path in _COMPARED:
        ours, theirs = _at(known, path), _at(stated, path)
        if ours not in (None, "") and theirs not in (None, "") and ours != theirs:
            values = {
                "number": _number(known) or _number(stated),
                "field": FIELDS[path[-1]].lower(),
                "known": _written(ours),
                "text": _written(theirs),
            }
            return Recognised(Outcome.CONFLICT, problem="other-facts", values=values)
    missing = tuple(
        (path, _at(stated, path))
        for path in _COMPLETED
        if _at(known, path) in (None, "") and _at(stated, path) not in (None, "")
    )
    outcome = Outcome.COMPLETED if missing else Outcome.UNCHANGED
    return Recognised(outcome, index, missing=missing)


def _at(certificate: Values, path: tuple[str, ...]) -> Any:
    value: Any = certificate
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _number(certificate: Values) -> str:
    return str(certificate.get("decision", {}).get("number", ""))


def _day(certificate: Values) -> str:
    return str(certificate.get("decision", {}).get("date", ""))


def _written(value: Any) -> str:
    """A date as people write it; anything else as it is."""
    text = str(value)
    parts = text.split("-")
    return (
        "/".join(reversed(parts)) if len(parts) == 3 and len(text) == 10 else text.replace(".", ",")
    )
