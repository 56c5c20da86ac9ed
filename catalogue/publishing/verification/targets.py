"""Which file of the site a link leads to."""

from __future__ import annotations

from functools import lru_cache
from posixpath import normpath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

OUTSIDE = frozenset({"http", "https", "mailto", "tel", "geo"})


class Target(NamedTuple):
    """file: below the site's root, or None outside the site. known: whether we know its scheme."""

    file: str | None
    fragment: str
    known: bool = True


def file_of(address: str) -> str:
    return f"{address}index.html" if address == "" or address.endswith("/") else address


def address_of(file: str) -> str:
    """`san-pham/x/` of `san-pham/x/index.html`; other files' address is their name."""
    return file.removesuffix("index.html") if f"/{file}".endswith("/index.html") else file


def target(address: str, link: str, base: str) -> Target:
    """Where a link on the page at an address leads. base: the path the site is published below."""
    root = "../" * address.count("/")
    if root and link.startswith(root) and not link.startswith(root + "../"):
        return _resolved("/" + link[len(root) :], "/", "/")  # the usual form: one answer for all
    return _resolved(link, address, base)


@lru_cache(100_000)
def _resolved(link: str, address: str, base: str) -> Target:
    try:
        parts = urlsplit(link)
    except ValueError:  # as in `https://[`
        return Target(None, "", known=False)
    if parts.scheme or parts.netloc:
        return Target(None, "", parts.scheme in OUTSIDE or not parts.scheme)
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    if not path:
        return Target(file_of(address), fragment)
    folder = "/" + address.rpartition("/")[0]
    whole = normpath(path if path.startswith("/") else f"{folder}/{path}")
    if path.endswith(("/", "/.", "..")) or path == ".":
        whole = whole.rstrip("/") + "/"
    below = whole.removeprefix(base) if path.startswith("/") else whole
    return Target(file_of(below.lstrip("/")), fragment)
