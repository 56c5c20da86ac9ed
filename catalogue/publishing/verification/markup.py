"""What the tags of a piece of HTML say, read with care."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)([^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*)>")
_QUOTED = re.compile(r'([a-z0-9:-]+)="([^"]*)"')
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
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


_SILENT = re.compile(
    (
        rf"<(?!(?:{'|'.join(sorted({*SPEAKING, 'style'}))})\b)[a-z][a-z0-9]*"
        r'(?: (?!id=|data-(?:entry|total)=)[a-z][a-zA-Z-]*(?:="[^"<>]*")?)* ?/?>'
    ).encode()
)
"""One whole tag of names and quoted values that says nothing: most tags that only one page has."""


class Fact(NamedTuple):
    """Something that a tag says.

    kind: link, load, heading, language, canonical, id, claim (`kind|here|total`) or entry.
    """

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


def _of_tag(tag: str, values: dict[str, str]) -> Iterator[Fact]:
    if tag == "a":
        if "href" in values:
            yield Fact("link", values["href"])
    elif tag == "h1":
        yield Fact("heading", "")
    elif tag == "html":
        yield Fact("language", values.get("lang", ""))
    elif tag in _FETCHING:
        if tag == "link" and values.get("rel") == "canonical":
            yield Fact("canonical", values.get("href", ""))
        yield from (Fact("load", address) for address in _loaded(tag, values))
    if "id" in values:
        yield Fact("id", values["id"])
    if "data-total" in values:
        names = ("data-listing", "data-listed", "data-total")
        yield Fact("claim", "|".join(values.get(name, "") for name in names))
    if "data-entry" in values:
        yield Fact("entry", values["data-entry"])


def facts(piece: str) -> tuple[Fact, ...]:
    """What the tags of a piece say, in order; scripts' and styles' own text is no markup."""
    found: list[Fact] = []
    for tag, text in _TAG.findall(_OPAQUE.sub(_bare, piece)):
        if tag in SPEAKING or "id=" in text or "data-" in text or not tag.islower():
            found += _of_tag(tag.lower(), attributes(text))
    return tuple(found)


def is_silent(tag: bytes) -> bool:
    """Whether `facts` of a tag are certainly none; not certain is no, too."""
    return _SILENT.fullmatch(tag) is not None


def name_of(tag: str) -> str | None:
    """The name of a text that is one whole tag, as in `<a href="…">`; None of any other text."""
    whole = _TAG.fullmatch(tag)
    return whole.group(1) if whole else None


def _bare(match: re.Match[str]) -> str:
    """A script's or style's opening tag without its text; nothing of a comment."""
    return match.group().partition(">")[0] + ">" if match.group(1) else ""
