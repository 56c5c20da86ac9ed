"""The manifest of what is published now, from where it is published."""

from __future__ import annotations

import urllib.error
import urllib.request
from http import HTTPStatus
from pathlib import Path

LARGEST = 1 << 20
"""Bytes: a manifest has some 2 KB."""

PATIENCE = 60
"""Seconds."""


def fetched(place: str) -> bytes | None:
    """place: a file, or an address. None where the server says that there is none.

    Raises OSError for everything else that goes wrong: a server that is down has published
    something all the same.
    """
    if not place.startswith(("https://", "http://")):
        return Path(place).read_bytes()
    request = urllib.request.Request(place, headers={"User-Agent": "ocop-catalogue"})  # noqa: S310 - of the two schemes
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 - as above
            return bytes(answer.read(LARGEST))
    except urllib.error.HTTPError as error:
        if error.code == HTTPStatus.NOT_FOUND:
            return None
        raise
