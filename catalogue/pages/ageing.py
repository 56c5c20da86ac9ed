"""What lets a visitor's browser tell a standing of today from that of the day of the build.

A standing that can only run out carries `data-ages`: its status, stars and last day. One that is
known to turn otherwise (a revocation to come, a recognition yet to begin) carries templates, each
with the day from which it holds. `ocop/status.js` reads both; `tests/site/standings.json` says
what it must make of them, and binds the model to the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from catalogue.language.formats import day
from catalogue.model.prospect import Turn
from catalogue.model.standing import Standing
from catalogue.pages.page import PageKind
from catalogue.pages.status_words import chip, rank
from catalogue.pages.view import View

WORDS = {
    "expiring": "status.expiring.label",
    "exact": "status.expired.exact",
    "latest": "status.expired.latest",
    "asOf": "ageing.as-of",
}
"""Name in the page's block -> text; what every page with standings needs."""

OF_BANNERS = {"left": "status.expiring.left"}
OF_LISTS = {"numbers": "ageing.numbers", "ended": "ageing.ended", "shelf": "ageing.shelf"}

MARK = " data-ages="


def ages(standing: Standing, turns: tuple[Turn, ...]) -> str:
    """The attribute ` data-ages="valid 4 2026-12-31"`; empty where templates tell everything."""
    if turns:
        return f'{MARK}""'
    if standing.stars is None or standing.until is None:
        return ""
    return f'{MARK}"{standing.status.value} {standing.stars} {standing.until.isoformat()}"'


def template(turn: Turn, content: str) -> str:
    status = turn.standing.status.value
    first = turn.first.isoformat()
    return f'<template data-from="{first}" data-status="{status}">{content}</template>'


def mark(view: View, standing: Standing, turns: tuple[Turn, ...]) -> str:
    """Stars and chip of a card, today's and those that are known to follow."""
    later = "".join(template(turn, _drawn(view, turn.standing)) for turn in turns)
    drawn = f"{_drawn(view, standing)}{later}"
    return f'<span class="ocop-card__standing"{ages(standing, turns)}>{drawn}</span>'


def _drawn(view: View, standing: Standing) -> str:
    return f"{rank(view, standing)}{chip(view, standing)}"


def as_of(view: View) -> str:
    """Of which day a list's standings and numbers are; the browser says it of another."""
    return f'<p class="ocop-asof" data-as-of>{view.say("as-of", day=day(view.site.today))}</p>'


def words(view: View, kind: PageKind, parts: Iterable[str]) -> str:
    """The script's texts, for the head of a page on which anything can run out."""
    if not any(MARK in part for part in parts):
        return ""
    own = OF_BANNERS if kind is PageKind.PRODUCT else OF_LISTS
    texts = view.site.words.texts
    block = {name: texts[key] for name, key in (WORDS | own).items()}
    content = json.dumps(
        {"built": view.site.today.isoformat(), **block}, ensure_ascii=False, separators=(",", ":")
    )
    return f'<script type="application/json" id="ocop-ageing">{content}</script>'
