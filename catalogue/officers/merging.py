"""Rows of one product at several recognitions -> one product with a history."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from catalogue.language.fold import fold
from catalogue.officers.ids import Wish, product_id, settled
from catalogue.officers.producers import Key, PlannedProducer, producer_key
from catalogue.officers.product_rows import ReadProduct


@dataclass(frozen=True, slots=True)
class PlannedProduct:
    """A product before it is written. reads: its rows, the oldest recognition first."""

    id: str
    reads: tuple[ReadProduct, ...]
    producer: PlannedProducer | None

    @property
    def latest(self) -> ReadProduct:
        return self.reads[-1]


def planned_products(
    reads: Iterable[ReadProduct], producers: Mapping[Key, PlannedProducer]
) -> list[PlannedProduct]:
    """One for each name of a producer; where the producer is unknown, one for each row."""
    by_product: dict[Hashable, list[ReadProduct]] = {}
    for read in reads:
        producer = producer_key(read)
        own: Hashable = (fold(read.row.name), producer) if producer else read.row.number
        by_product.setdefault(own, []).append(read)
    for same in by_product.values():
        same.sort(key=lambda read: read.age)
    ids = settled({own: _wish(same, producers) for own, same in by_product.items()})
    found = [
        PlannedProduct(ids[own], tuple(same), _producer_of(same[-1], producers))
        for own, same in by_product.items()
    ]
    return sorted(found, key=lambda product: product.id)


def _producer_of(
    read: ReadProduct, producers: Mapping[Key, PlannedProducer]
) -> PlannedProducer | None:
    key = producer_key(read)
    return producers[key] if key else None


def _wish(reads: Sequence[ReadProduct], producers: Mapping[Key, PlannedProducer]) -> Wish:
    latest = reads[-1]
    producer = _producer_of(latest, producers)
    own = producer.telling_name if producer else ()
    most_precise = max(reads, key=lambda read: len(read.located.stated.path)).located
    place = most_precise.unit.bare_name
    order = (most_precise.stated.words, latest.row.name, latest.row.producer)
    return Wish(
        product_id(latest.row.name, " ".join(own) or place),
        latest.located.stated.province,
        order,
    )
