"""What one built HTML file links to, loads, names and claims."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
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
    """A list's claim.

    kind: of its entries; here: entries claimed on this page; total: over all its pages.
    """

    kind: str
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
    listings: tuple[Listing, ...]
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


@dataclass
class _Reader:
    """Gathers from tag after tag what a page holds."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    claims: list[tuple[str, int, int, list[str]]] = field(default_factory=list)
    canonical: str = ""
    language: str = ""
    headings: int = 0

    def take(self, tag: str, values: dict[str, str]) -> None:
        if "id" in values:
            self.ids.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "h1":
            self.headings += 1
        elif tag == "html":
            self.language = values.get("lang", "")
        elif tag == "link" and values.get("rel") == "canonical":
            self.canonical = self.canonical or values.get("href", "")
        self.loads += _loaded(tag, values)
        self._count(values)

    def _count(self, values: dict[str, str]) -> None:
        if "data-total" in values:
            here, total = int(values["data-listed"]), int(values["data-total"])
            self.claims.append((values.get("data-listing", ""), here, total, []))
        if "data-entry" in values:
            if not self.claims:
                self.claims.append(("", 0, 0, []))  # an entry outside any list: no claim fits it
            self.claims[-1][3].append(values["data-entry"])


def _bare(match: re.Match[str]) -> str:
    """A script's or style's opening tag without its text; nothing of a comment."""
    return match.group().partition(">")[0] + ">" if match.group(1) else ""


def read_page(address: str, html: str) -> BuiltPage:
    """Read one file; scripts' and styles' own text is no markup."""
    visible = _OPAQUE.sub(_bare, html)
    title = re.search(r"<title>(.*?)</title>", visible, re.DOTALL)
    reader = _Reader()
    for tag, text in _TAG.findall(visible):
        reader.take(tag.lower(), attributes(text))
    return BuiltPage(
        address=address,
        title=unescape(title.group(1)).strip() if title else "",
        language=reader.language,
        canonical=reader.canonical,
        links=tuple(reader.links),
        loads=tuple(reader.loads),
        ids=frozenset(reader.ids),
        structured=tuple(_LD.findall(html)),
        listings=tuple(Listing(*claim[:3], tuple(claim[3])) for claim in reader.claims),
        headings=reader.headings,
    )
