"""What search engines read first."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote
from xml.sax.saxutils import escape


def site_map(addresses: Iterable[str], url: str) -> str:
    """addresses: of pages, those left out that only lead elsewhere; in any order."""
    lines = (f"<url><loc>{escape(url + quote(a))}</loc></url>" for a in sorted(addresses))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "\n".join(lines)
        + "\n</urlset>\n"
    )


def robots(url: str) -> str:
    return f"User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"
