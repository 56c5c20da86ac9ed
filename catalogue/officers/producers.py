"""Producers, gathered from the rows of their products."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from catalogue.language import spoken
from catalogue.language.fold import fold, slug
from catalogue.model.entries import ProducerKind
from catalogue.model.place import Places, Register
from catalogue.officers.citing import Source, gathered
from catalogue.officers.ids import Wish, producer_id, settled
from catalogue.officers.naming import producer_name, same_producer_key
from catalogue.officers.placing import Located
from catalogue.officers.product_rows import ReadProduct
from catalogue.officers.row_places import common_place, place_values

Key = tuple[str, str]
"""A producer: its name with abbreviations spelled out, and its province as stated; both folded."""


@dataclass(frozen=True, slots=True)
class PlannedProducer:
    """A producer before it is written. names: its spellings, the fullest first."""

    id: str
    names: tuple[str, ...]
    kind: ProducerKind
    province: str
    values: Mapping[str, Any]
    remarks: tuple[str, ...]

    @property
    def telling_name(self) -> tuple[str, ...]:
        """What tells its products from their namesakes; a household's is left to the place."""
        name = producer_name(self.names[0])
        if self.kind is ProducerKind.HOUSEHOLD or name.is_person(self.kind):
            return ()
        return name.own


def producer_key(read: ReadProduct) -> Key | None:
    if not read.producer:
        return None
    return same_producer_key(read.producer), fold(read.located.stated.province)


def planned_producers(rows: Iterable[ReadProduct], places: Places) -> dict[Key, PlannedProducer]:
    """Every producer that the rows name, in no order that depends on theirs."""
    by_key: dict[Key, list[ReadProduct]] = {}
    for read in rows:
        key = producer_key(read)
        if key is not None:
            by_key.setdefault(key, []).append(read)
    ids = settled({key: _wish(key, reads, places) for key, reads in by_key.items()})
    return {key: _planned(ids[key], by_key[key], places) for key in sorted(by_key)}


def _wish(key: Key, reads: Sequence[ReadProduct], places: Places) -> Wish:
    whole = _spellings(reads)[0]
    product = min((read.row.name for read in reads), key=slug)
    name = producer_name(whole)
    id = producer_id(_kind(reads), whole, name, _telling_nothing(reads, places), product)  # noqa: A001
    return Wish(id, reads[0].located.stated.province, key)


def _telling_nothing(reads: Iterable[ReadProduct], places: Places) -> set[str]:
    """Names of every province, and of the districts of these rows."""
    former = (Register.DISTRICTS, Register.EARLIER)
    provinces = {unit.bare_name for register in former for unit in places.provinces(register)}
    return provinces | {read.row.district for read in reads if read.row.district}


def _spellings(reads: Iterable[ReadProduct]) -> list[str]:
    """From the fullest to the shortest; of two that differ in case or marks only, the first."""
    found: dict[str, str] = {}
    for name in sorted({read.producer for read in reads}, key=lambda name: (-len(name), name)):
        found.setdefault(fold(name), name)
    return list(found.values())


def _kind(reads: Iterable[ReadProduct]) -> ProducerKind:
    """The rows of one producer agree; should they not, the first of them decides."""
    return min(reads, key=lambda read: read.row.number).producer_kind


def _planned(id: str, reads: Sequence[ReadProduct], places: Places) -> PlannedProducer:  # noqa: A002
    reads = sorted(reads, key=lambda read: read.age)
    precise = [read.located for read in reads if len(read.located.stated.path) > 1]
    located, differ = common_place(precise, places)
    return PlannedProducer(
        id=id,
        names=tuple(_spellings(reads)),
        kind=_kind(reads),
        province=reads[0].located.province_today,
        values=_values(reads, located),
        remarks=(spoken.importing.REMARKS["several-places"].format(places=differ),)
        if differ
        else (),
    )


def _values(reads: Sequence[ReadProduct], located: Located | None) -> dict[str, Any]:
    """The fields of the producer's file."""
    names = _spellings(reads)
    is_english = any(read.producer_is_english for read in reads)
    values: dict[str, Any] = {
        "name": names[0],
        "other_names": names[1:],
        "provenance": "public-source",
        "unconfirmed": _unconfirmed(reads, is_english=is_english),
        "kind": _kind(reads).value,
        "place": place_values(located) if located else None,
        "sources": gathered(source for read in reads for source in _sources(read)),
        "english": {"name": names[0]} if is_english else None,
    }
    return {name: value for name, value in values.items() if value}


def _unconfirmed(reads: Iterable[ReadProduct], *, is_english: bool) -> list[str]:
    fields = {"name"} if is_english else set[str]()
    for read in reads:
        fields.update(read.note.producer.get("unconfirmed", ()))
    return sorted(fields)


def _sources(read: ReadProduct) -> list[Source]:
    """The rows' sources; their notes speak of the product, so only the producer's own is kept."""
    first, *rest = ({k: v for k, v in s.items() if k != "note"} for s in read.sources)
    return [{**first, "note": read.note.producer_note}, *rest]
