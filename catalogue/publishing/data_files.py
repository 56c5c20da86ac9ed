"""Files of the site that are made from the whole catalogue and are no pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from catalogue.language.languages import LANGUAGES
from catalogue.pages import addresses
from catalogue.pages.everything import is_indexed
from catalogue.pages.finder_data import finder_data
from catalogue.pages.form_data import known_entries, known_numbers
from catalogue.pages.map_points import sales_point_features
from catalogue.pages.offline import PACKS, packs
from catalogue.pages.origin_features import by_commune, by_province
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.sold import sold_products
from catalogue.pages.verify_data import verify_files
from catalogue.pages.verifying import DATA
from catalogue.publishing.assets import FINDER
from catalogue.publishing.site_map import is_site_map, robots, site_maps

ROBOTS = "robots.txt"
KNOWN = f"{addresses.FORM_DATA}da-co.json"
NUMBERS = f"{addresses.FORM_DATA}so-hieu.json"
"""What the forms of /dong-gop/ must not enter a second time, and not otherwise."""

_MAPS: Mapping[str, Callable[[Site], Any]] = {
    addresses.PLACED_POINTS: sales_point_features,
    addresses.BY_PROVINCE: by_province,
    addresses.BY_COMMUNE: by_commune,
    addresses.SOLD: sold_products,
}

MAPS: Mapping[str, tuple[str, Callable[[Site], Any]]] = {
    language.file(name): (code, made)
    for code, language in LANGUAGES.items()
    for name, made in _MAPS.items()
}
"""Address -> the language of its words, and what makes the content of the file, as JSON can write
it of the site in that language."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def is_data_file(name: str) -> bool:
    """Whether every build makes this file anew, whatever has changed."""
    if name.startswith((PACKS, DATA)) or is_site_map(name):
        return True
    return name in MAPS or name in {*FINDER, ROBOTS, KNOWN, NUMBERS}


def data_files(
    site: Site, requests: Iterable[PageRequest], written: Iterable[str]
) -> Iterator[tuple[str, bytes]]:
    """(address, content). requests: all data pages; written: addresses of hand-written pages."""
    yield from verify_files(site)
    yield from other_data_files(site, requests, written)


def other_data_files(
    site: Site, requests: Iterable[PageRequest], written: Iterable[str]
) -> Iterator[tuple[str, bytes]]:
    """All but those of /xac-minh/, which take about as long to make as these."""
    pages = [request.address for request in requests if is_indexed(request)]
    for name, (code, made) in MAPS.items():
        if code in site.languages:
            yield name, _encode(made(site.in_language(code))).encode()
    for code in site.languages:
        points = LANGUAGES[code].file(addresses.PLACED_POINTS)
        for pack in packs(site.in_language(code), pages, (points,)):
            listed = {"pages": pack.pages, "files": pack.files}
            yield pack.address, json.dumps(listed, ensure_ascii=False).encode()
    for name, columns in zip(FINDER, finder_data(site), strict=True):
        yield name, json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode()
    yield KNOWN, _encode(known_entries(site.directory)).encode()
    yield NUMBERS, _encode(known_numbers(site.directory)).encode()
    for name, text in site_maps([*pages, *written], site.url):
        yield name, text.encode()
    yield ROBOTS, robots(site.url).encode()
