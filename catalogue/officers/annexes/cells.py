"""What officers write in a cell -> a value. None of these guesses: what is unclear raises."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from catalogue.language.fold import fold
from catalogue.language.formats import day
from catalogue.language.vi.annexes import KINDS, NOT_CERTIFIED, NUMBER_WORDS, PROPOSED
from catalogue.language.written_date import UnreadDateError, written_date

CERTIFIED = frozenset({3, 4, 5})

_STAR_SIGNS = re.compile(r"[★⭐✭✰☆*\ufe0f\s]+")
_FULL_STARS = frozenset("★⭐✭*")
_NUMBERS = re.compile(r"\d+(?:[.,]0+)?(?!\d)")
_SCORE = re.compile(r"(\d{1,3}(?:[.,]\d{1,6})?)(?:\s*(?:đ|điểm|/\s*100))?\.?", re.IGNORECASE)
_EXCEL_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)")

_SERIAL = re.compile(r"[34]\d{4}|5[0-4]\d{3}")
_SERIAL_START = date(1899, 12, 30)
"""Day 0 of Excel's count of days."""


class CellError(Exception):
    """What a cell says cannot be taken; args[0] is a key of the table of such texts.

    meant: what it is likely to mean, where one thing is.
    """

    def __init__(self, key: str, meant: str = "") -> None:
        super().__init__(key)
        self.meant = meant


def is_excel_error(text: str) -> bool:
    return _EXCEL_ERROR.fullmatch(text) is not None


def stars_of(text: str) -> int:
    """`4 sao`, `★★★★`, `04`, `Hạng 4 sao`, `bốn sao` -> 4."""
    folded = fold(text)
    if any(f" {words} " in f" {folded} " for words in NOT_CERTIFIED):
        raise CellError("not-certified")
    if any(words in folded for words in PROPOSED):
        raise CellError("proposed")
    found = _stated_stars(text, folded)
    if found in {1, 2}:
        raise CellError("not-certified")
    if found not in CERTIFIED:
        raise CellError("stars")
    return found


def _stated_stars(text: str, folded: str) -> int:
    """0 where the text states no single number."""
    if _STAR_SIGNS.fullmatch(text):
        return sum(sign in _FULL_STARS for sign in text)
    numbers = {int(re.split("[.,]", number)[0]) for number in _NUMBERS.findall(text)}
    if not numbers:
        numbers = {NUMBER_WORDS[word] for word in folded.split() if word in NUMBER_WORDS}
    return numbers.pop() if len(numbers) == 1 else 0


def score_of(text: str) -> Decimal:
    """`72,5`, `72.5 điểm`, `72,50/100` -> 72.5."""
    found = _SCORE.fullmatch(text)
    try:
        value = Decimal(found[1].replace(",", ".")) if found else Decimal("NaN")
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or not 0 <= value <= 100:
        raise CellError("score")
    return value.normalize() if value % 1 else Decimal(int(value))


def date_of(text: str) -> date:
    """`25/12/2020`, `ngày 25 tháng 12 năm 2020`, `2020-12-25`, Excel's own count of days."""
    if _SERIAL.fullmatch(text):
        return _SERIAL_START + timedelta(days=int(text))
    try:
        return written_date(text)
    except UnreadDateError as error:
        raise CellError(error.key, day(error.meant) if error.meant else "") from None


def whole_of(text: str) -> int:
    found = re.fullmatch(r"(?:năm|đợt)?\s*(\d{1,4})(?:[.,]0+)?", text, re.IGNORECASE)
    if found is None:
        raise CellError("whole")
    return int(found[1])


def kind_of(text: str) -> str:
    """The kind of recognition that the words state, or empty: a note may say anything else."""
    folded = f" {fold(text)} "
    found = {kind for kind, words in KINDS.items() for word in words if folded.strip() == word}
    if not found:
        found = {
            kind
            for kind, words in KINDS.items()
            for word in words
            if kind != "new" and f" {word} " in folded
        }
    return found.pop() if len(found) == 1 else ""
