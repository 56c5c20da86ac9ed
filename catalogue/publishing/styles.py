"""The style sheet of every page: the theme's two and ours as one file.

A phone asks for one file before it paints instead of four: on a slow line each further one costs a
way there and back once the browser's six connections are taken.
"""

from __future__ import annotations

import re
from importlib.metadata import distribution
from pathlib import Path

STYLE = "assets/ocop/site.css"

_THEME = ("main.*.min.css", "palette.*.min.css")
_OURS = ("ocop.css", "menu.css", "compare-cards.css", "finder/box.css")

_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=[^*]*\*/\s*")
"""Names a file beside the theme's own, where this one is not."""


def site_style(root: Path) -> str:
    """The theme's rules first, so that ours win where both speak."""
    theme = Path(str(distribution("mkdocs-material").locate_file("material/templates/assets")))
    ours = root / "catalogue" / "theme" / "assets" / "ocop"
    found = [only(theme / "stylesheets", name) for name in _THEME]
    sheets = [*found, *(ours / name for name in _OURS)]
    return "\n".join(_SOURCE_MAP.sub("", sheet.read_text(encoding="utf-8")) for sheet in sheets)


def only(folder: Path, pattern: str) -> Path:
    """The one file of a pattern: names of the theme's files change with its version."""
    (found,) = folder.glob(pattern)
    return found
