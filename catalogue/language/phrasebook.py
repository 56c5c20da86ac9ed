"""Translates finished phrases: by what they say, whatever stands in their gaps."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Formatter

Pattern = tuple[re.Pattern[str], str]
Say = Callable[[str], str]
"""Translates one phrase."""

Forms = Mapping[str, Say]
"""How a gap may ask for its value: `{date:day}`."""

BETWEEN = "; "
"""Between the phrases of one value."""


class Phrasebook:
    """phrases: text with gaps, as in `cần ít nhất {count} mục` -> the same in another language.

    Checks put their phrases together long before anyone knows who will read them, and keep them
    for the next run; so it is the finished phrase that is looked up. What no phrase fits stays as
    it is: an entry's own words, for one. In a phrase `{count:n}` is a gap for a number only. In its
    translation `{name:said}` is translated as well, and other forms are what `forms` makes of it.
    """

    def __init__(
        self, phrases: Mapping[str, str], forms: Callable[[Say], Forms] | None = None
    ) -> None:
        self.forms: Forms = {"said": self.said, **(forms(self.said) if forms else {})}
        self._whole = {t.format(): to.format() for t, to in phrases.items() if not has_gaps(t)}
        self._patterns: list[Pattern] = [
            (_pattern(text), to) for text, to in phrases.items() if has_gaps(text)
        ]

    def said(self, text: str) -> str:
        if text in self._whole:
            return self._whole[text]
        parts = [self._one(part) for part in text.split(BETWEEN)]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts):
            return BETWEEN.join(known)
        whole = self._one(text)
        return text if whole is None else whole

    def _one(self, text: str) -> str | None:
        if text in self._whole:
            return self._whole[text]
        for pattern, to in self._patterns:
            if found := pattern.fullmatch(text):
                return self.filled(to, found.groupdict())
        return None

    def filled(self, text: str, values: Mapping[str, str]) -> str:
        """A text with its gaps filled; a gap without a value stays empty: better that than none."""
        return text.format_map(_Gaps(self.forms, values))


@dataclass(frozen=True, slots=True)
class _Gap:
    forms: Forms
    value: str

    def __format__(self, form: str) -> str:
        return self.forms[form](self.value) if form and self.value else self.value


class _Gaps(dict[str, _Gap]):
    def __init__(self, forms: Forms, values: Mapping[str, str]) -> None:
        super().__init__({name: _Gap(forms, value) for name, value in values.items()})

    def __missing__(self, _: str) -> _Gap:
        return _Gap({}, "")


def has_gaps(text: str) -> bool:
    return any(name is not None for _, name, _, _ in Formatter().parse(text))


def _pattern(text: str) -> re.Pattern[str]:
    parts = []
    for literal, name, form, _ in Formatter().parse(text):
        what = "[-0-9.,]+" if form == "n" else ".*"
        gap = f"(?P<{name}>{what})" if name else ""
        parts.append(re.escape(literal) + gap)
    return re.compile("".join(parts), re.DOTALL)
