"""What a product is found by beside its name: few words, since every build reads all of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from catalogue.language.fold import fold
from catalogue.model.entries import Product
from catalogue.model.place import ResolvedPlace

_SHORT_TYPES = frozenset({"tp", "tx", "tt", "q", "h", "p", "x"})
"""Types of units as documents shorten them: `TP. Vinh`."""


_folded = lru_cache(8192)(fold)
"""Names of places, which come back with every product from there."""


class Traits(NamedTuple):
    """other_names: folded. product_set: its code. decisions: numbers as printed.

    standards: their kinds. formerly: folded names of the place as the document named it that
    are not in today's. awarded: the ordinal of the day on which the newest
    certificate began to count, or of the first of its year.
    """

    other_names: str = ""
    product_set: str | None = None
    decisions: tuple[str, ...] = ()
    standards: tuple[str, ...] = ()
    formerly: str = ""
    awarded: int | None = None


def traits_of(product: Product, place: ResolvedPlace | None, place_today: str) -> Traits:
    """place_today: the place's name of today, as cards print it."""
    return Traits(
        _distinct(map(fold, product.other_names)),
        product.group.product_set if product.group else None,
        tuple(dict.fromkeys(_numbers(product))),
        tuple(sorted({standard.kind for standard in product.standards})),
        _formerly(product, place, place_today),
        max(_beginnings(product), default=None),
    )


def _numbers(product: Product) -> Iterable[str]:
    """Newest first; a proposal's too, for whoever holds the paper looks for it by its number."""
    newest = tuple(reversed(product.certificates))
    decisions = (
        *(certificate.decision for certificate in newest),
        *(certificate.revoked.decision for certificate in newest if certificate.revoked),
        *(proposal.decision for proposal in product.proposals),
    )
    for decision in decisions:
        if decision and decision.number:
            yield decision.number


def _beginnings(product: Product) -> Iterable[int]:
    for certificate in product.certificates:
        if certificate.start:
            yield certificate.start.toordinal()
        elif certificate.year:
            yield _first_of(certificate.year)


def _first_of(year: int) -> int:
    """The ordinal of 1 January."""
    return (year - 1) * 365 + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400 + 1


def _formerly(product: Product, place: ResolvedPlace | None, place_today: str) -> str:
    """Names of the units without their types, and whatever else the document says of the place."""
    if product.place is None:
        return ""
    units = place.units if place else ()
    today = f" {_folded(place_today)} "
    bare = (_folded(unit.bare_name) for unit in reversed(units))
    names = " ".join(name for name in bare if f" {name} " not in today)
    told = set(f"{names}{today}".split()) | _SHORT_TYPES
    told.update(word for unit in units for word in _folded(unit.name).split())
    others = (word for word in _folded(product.place.as_certified).split() if word not in told)
    return " ".join((names, *dict.fromkeys(others))).strip()


def _distinct(words: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(words))
