"""Which web addresses a public page may lead to."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from catalogue.language.vi.values import problem

PRIVATE_ENDINGS = (
    ".corp",
    ".example",
    ".home",
    ".home.arpa",
    ".internal",
    ".intranet",
    ".invalid",
    ".lan",
    ".local",
    ".localdomain",
    ".localhost",
    ".onion",
    ".test",
)
"""Names that mean something only within a network, or nowhere."""

PUBLIC_PORTS = frozenset({None, 80, 443})

_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")


class WrongAddressError(ValueError):
    """problem completes “Địa chỉ …”; hint is what to do."""

    def __init__(self, said: str, hint: str) -> None:
        super().__init__(said)
        self.problem = said
        self.hint = hint


def require_public(address: str) -> None:
    """Pass for an address that anyone can open, without a name and password in it."""
    try:
        parts = urlsplit(address)
        port, host = parts.port, _host(parts)
    except ValueError:
        raise WrongAddressError(*problem("url-broken")) from None
    if "\\" in address:
        raise WrongAddressError(*problem("url-backslash"))
    if parts.username is not None or parts.password is not None:
        raise WrongAddressError(*problem("url-name"))
    if not _is_public(host):
        raise WrongAddressError(*problem("url-private"))
    if port not in PUBLIC_PORTS:
        raise WrongAddressError(*problem("url-port", port=port))


def _host(parts: SplitResult) -> str:
    """The host as browsers ask for it: `ｌocalhost。` and `đặc-sản.vn` in ASCII, no dot at the end.

    UnicodeError, a ValueError, where it has no such form.
    """
    return (parts.hostname or "").encode("idna").decode("ascii").rstrip(".")


def _is_public(host: str) -> bool:
    """No IPv6 literal, which no public page is known by, and no percent-encoding passes."""
    if not _HOST.fullmatch(host):
        return False
    try:
        return ipaddress.IPv4Address(host).is_global
    except ValueError:
        return not (host.endswith(PRIVATE_ENDINGS) or _is_number(host))


def _is_number(host: str) -> bool:
    """`010.8.8.8`, `0x7f.1`: browsers make an IPv4 address of what ends in a number."""
    last = host.rpartition(".")[2]
    return last.isdecimal() or last.startswith("0x")
