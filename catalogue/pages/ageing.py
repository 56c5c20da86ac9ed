"""What lets a visitor's browser tell a standing of today from that of the day of the build.

A standing that can only run out carries `data-ages`: its status, stars and last day. One that is
known to turn otherwise (a revocation to come, a recognition yet to begin, a term that will cease to
be certain) carries templates, each with the day from which it holds. `ocop/status.js` reads both;
`tests/site/standings.json` says what it must make of them, and binds the model to the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

from catalogue.model.prospect import Turn
from catalogue.model.standing import Standing
from catalogue.model.validity import Status
from catalogue.pages.page import PageKind
from catalogue.pages.status_words import chip, rank
from catalogue.pages.stencils import filled
from catalogue.pages.view import View

WORDS = {
    "expiring": "status.expiring.label",
    "exact": "status.expired.exact",
    "latest": "status.expired.latest",
    "asOf": "ageing.as-of",
}
"""Name in the page's block -> text; what every page with standings needs."""

OF_BANNERS = {"left": "status.expiring.left"}
OF_LISTS = {
    "numbers": "ageing.numbers",
    "ended": "ageing.ended",
    "shelf": "ageing.shelf",
    "doubtful": "status.unknown-validity.name",
}

MARK = " data-ages="


def told(standing: Standing) -> str:
    """`valid 4 2026-12-31`, `expired 4 2025-01-31 exact`, `revoked - -`, and the like.

    Status, stars (those that words may name), day: the last, or that of the revocation. Then
    whether the last day is exact or the latest possible, or `ending` and the day of a revocation.
    At the end `least`, where it surely holds until that day and perhaps longer.
    """
    stars = standing.stars or standing.named or "-"
    last = standing.revoked if standing.status is Status.REVOKED else standing.until
    parts = [standing.status.value, str(stars), _iso(last)]
    if standing.ending:
        parts += ["ending", _iso(standing.ending)]
    elif standing.status is Status.EXPIRED:
        parts.append("exact" if standing.is_exact else "latest")
    if standing.is_least:
        parts.append("least")
    return " ".join(parts)


def _iso(last: date | None) -> str:
    return last.isoformat() if last else "-"


def ages(standing: Standing, turns: tuple[Turn, ...] = (), over: str = "") -> str:
    """The attribute ` data-ages="valid 4 2026-12-31"`; nothing for what cannot change.

    over: what the banner will say of its end, finished HTML.
    """
    if not (turns or over or standing.stars):
        return ""
    said = f' data-over="{over}"' if over else ""
    return f'{MARK}"{told(standing)}"{said}'


def template(turn: Turn, content: str, over: str = "") -> str:
    status = turn.standing.status.value
    own = f'data-from="{turn.first.isoformat()}" data-status="{status}"'
    return f"<template {own}{ages(turn.standing, (), over)}>{content}</template>"


def mark(view: View, standing: Standing, turns: tuple[Turn, ...]) -> str:
    """Stars and chip of a card, today's and those that are known to follow."""
    later = "".join(template(turn, _drawn(view, turn.standing)) for turn in turns)
    drawn = f"{_drawn(view, standing)}{later}"
    return f'<span class="ocop-card__standing"{ages(standing, turns)}>{drawn}</span>'


def _drawn(view: View, standing: Standing) -> str:
    return f"{rank(view, standing)}{chip(view, standing)}"


def as_of(view: View, *, is_told: bool = False) -> str:
    """Of which day a list's standings and numbers are; the browser says it of another.

    is_told: whether the heading says the day of the build; then it waits for another.
    """
    hidden = " hidden" if is_told else ""
    return f'<p class="ocop-asof" data-as-of{hidden}>{view.say("as-of", day=view.site.today)}</p>'


def words(view: View, kind: PageKind, parts: Iterable[str]) -> str:
    """The script's texts, for the head of a page on which anything can run out."""
    if not any(MARK in part for part in parts):
        return ""
    make = _of_banners if kind is PageKind.PRODUCT else _of_lists
    return filled(view, make)


def _of_banners(view: View) -> str:
    return _block(view, WORDS | OF_BANNERS)


def _of_lists(view: View) -> str:
    return _block(view, WORDS | OF_LISTS)


def _block(view: View, keys: Mapping[str, str]) -> str:
    texts = view.site.words.texts
    block = {name: texts[key] for name, key in keys.items()}
    content = json.dumps(
        {"built": view.site.today.isoformat(), **block}, ensure_ascii=False, separators=(",", ":")
    )
    return f'<script type="application/json" id="ocop-ageing">{content}</script>'
