"""Entries that may be one under two spellings: named to a person, never merged by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from catalogue.language.fold import fold
from catalogue.officers.merging import PlannedProduct
from catalogue.officers.naming import same_producer_key
from catalogue.officers.plan import Candidate
from catalogue.officers.producers import PlannedProducer

FEWEST_WORDS = 2
"""A single shared word ("Tôm", "Bình Minh" apart) makes no likeness."""


def likely_products(products: Iterable[PlannedProduct]) -> Iterator[Candidate]:
    """Pairs of one producer, or of an unknown one in the same province, with nearly one name.

    Two products of the same list are two: their source tells them apart.
    """
    for first, second in combinations(products, 2):
        if _may_share_producer(first, second) and not _same_list(first, second):
            names = first.latest.row.name, second.latest.row.name
            if _nearly_equal(*map(fold, names)):
                yield Candidate("product", first.id, names[0], second.id, names[1])


def likely_producers(producers: Iterable[PlannedProducer]) -> Iterator[Candidate]:
    """Pairs of one kind in the same province with nearly one name."""
    for first, second in combinations(producers, 2):
        if (first.kind, first.province) != (second.kind, second.province):
            continue
        if _nearly_equal(*(same_producer_key(one.names[0]) for one in (first, second))):
            yield Candidate("producer", first.id, first.names[0], second.id, second.names[0])


def _may_share_producer(first: PlannedProduct, second: PlannedProduct) -> bool:
    if first.producer and second.producer:
        return first.producer.id == second.producer.id
    provinces = {one.latest.located.province_today for one in (first, second)}
    return len(provinces) == 1


def _same_list(first: PlannedProduct, second: PlannedProduct) -> bool:
    def lists(product: PlannedProduct) -> set[str]:
        return {read.row.source for read in product.reads}

    return bool(lists(first) & lists(second))


def _nearly_equal(first: str, second: str) -> bool:
    """All words of one stand in the other."""
    fewer, more = sorted((set(first.split()), set(second.split())), key=len)
    return len(fewer) >= FEWEST_WORDS and fewer <= more
