"""Styles and scripts that only the pages with maps load."""

from __future__ import annotations

from catalogue.pages.view import View


def style(view: View, name: str) -> str:
    return f'<link rel="stylesheet" href="{view.asset(name)}">'


def script(view: View, name: str) -> str:
    """A module: it runs when the page is there, and may ask for others beside it."""
    return f'<script type="module" src="{view.asset(name)}"></script>'
