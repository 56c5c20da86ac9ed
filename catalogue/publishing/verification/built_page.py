"""What one built HTML file links to, loads, names and claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from catalogue.publishing.verification.markup import Fact, facts

_LD = re.compile(r"<script type=\"application/ld\+json\">(.*?)</script>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)

REMEMBERED = 64
"""Parts of the theme's page kept with what they say: each shell has three."""


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


_of_theme = lru_cache(REMEMBERED)(facts)


def _parts(html: str) -> Iterator[tuple[str, bool]]:
    """(part, whether it is the theme's): head, what stands before the content, content, the rest.

    The theme's parts are the same on every page of a kind, and their tags are looked at once.
    """
    head, closing, rest = html.partition("</head>")
    before, opening, content = rest.partition("<main")
    content, ending, after = content.partition("</main>")
    yield head + closing, False
    yield before, True
    yield opening + content + ending, False
    yield after, True


def listings_of(said: Iterable[Fact]) -> Iterator[Listing]:
    """The claims of a page with the entries that follow each. said: in the page's order."""
    claims: list[tuple[str, list[str]]] = []
    for kind, value in said:
        if kind == "claim":
            claims.append((value, []))
        elif kind == "entry":
            if not claims:
                claims.append(("|0|0", []))  # outside any list: no claim fits it
            claims[-1][1].append(value)
    for claim, entries in claims:
        of, here, total = claim.rsplit("|", 2)
        yield Listing(of, _number(here), _number(total), tuple(entries))


def _number(text: str) -> int:
    """-1, which no list can have, for anything else."""
    return int(text) if text.isdecimal() else -1


def title_of(text: str) -> str:
    """text: as it stands between the title's tags."""
    return unescape(text).strip()


def read_page(address: str, html: str) -> BuiltPage:
    said = [
        fact
        for part, is_theme in _parts(html)
        for fact in (_of_theme(part) if is_theme else facts(part))
    ]
    values: dict[str, list[str]] = {}
    for kind, value in said:
        values.setdefault(kind, []).append(value)
    title = _TITLE.search(html)
    return BuiltPage(
        address=address,
        title=title_of(title.group(1)) if title else "",
        language=values.get("language", [""])[0],
        canonical=values.get("canonical", [""])[0],
        links=tuple(values.get("link", ())),
        loads=tuple(values.get("load", ())),
        ids=frozenset(values.get("id", ())),
        structured=tuple(_LD.findall(html)),
        listings=tuple(listings_of(said)),
        headings=len(values.get("heading", ())),
    )
