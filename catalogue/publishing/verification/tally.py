"""What a tag counts for, as one number, so that one `sum` at C speed adds up a whole page.

Each kind of thing has its own 15 bits, which no page fills that keeps to the two limits. Those
that nearly every page has come first: up to 64 bits, `sum` makes no objects.
"""

from __future__ import annotations

MOST_TAGS = 4000
MOST_FACTS = 4
"""Of a page, and of a tag; whatever has more is left to the careful reader."""

_BITS = 15
_MOST = (1 << _BITS) - 1

SILENT = 0
LINK = 1
LOAD = 1 << _BITS
LISTED = 1 << 2 * _BITS
"""A list's claim, or an entry."""
HEADING = 1 << 3 * _BITS
LANGUAGE = 1 << 4 * _BITS
"""An `html` tag in a language of the site."""
FRAGMENT = 1 << 5 * _BITS
"""A link into a part of its own page, which needs that part."""
BOUND = 1 << 6 * _BITS
"""True of this page only: the same tag may be wrong on another."""
UNCLEAR = 1 << 7 * _BITS
"""Wrong, or not understood: the careful reader must look."""


def count(tally: int, kind: int) -> int:
    return tally // kind & _MOST
