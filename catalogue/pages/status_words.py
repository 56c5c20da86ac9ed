"""A product's standing in words, glyphs and colours: nowhere else are stars drawn."""

from __future__ import annotations

from catalogue.language.formats import day
from catalogue.model.standing import Standing
from catalogue.model.validity import Status
from catalogue.pages.html import esc
from catalogue.pages.icons import icon, stars
from catalogue.pages.view import View


def label(view: View, standing: Standing) -> str:
    """The standing in a few plain words: `Từng đạt 4 sao — hết hạn 31/01/2026`."""
    status, until = standing.status, standing.until
    if status is Status.REVOKED:
        return _revoked(view, standing)
    if status is Status.EXPIRED and standing.named and until:
        how = "exact" if standing.is_exact else "latest"
        return view.plain(f"status.expired.{how}", stars=standing.named, day=day(until))
    if standing.ending:
        name = view.plain(f"status.{status.value}.name")
        return view.plain("status.ending.label", standing=name, day=day(standing.ending))
    if status in {Status.VALID, Status.EXPIRING} and until:
        return view.plain(f"status.{status.value}.label", day=day(until))
    return view.plain(f"status.{status.value}.name")


def _revoked(view: View, standing: Standing) -> str:
    when = f"-{'on' if standing.revoked else 'undated'}"
    key = f"status.revoked.{'stars' if standing.named else 'plain'}{when}"
    end = day(standing.revoked) if standing.revoked else ""
    return view.plain(key, stars=standing.named or "", day=end)


def chip(view: View, standing: Standing) -> str:
    """The standing as a coloured mark: text and shape say what the colour says."""
    status = standing.status.value
    text = esc(label(view, standing))
    return f'<span class="ocop-chip ocop-chip--{status}">{icon(status)}{text}</span>'


def rank(view: View, standing: Standing) -> str:
    """Stars with "OCOP 4 sao", only where they may be shown."""
    if standing.stars is None:
        return ""
    hollow = standing.status is Status.UNKNOWN_VALIDITY
    drawn = stars(standing.stars, hollow=hollow)
    return f'<span class="ocop-rank">{drawn}{view.say("stars.ocop", stars=standing.stars)}</span>'


def counts(view: View, numbers: dict[Status, int]) -> str:
    """`1 còn hiệu lực · 6 sắp hết hạn`: the standings that occur, as a line of marks."""
    marks = (
        f'<li class="ocop-count ocop-count--{status.value}">{icon(status.value)}'
        f"{view.say(f'status.{status.value}.counted', count=number)}</li>"
        for status, number in numbers.items()
        if number
    )
    return f'<ul class="ocop-counts">{"".join(marks)}</ul>'
