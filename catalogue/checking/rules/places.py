"""Whether each place is the place that it says, then and now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import shown
from catalogue.language.fold import fold
from catalogue.language.vi.words import REGISTERS, UNIT_LEVELS
from catalogue.model.entries import Entry, Product, Provenance
from catalogue.model.place import Place, Register, Unit, UnitLevel

Placed = tuple[Entry, Place]


def _placed(context: Context) -> Iterator[Placed]:
    catalogue = context.catalogue
    kinds: tuple[Iterable[Entry], ...] = (
        catalogue.products.values(),
        catalogue.producers.values(),
        catalogue.sales_points.values(),
    )
    for kind in kinds:
        for entry in kind:
            if entry.place is not None:
                yield entry, entry.place


def listed(units: Iterable[Unit], most: int = 6) -> str:
    """`23668 (Xã Tơ Tung), …`."""
    names = [f"{unit.code} ({unit.name})" for unit in units]
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")


def code_exists(context: Context) -> Iterator[Complaint]:
    """The code stands in the register that the file names; codes were reused in 2025."""
    places = context.catalogue.places
    for entry, place in _placed(context):
        if places.unit(place.register, place.code):
            continue
        elsewhere = [
            f"trong bảng {REGISTERS[register.value]} mã này là {unit.name}"
            for register in Register
            if (unit := places.unit(register, place.code))
        ]
        hint = "; ".join(elsewhere) or "tra mã trong schema/reference/administrative-units"
        register = REGISTERS[place.register.value]
        yield complain(
            "E401", entry, "place", "code", code=place.code, register=register, hint=hint
        )


def text_names_the_unit(context: Context) -> Iterator[Complaint]:
    """The document's own words name the unit that the code means."""
    for entry, place in _placed(context):
        unit = context.catalogue.places.unit(place.register, place.code)
        if unit and fold(unit.bare_name) not in fold(place.as_certified):
            values = {"code": place.code, "unit": unit.name, "text": shown(place.as_certified)}
            yield complain("E403", entry, "place", "code", **values)


def current_commune_follows(context: Context) -> Iterator[Complaint]:
    """A stated commune of today is one that the former commune became."""
    places = context.catalogue.places
    for entry, place in _placed(context):
        unit = places.unit(place.register, place.code)
        if unit is None or place.current is None:
            continue
        successors = places.successors(unit)
        if place.current in {successor.code for successor in successors}:
            continue
        if unit.level is not UnitLevel.COMMUNE and _within(context, unit, place.current):
            continue
        found = places.unit(Register.CURRENT, place.current)
        yield complain(
            "E402",
            entry,
            *("place", "current"),
            old=unit.name,
            code=place.current,
            name=f" ({found.name})" if found else "",
            candidates=listed(successors),
        )


def _within(context: Context, unit: Unit, commune: str) -> bool:
    """Whether a commune of today grew from any commune of a former district or province."""
    return any(
        commune in other.successors
        for other in context.catalogue.places.units.values()
        if other.register is Register.DISTRICTS and unit.code in other.parents
    )


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
    for entry, _ in _placed(context):
        resolved = context.catalogue.place_of(entry)
        kind, folder, *_ = entry.file.split("/")
        if resolved and resolved.province and resolved.province.slug != folder:
            yield complain(
                "E404",
                entry,
                "place",
                folder=f"{kind}/{folder}",
                province=resolved.province.bare_name,
                expected=f"{kind}/{resolved.province.slug}",
            )


def officers_name_the_commune(context: Context) -> Iterator[Complaint]:
    for entry, place in _placed(context):
        if not isinstance(entry, Product) or entry.provenance is not Provenance.OFFICER:
            continue
        unit = context.catalogue.places.unit(place.register, place.code)
        if unit and unit.level is not UnitLevel.COMMUNE:
            values = {"code": place.code, "level": UNIT_LEVELS[len(unit.code)]}
            yield complain("E405", entry, "place", "code", **values)
