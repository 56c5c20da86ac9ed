"""What the model says that the site must contain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from catalogue.language.languages import LANGUAGES
from catalogue.model.directory import Directory
from catalogue.model.summary import Summary


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must be there.

    required: addresses. totals: entries that a listing must claim, by its address and kind.
    starred: ids of the products that may show stars.
    mapped: products that a map's file must count, by the file and the code of their province.
    pictures: files that pages name for whoever shares them (`og:image`).
    """

    required: tuple[str, ...]
    totals: Mapping[tuple[str, str], int]
    starred: frozenset[str]
    mapped: Mapping[tuple[str, str], int] = field(default_factory=dict)
    pictures: frozenset[str] = frozenset()


S = TypeVar("S", bound=Summary)

MOST_POINTS = 60
"""More points than these have a list of their own: a province's, or those without a province."""

SECTIONS = (
    "",
    "tim-kiem/",
    "hang-sao/",
    "nhom/",
    "tinh/",
    "ban-do/",
    "chu-the/",
    "diem-ban/",
    "huong-dan/",
    "quy-tac/",
    "dong-gop/",
    "dong-gop/san-pham/",
    "dong-gop/chu-the/",
    "dong-gop/diem-ban/",
)
ONCE = (
    "404.html",
    "dong-gop/cms/",
    "assets/dong-gop/mau.json",
    "assets/dong-gop/da-co.json",
    "assets/dong-gop/so-hieu.json",
    "assets/dong-gop/tam-xa.json",
    "assets/dong-gop/cms.json",
    "assets/dong-gop/dia-ban-from-2025-07.json",
    "assets/dong-gop/dia-ban-before-2025-07.json",
    "assets/dong-gop/dia-ban-before-2023.json",
    "assets/sveltia/npm/index.js",
)
"""Whatever the languages: the page for what is not found, and what the forms and the editing app
cannot do without."""
COUNTS_FILE = "assets/ban-do/san-pham-theo-tinh.geojson"
"""In the language of the data; the others have twins of it."""


def expectation(
    directory: Directory, languages: Iterable[str], pictures: Iterable[str] = ()
) -> Expectation:
    """The same in every language of the site, by its code; and what there is once."""
    one = _in_one_language(directory)
    known = [LANGUAGES[code] for code in languages]
    prefixes = [language.prefix for language in known]
    totals = {
        (prefix + address, kind): total
        for prefix in prefixes
        for (address, kind), total in one.totals.items()
    }
    required = (prefix + address for prefix in prefixes for address in one.required)
    mapped = {
        (language.file(file), province): total
        for language in known
        for (file, province), total in one.mapped.items()
    }
    return Expectation((*required, *ONCE), totals, one.starred, mapped, frozenset(pictures))


def _in_one_language(directory: Directory) -> Expectation:
    """Counted from the entries themselves, not from what the page renderers say."""
    products = _in_use(directory.all_products)
    totals = {
        ("chu-the/", "producers"): len(_in_use(directory.all_producers)),
        **dict(_points(directory)),
    }
    by_stars = Counter(product.stars for product in products)
    for stars in (5, 4, 3):
        totals[f"hang-sao/{stars}/", "products"] = by_stars[stars]
    by_group = Counter(product.group for product in products)
    for group in directory.groups.current:
        totals[f"nhom/{group.code}/", "products"] = by_group[group.code]
    by_province = Counter(product.where[0] for product in products)
    for province in directory.places.current_provinces:
        if by_province[province.code]:
            totals[f"tinh/{province.slug}/", "products"] = by_province[province.code]
    required = (
        *SECTIONS,
        *(f"san-pham/{p}/" for p in directory.all_products),
        *(f"chu-the/{p}/" for p in directory.all_producers),
        *(f"diem-ban/{p}/" for p in directory.all_sales_points),
    )
    mapped = {
        (COUNTS_FILE, unit.code): by_province[unit.code]
        for unit in directory.places.current_provinces
    }
    starred = frozenset(p.id for p in products if p.stars)
    return Expectation(required, totals, starred, mapped)


def _points(directory: Directory) -> Iterator[tuple[tuple[str, str], int]]:
    """On the map's page all of them while they are few, later those that no province lists."""
    points = _in_use(directory.all_sales_points)
    by_province = Counter(point.where[0] for point in points)
    unplaced = by_province[""]
    if len(points) <= MOST_POINTS or unplaced:
        listed = len(points) if len(points) <= MOST_POINTS else unplaced
        yield ("diem-ban/", "sales-points"), listed
    for province in directory.places.current_provinces:
        count = by_province[province.code]
        own = "diem-ban/" if count > MOST_POINTS else ""
        if count:
            yield (f"tinh/{province.slug}/{own}", "sales-points"), count


def _in_use(entries: Mapping[str, S]) -> list[S]:
    return [entry for entry in entries.values() if entry.gone is None]
