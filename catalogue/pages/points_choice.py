"""What a visitor may choose among the sales points; shown when the script can follow."""

from __future__ import annotations

import json

from catalogue.model.entries import SalesPointKind
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.view import View

_WORDS = (
    "open-until",
    "closed",
    "hours-unknown",
    "ahead",
    "over",
    "approximate",
    "not-drawn",
    "distance",
    "distance-about",
    "found",
    "found-none",
    "show",
    "app",
    "more",
    "any-kind",
    "any-hours",
    "open-now",
    "whole-country",
    "any-commune",
    "group",
    "sold-at",
    "nothing-sold",
    "near-failed",
    "near-refused",
    "here",
)
"""Texts that the script shows, without their `points.`."""


def choice(view: View) -> str:
    """The options are the script's: it counts how many points each would leave.

    Where no point says what it sells, nobody is asked what they seek.
    """
    return lines(
        f'<form class="ocop-points-form" role="search" aria-label="{view.say("points.choose")}" '
        f'data-words="{esc(_words(view))}" hidden>',
        _goods(view) if len(view.directory.selling) else "",
        _select(view, "kind"),
        _select(view, "hours"),
        _select(view, "province"),
        _select(view, "commune", hidden=True),
        '<div class="ocop-points-form__last">'
        f'<button type="button" class="ocop-points__show" data-near>{icon("place")}'
        f"{view.say('points.near')}</button>"
        f'<button type="reset" class="ocop-points__show">{view.say("points.reset")}</button>'
        f'<span class="ocop-note">{view.say("points.privacy")}</span></div>',
        "</form>",
        '<p class="ocop-points-found" role="status" hidden></p>',
    )


def _select(view: View, name: str, *, hidden: bool = False) -> str:
    state = " hidden" if hidden else ""
    return (
        f'<label class="ocop-field"{state}><span>{view.say(f"points.{name}")}</span>'
        f'<select name="{name}"></select></label>'
    )


def _goods(view: View) -> str:
    """A combobox as WAI-ARIA describes it: a list below the field, walked through by arrows."""
    return (
        '<div class="ocop-field ocop-field--goods">'
        f'<label for="ocop-goods">{view.say("points.goods")}</label>'
        '<input id="ocop-goods" type="text" role="combobox" aria-autocomplete="list" '
        'aria-expanded="false" aria-controls="ocop-goods-list" autocomplete="off" '
        f'placeholder="{view.say("points.goods.hint")}">'
        f'<ul id="ocop-goods-list" role="listbox" aria-label="{view.say("points.goods")}" hidden>'
        "</ul></div>"
    )


def _words(view: View) -> str:
    texts = {word: view.plain(f"points.{word}") for word in _WORDS}
    kinds = {kind.value: view.plain(f"sales-point-kind.{kind.value}") for kind in SalesPointKind}
    country = view.plain("country")
    known = {**texts, "country": country, "kinds": kinds}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))
