"""The theme's settings in each language of the site, and the ways between a page and its twins.

mkdocs.yml says the languages (`extra.languages`), and for every one but the first what MkDocs
itself would be told: its name, its navigation (`extra.en`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import Any, NamedTuple

from catalogue.language.languages import ENGLISH, LANGUAGES, Language, language_at
from catalogue.language.vi.commands import UNFIT_LANGUAGES
from catalogue.pages.page import root_of

_TOLD = ("site_name", "site_description", "copyright", "nav")
"""What another language has to say of its own, under MkDocs' own names."""


class LanguagesError(Exception):
    """mkdocs.yml asks for languages that the site cannot be made in."""


def languages_of(extra: Mapping[str, Any]) -> tuple[str, ...]:
    """Codes from mkdocs.yml, that of the data first. Raises LanguagesError."""
    first, *_ = LANGUAGES
    chosen = tuple(map(str, extra.get("languages") or [first]))
    known = set(chosen) <= LANGUAGES.keys() and len(set(chosen)) == len(chosen)
    told = all(set(_TOLD) <= set(extra.get(code) or ()) for code in chosen[1:])
    if chosen[0] != first or not known or not told:
        raise LanguagesError(UNFIT_LANGUAGES.format(known=", ".join(LANGUAGES)))
    return chosen


class Twin(NamedTuple):
    """A page in one language, as search engines want it.

    lang: a code, or `x-default` for readers of any other language. link: the whole address.
    """

    lang: str
    link: str


class Switch(NamedTuple):
    """What a reader is offered: another language by its own name. way: from the reader's page."""

    lang: str
    way: str
    name: str


def twins(codes: Sequence[str], url: str, own: str) -> Iterator[Twin]:
    """A page in all languages of the site. own: its address below the home of its language.

    Whoever reads none of them is better served in English.
    """
    for code in codes:
        yield Twin(code, url + LANGUAGES[code].prefix + own)
    best = ENGLISH if ENGLISH.code in codes else LANGUAGES[codes[0]]
    yield Twin("x-default", url + best.prefix + own)


def switches(codes: Sequence[str], page: str, own: str) -> Iterator[Switch]:
    """From a page, by its address, to where it stands in the other languages. own: as above."""
    here = language_at(page)
    for language in map(LANGUAGES.__getitem__, codes):
        if language is not here:
            way = root_of(page) + language.prefix + own
            yield Switch(language.code, way or "./", language.name)


def nearest(own: str, has_twins: Callable[[str], bool]) -> str:
    """The page itself, or else the lowest above it that stands in every language."""
    while own and not has_twins(own):
        own = own.rstrip("/").rpartition("/")[0]
        own = f"{own}/" if own else ""
    return own


class Ways(NamedTuple):
    """Out of one page into the other languages; none where the site has but one."""

    twins: tuple[Twin, ...] = ()
    switches: tuple[Switch, ...] = ()


def in_language(config: Any, language: Language, ways: Ways) -> Any:
    """MkDocs' settings, as the theme shall see them on a page of a language."""
    extra = {**config.extra, "texts": language.texts, "prefix": language.prefix}
    extra |= {"twins": ways.twins, "switches": ways.switches}
    extra["alternate"] = bool(ways.switches)  # as a list, Material would fetch a site map of each
    localized = copy(config)
    localized["extra"] = extra
    if language.is_of_the_data:
        return localized
    told = config.extra[language.code]
    extra["homepage"] = language.prefix
    localized.update({name: told[name] for name in _TOLD})
    palette = _palette(config.theme["palette"], told.get("toggles", ()))
    localized["theme"] = {**config.theme, "language": language.code, "palette": palette}
    return localized


def _palette(schemes: Sequence[Mapping[str, Any]], names: Sequence[str]) -> list[dict[str, Any]]:
    """The colour schemes with their switches' names in another language, as far as given."""
    named = dict(enumerate(names))
    return [
        {
            **scheme,
            "toggle": {**scheme["toggle"], "name": named.get(place, scheme["toggle"]["name"])},
        }
        for place, scheme in enumerate(schemes)
    ]
