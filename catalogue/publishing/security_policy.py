"""The content security policy of every page: our own files, and the theme's scripts by hash.

A static host may send no headers, so the policy stands in the page (CSP level 3, 3.3: `<meta>`),
before anything that it governs.
"""

from __future__ import annotations

import base64
import hashlib
import re

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""Scripts that run; what has a type, such as JSON, is data and needs no leave."""

_AFTER = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)

FIXED = (
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
)
"""Styles may be inline: icons and the map's library set them. Scripts may not."""


class PolicyError(Exception):
    """A page of the theme has no place for the policy."""


def hashes(html: str) -> list[str]:
    """Of each distinct inline script, in the order of the page, as the policy names them."""
    digests = (hashlib.sha256(found.encode()).digest() for found in _INLINE.findall(html))
    named = (f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return list(dict.fromkeys(named))


def policy(html: str) -> str:
    return "; ".join((*FIXED, " ".join(("script-src 'self'", *hashes(html)))))


def guarded(html: str) -> str:
    """The page with its policy, right after the character set. Raises PolicyError."""
    place = _AFTER.search(html)
    if place is None:
        raise PolicyError("the theme's page has no <meta charset>")
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    return f"{html[: place.end()]}{tag}{html[place.end() :]}"
