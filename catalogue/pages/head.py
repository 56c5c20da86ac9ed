"""What a page tells search engines and those who share it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from catalogue.pages.html import esc, lines
from catalogue.pages.site import PhotoFiles, Site

_UNSAFE = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


def social(
    site: Site,
    address: str,
    title: str,
    description: str,
    kind: str = "website",
    photo: PhotoFiles | None = None,
) -> str:
    """Open Graph and Twitter; with a picture only where there is a photo of the thing itself."""
    properties = {
        "og:type": kind,
        "og:site_name": site.words.plain("site.name"),
        "og:title": title,
        "og:description": description,
        "og:url": site.url + address,
        "og:locale": site.words.plain("site.locale"),
    }
    if photo:
        properties["og:image"] = site.url + photo.jpeg
    card = "summary_large_image" if photo else "summary"
    return lines(
        *(f'<meta property="{name}" content="{esc(v)}">' for name, v in properties.items()),
        f'<meta name="twitter:card" content="{card}">',
    )


def json_ld(content: Mapping[str, Any]) -> str:
    """A data block that no value can leave: `<` and its kin are written as escapes."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)
    return f'<script type="application/ld+json">{text}</script>'
