"""The interface's words, in the language that the site is built in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from catalogue.language.formats import number
from catalogue.language.vi.site import TEXTS
from catalogue.pages.html import esc

Value = str | int

REMEMBERED = 8192
"""Texts kept as they were filled: days, numbers of stars and the like come back all the time."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """texts: key -> text with {placeholders}; free of characters that HTML would misread.

    One language is one object: what is kept of its texts is kept by that.
    """

    texts: Mapping[str, str]

    def plain(self, key: str, **values: Value) -> str:
        """For titles, descriptions and whatever else is escaped later."""
        text = self.texts[key]
        return _plain(text, **values) if values else text

    def html(self, key: str, **values: Value) -> str:
        """For a body: the values are escaped here, the text needs no escape."""
        text = self.texts[key]
        return _html(text, **values) if values else text

    def around(self, key: str, **values: str) -> str:
        """As `html`, with values that are finished HTML already, such as links."""
        return self.texts[key].format(**values)


def _written(value: Value) -> str:
    return number(value) if isinstance(value, int) else value


@lru_cache(REMEMBERED)
def _plain(text: str, /, **values: Value) -> str:
    return text.format(**{name: _written(value) for name, value in values.items()})


@lru_cache(REMEMBERED)
def _html(text: str, /, **values: Value) -> str:
    return text.format(**{name: esc(_written(value)) for name, value in values.items()})


VIETNAMESE = Words(TEXTS)
