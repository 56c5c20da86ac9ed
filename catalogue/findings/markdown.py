"""Anyone's text inside Markdown that GitHub or GitLab shows: it stays text."""

from __future__ import annotations

import re

from catalogue.findings.finding import shown

_MEANT = re.compile(r"([\\`*_{}\[\]()#+\-.!|~>])")


def marked(text: object) -> str:
    """A value, cut where it is long, that can neither link, mention, draw nor end a cell."""
    return escaped(shown(text))


def escaped(text: str) -> str:
    """The same of a whole sentence; line breaks become spaces."""
    line = "".join(c if c.isprintable() else " " for c in text)
    safe = _MEANT.sub(r"\\\1", line.replace("&", "&amp;"))
    return safe.replace("<", "&lt;").replace("@", "&#64;").replace("://", "&#58;//")
