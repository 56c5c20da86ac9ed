"""The site's own glyphs by name; the theme draws them once a page (`partials/glyphs.html`)."""

from __future__ import annotations

from functools import cache


@cache
def icon(name: str) -> str:
    """Decorative: the words beside it say the same."""
    return (
        '<svg class="ocop-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">'
        f'<use href="#i-{name}"/></svg>'
    )


@cache
def stars(count: int, *, hollow: bool) -> str:
    """So many stars in a row; hollow ones for a recognition whose end nobody knows.

    Decorative: "OCOP 4 sao" stands beside them.
    """
    style = "ocop-stars ocop-stars--hollow" if hollow else "ocop-stars"
    return (
        f'<svg class="{style}" viewBox="0 0 {24 * count} 24" width="{20 * count}" height="20" '
        f'aria-hidden="true"><use href="#i-stars-{count}"/></svg>'
    )
