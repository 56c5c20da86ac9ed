"""Whether each place is the place that it says, then and now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.near import near_meaning
from catalogue.findings.finding import Path, shown
from catalogue.language.fold import fold
from catalogue.language.marked import marked, spelled
from catalogue.language.vi.values import SAID
from catalogue.language.vi.words import REGISTERS, UNIT_LEVELS
from catalogue.model.entries import Entry, Provenance, SalesPoint, SalesPointKind
from catalogue.model.place import Place, Places, Register, Unit, UnitLevel

Placed = tuple[Entry, Place]


def _placed(context: Context) -> Iterator[Placed]:
    for entry in context.entries:
        if entry.place is not None:
            yield entry, entry.place


def listed(units: Iterable[Unit], most: int = 6) -> str:
    """`23668 (Xã Tơ Tung), …`."""
    names = [f"{unit.code} ({unit.name})" for unit in units]
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")


def code_exists(context: Context) -> Iterator[Complaint]:
    """The code stands in the register that the file names; codes were reused in 2025."""
    for entry, place in _placed(context):
        yield from _in_register(context, entry, ("place", "code"), place.register, place.code)
    for point in context.catalogue.sales_points.values():
        for index, code in enumerate(point.sells.places):
            path = ("sells", "places", index)
            yield from _in_register(context, point, path, Register.CURRENT, code)


def _in_register(
    context: Context, entry: Entry, path: Path, register: Register, code: str
) -> Iterator[Complaint]:
    places = context.catalogue.places
    if places.unit(register, code):
        return
    elsewhere = [
        SAID["code-elsewhere"].format(register=REGISTERS[other.value], unit=unit.name)
        for other in Register
        if (unit := places.unit(other, code))
    ]
    hint = "; ".join([*elsewhere, SAID["code-list"]])
    yield complain("E401", entry, *path, code=code, register=REGISTERS[register.value], hint=hint)


def text_names_the_unit(context: Context) -> Iterator[Complaint]:
    """The document's own words name the unit that the code means."""
    for entry, place in _placed(context):
        unit = context.catalogue.places.unit(place.register, place.code)
        if unit and not (
            begins_with_name(place.as_certified, unit) or names_unit(place.as_certified, unit)
        ):
            values = {"code": place.code, "unit": unit.name, "text": shown(place.as_certified)}
            yield complain("E403", entry, "place", "code", **values)


def unit_is_spelled_right(context: Context) -> Iterator[Complaint]:
    """The unit is named with its marks: pages and the finder show the words as they stand."""
    for entry, place in _placed(context):
        unit = context.catalogue.places.unit(place.register, place.code)
        text = place.as_certified
        if unit is None or unit.bare_name in text or marked(unit.bare_name) in marked(text):
            continue
        better = _whole_name(context, entry, text) or spelled(text, unit.bare_name)
        if better:
            values = {"text": shown(text), "unit": unit.name, "better": better}
            near = SAID["near"].format(better=shown(better))
            yield complain("W415", entry, "place", "as_certified", **values, near=near)


def _whole_name(context: Context, entry: Entry, text: str) -> str | None:
    """The unit with those above it, where the text names just these: `Xã Tơ Tung, tỉnh Gia Lai`."""
    resolved = context.catalogue.place_of(entry)
    if resolved is None:
        return None
    first, *above = (unit.name for unit in reversed(resolved.units))
    whole = ", ".join((first, *(name[:1].lower() + name[1:] for name in above)))
    return whole if fold(text) == fold(whole) else None


def begins_with_name(text: str, unit: Unit) -> bool:
    """Whether it is named to the letter, as in most texts: `Xã Tơ Tung, tỉnh Gia Lai`."""
    return text.startswith(f"{unit.name},")


def names_unit(text: str, unit: Unit) -> bool:
    return _words(unit.bare_name) in _words(text)


@lru_cache(maxsize=8192)
def _words(text: str) -> str:
    """Folded and between spaces, so that `Phường 1` is not found in `Phường 11`; 01 is 1."""
    return f" {re.sub(r'(?<![0-9])0+(?=[0-9])', '', fold(text))} "


def current_commune_follows(context: Context) -> Iterator[Complaint]:
    """A stated commune of today is one that the former commune became."""
    places = context.catalogue.places
    for entry, place in _placed(context):
        unit = places.unit(place.register, place.code)
        if unit is None or place.current is None:
            continue
        if unit.register is Register.CURRENT:
            yield complain("E409", entry, "place", "current", register=REGISTERS["from-2025-07"])
            continue
        successors = places.successors(unit)
        if place.current in {successor.code for successor in successors}:
            continue
        if unit.level is not UnitLevel.COMMUNE and _within(context, unit, place.current):
            continue
        found = places.unit(Register.CURRENT, place.current)
        choice = f"chọn một trong: {listed(successors)}; hoặc " if successors else ""
        values = {"old": unit.name, "code": place.current, "hint": f"{choice}xóa ô current."}
        name = f" ({found.name})" if found else ""
        yield complain("E402", entry, "place", "current", **values, name=name)


def _within(context: Context, unit: Unit, commune: str) -> bool:
    """Whether a commune of today grew from any commune of a former district or province."""
    inside = context.catalogue.places.in_register(Register.DISTRICTS).inside(unit.code)
    return any(commune in other.successors for other in inside)


def divided_unit_is_settled(context: Context) -> Iterator[Complaint]:
    """An officer who knows where a divided commune went should say it."""
    for entry, place in _placed(context):
        resolved = context.catalogue.place_of(entry)
        if resolved and len(resolved.candidates) > 1:
            yield complain(
                "W406",
                entry,
                *("place", "code"),
                old=f"{resolved.units[-1].name} ({place.code})",
                count=len(resolved.candidates),
                candidates=listed(resolved.candidates),
            )


def folder_is_the_province(context: Context) -> Iterator[Complaint]:
    """Files stand in the folder of their province of today."""
    places = context.catalogue.places
    known = {unit.slug for unit in places.current_provinces}
    for entry in context.entries:
        resolved = context.catalogue.place_of(entry)
        province = resolved.province if resolved else None
        kind, folder, *_ = entry.file.split("/")
        if province and province.slug != folder:
            values = {"province": province.bare_name, "expected": f"{kind}/{province.slug}"}
            yield complain("E404", entry, "place", **values, folder=f"{kind}/{folder}")
        elif folder not in known:
            meant = near_meaning(folder, _meanings(places, known))
            values = {"folder": f"{kind}/{shown(folder)}", "near": meant}
            yield complain("E414", entry, **values)


def _meanings(places: Places, known: Iterable[str]) -> dict[str, str]:
    """Folder names of provinces of any time -> those of today."""
    former = {unit.slug: now.slug for unit, now in places.provinces_today}
    return former | {slug: slug for slug in known}


def officers_name_the_commune(context: Context) -> Iterator[Complaint]:
    """An online shop is nowhere in particular, and five island districts had no communes."""
    for entry, place in _placed(context):
        if entry.provenance is not Provenance.OFFICER or _is_online(entry):
            continue
        resolved = context.catalogue.place_of(entry)
        if resolved is None or resolved.commune:
            continue
        unit = resolved.units[-1]
        if unit.level is not UnitLevel.COMMUNE:
            values = {"code": place.code, "level": UNIT_LEVELS[len(unit.code)]}
            yield complain("E405", entry, "place", "code", **values)


def _is_online(entry: Entry) -> bool:
    return isinstance(entry, SalesPoint) and entry.kind is SalesPointKind.ONLINE
