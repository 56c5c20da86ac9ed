"""A sample's file as people look at it, on a page or at a terminal."""

from __future__ import annotations

from catalogue.findings.samples.sample import Content, Made

MOST_LINES = 16
LONGEST_LINE = 90


def shown_lines(content: Content) -> list[str] | None:
    """The text, cut short, with what cannot be seen written out; None where it is no text."""
    if isinstance(content, Made):
        return None
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    lines = text.rstrip("\n").split("\n")
    more = ["…"] if len(lines) > MOST_LINES else []
    return [_line(line) for line in lines[:MOST_LINES]] + more


def _line(line: str) -> str:
    seen = "".join(c if c.isprintable() else f"⟨U+{ord(c):04X}⟩" for c in line)
    return seen if len(seen) <= LONGEST_LINE else seen[:LONGEST_LINE] + "…"
