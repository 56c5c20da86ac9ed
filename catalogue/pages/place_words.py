"""Places as a document named them, and as they are called today."""

from __future__ import annotations

import re
from functools import lru_cache

from catalogue.language.fold import fold
from catalogue.model.entries import Entry, Provenance
from catalogue.model.place import ResolvedPlace, Unit
from catalogue.model.summarising import place_name
from catalogue.model.summary import Location
from catalogue.pages.html import esc
from catalogue.pages.view import View


def unit_name(view: View, unit: Unit) -> str:
    """A province without its type, which changes by decree; a commune with it."""
    return view.language.unit(unit.name) if unit.parents else unit.bare_name


def location_name(view: View, location: Location) -> str:
    """`Xã Tơ Tung, Gia Lai`, or the province alone, as the language says it."""
    if view.language.is_of_the_data or not location.commune:
        return location.name
    commune, province = (
        view.directory.unit(location.commune),
        view.directory.unit(location.province),
    )
    return f"{unit_name(view, commune)}, {unit_name(view, province)}"


def _linked(view: View, unit: Unit, name: str) -> str:
    return view.link(view.directory.addresses.get(unit.code), esc(name))


def today_linked(view: View, place: ResolvedPlace | None) -> str:
    """As `place_name`, each name leading to its page."""
    if place is None or place.province is None:
        return ""
    province = _linked(view, place.province, place.province.bare_name)
    if place.commune is None:
        return province
    return f"{_linked(view, place.commune, unit_name(view, place.commune))}, {province}"


def _uncertain(view: View, place: ResolvedPlace) -> str:
    """Why the commune of today is not named, where it is not."""
    if place.commune is not None or place.province is None:
        return ""
    if not place.candidates:
        return view.say("place.commune-unknown")
    names = ", ".join(unit_name(view, unit) for unit in place.candidates)
    return view.say("place.divided", communes=names)


def place_rows(view: View, entry: Entry) -> list[tuple[str, str]]:
    """Facts about where an entry is: today's name, and the document's words where they differ."""
    if entry.place is None:
        return []
    place = view.directory.places.resolve(entry.place)
    uncertain = _uncertain(view, place) if place else ""
    note = f' <small class="ocop-note">{uncertain}</small>' if uncertain else ""
    rows = [(view.say("place.today"), today_linked(view, place) + note)] if place else []
    certified = entry.place.as_certified
    if not _says_the_same(certified, place_name(place)):
        key = "officer" if entry.provenance is Provenance.OFFICER else "source"
        rows.append((view.say(f"place.as-said.{key}"), view.of_data(esc(certified))))
    return rows


@lru_cache(8192)  # as many as there are communes, and twice over
def _says_the_same(certified: str, now: str) -> bool:
    """Whether a document's words are today's name, with or without "tỉnh" and "thành phố"."""
    bare = re.sub(r"\b(?:tinh|thanh pho|tp)\b", " ", fold(certified))
    return bare.split() == fold(now).split()
