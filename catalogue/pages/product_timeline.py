"""The recognitions of a product on a line of years: a twin of the list below it, for the eye.

Inline SVG without a view box: lengths along the line are percentages, text keeps its own size, so
that it is as legible on a phone as on a desk.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from catalogue.model.course import Look, Span, course
from catalogue.model.entries import Product
from catalogue.pages.html import lines
from catalogue.pages.view import View

LANE, BAR, TOP, AXIS = 34, 14, 22, 20
"""Pixels: a lane for each number of stars, its bar, the line's head and its years."""

MOST_YEARS = 7
"""Years that stand beside each other on a phone; of more, every second or third is named."""

_KEYS = (Look.UNCERTAIN, Look.REVOKED, Look.REPLACED)


class _Scale:
    """Whole years around all spans and the day of the build."""

    def __init__(self, spans: Sequence[Span], today: date) -> None:
        self.first = min(today, *(span.first for span in spans)).year
        self.last = max(today, *(span.last for span in spans)).year + 1
        self._start = date(self.first, 1, 1).toordinal()
        self._length = date(self.last, 1, 1).toordinal() - self._start

    def at(self, when: date, days: int = 0) -> float:
        """In percent of the whole line."""
        return 100 * (when.toordinal() + days - self._start) / self._length


def timeline(view: View, product: Product) -> str:
    """Nothing where no recognition can be placed on the line."""
    today = view.site.today
    spans = course(product.certificates, today)
    if not spans:
        return ""
    drawn = len({span.certificate for span in spans})
    return lines(
        '<div class="ocop-timeline">',
        _drawing(view, spans, today),
        _keys(view, spans, len(product.certificates) - drawn),
        "</div>",
    )


def _drawing(view: View, spans: Sequence[Span], today: date) -> str:
    scale = _Scale(spans, today)
    lanes = sorted({span.stars or 0 for span in spans}, reverse=True)
    foot = TOP + LANE * len(lanes)
    return lines(
        f'<svg width="100%" height="{foot + AXIS}" aria-hidden="true">',
        _years(scale, foot),
        *(_lane(view, stars, TOP + LANE * row) for row, stars in enumerate(lanes)),
        *(_bar(span, scale, TOP + LANE * lanes.index(span.stars or 0)) for span in _upwards(spans)),
        _today(view, scale, today, foot),  # below the labels, which it would cross out
        *(
            _label(view, list(of_one), scale, TOP + LANE * lanes.index(stars or 0))
            for (_, stars), of_one in groupby(
                spans, key=lambda span: (span.certificate, span.stars)
            )
        ),
        "</svg>",
    )


def _upwards(spans: Sequence[Span]) -> list[Span]:
    """What is uncertain lies below what is known, where one lane has both."""
    return sorted(spans, key=lambda span: span.look is not Look.UNCERTAIN)


def _years(scale: _Scale, foot: int) -> str:
    years = range(scale.first, scale.last + 1)
    step = -(-len(years) // MOST_YEARS)
    marks = []
    for year in years:
        x = f"{scale.at(date(year, 1, 1)):.2f}%"
        marks.append(f'<line x1="{x}" x2="{x}" y1="{TOP}" y2="{foot}"/>')
        if (year - scale.first) % step == 0:
            marks.append(f'<text x="{x}" y="{foot + 14}" text-anchor="middle">{year}</text>')
    return f'<g class="ocop-timeline__years">{"".join(marks)}</g>'


def _lane(view: View, stars: int, top: int) -> str:
    name = view.say("timeline.stars", stars=stars) if stars else view.say("timeline.no-stars")
    return (
        f'<text class="ocop-timeline__lane" x="-8" y="{top + 27}" text-anchor="end">{name}</text>'
    )


def _bar(span: Span, scale: _Scale, top: int) -> str:
    x = scale.at(span.first)
    width = max(scale.at(span.last, 1) - x, 0.5)
    return (
        f'<rect class="ocop-timeline__{span.look.value}" x="{x:.2f}%" y="{top + 16}" '
        f'width="{width:.2f}%" height="{BAR}" rx="3"/>'
    )


def _label(view: View, spans: Sequence[Span], scale: _Scale, top: int) -> str:
    """The one day of a recognition that matters: its last, or the one on which it was revoked."""
    span = spans[0]
    last = next((one for one in spans if one.look is Look.REVOKED), None)
    if last:
        at = last.first if last is not span else last.last
        text = view.say("timeline.revoked", day=view.day(at)) if last is not span else ""
    elif spans[-1].look is Look.REPLACED:
        return ""
    else:
        at = span.last
        key = "timeline.latest" if span.look is Look.UNCERTAIN else ""
        text = view.say(key, day=view.day(at)) if key else view.day(at)
    return _text(text, scale.at(at), top + 11) if text else ""


def _text(text: str, x: float, y: int) -> str:
    """Ends below its day, unless it would begin before the line does."""
    anchor = "start" if x < 35 else "end"
    x = 0 if anchor == "start" else x
    return f'<text x="{x:.2f}%" y="{y}" text-anchor="{anchor}">{text}</text>'


def _today(view: View, scale: _Scale, today: date, foot: int) -> str:
    at = scale.at(today)
    said = view.say("timeline.today", day=today)
    anchor = "end" if at > 60 else "start" if at < 30 else "middle"
    x = f"{at:.2f}%"
    return (
        f'<g class="ocop-timeline__today"><line x1="{x}" x2="{x}" y1="14" y2="{foot}"/>'
        f'<text x="{x}" y="10" text-anchor="{anchor}">{said}</text></g>'
    )


def _keys(view: View, spans: Sequence[Span], undrawn: int) -> str:
    """What the drawing means where it is not plain; and what it had to leave out."""
    looks = {span.look for span in spans}
    said = [view.say(f"timeline.key.{look.value}") for look in _KEYS if look in looks]
    missing = view.say("timeline.undrawn", count=undrawn) if undrawn else ""
    words = " ".join(filter(None, (f"({'; '.join(said)})" if said else "", missing)))
    return f'<p class="ocop-note" aria-hidden="true">{words}</p>' if words else ""
