"""When a sales point is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from catalogue.language.formats import day
from catalogue.model.entries import Hours, Period
from catalogue.pages.html import esc
from catalogue.pages.view import View

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _runs(days: Sequence[str]) -> list[tuple[str, str]]:
    """First and last day of each unbroken run: mon tue wed sat -> (mon, wed), (sat, sat)."""
    runs: list[tuple[str, str]] = []
    for position, name in enumerate(WEEK):
        if name not in days:
            continue
        if runs and position and runs[-1][1] == WEEK[position - 1]:
            runs[-1] = (runs[-1][0], name)
        else:
            runs.append((name, name))
    return runs


def days(view: View, names: Sequence[str]) -> str:
    """`Thứ Hai – Thứ Sáu, Chủ nhật`; all seven: `Hằng ngày`."""
    if set(WEEK) <= set(names):
        return view.say("day.all")
    parts = (
        view.say(f"day.{first}")
        if first == last
        else f"{view.say(f'day.{first}')} – {view.say(f'day.{last}')}"
        for first, last in _runs(names)
    )
    return ", ".join(parts)


def _clock(value: time) -> str:
    return f"{value.hour:02d}:{value.minute:02d}"


def hours(view: View, groups: Sequence[Hours]) -> str:
    rows = (
        f"<li>{days(view, group.days)}: {_clock(group.opens)}–{_clock(group.closes)}</li>"
        for group in groups
    )
    return f'<ul class="ocop-hours">{"".join(rows)}</ul>' if groups else ""


def period(view: View, value: Period | None) -> str:
    if value is None:
        return ""
    words = ""
    if value.first and value.last:
        words = view.say("period.both", first=day(value.first), last=day(value.last))
    elif value.first:
        words = view.say("period.from", first=day(value.first))
    elif value.last:
        words = view.say("period.until", last=day(value.last))
    return "<br>".join(filter(None, (words, esc(value.note or ""))))
