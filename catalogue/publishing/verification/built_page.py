"""What one built HTML file links to, loads, names and claims."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

_TAG = re.compile(
    r"<([a-z][a-z0-9-]*)((?:\s+[^\s=>\"'/]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?)*)\s*/?>",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LD = re.compile(r"<script type=\"application/ld\+json\">(.*?)</script>", re.DOTALL)
_OPAQUE = re.compile(r"<(script|style)\b[^>]*>.*?</\1>|<!--.*?-->", re.DOTALL | re.IGNORECASE)

LOADING = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "input": ("src",),
}
"""Attributes whose address a browser fetches without being asked."""

LOADING_RELATIONS = {
    "stylesheet",
    "icon",
    "preload",
    "prefetch",
    "manifest",
    "modulepreload",
    "preconnect",
    "dns-prefetch",
}


@dataclass(frozen=True, slots=True)
class Listing:
    """A list's claim. here: entries claimed on this page; total: over all its pages."""

    here: int
    total: int
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """One HTML file.

    address: below the site's root (`san-pham/x/`, or `404.html`).
    links: what people may follow; loads: what the browser fetches by itself.
    """

    address: str
    title: str
    language: str
    canonical: str
    links: tuple[str, ...]
    loads: tuple[str, ...]
    ids: frozenset[str]
    structured: tuple[str, ...]
    listing: Listing | None
    headings: int


def attributes(text: str) -> dict[str, str]:
    return {
        name.lower(): unescape(next(filter(None, values), ""))
        for name, *values in _ATTRIBUTE.findall(text)
    }


def _loaded(tag: str, values: dict[str, str]) -> list[str]:
    if tag == "link":
        wanted = LOADING_RELATIONS & set(values.get("rel", "").lower().split())
        return [values.get("href", "")] if wanted else []
    found = []
    for name in LOADING.get(tag, ()):
        value = values.get(name, "")
        if name == "srcset":
            found += [part.split()[0] for part in value.split(",") if part.strip()]
        elif value:
            found.append(value)
    return found


def read_page(address: str, html: str) -> BuiltPage:
    """Read one file; scripts' and styles' own text is no markup."""
    structured = tuple(_LD.findall(html))
    visible = _OPAQUE.sub(lambda m: m.group().partition(">")[0] + ">" if m.group(1) else "", html)
    title = re.search(r"<title>(.*?)</title>", visible, re.DOTALL)
    links, loads, ids, entries = [], [], [], []
    canonical = language = ""
    claim: tuple[int, int] | None = None
    headings = 0
    for tag, text in _TAG.findall(visible):
        name, values = tag.lower(), attributes(text)
        if "id" in values:
            ids.append(values["id"])
        if name == "a" and "href" in values:
            links.append(values["href"])
        elif name == "h1":
            headings += 1
        elif name == "html":
            language = values.get("lang", "")
        elif name == "link" and values.get("rel") == "canonical":
            canonical = values.get("href", "")
        loads += _loaded(name, values)
        if "data-entry" in values:
            entries.append(values["data-entry"])
        if "data-total" in values:
            claim = (int(values["data-listed"]), int(values["data-total"]))
    return BuiltPage(
        address=address,
        title=unescape(title.group(1)).strip() if title else "",
        language=language,
        canonical=canonical,
        links=tuple(links),
        loads=tuple(loads),
        ids=frozenset(ids),
        structured=structured,
        listing=Listing(*claim, tuple(entries)) if claim else None,
        headings=headings,
    )
