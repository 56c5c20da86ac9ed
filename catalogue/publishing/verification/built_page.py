"""What one built HTML file links to, loads, names and claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)([^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*)>")
_QUOTED = re.compile(r'([a-z0-9:-]+)="([^"]*)"')
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LD = re.compile(r"<script type=\"application/ld\+json\">(.*?)</script>", re.DOTALL)
_OPAQUE = re.compile(r"<(script|style)\b[^>]*>.*?</\1>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)

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

LOADING_RELATIONS = frozenset(
    (
        "dns-prefetch",
        "icon",
        "manifest",
        "modulepreload",
        "preconnect",
        "prefetch",
        "preload",
        "stylesheet",
    )
)

_FETCHING = frozenset({*LOADING, "link"})
SPEAKING = _FETCHING | {"a", "h1", "html"}
"""Tags that say something by being there; others only by an id or a count."""

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


class _Fact(NamedTuple):
    """Something that a tag says: what it is about, and its value."""

    kind: str
    value: str


def attributes(text: str) -> dict[str, str]:
    """Names and values of a tag; nearly all are in double quotes, which need no closer look."""
    found = dict(_QUOTED.findall(text))
    if len(found) != text.count("=") or not text.isascii():
        pairs = ((name, "".join(values)) for name, *values in _ATTRIBUTE.findall(text))
        found = {name.lower(): value for name, value in pairs}
    if "&" in text:
        return {name: unescape(value) for name, value in found.items()}
    return found


def _loaded(tag: str, values: dict[str, str]) -> Iterator[str]:
    if tag == "link":
        if LOADING_RELATIONS & set(values.get("rel", "").lower().split()):
            yield values.get("href", "")
        return
    for name in LOADING.get(tag, ()):
        value = values.get(name, "")
        if name == "srcset":
            yield from (part.split()[0] for part in value.split(",") if part.strip())
        elif value:
            yield value


def _of_tag(tag: str, values: dict[str, str]) -> Iterator[_Fact]:
    if tag == "a":
        if "href" in values:
            yield _Fact("link", values["href"])
    elif tag == "h1":
        yield _Fact("heading", "")
    elif tag == "html":
        yield _Fact("language", values.get("lang", ""))
    elif tag in _FETCHING:
        if tag == "link" and values.get("rel") == "canonical":
            yield _Fact("canonical", values.get("href", ""))
        yield from (_Fact("load", address) for address in _loaded(tag, values))
    if "id" in values:
        yield _Fact("id", values["id"])
    if "data-total" in values:
        claim = (values.get("data-listing", ""), values["data-listed"], values["data-total"])
        yield _Fact("claim", "|".join(claim))
    if "data-entry" in values:
        yield _Fact("entry", values["data-entry"])


def _facts(piece: str) -> tuple[_Fact, ...]:
    if "<script" in piece or "<style" in piece or "<!--" in piece:
        piece = _OPAQUE.sub(_bare, piece)
    found: list[_Fact] = []
    for tag, text in _TAG.findall(piece):
        if tag in SPEAKING or "id=" in text or "data-" in text or not tag.islower():
            found += _of_tag(tag.lower(), attributes(text))
    return tuple(found)


_of_theme = lru_cache(REMEMBERED)(_facts)


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


@dataclass
class _Reader:
    """Gathers what the pieces of one page say."""

    values: dict[str, list[str]] = field(default_factory=dict)
    claims: list[tuple[str, list[str]]] = field(default_factory=list)

    def take(self, fact: _Fact) -> None:
        if fact.kind == "claim":
            self.claims.append((fact.value, []))
        elif fact.kind == "entry":
            if not self.claims:
                self.claims.append(("|0|0", []))  # outside any list: no claim fits it
            self.claims[-1][1].append(fact.value)
        else:
            self.values.setdefault(fact.kind, []).append(fact.value)

    def first(self, kind: str) -> str:
        return self.values.get(kind, [""])[0]

    def all(self, kind: str) -> list[str]:
        return self.values.get(kind, [])

    @property
    def listings(self) -> Iterator[Listing]:
        for claim, entries in self.claims:
            kind, here, total = claim.split("|")
            yield Listing(kind, int(here), int(total), tuple(entries))


def _bare(match: re.Match[str]) -> str:
    """A script's or style's opening tag without its text; nothing of a comment."""
    return match.group().partition(">")[0] + ">" if match.group(1) else ""


def read_page(address: str, html: str) -> BuiltPage:
    """Read one file; scripts' and styles' own text is no markup."""
    reader = _Reader()
    for part, is_theme in _parts(html):
        for fact in _of_theme(part) if is_theme else _facts(part):
            reader.take(fact)
    title = _TITLE.search(html)
    return BuiltPage(
        address=address,
        title=unescape(title.group(1)).strip() if title else "",
        language=reader.first("language"),
        canonical=reader.first("canonical"),
        links=tuple(reader.all("link")),
        loads=tuple(reader.all("load")),
        ids=frozenset(reader.all("id")),
        structured=tuple(_LD.findall(html)),
        listings=tuple(reader.listings),
        headings=len(reader.all("heading")),
    )
