"""What search engines read first."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape


def site_map(site: Path, url: str, moved: frozenset[str]) -> str:
    """Every page of the built site but those that only lead elsewhere, in order of address."""
    folders = sorted(path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))
    addresses = ("" if folder == "." else f"{folder}/" for folder in folders)
    addresses = (address for address in addresses if address not in moved)
    lines = (f"<url><loc>{escape(url + quote(address))}</loc></url>" for address in addresses)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "\n".join(lines)
        + "\n</urlset>\n"
    )


def robots(url: str) -> str:
    return f"User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"
