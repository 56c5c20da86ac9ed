"""The site's own glyphs: drawn once a page as definitions, used by reference."""

from __future__ import annotations

import re

_ICONS = {
    "star": '<path d="M12 2.2l2.9 6.3 6.9.8-5.1 4.7 1.4 6.8L12 17.4l-6.1 3.4 1.4-6.8'
    'L2.2 9.3l6.9-.8z"/>',
    "valid": '<circle cx="12" cy="12" r="9"/><path d="M7.8 12.3l2.9 2.9 5.6-6"/>',
    "expiring": '<path d="M6 3h12M6 21h12M7 3c0 5 4 6 5 9-1 3-5 4-5 9'
    'M17 3c0 5-4 6-5 9 1 3 5 4 5 9"/>',
    "unknown-validity": '<circle cx="12" cy="12" r="9" stroke-dasharray="3.5 2.6"/>'
    '<path d="M9.5 9.7c.2-3 5-3 5 0 0 2-2.5 1.9-2.5 4M12 16.7v.1"/>',
    "expired": '<rect x="4" y="5" width="16" height="15" rx="2"/>'
    '<path d="M4 9.5h16M8.5 3v4M15.5 3v4M9.5 12.5l5 5M14.5 12.5l-5 5"/>',
    "revoked": '<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z"/>'
    '<path d="M8.5 8.5l7 7M15.5 8.5l-7 7"/>',
    "unconfirmed": '<path d="M12 3l9 9-9 9-9-9z"/><path d="M12 8v4.5M12 15.8v.1"/>',
    "place": '<path d="M12 21c4-4.6 6.5-7.9 6.5-11a6.5 6.5 0 0 0-13 0c0 3.1 2.5 6.4 6.5 11z"/>'
    '<circle cx="12" cy="10" r="2.3"/>',
    "producer": '<path d="M4 20V10l8-6 8 6v10zM9.5 20v-6h5v6"/>',
    "shop": '<path d="M4 9l1.5-5h13L20 9M4 9v11h16V9'
    'M4 9c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0"/>',
    "go": '<path d="M5 12h14M13 6l6 6-6 6"/>',
    "out": '<path d="M9 6H5v13h13v-4M13 5h6v6M19 5l-9 9"/>',
}
_USED = re.compile(r'href="#i-([a-z-]+)"')


def icon(name: str) -> str:
    """Decorative: the words beside it say the same."""
    return (
        '<svg class="ocop-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">'
        f'<use href="#i-{name}"/></svg>'
    )


def stars(count: int, *, hollow: bool) -> str:
    """So many stars in a row; hollow ones for a recognition whose end nobody knows.

    Decorative: "OCOP 4 sao" stands beside them.
    """
    style = "ocop-stars ocop-stars--hollow" if hollow else "ocop-stars"
    uses = "".join(f'<use href="#i-star" x="{24 * i}"/>' for i in range(count))
    return (
        f'<svg class="{style}" viewBox="0 0 {24 * count} 24" width="{20 * count}" height="20" '
        f'aria-hidden="true">{uses}</svg>'
    )


def with_definitions(body: str) -> str:
    """The body, led by the definitions of the glyphs that it uses."""
    used = dict.fromkeys(_USED.findall(body))
    drawn = "".join(f'<g id="i-{name}">{_ICONS[name]}</g>' for name in sorted(used))
    if not drawn:
        return body
    glyphs = f'<svg class="ocop-glyphs" width="0" height="0" aria-hidden="true"><defs>{drawn}'
    return f"{glyphs}</defs></svg>\n{body}"
