"""When a sales point is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from catalogue.model.entries import Hours, Period
from catalogue.pages.html import esc
from catalogue.pages.view import View
from catalogue.pages.words import Words

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


def clock(minutes: int) -> str:
    """minutes: after midnight."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _clock(value: time) -> str:
    return clock(value.hour * 60 + value.minute)


def hours(view: View, groups: Sequence[Hours]) -> str:
    rows = (
        f"<li>{days(view, group.days)}: {_clock(group.opens)}–{_clock(group.closes)}</li>"
        for group in groups
    )
    return f'<ul class="ocop-hours">{"".join(rows)}</ul>' if groups else ""


def _dates(words: Words, value: Period) -> str:
    if value.first and value.last:
        return words.plain("period.both", first=value.first, last=value.last)
    if value.first:
        return words.plain("period.from", first=value.first)
    return words.plain("period.until", last=value.last) if value.last else ""


def _parts(words: Words, value: Period | None) -> list[str]:
    return list(filter(None, (_dates(words, value), value.note))) if value else []


def period(view: View, value: Period | None) -> str:
    return "<br>".join(esc(part) for part in _parts(view.site.words, value))


def period_line(words: Words, value: Period | None) -> str:
    """Plain text on one line: a point of a season must not look like one that is always open."""
    return ". ".join(_parts(words, value))
