"""The decision that a table is the annex of: its number, date and issuer in the title rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from catalogue.checking.rules.authority import levels_of
from catalogue.language.fold import fold
from catalogue.language.vi.annexes import SOURCE, SOURCE_DATE, SOURCE_ISSUER
from catalogue.model.certificate import Decision, Level
from catalogue.model.place import Places, Register
from catalogue.officers.annexes.cells import CellError, date_of

NUMBER = re.compile(
    r"\b(\d+[A-Za-zĐđ]?)\s*/\s*(QĐ|QD|TTr)\s*[-–]\s*([0-9A-ZĐƠƯÂĂÊÔ]+(?:[-–][0-9A-ZĐƠƯÂĂÊÔ]+)*)"
)
_DAY = re.compile(
    r"ngày\s+(\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*(?:\d{4}|\d{2})(?!\d))",
    re.IGNORECASE,
)
_ISSUER = re.compile(
    r"của\s+((?:Chủ tịch\s+)?(?:UBND|U[ỷỶ] ban nhân dân|Ủy ban nhân dân|ỦY BAN NHÂN DÂN|"
    r"Bộ(?:\s+trưởng)?|BỘ)"
    r"[^();,:.\d]*)",
    re.IGNORECASE,
)
_CITY = re.compile(r"(?:chu tich )?ubnd (?:thanh pho|tp) (.+)")
_GOVERNMENT = "-TT"
"""Ends the numbers of the prime minister's decisions (`148/QĐ-TTg`), which recognise nothing."""

_CONNECTED = re.compile(r"kèm theo|đính kèm", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """What is known of a decision; empty where nothing is. level: of `Level`, as a word."""

    number: str = ""
    issuer: str = ""
    date: date | None = None
    level: str = ""

    def over(self, other: Cited) -> Cited:
        """Its own facts, and the other's where it is silent and they speak of one decision."""
        if self.number and other.number and self.number != other.number:
            return self
        return Cited(
            self.number or other.number,
            self.issuer or other.issuer,
            self.date or other.date,
            self.level or other.level,
        )

    def values(self) -> dict[str, Any]:
        """As in a product's file."""
        known = {
            "number": self.number,
            "issuer": self.issuer,
            "level": self.level,
            "date": self.date.isoformat() if self.date else "",
        }
        return {name: value for name, value in known.items() if value}

    def source(self) -> str:
        """`Quyết định 743/QĐ-UBND ngày … của UBND tỉnh Gia Lai`; empty without a number."""
        if not self.number:
            return ""
        written = SOURCE_DATE.format(date=f"{self.date:%d/%m/%Y}") if self.date else ""
        issuer = SOURCE_ISSUER.format(issuer=self.issuer) if self.issuer else ""
        return SOURCE.format(number=self.number, date=written, issuer=issuer)


NOTHING_CITED = Cited()


def number_of(text: str) -> str:
    """`số 743 /QĐ-UBND` -> `743/QĐ-UBND`; empty where there is none."""
    found = NUMBER.search(text)
    if found is None:
        return ""
    first, kind, issuer = found.groups()
    kind = "QĐ" if kind == "QD" else kind
    return f"{first}/{kind}-{issuer.replace('–', '-')}"


def number_said(text: str) -> str:
    """The same of what somebody typed as a number, in small letters too; else the text itself."""
    return number_of(text) or number_of(text.upper()) or text


def numbers_in(text: str) -> list[str]:
    """Each number that a text names, once."""
    return list(dict.fromkeys(number_of(found[0]) for found in NUMBER.finditer(text)))


def cited(text: str) -> Cited:
    """The first decision that a text names, with the day and issuer that follow it."""
    found = NUMBER.search(text)
    if found is None:
        return Cited(issuer=_issuer(text))
    after = text[found.end() :]
    following = NUMBER.search(after)
    after = after[: following.start()] if following else after
    day = _DAY.search(after)
    try:
        when = date_of(" ".join(day[1].split())) if day else None
    except CellError:
        when = None
    return Cited(number_of(text), _issuer(after), when)


def cited_in_titles(lines: Iterable[str]) -> tuple[Cited, tuple[str, ...]]:
    """The decision of the title rows; or none, and the numbers among which nobody may choose.

    `(Kèm theo Quyết định số …)` is the table's own; others are those that it rests on.
    """
    whole = " ".join(line for line in lines if line)
    starts = [found.end() for found in _CONNECTED.finditer(whole)]
    own = {number_of(whole[start:]): start for start in reversed(starts)}
    own.pop("", None)
    if len(own) == 1:
        return cited(whole[next(iter(own.values())) :]), ()
    named = [number for number in numbers_in(whole) if not number.endswith(_GOVERNMENT)]
    if len(named) == 1:
        start = next(f.start() for f in NUMBER.finditer(whole) if number_of(f[0]) == named[0])
        return cited(whole[start:]), ()
    return Cited(), tuple(named)


def unread_day(lines: Iterable[str]) -> tuple[str, CellError] | None:
    """A day of the title rows that is none, and why: `15/4/26`, `30/02/2026`."""
    for found in _DAY.finditer(" ".join(lines)):
        try:
            date_of(" ".join(found[1].split()))
        except CellError as error:
            return found[1], error
    return None


def with_level(decision: Cited, places: Places) -> Cited:
    """With the level that its issuer and number leave no doubt about."""
    if decision.level or not (decision.issuer or decision.number):
        return decision
    possible = levels_of(Decision(number=decision.number or None, issuer=decision.issuer or None))
    city = _CITY.match(fold(decision.issuer).replace("uy ban nhan dan", "ubnd"))
    if city:
        registers = (Register.DISTRICTS, Register.CURRENT)
        names = {fold(unit.bare_name) for r in registers for unit in places.provinces(r)}
        possible = frozenset({Level.PROVINCE if city[1] in names else Level.DISTRICT})
    if len(possible) != 1 or not decision.issuer:
        return decision
    level = next(iter(possible)).value
    return Cited(decision.number, decision.issuer, decision.date, level)


def _issuer(text: str) -> str:
    found = _ISSUER.search(text)
    return " ".join(found[1].split()).strip(' -–”"') if found else ""
