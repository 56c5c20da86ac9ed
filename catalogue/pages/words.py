"""The interface's words, in the language that the site is built in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.language.formats import number
from catalogue.language.vi.site import TEXTS
from catalogue.pages.html import esc

Value = str | int


@dataclass(frozen=True, slots=True)
class Words:
    """texts: key -> text with {placeholders}; free of characters that HTML would misread."""

    texts: Mapping[str, str]

    def plain(self, key: str, **values: Value) -> str:
        """For titles, descriptions and whatever else is escaped later."""
        text = self.texts[key]
        return text.format(**{k: _written(v) for k, v in values.items()}) if values else text

    def html(self, key: str, **values: Value) -> str:
        """For a body: the values are escaped here, the text needs no escape."""
        text = self.texts[key]
        return text.format(**{k: esc(_written(v)) for k, v in values.items()}) if values else text

    def around(self, key: str, **values: str) -> str:
        """As `html`, with values that are finished HTML already, such as links."""
        return self.texts[key].format(**values)


def _written(value: Value) -> str:
    return number(value) if isinstance(value, int) else value


VIETNAMESE = Words(TEXTS)
