"""The page of /dong-gop/cms/ before the editing app starts, and what the app may ask for."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from catalogue.language.vi.contributing import TEXTS
from catalogue.model.place import Unit
from catalogue.pages.editing_app import TRIAL, backend_of

POLICY = (
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https://*.githubusercontent.com https://gitlab.com",
    "connect-src 'self' blob: data: https://api.github.com https://gitlab.com",
    "worker-src 'self' blob:",
    "frame-src blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "script-src 'self'",
)
"""The app's own: it speaks with the repository's host and shows its users' pictures. Its scripts
and fonts are the site's, as everywhere; nobody else is asked for anything before one signs in."""


def app_page(provinces: Iterable[Unit], repository: str) -> str:
    """The page before the app starts: which province? Plain HTML, so that it works at once."""
    options = "".join(
        f'<option value="{escape(unit.slug)}">{escape(unit.bare_name)}</option>'
        for unit in provinces
    )
    policy = "; ".join(POLICY)
    is_trial = backend_of(repository)["name"] == TRIAL
    note = f"<p class=note>{TEXTS['contribute.cms.trial']}</p>" if is_trial else ""
    return f"""<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>{TEXTS["app.title"]}</title>
<link rel="icon" href="../../assets/ocop/favicon.svg">
<link rel="stylesheet" href="../../assets/ocop/form/app.css">
</head>
<body>
<main id="ocop-app">
<img src="../../assets/ocop/logo.svg" width="48" height="48" alt="">
<h1>{TEXTS["app.title"]}</h1>
<p>{TEXTS["app.intro"]}</p>
<noscript><p><strong>{TEXTS["app.no-script"]}</strong></p></noscript>
<form>
<label for="tinh">{TEXTS["app.province"]}</label>
<select id="tinh" name="tinh" required>
<option value="">{TEXTS["form.choose"]}</option>{options}
</select>
<button>{TEXTS["app.start"]}</button>
</form>
{note}
<p><a href="../">{TEXTS["app.back"]}</a></p>
</main>
<script type="module" src="../../assets/ocop/form/app.js"></script>
</body>
</html>
"""
