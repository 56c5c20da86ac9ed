"""What stands at an address that has no page: the host shows one file for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from catalogue.language.languages import LANGUAGES
from catalogue.pages import addresses


def nowhere(codes: Sequence[str]) -> list[dict[str, Any]]:
    """In each language of the site, for `404.html` of the theme: what it says and leads to."""
    ways = (
        ("no-page.home", addresses.HOME),
        ("no-page.find", addresses.FINDER),
        ("no-page.verify", addresses.VERIFY),
    )
    return [
        {
            "lang": code,
            "title": language.texts["no-page.title"],
            "text": language.texts["no-page.text"],
            "ways": [
                {"to": language.prefix + to or ".", "name": language.texts[key]} for key, to in ways
            ],
        }
        for code in codes
        if (language := LANGUAGES[code])
    ]
