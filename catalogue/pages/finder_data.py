"""What the finder looks through: the products as columns, by name in Vietnamese order.

Columns of equal values compress to a third of what objects take. A row's place is its rank by
name, so that the browser needs no Vietnamese collation. Whatever the first results show is in one
file, the rest in another that follows; no text of the interface is in either, and what has a name
of its own in English bears both, so that the same two serve readers of every language.
"""

from __future__ import annotations

import zlib
from collections.abc import Hashable, Iterable, Sequence
from typing import Any, TypeVar

from catalogue.language.en.finder import MEANINGS
from catalogue.language.en.finder import STANDINGS as ENGLISH_STANDINGS
from catalogue.language.fold import fold, slug
from catalogue.language.vi.finder import ALIASES, SHORT, STANDINGS, SYNONYMS, UNITS
from catalogue.model.directory import Directory
from catalogue.model.place import Register
from catalogue.model.summary import PackedStanding, ProductSummary
from catalogue.model.validity import Status
from catalogue.pages.site import Site

EPOCH = 719_163
"""The ordinal of 01/01/1970: browsers count days from there."""

LETTERS = {
    Status.VALID.value: "v",
    Status.EXPIRING.value: "e",
    Status.UNKNOWN_VALIDITY.value: "k",
    Status.EXPIRED.value: "x",
    Status.REVOKED.value: "r",
    Status.UNCONFIRMED.value: "u",
}

T = TypeVar("T", bound=Hashable)
Column = dict[str, list[Any]]
"""table: distinct values in the order in which they come; rows: 0 for the next of the table, n
for its n-th that came before, -1 for none. New values, which most producers are, cost next to
nothing so."""


def finder_data(site: Site) -> tuple[dict[str, Any], dict[str, Any]]:
    """What comes before the first results, and what follows.

    Both carry the same mark, so that a browser notices a file of another build.
    """
    directory = site.directory
    products = [directory.all_products[id_] for id_ in _listed(directory)]
    first = _first(site, products)
    following = _following(site, products, first["place"]["table"])
    mark = f"{zlib.crc32(repr((first, following)).encode()):08x}"
    return {"mark": mark, **first}, {"mark": mark, **following}


def _listed(directory: Directory) -> Iterable[str]:
    """Ids by name; what all products are read for is no node of a page."""
    return directory.tables["list"]["products"]  # type: ignore[return-value]  # a row of ids


def _first(site: Site, products: Sequence[ProductSummary]) -> dict[str, Any]:
    """Names, addresses, stars with what they rest on, groups, places."""
    provinces = site.directory.places.current_provinces
    return {
        "language": language(),
        "today": site.today.toordinal() - EPOCH,
        "names": [product.name for product in products],
        "english": _sparse(product.english_name for product in products),
        "ids": [short_id(product) for product in products],
        "group": column(_group(site, product) for product in products),
        "provinces": [[unit.code, unit.bare_name, unit.slug] for unit in provinces],
        "place": column(_place(product) for product in products),
        "status": "".join(LETTERS[product.status] for product in products),
        "named": "".join(str(product.named or 0) for product in products),
        "exact": "".join(str(int(product.is_exact)) for product in products),
        "until": column(_day(product.until) for product in products),
        "ending": _sparse(_day(product.ending) for product in products),
        "revoked": _sparse(_day(product.revoked) for product in products),
        "turns": _sparse(list(map(_turn, product.turns)) for product in products),
    }


def _turn(turn: tuple[int, PackedStanding]) -> tuple[int | str | None, ...]:
    """How a product stands from a day on.

    (day, status, stars that may be named, last day, whether that is exact, day of a revocation to
    come, day of one that was)
    """
    first, (status, _, named, until, is_exact, ending, revoked) = turn
    days = (_day(until), int(is_exact), _day(ending), _day(revoked))
    return (first - EPOCH, LETTERS[status], named or 0, *days)


def language() -> dict[str, Any]:
    """What the finder knows of the language in which products are named, whoever reads the site.

    meanings: English words by what names say in their stead.
    """
    synonyms: dict[str, list[str]] = {}
    for words in SYNONYMS:
        for word in words:
            synonyms.setdefault(word, []).extend(other for other in words if other != word)
    return {
        "synonyms": synonyms,
        "aliases": ALIASES,
        "short": SHORT,
        "standings": {**ENGLISH_STANDINGS, **STANDINGS},
        "units": UNITS,
        "meanings": MEANINGS,
    }


def _following(
    site: Site, products: Sequence[ProductSummary], places: Sequence[tuple[str, str, str]]
) -> dict[str, Any]:
    """Producers, and what is found or sorted by but not shown. places: of `_first`, in order."""
    traits = [product.traits for product in products]
    sold = site.directory.sold
    return {
        "producer": column(_producer(site, product) for product in products),
        "other": _sparse(one.other_names for one in traits),
        "set": column(one.product_set for one in traits),
        "decisions": column("|".join(map(fold, one.decisions)) or None for one in traits),
        "standards": column("|".join(one.standards) or None for one in traits),
        "formerly": column(one.formerly or None for one in traits),
        "before": [_before(site, *place) for place in places],
        "homes": _homes(site),
        "awarded": column(_day(one.awarded) for one in traits),
        "sold": "".join(str(int(product.id in sold)) for product in products),
        "photo": _sparse(_photo(site, product) for product in products),
    }


def column(values: Iterable[T | None]) -> Column:
    """See `Column`; None for none."""
    known: dict[T, int] = {}
    rows = []
    for value in values:
        if value is None:
            rows.append(-1)
        elif value in known:
            rows.append(known[value])
        else:
            known[value] = len(known) + 1
            rows.append(0)
    return {"table": list(known), "rows": rows}


def _sparse(values: Iterable[Any]) -> dict[str, Any]:
    """Row -> value, of those that have one."""
    return {str(row): value for row, value in enumerate(values) if value}


def short_id(product: ProductSummary) -> str:
    """What follows the name's own address part; `=` and the whole where it does not begin so."""
    own = slug(product.name)
    return product.id.removeprefix(own) if product.id.startswith(own) else f"={product.id}"


def _group(site: Site, product: ProductSummary) -> str | None:
    return product.group if product.group in site.known_groups else None


def _place(product: ProductSummary) -> tuple[str, str, str] | None:
    """(province, commune, the commune's name); the last two may be empty."""
    province, commune, name = product.where
    if not province:
        return None
    return province, commune, name.rpartition(", ")[0] if commune else ""


def _before(site: Site, province: str, commune: str, name: str) -> str:
    """Names of the districts and provinces that a commune of today was made of, folded.

    People look for what comes from "Kbang", whatever its commune is called now.
    """
    places = site.directory.places
    today = places.unit(Register.CURRENT, province)
    own = f" {fold(name)} {fold(today.bare_name) if today else ''} "
    homes = (fold(unit.bare_name) for unit in places.former_homes.get(commune, ()))
    return " ".join(dict.fromkeys(home for home in homes if f" {home} " not in own))


def _homes(site: Site) -> dict[str, str]:
    """Province of today -> districts and provinces that it was made of, `An Khê|Pleiku`.

    All of the country's: whoever asks for a place that has no products yet is led to its province.
    Numbers of city districts say nothing by themselves.
    """
    places = site.directory.places
    found: dict[str, set[str]] = {}
    for commune, homes in places.former_homes.items():
        if today := places.unit(Register.CURRENT, commune):
            found.setdefault(today.parents[0], set()).update(home.bare_name for home in homes)
    return {
        province: "|".join(sorted(name for name in names if not name.isdecimal()))
        for province, names in sorted(found.items())
    }


def _producer(site: Site, product: ProductSummary) -> tuple[str, ...] | None:
    """(name, kind), and the English name where there is one.

    A household that was removed is not named, for it is a person.
    """
    found = site.directory.all_producers.get(product.producer) if product.producer else None
    if found is None:
        return None
    if found.is_withheld:
        return "", found.kind
    return found.name, found.kind, *filter(None, (found.english_name,))


def _photo(site: Site, product: ProductSummary) -> list[Any] | None:
    """(width, address below the assets) of each WebP of the first photo that there is."""
    for name in product.photos:
        found = site.photos.get((product.id, name))
        if found:
            return [[width, address] for width, address in found.webp]
    return None


def _day(ordinal: int | None) -> int | None:
    return None if ordinal is None else ordinal - EPOCH
