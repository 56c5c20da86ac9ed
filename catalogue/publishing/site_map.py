"""What search engines read first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote
from xml.sax.saxutils import escape

SITE_MAP = "sitemap.xml"
_PART = re.compile(r"sitemap-[0-9]+\.xml")

MOST = 50_000
"""Addresses that one site map may name (sitemaps.org); of ours they fill a tenth of its 50 MB."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def is_site_map(name: str) -> bool:
    """Whether a file of the site is the site map, or a part of it."""
    return name == SITE_MAP or _PART.fullmatch(name) is not None


def site_maps(addresses: Iterable[str], url: str) -> Iterator[tuple[str, str]]:
    """(address, content): one site map, or an index of several where one may not name all pages."""
    ordered = sorted(addresses)
    if len(ordered) <= MOST:
        yield SITE_MAP, site_map(ordered, url)
        return
    parts = [ordered[first : first + MOST] for first in range(0, len(ordered), MOST)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    yield SITE_MAP, _index(names, url)
    for name, part in zip(names, parts, strict=True):
        yield name, site_map(part, url)


def _index(names: Iterable[str], url: str) -> str:
    lines = (f"<sitemap><loc>{escape(url + name)}</loc></sitemap>" for name in names)
    return f"{_HEAD}<sitemapindex {_NAMESPACE}>\n" + "\n".join(lines) + "\n</sitemapindex>\n"


def site_map(addresses: Iterable[str], url: str) -> str:
    """addresses: of pages, those left out that only lead elsewhere; in any order."""
    lines = (f"<url><loc>{escape(url + quote(a))}</loc></url>" for a in sorted(addresses))
    return f"{_HEAD}<urlset {_NAMESPACE}>\n" + "\n".join(lines) + "\n</urlset>\n"


def robots(url: str) -> str:
    return f"User-agent: *\nAllow: /\nSitemap: {url}{SITE_MAP}\n"
