"""The languages of the site: each with its addresses, its texts and its way to write values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from catalogue.language import formats
from catalogue.language.en import formats as english_formats
from catalogue.language.en import site as english
from catalogue.language.vi import site as vietnamese


def _as_it_is(name: str) -> str:
    return name


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """code: as in `lang="vi"`. name: in the language itself.

    prefix: what its addresses begin with, below the site's root.
    unit: writes an administrative unit's full name; issuer: that of an authority.
    """

    code: str
    name: str
    prefix: str
    texts: Mapping[str, str]
    day: Callable[[date], str]
    number: Callable[[Decimal | float], str]
    unit: Callable[[str], str] = _as_it_is
    issuer: Callable[[str], str] = _as_it_is

    def __reduce__(self) -> tuple[Callable[[str], Language], tuple[str]]:
        """There is one of each, in another process, too."""
        return language, (self.code,)

    @property
    def is_of_the_data(self) -> bool:
        """Whether the entries are written in it."""
        return self.prefix == ""

    def file(self, address: str) -> str:
        """Of a data file's twin whose words are in this language: `xa.geojson`, `xa.en.geojson`.

        address: of the file in the language of the data.
        """
        stem, _, ending = address.rpartition(".")
        return address if self.is_of_the_data else f"{stem}.{self.code}.{ending}"


VIETNAMESE = Language("vi", "Tiếng Việt", "", vietnamese.TEXTS, formats.day, formats.number)
ENGLISH = Language(
    "en",
    "English",
    "en/",
    english.TEXTS,
    english_formats.day,
    english_formats.number,
    english_formats.unit,
    english_formats.issuer,
)

LANGUAGES: Mapping[str, Language] = {known.code: known for known in (VIETNAMESE, ENGLISH)}
"""By code, that of the data first: its pages stand at the site's root."""


def language(code: str) -> Language:
    return LANGUAGES[code]


def language_at(address: str) -> Language:
    """The language of the page at an address. No kind of page in Vietnamese stands below `en/`."""
    return ENGLISH if address.startswith(ENGLISH.prefix) else VIETNAMESE


def common(address: str) -> str:
    """An address without its language: what a page and its twins have in common."""
    return address.removeprefix(language_at(address).prefix)
