"""HTML that differs from page to page in a few values only, and is put into words once."""

from __future__ import annotations

from collections.abc import Callable

from catalogue.pages.view import View

SLOT = "\x03"
"""Stands where a value goes. No value can hold a control character."""


def filled(view: View, make: Callable[[View], str], *values: str) -> str:
    """The HTML that `make` gives with its slots filled, one after another.

    make: depends on the language and on the way to its home, and on nothing else of the page.
    values: finished HTML.
    """
    kept, key = view.site.stencils, (make, view.root)
    if key not in kept:
        braced = make(view).replace("{", "{{").replace("}", "}}")
        kept[key] = braced.replace(SLOT, "{}")
    return kept[key].format(*values)
