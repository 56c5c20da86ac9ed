"""Text that a spreadsheet would take for a formula or a number, made safe, and undone again."""

from __future__ import annotations

import re

_GUARD = "'"
_RISKY = re.compile(r"[=+\-@\t\r\n'＝＋－＠|%]|0\d|\d{12,}")
"""Beginnings: formulas in any dress, zeros that would go, long numbers that would be rounded."""


def guarded(text: str) -> str:
    """With an apostrophe before what a spreadsheet would read in its own way."""
    return _GUARD + text if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """What was guarded. An apostrophe that guards nothing is somebody's own."""
    rest = text.removeprefix(_GUARD)
    return rest if rest != text and _RISKY.match(rest) else text
