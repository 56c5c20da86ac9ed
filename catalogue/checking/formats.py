"""Formats of single values: what JSON Schema calls `format`. Pure functions that raise `Wrong`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from catalogue.checking.web_address import WrongAddressError, require_public
from catalogue.findings.finding import shown
from catalogue.language.fold import fold
from catalogue.language.vi.values import problem

VIETNAM_PREFIX = "893"
"""GS1 Vietnam's."""

MARKUP = re.compile(
    r"</?[A-Za-z][A-Za-z0-9]*(?: [^<>]{0,200})?/?>|<!--"  # a tag, a comment
    r"|&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,6});"  # an entity
)


NOTHING_SAID = frozenset(
    {"", "chua biet", "chua co", "chua ro", "dang cap nhat", "khong", "khong co", "n a", "todo"}
)
"""Folded; what people write into a form that insists, which ours does not."""


_SAYS_ENOUGH = re.compile(r"(?:[^0-9A-Za-z]*+[0-9A-Za-z]){14}")
"""Fourteen plain letters or digits survive folding, and nothing above is as long."""


class Wrong(ValueError):  # noqa: N818 - reads as a sentence where it is raised
    """A value that is not of its format. values: for the placeholders of the finding's text."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def check_digit(digits: str) -> str:
    """The last digit of a GTIN from those before it: modulo 10, weights 3 and 1 from the right."""
    places = [int(digit) for digit in reversed(digits)]
    return str(-(3 * sum(places[::2]) + sum(places[1::2])) % 10)


def gtin(value: str) -> None:
    """Its check digit; that there are digits only is for the pattern to say."""
    if not (value.isascii() and value.isdecimal()):
        return
    if check_digit(value[:-1]) != value[-1]:
        raise Wrong("E501", gtin=value, expected=check_digit(value[:-1]))


def iso_date(value: str) -> None:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise Wrong("E109", found=f"“{shown(value)}”") from None


def uri(value: str) -> None:
    try:
        require_public(value)
    except WrongAddressError as error:
        raise Wrong("E503", problem=error.problem, hint=error.hint) from None


def prose(value: str) -> None:
    """Running text: pages escape it, so a tag or an entity would stand there as it is."""
    if not value.strip():
        raise _wrong_text("blank")
    if not _SAYS_ENOUGH.match(value) and fold(value) in NOTHING_SAID:
        raise _wrong_text("says-nothing", shown(value))
    found = MARKUP.search(value) if "<" in value or "&" in value else None
    if found:
        raise _wrong_text("markup", shown(found[0]))


def _wrong_text(kind: str, found: str = "") -> Wrong:
    said, hint = problem(kind, found=found)
    return Wrong("E110", problem=said, hint=hint)


FORMATS: Mapping[str, Callable[[str], None]] = {
    "date": iso_date,
    "uri": uri,
    "gtin": gtin,
    "prose": prose,
}


SURELY: Mapping[str, str] = {
    "date": "^20[0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
    "|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)$",
    "uri": r"^https?://([a-z0-9-]{1,60}\.){1,4}(vn|com|net|org)(/[!-\[\]-~]*)?$",
    "prose": "^[^0-9A-Za-z<&]*([0-9A-Za-z][^0-9A-Za-z<&]*){14}[^<&]*$",
}
"""Patterns for most values that are right: who can match them need not ask Python.

They match nothing that the format would refuse. `$` is the end of the text, as in JavaScript.
"""


def passing(check: Callable[[str], None]) -> Callable[[object], bool]:
    """A format as validators ask for it: true, or `Wrong` raised; what is no text has no format."""

    def passes(instance: object) -> bool:
        if isinstance(instance, str):
            check(instance)
        return True

    return passes
