"""Scripts that a page's own script imports, asked for at once.

A browser learns of an import only when it has read the script that names it: each step is a way
there and back, on a phone 0.15 s and more.
"""

from __future__ import annotations

from posixpath import normpath

from catalogue.pages.html import lines
from catalogue.pages.view import View

ASSETS = "assets/ocop/"

_LOOKUP = ("lookup.js", "answers.js", "short-code.js", "offline-sets.js", "finder/fold.js")
_OWN = ("kept.js", "product-read.js")

MODULES: dict[str, tuple[str, ...]] = {
    "verify.js": _LOOKUP,
    "shelf-cards.js": (*_LOOKUP, "../lean-qr/index.mjs"),
    "saved.js": (*_OWN, "compare-cards.js", "elements.js", "share.js"),
    "compared.js": _OWN,
}
"""A page's script -> what it imports, and what that imports; a test reads the scripts."""


def preloaded(view: View, script: str) -> str:
    """For the head of a page."""
    return lines(
        *(
            f'<link rel="modulepreload" href="{view.to(normpath(ASSETS + name))}">'
            for name in (script, *MODULES[script])
        )
    )
