"""A product's standing in words, glyphs and colours: nowhere else are stars drawn."""

from __future__ import annotations

from functools import lru_cache

from catalogue.model.standing import Standing
from catalogue.model.validity import Status
from catalogue.pages.html import esc
from catalogue.pages.icons import icon, stars
from catalogue.pages.view import View
from catalogue.pages.words import Words

REMEMBERED = 8192
"""Standings kept in words: of 17,000 products there are some two thousand."""


def label(view: View, standing: Standing) -> str:
    """The standing in a few plain words: `Từng đạt 4 sao — hết hạn 31/01/2026`."""
    return _label(view.site.words, standing)


@lru_cache(REMEMBERED)
def _label(words: Words, standing: Standing) -> str:
    status, until = standing.status, standing.until
    if status is Status.REVOKED:
        return _revoked(words, standing)
    if status is Status.EXPIRED and standing.named and until:
        how = "exact" if standing.is_exact else "latest"
        return words.plain(f"status.expired.{how}", stars=standing.named, day=until)
    if standing.ending:
        name = words.plain(f"status.{status.value}.name")
        return words.plain("status.ending.label", standing=name, day=standing.ending)
    if status in {Status.VALID, Status.EXPIRING} and until:
        return words.plain(f"status.{status.value}.label", day=until)
    return words.plain(f"status.{status.value}.name")


def _revoked(words: Words, standing: Standing) -> str:
    when = f"-{'on' if standing.revoked else 'undated'}"
    key = f"status.revoked.{'stars' if standing.named else 'plain'}{when}"
    return words.plain(key, stars=standing.named or "", day=standing.revoked or "")


def chip(view: View, standing: Standing) -> str:
    """The standing as a coloured mark: text and shape say what the colour says."""
    return _chip(view.site.words, standing)


@lru_cache(REMEMBERED)
def _chip(words: Words, standing: Standing) -> str:
    status = standing.status.value
    text = esc(_label(words, standing))
    return f'<span class="ocop-chip ocop-chip--{status}">{icon(status)}{text}</span>'


def rank(view: View, standing: Standing) -> str:
    """Stars with "OCOP 4 sao", only where they may be shown."""
    if standing.stars is None:
        return ""
    hollow = standing.status is Status.UNKNOWN_VALIDITY
    drawn = stars(standing.stars, hollow=hollow)
    return f'<span class="ocop-rank">{drawn}{view.say("stars.ocop", stars=standing.stars)}</span>'


def counts(view: View, numbers: dict[Status, int]) -> str:
    """The standings that occur, as a line of marks.

    `7 còn hiệu lực, trong đó 6 sắp hết hạn` is one of them: what expires soon is valid, and two
    numbers beside each other would be read as if it were not.
    """
    soon = numbers.get(Status.EXPIRING, 0)
    shown = {**numbers, Status.VALID: numbers.get(Status.VALID, 0) + soon}
    marks = (
        f'<li class="ocop-count ocop-count--{status.value}">{icon(status.value)}'
        f"{_counted(view, status, number, soon)}</li>"
        for status, number in shown.items()
        if number and status is not Status.EXPIRING
    )
    return f'<ul class="ocop-counts">{"".join(marks)}</ul>'


def _counted(view: View, status: Status, number: int, soon: int) -> str:
    """soon: how many of the valid ones expire soon."""
    if status is not Status.VALID or not soon:
        return view.say(f"status.{status.value}.counted", count=number)
    how = "all" if soon == number else "some"
    return view.say(f"status.valid.counted-{how}", count=number, soon=soon)
