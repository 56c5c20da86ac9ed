"""The interface's words, in the language that a page is made in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from catalogue.language.languages import LANGUAGES, Language
from catalogue.language.languages import VIETNAMESE as OF_THE_DATA
from catalogue.pages.html import esc

Value = str | int | Decimal | date
"""Days and numbers are written as the language does."""

REMEMBERED = 8192
"""Texts kept as they were filled: days, numbers of stars and the like come back all the time."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """texts: key -> text with {placeholders}; free of characters that HTML would misread.

    A placeholder may choose by number, as in `{count} {count:product|products}`.
    One language is one object: what is kept of its texts is kept by that.
    """

    texts: Mapping[str, str]
    language: Language = OF_THE_DATA

    def plain(self, key: str, **values: Value) -> str:
        """For titles, descriptions and whatever else is escaped later."""
        text = self.texts[key]
        return _plain(self.language, text, **values) if values else text

    def html(self, key: str, **values: Value) -> str:
        """For a body: the values are escaped here, the text needs no escape."""
        text = self.texts[key]
        return _html(self.language, text, **values) if values else text

    def around(self, key: str, **values: str) -> str:
        """As `html`, with values that are finished HTML already, such as links."""
        return self.texts[key].format(**values)


class _Number(str):
    """A number as it is written, which a placeholder may also ask for a singular or plural."""

    __slots__ = ("is_one",)

    is_one: bool

    def __format__(self, forms: str) -> str:
        """forms: `product|products`, or nothing for the number itself."""
        one, _, many = forms.partition("|")
        return (one if self.is_one else many) if forms else str(self)


def _written(language: Language, value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return language.day(value)
    found = _Number(language.number(value))
    found.is_one = value == 1
    return found


@lru_cache(REMEMBERED)
def _plain(language: Language, text: str, /, **values: Value) -> str:
    return text.format(**{name: _written(language, value) for name, value in values.items()})


@lru_cache(REMEMBERED)
def _html(language: Language, text: str, /, **values: Value) -> str:
    return text.format(
        **{
            name: esc(value) if isinstance(value, str) else _written(language, value)
            for name, value in values.items()
        }
    )


WORDS: Mapping[str, Words] = {
    code: Words(language.texts, language) for code, language in LANGUAGES.items()
}
VIETNAMESE = WORDS[OF_THE_DATA.code]
