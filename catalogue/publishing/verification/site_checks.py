"""Checks that need the whole site."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from catalogue.language.languages import LANGUAGES
from catalogue.publishing.verification.built_page import Listing
from catalogue.publishing.verification.expectation import Expectation
from catalogue.publishing.verification.outcome import Problem
from catalogue.publishing.verification.page_checks import Looked
from catalogue.publishing.verification.targets import file_of

_NUMBERED = re.compile(r"trang-[0-9]+/$")
"""The end of a later page's address; `trang-trai-…/` is a farm's."""

ARCHIPELAGOS = ("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")
ARCHIPELAGO_FILE = "assets/ban-do/archipelagos.geojson"
DRAWN_MAPS = {
    f"{language.prefix}ban-do/index.html": tuple(map(language.unit, ARCHIPELAGOS))
    for language in LANGUAGES.values()
}
"""File -> both names as its language says them."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The site in short.

    listings: by the address of the page they stand on.
    anchors: (page, file, fragment) of every link into a part of another page.
    parts: ids of the files that anchors lead to. texts: style sheets, GeoJSON and `DRAWN_MAPS`, by
        file.
    """

    files: frozenset[str]
    listings: Mapping[str, tuple[Listing, ...]]
    anchors: tuple[tuple[str, str, str], ...]
    parts: Mapping[str, frozenset[str]]
    texts: Mapping[str, str]
    expected: Expectation


SiteCheck = Callable[[Whole], Looked]


def required_pages_exist(whole: Whole) -> Looked:
    for address in whole.expected.required:
        exists = file_of(address) in whole.files
        yield None if exists else Problem(address, "thiếu trang này")
    for file in sorted(whole.expected.pictures):
        yield None if file in whole.files else Problem(file, "thiếu ảnh của liên kết được chia sẻ")


def anchors_exist(whole: Whole) -> Iterator[Problem | None]:
    for page, file, fragment in whole.anchors:
        found = fragment in whole.parts.get(file, frozenset())
        yield None if found else Problem(page, f"liên kết đến {file}: không có mục #{fragment}")


def styles_load_nothing_foreign(whole: Whole) -> Looked:
    words = ("url(http", "url(//", 'url("http', "url('http", "@import")
    for file, text in whole.texts.items():
        if file.endswith(".css"):
            foreign = [word for word in words if word in text]
            yield Problem(file, f"kiểu dáng tải từ nơi khác: {foreign}") if foreign else None


def listings_count_right(whole: Whole) -> Looked:
    """What a listing says it lists is what it lists, on each page and over all of them."""
    pages: dict[tuple[str, str], list[Listing]] = defaultdict(list)
    for address, listings in whole.listings.items():
        for listing in listings:
            pages[_NUMBERED.sub("", address), listing.kind].append(listing)
            here = len(listing.entries)
            text = f"nói có {listing.here} mục, thật ra {here}"
            yield Problem(address, text) if listing.here != here else None
    for (first, _), parts in pages.items():
        listed = [entry for listing in parts for entry in listing.entries]
        claimed = {listing.total for listing in parts}
        if len(set(listed)) != len(listed):
            yield Problem(first, "có mục lặp giữa các trang")
        elif claimed != {len(listed)}:
            yield Problem(first, f"nói tổng {claimed}, các trang có {len(listed)}")
        else:
            yield None


def listings_agree_with_model(whole: Whole) -> Looked:
    for (address, kind), total in whole.expected.totals.items():
        if file_of(address) not in whole.files:
            yield Problem(address, f"thiếu danh sách có {total} mục") if total else None
            continue
        found = [x.total for x in whole.listings.get(address, ()) if x.kind == kind]
        text = f"danh sách có {total} mục theo dữ liệu, trang nói {found}"
        yield None if found == [total] else Problem(address, text)


def archipelagos_are_named(whole: Whole) -> Looked:
    """Maps published in Vietnam show and name both (Luật Đo đạc và bản đồ 2018)."""
    features = _properties(whole.texts.get(ARCHIPELAGO_FILE))
    labels = {f["name"] for f in features if f.get("kind") == "label"}
    islets = {f.get("archipelago") for f in features}
    for name in ARCHIPELAGOS if ARCHIPELAGO_FILE in whole.texts else ():
        named = name in labels and name in islets
        yield None if named else Problem(ARCHIPELAGO_FILE, f"bản đồ thiếu {name}")
    for file in filter(whole.texts.__contains__, DRAWN_MAPS):
        for name in DRAWN_MAPS[file]:
            named = f">{name}</text>" in whole.texts[file]
            yield None if named else Problem(file, f"bản đồ thiếu {name}")


def map_counts_agree_with_model(whole: Whole) -> Looked:
    """The file of each language says of every province how many products it has."""
    told = {
        (file, about.get("code")): about.get("products")
        for file in sorted({file for file, _ in whole.expected.mapped})
        for about in _properties(whole.texts.get(file))
    }
    for (file, code), count in whole.expected.mapped.items():
        said = told.get((file, code))
        wrong = f"tỉnh {code} có {count} sản phẩm theo dữ liệu, bản đồ nói {said}"
        yield None if said == count else Problem(file, wrong)


def _properties(geojson: str | None) -> list[dict[str, Any]]:
    return [x["properties"] for x in json.loads(geojson)["features"]] if geojson else []


SITE_CHECKS: Mapping[str, SiteCheck] = {
    "trang bắt buộc": required_pages_exist,
    "kiểu dáng không tải từ ngoài": styles_load_nothing_foreign,
    "số mục trong danh sách": listings_count_right,
    "danh sách so với dữ liệu": listings_agree_with_model,
    "tên hai quần đảo": archipelagos_are_named,
    "số sản phẩm trên bản đồ": map_counts_agree_with_model,
}
