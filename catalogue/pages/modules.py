"""Scripts that a page's own script imports, asked for at once.

A browser learns of an import only when it has read the script that names it: each step is a way
there and back, on a phone 0.15 s and more.
"""

from __future__ import annotations

from posixpath import normpath

from catalogue.pages.html import lines
from catalogue.pages.view import View

ASSETS = "assets/ocop/"

_LOOKUP = (
    *("lookup.js", "alike.js", "answers.js", "short-code.js", "offline-sets.js"),
    "finder/fold.js",
)
_OWN = ("kept.js", "product-read.js")

_FORM = (
    *("around", "canonical", "check", "combobox", "draft", "fields", "formats", "handover"),
    *("judging", "known", "messages", "naming", "near", "numerals", "places"),
    *("producer-id", "rules", "values", "widgets", "wording"),
)
_RULES = (
    *("authority", "claims", "dates", "grading", "history", "letters", "marked", "neighbours"),
    *("people", "places", "said", "sales_points", "short_code"),
)

MODULES: dict[str, tuple[str, ...]] = {
    "verify.js": _LOOKUP,
    "shelf-cards.js": (*_LOOKUP, "../lean-qr/index.mjs"),
    "saved.js": (*_OWN, "compare-cards.js", "elements.js", "share.js"),
    "compared.js": _OWN,
    "form/page.js": (
        "elements.js",
        *(f"form/{name}.js" for name in _FORM),
        *(f"form/rules/{name}.js" for name in _RULES),
    ),
}
"""A page's script -> what it imports, and what that imports; a test reads the scripts."""


LATER = ' fetchpriority="low"'
"""Behind styles and letters. 34 scripts before them showed the form's page 3 s later on a phone."""


def preloaded(view: View, script: str, priority: str = "") -> str:
    """For the head of a page. priority: empty, or LATER where there are many."""
    return lines(
        *(
            f'<link rel="modulepreload"{priority} href="{view.to(normpath(ASSETS + name))}">'
            for name in (script, *MODULES[script])
        )
    )
