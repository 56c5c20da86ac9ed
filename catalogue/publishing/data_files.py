"""Files of the site that are made from the whole catalogue and are no pages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from catalogue.language.languages import LANGUAGES
from catalogue.pages.everything import is_indexed
from catalogue.pages.finder_data import finder_data
from catalogue.pages.map_points import address, sales_point_features
from catalogue.pages.offline import PACKS, packs
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.verify_data import verify_files
from catalogue.pages.verifying import DATA
from catalogue.publishing.assets import FINDER
from catalogue.publishing.site_map import is_site_map, robots, site_maps

ROBOTS = "robots.txt"
_POINTS = frozenset(map(address, LANGUAGES.values()))


def is_data_file(name: str) -> bool:
    """Whether every build makes this file anew, whatever has changed."""
    if name.startswith((PACKS, DATA)) or is_site_map(name):
        return True
    return name in _POINTS or name in {*FINDER, ROBOTS}


def data_files(
    site: Site, requests: Iterable[PageRequest], written: Iterable[str]
) -> Iterator[tuple[str, bytes]]:
    """(address, content). requests: all data pages; written: addresses of hand-written pages."""
    pages = [request.address for request in requests if is_indexed(request)]
    for code in site.languages:
        there = site.in_language(code)
        points = address(LANGUAGES[code])
        yield points, json.dumps(sales_point_features(there), ensure_ascii=False).encode()
        for pack in packs(there, pages, (points,)):
            listed = {"pages": pack.pages, "files": pack.files}
            yield pack.address, json.dumps(listed, ensure_ascii=False).encode()
    yield from verify_files(site)
    for name, columns in zip(FINDER, finder_data(site), strict=True):
        yield name, json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode()
    for name, text in site_maps([*pages, *written], site.url):
        yield name, text.encode()
    yield ROBOTS, robots(site.url).encode()
