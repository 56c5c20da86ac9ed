"""How producers are called: which spellings are one name, and which words of it are its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from catalogue.language.fold import fold
from catalogue.language.vi import producer_names as vocabulary
from catalogue.model.entries import ProducerKind

_LEGAL_FORMS = re.compile(vocabulary.LEGAL_FORMS, re.IGNORECASE)
_ENGLISH_FORMS = re.compile(vocabulary.ENGLISH_FORMS, re.IGNORECASE)

_FULL_NAME = 3
"""Words: family, middle and given name."""

_WHOLE_NAME = range(_FULL_NAME, 5)
"""Words that a person's name may have, such as an enterprise is called by."""


@dataclass(frozen=True, slots=True)
class ProducerName:
    """The parts of a producer's name.

    trade: the words between its legal form and `own`.
    own: the proper name at its end, without a person's; empty where there is none.
    person: how much of a person's name its proper name looks like: 0, or its number of words.
    """

    trade: tuple[str, ...]
    own: tuple[str, ...]
    person: int

    def is_person(self, kind: ProducerKind) -> bool:
        """Whether a household, or an enterprise by nothing else, is called by a person's name.

        A cooperative called `Lê Nậm Pung` is called after a pear and a commune.
        """
        if kind is ProducerKind.ENTERPRISE:
            return self.person >= _FULL_NAME and not self.trade
        return kind is ProducerKind.HOUSEHOLD and self.person > 0

    def may_be_person(self, kind: ProducerKind) -> bool:
        """Whether to keep all of it out of an address: also of names in small letters.

        No household's name is trusted: `H'Lan` is a person whom no list of family names knows, and
        who writes `nguyễn văn a` marks no proper name.
        """
        if kind in {ProducerKind.COOPERATIVE, ProducerKind.COOPERATIVE_GROUP}:
            return False
        words = (*self.trade, *self.own)
        first = words[0].lower() if words else ""
        begins = first in vocabulary.FAMILY_NAMES or first in vocabulary.HONORIFICS
        if kind is ProducerKind.ENTERPRISE:
            return self.is_person(kind) or (begins and len(words) in _WHOLE_NAME)
        return kind is ProducerKind.HOUSEHOLD or self.person > 0 or (begins and len(words) > 1)

    @property
    def own_with_trade(self) -> tuple[str, ...]:
        """`Yến sào Kon Tum`, where `Kon Tum` alone would name a province."""
        return (*_back_to_capital(self.trade), *self.own)


def same_producer_key(name: str) -> str:
    """Equal for two spellings of one name: `HTX chè Hảo Đạt`, `Hợp tác xã chè Hảo Đạt`."""
    return " ".join(vocabulary.SPELLED_OUT.get(word, word) for word in fold(name).split())


@lru_cache(maxsize=65_536)
def without_form(name: str) -> str:
    """Equal where only the legal form differs: `Công ty VITA`, `Công ty TNHH MTV VITA`; folded."""
    form = _LEGAL_FORMS.match(name)
    return fold(_ENGLISH_FORMS.sub("", name[form.end() :] if form else name))


def producer_name(name: str) -> ProducerName:
    form = _LEGAL_FORMS.match(name)
    core = _ENGLISH_FORMS.sub("", name[form.end() :] if form else name)
    words = tuple(word.strip(",;") for word in core.split())
    start = _proper_from(words)
    own, trade = words[start:], words[:start]
    if own and {word.lower() for word in own} <= vocabulary.COMMON_WORDS:
        before = _back_to_capital(trade)
        own, trade = (*before, *own), trade[: len(trade) - len(before)]
    is_family_first = len(own) > 1 and own[0].lower() in vocabulary.FAMILY_NAMES
    return ProducerName(trade, _without_person(own), len(own) if is_family_first else 0)


def _proper_from(words: tuple[str, ...]) -> int:
    """Where the capitalised words at the end begin; a number may close them."""
    start = len(words)
    while start and (_is_capitalised(words[start - 1]) or words[start - 1].isdecimal()):
        start -= 1
    if start == len(words) or words[start].isdecimal():
        return len(words)
    return start - 1 if start and words[start - 1].lower() in vocabulary.HONORIFICS else start


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and not {*fold(word).split()} <= vocabulary.ABBREVIATIONS


def _back_to_capital(words: tuple[str, ...]) -> tuple[str, ...]:
    """The last words, back to the nearest that begins with a capital; abbreviations stay out."""
    for index in range(len(words) - 1, -1, -1):
        if words[index][:1].isupper():
            return words[index if _is_capitalised(words[index]) else index + 1 :]
    return words


def _without_person(words: tuple[str, ...]) -> tuple[str, ...]:
    """`Định Sơn Mai Thị Thủy` -> `Định Sơn`: nobody's name goes into an address."""
    for index, word in enumerate(words):
        if word.lower() in vocabulary.MIDDLE_NAMES and index:
            return words[: index - 1]
    return words
