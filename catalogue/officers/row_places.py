"""The places of rows: found or refused, reported, and brought together."""

from __future__ import annotations

from collections.abc import Sequence

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.model.place import Places
from catalogue.officers.placing import Located, locate
from catalogue.officers.plan import RowRefusedError
from catalogue.officers.stated_place import StatedPlace


def located_or_refused(place: StatedPlace, places: Places) -> Located:
    located = locate(place, places)
    if located is None:
        raise RowRefusedError(spoken.importing.ROW["place"].format(text=place.province))
    return located


def place_remarks(located: Located) -> list[str]:
    if not located.unresolved:
        return []
    names = "; ".join(f"{unit.name} ({unit.code})" for unit in located.candidates)
    return [
        spoken.importing.REMARKS["place"].format(
            text=located.unresolved,
            unit=located.resolved.units[-1].name,
            candidates=spoken.importing.REMARKS["candidates"].format(names=names) if names else "",
        )
    ]


def place_values(located: Located) -> dict[str, str]:
    place = located.place
    return {
        "as_certified": place.as_certified,
        "register": place.register.value,
        "code": place.code,
    }


def common_place(located: Sequence[Located], places: Places) -> tuple[Located | None, str]:
    """The most precise place in which all lie, and the differing words, if they differ.

    A district and a commune within it do not differ: the commune is the place.
    """
    if not located:
        return None, ""
    longest = max(located, key=lambda one: len(one.stated.path))
    paths = {one.stated.path for one in located}
    if all(longest.stated.path[: len(path)] == path for path in paths):
        return longest, ""
    words = sorted({one.stated.words for one in located})
    place = longest.stated
    districts = {fold(one.stated.district) for one in located}
    district = place.district if len(districts) == 1 else ""
    shared = StatedPlace("", district, place.province, place.provinces)
    return locate(shared, places), " / ".join(words)
