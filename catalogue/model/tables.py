"""Which entries stand in which list: computed from summaries, in one go, for the whole catalogue.

A table maps a key to a row of ids or codes. Rows are compared with those of the build before: a
page that read none that changed need not be made again. So rows hold no more than lists show.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from catalogue.language.order import order_key
from catalogue.model.group import Groups
from catalogue.model.origins import origins
from catalogue.model.place import Places
from catalogue.model.summary import (
    RANK_OF,
    ProducerSummary,
    ProductSummary,
    SalesPointSummary,
    Summary,
)
from catalogue.model.units import unit_addresses, unit_lists
from catalogue.model.validity import Status

RANKS = (5, 4, 3)
_ENDED = frozenset({Status.EXPIRED.value, Status.REVOKED.value})

Ids = tuple[str, ...]
Row = tuple[object, ...] | str
Tables = Mapping[str, Mapping[str, Row]]

S = TypeVar("S", ProductSummary, ProducerSummary, SalesPointSummary)
K = TypeVar("K", bound=Hashable)


def in_order(entries: Iterable[S]) -> list[S]:
    """Those in use, by name in Vietnamese order; ids settle equal names."""
    kept = [entry for entry in entries if entry.gone is None]
    kept.sort(key=lambda entry: (entry.order, entry.id))
    return kept


def gathered(entries: Iterable[S], keys: Callable[[S], Iterable[K]]) -> dict[K, list[S]]:
    """Entries by each of their keys, each list in the order of `entries`."""
    found: dict[K, list[S]] = {}
    for entry in entries:
        for key in keys(entry):
            found.setdefault(key, []).append(entry)
    return found


def _ids(entries: Iterable[Summary]) -> Ids:
    return tuple([entry.id for entry in entries])


def _rows(found: Mapping[str, list[S]]) -> dict[str, Row]:
    return {key: _ids(entries) for key, entries in found.items()}


def _places_of(entry: Summary) -> Iterable[str]:
    province, commune, _ = entry.where
    return filter(None, (province, commune))


def tables(
    products: Iterable[ProductSummary],
    producers: Iterable[ProducerSummary],
    sales_points: Iterable[SalesPointSummary],
    places: Places,
    groups: Groups,
) -> Tables:
    """Every list of the site.

    list: `products`, `producers`, `sales-points`, by name; `map`: points by province, open first.
    shelf: (ids, counts by standing), most trustworthy first, then by name, of `everything`,
        `stars:5`, `formerly:5`, `group:<code>` (`group:` where nobody knows it), `place:<code>`.
    made-by, products-in, producers-in, points-in: by name, of a producer or a current place code.
    origins: how many products come from a current place, as `Origins`.
    kin: products of a `<province>/<group>`.
    selling: open points by `product:`, `producer:` or `place:<code>`.
    named-at: products that a point names, or that name the point.
    units, unit-address: current places with a page, and where it stands.
    """
    listed, makers, points = in_order(products), in_order(producers), in_order(sales_points)
    by_place, makers_by_place = gathered(listed, _places_of), gathered(makers, _places_of)
    points_by_place = gathered(points, _places_of)
    occupied = frozenset(by_place).union(makers_by_place, points_by_place)
    return {
        "list": {
            "products": _ids(listed),
            "producers": _ids(makers),
            "sales-points": _ids(points),
            "map": _ids(_by_province(points, places)),
        },
        "shelf": _shelves(listed, by_place, groups),
        "made-by": _rows(gathered(listed, lambda p: (p.producer,) if p.producer else ())),
        "products-in": _rows(by_place),
        "producers-in": _rows(makers_by_place),
        "points-in": _rows(points_by_place),
        "origins": {code: tuple(origins(found)) for code, found in by_place.items()},
        "kin": _rows(gathered(listed, kin_keys)),
        "selling": _rows(_selling(listed, points)),
        "named-at": _rows(_named_at(listed, points)),
        "units": unit_lists(places, occupied),
        "unit-address": unit_addresses(places, occupied),
    }


def kin_keys(product: ProductSummary) -> Ids:
    """Products of one province and group are kin."""
    province, group = product.where[0], product.group
    return (f"{province}/{group}",) if province and group else ()


def _by_province(points: Iterable[SalesPointSummary], places: Places) -> list[SalesPointSummary]:
    """Open ones first within a province; the list is by name already, which the sort keeps."""
    names = {unit.code: order_key(unit.bare_name) for unit in places.current_provinces}
    return sorted(points, key=lambda p: (names.get(p.where[0], ""), p.over))


def shelf(products: Iterable[ProductSummary]) -> Row:
    """products: in the order of their names, which the sort by trust keeps."""
    ordered = sorted(products, key=lambda product: RANK_OF[product.status])
    counts = [0] * len(RANK_OF)
    for product in ordered:
        counts[RANK_OF[product.status]] += 1
    return _ids(ordered), tuple(counts)


def _shelves(
    listed: list[ProductSummary], by_place: Mapping[str, list[ProductSummary]], groups: Groups
) -> dict[str, Row]:
    known = {group.code for group in groups.current}
    found = {"everything": shelf(listed)}
    for stars in RANKS:
        found[f"stars:{stars}"] = shelf(p for p in listed if p.stars == stars)
        found[f"formerly:{stars}"] = shelf(
            p for p in listed if p.named == stars and p.status in _ENDED
        )
    by_group = gathered(listed, lambda p: (p.group if p.group in known else "",))
    found |= {f"group:{code}": shelf(members) for code, members in by_group.items()}
    found |= {f"place:{code}": shelf(members) for code, members in by_place.items()}
    return found


def _selling(
    listed: list[ProductSummary], points: list[SalesPointSummary]
) -> dict[str, list[SalesPointSummary]]:
    """Only points that are not over: nobody can buy there any more."""
    naming: dict[str, set[str]] = {}
    for product in listed:
        for point in product.sales_points:
            naming.setdefault(point, set()).add(product.id)

    def keys(point: SalesPointSummary) -> list[str]:
        products = naming.get(point.id, set()).union(point.products)
        return [
            *(f"product:{product}" for product in sorted(products)),
            *(f"producer:{producer}" for producer in sorted(set(point.producers))),
            *(f"place:{code}" for code in sorted(set(point.places))),
        ]

    return gathered((point for point in points if not point.over), keys)


def _named_at(
    listed: list[ProductSummary], points: list[SalesPointSummary]
) -> dict[str, list[ProductSummary]]:
    naming: dict[str, list[str]] = {}
    for point in points:
        for product in point.products:
            naming.setdefault(product, []).append(point.id)
    known = {point.id for point in points}

    def keys(product: ProductSummary) -> list[str]:
        return sorted(known.intersection(product.sales_points).union(naming.get(product.id, ())))

    return gathered(listed, keys)
