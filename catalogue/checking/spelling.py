"""A value as its pattern wants it, where it is only written in another way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from catalogue.checking.days import wrong_day
from catalogue.language.fold import slug
from catalogue.reading.names import PHOTO_ENDINGS, suggested_file

_DAY = re.compile(r"([0-9]{1,2})[/. –—-]([0-9]{1,2})[/. –—-](20[0-9]{2})")
_YEAR_FIRST = re.compile(r"(20[0-9]{2})[/. –—-]([0-9]{1,2})[/. –—-]([0-9]{1,2})")
_HOUR = re.compile(r"([0-9]{1,2}) ?[:hg.] ?([0-9]{2})?(?: ?phút)?")
_SHORT_YEAR = re.compile(r"([0-9]{1,2}[/. –—-][0-9]{1,2}[/. –—-])([0-9]{2})")
_DECISION = re.compile(r"([0-9]+[A-Za-zĐđ]?) ?[/\\–—-]? ?[Qq] ?[DdĐđÐð](?![A-Za-z])(.*)")
_NUMBER_OF = re.compile(r"^(?:Số|số|SỐ)[:. ]+")
_DIALLED = re.compile(r"[+0-9 .\-()]+")

LONGEST = 500
"""Characters beyond which nobody wrote a date, a number or a name in another way."""


def respelled(value: str, schema: Mapping[str, Any]) -> str | None:
    """The value in the form that the schema's pattern asks for; None where none is plain."""
    if len(value) > LONGEST:
        return None
    for candidate in _candidates(value.strip()):
        fits = len(candidate) <= schema.get("maxLength", LONGEST)
        if fits and candidate != value and re.search(schema["pattern"], candidate):
            return None if schema.get("format") == "date" and wrong_day(candidate) else candidate
    return None


def _candidates(value: str) -> Iterator[str]:
    yield value
    for respell in (*_PLAINLY, _with_century, _with_zero, _as_encrypted, _as_photo, slug):
        yield respell(value)


def only_reading(value: str, schema: Mapping[str, Any]) -> str | None:
    """As `respelled`, where nobody could mean anything else: no id, no address, no 05/06/2024."""
    day = _DAY.fullmatch(value.strip())
    if day and int(day[1]) <= MONTHS and int(day[2]) <= MONTHS and int(day[1]) != int(day[2]):
        return None
    for respell in (str, *_PLAINLY):
        candidate = respell(value.strip())
        if candidate != value and re.search(schema["pattern"], candidate):
            return candidate
    return None


MONTHS = 12


def _as_date(value: str) -> str:
    """`30/12/2024`, `2024–12–30` with long dashes -> `2024-12-30`."""
    if year_first := _YEAR_FIRST.fullmatch(value):
        return f"{year_first[1]}-{year_first[2]:0>2}-{year_first[3]:0>2}"
    found = _DAY.fullmatch(value)
    return f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}" if found else value


def _with_century(value: str) -> str:
    """`5/6/26` -> `2026-06-05`: the programme is of this century."""
    found = _SHORT_YEAR.fullmatch(value)
    return _as_date(f"{found[1]}20{found[2]}") if found else value


def _as_hour(value: str) -> str:
    """`7h30` -> `07:30`, `17h` -> `17:00`."""
    found = _HOUR.fullmatch(value)
    return f"{found[1]:0>2}:{found[2] or '00'}" if found else value


def _as_phone(value: str) -> str:
    """`0269 3.123.456` -> `02693123456`."""
    return re.sub("[^+0-9]", "", value) if _DIALLED.fullmatch(value) else value


def _as_number(value: str) -> str:
    """`Số 743/QĐ-UBND` -> `743/QĐ-UBND`."""
    return _NUMBER_OF.sub("", value).replace(" ", "")


def _as_decision(value: str) -> str:
    """`743/qd-ubnd`, `743 QĐ UBND` -> `743/QĐ-UBND`; most keyboards have no Đ at hand."""
    found = _DECISION.fullmatch(_NUMBER_OF.sub("", value))
    if not found:
        return value
    rest = re.sub("[ –—-]+", "-", found[2].strip(" ")).rstrip("-")
    rest = rest.upper().replace("-TTG", "-TTg") if rest.islower() else rest
    return f"{found[1]}/QĐ{rest if rest[:1] in {'', '-', '/'} else f'-{rest}'}"


def _as_photo(value: str) -> str:
    """`Măng Le.JPG` -> `mang-le.jpg`."""
    return suggested_file(value, PHOTO_ENDINGS) or value


def _with_zero(value: str) -> str:
    """`905123456` -> `0905123456`: spreadsheets drop the zero of what they take for a number."""
    digits = _as_phone(value)
    return f"0{digits}" if digits[:1] in set("123456789") else value


_PLAINLY = (_as_date, _as_hour, _as_phone, _as_number, _as_decision)
"""What changes the spelling and nothing else."""


def _as_encrypted(value: str) -> str:
    return re.sub("^(?:http://|(?=www[.]))", "https://", value)
