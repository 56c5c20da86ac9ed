"""Which commune the words of a flag mean: read as `ocop import` reads an address, never guessed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from difflib import get_close_matches

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.formats import day as written
from catalogue.model.place import Unit, UnitLevel
from catalogue.officers.annexes.addresses import Reader
from catalogue.officers.placing import Located
from catalogue.officers.stated_place import StatedPlace, in_force, registers_on
from catalogue.officers.unit_search import LIKELY, MOST_CANDIDATES
from catalogue.officers.verbs.desk import VerbRefusedError
from catalogue.officers.verbs.place_search import KEY, PlaceSearch, key_of


def unit_stated(search: PlaceSearch, text: str, day: date) -> Unit:
    """By code, or by words that name one commune as papers of that day do.

    A former commune is taken where its district is named too. Raises VerbRefusedError, with what
    the words may mean.
    """
    if KEY.fullmatch(text):
        return search.unit(text)
    reader = Reader(search.places, registers_on(day))
    place = reader.stated({"address": text}, "")
    located = reader.locate(place)
    found = located.unit if located and not located.unresolved else None
    if found and found.level is not UnitLevel.COMMUNE:
        found = None
    if found and (place.district or in_force(found.register, day)):
        return found
    meant = _meant(search, place, located, text, day)
    keys = list(dict.fromkeys(map(key_of, meant)))[:MOST_CANDIDATES]
    raise _refusal(search, text, keys, found, day)


def _refusal(
    search: PlaceSearch, text: str, keys: Sequence[str], former: Unit | None, day: date
) -> VerbRefusedError:
    """keys: of what may be meant, the likeliest first. former: what the words named once."""
    if not keys:
        return VerbRefusedError("place-none", text=text)
    known = "; ".join(f"{key} ({search.label(search.unit(key))})" for key in keys)
    said = {"text": text, "known": known, "example": keys[0]}
    if former is None:
        return VerbRefusedError("place-several", **said)
    register = spoken.words.REGISTERS[former.register.value]
    return VerbRefusedError("place-former", register=register, day=written(day), **said)


def _meant(
    search: PlaceSearch, place: StatedPlace, located: Located | None, text: str, day: date
) -> Iterator[Unit]:
    """The likeliest first: what became of it, namesakes, names like it, names that go on."""
    if located:
        yield from located.candidates
    if located and not located.unresolved and located.unit.level is UnitLevel.COMMUNE:
        yield from search.places.successors(located.unit)
        yield from _alike(search, place.commune, day, located.province_today)
        yield located.unit
    elif not place.province:
        yield from _alike(search, place.commune or place.district or text, day)
    yield from (search.unit(key) for key, _ in search.find(text))


def _alike(search: PlaceSearch, name: str, day: date, province: str = "") -> Iterator[Unit]:
    """Communes that have the name, or nearly; in the whole country, or a province of today."""
    table = search.places.in_register(registers_on(day)[0])
    by_name: dict[str, list[Unit]] = {}
    for unit in table.values():
        if unit.level is UnitLevel.COMMUNE and province in {"", _province(search, unit)}:
            for each in (unit.name, unit.bare_name):
                by_name.setdefault(fold(each), []).append(unit)
    for key in get_close_matches(fold(name), by_name, n=MOST_CANDIDATES, cutoff=LIKELY):
        yield from by_name[key]


def _province(search: PlaceSearch, unit: Unit) -> str:
    found = search.places.unit(unit.register, unit.parents[0])
    return found.slug if found else ""
