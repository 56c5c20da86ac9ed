"""How many products may claim what on the day of the build."""

from __future__ import annotations

from catalogue.model.standing import TRUST
from catalogue.model.validity import Status
from catalogue.pages.html import lines, section
from catalogue.pages.icons import icon
from catalogue.pages.view import View


def _bar(counts: dict[Status, int]) -> str:
    """The shares as one bar; decorative, for the list below has the numbers."""
    total = sum(counts.values())
    if not total:
        return ""
    start, parts = 0.0, []
    for status, count in counts.items():
        width = 100 * count / total
        if count:
            parts.append(
                f'<rect class="ocop-bar--{status.value}" x="{start:.2f}" y="0" '
                f'width="{width:.2f}" height="4"/>'
            )
        start += width
    return (
        '<svg class="ocop-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">'
        f"{''.join(parts)}</svg>"
    )


def standing_today(view: View) -> str:
    """Every product counted once, by what it may claim on the day of the build."""
    shelf = view.directory.shelf("everything")
    counts = {status: shelf.count(status) for status in TRUST}
    rows = (
        f'<li class="ocop-sum ocop-sum--{status.value}" data-count-status="{status.value}">'
        f"{icon(status.value)}<strong>{view.number(count)}</strong>"
        f"<span><b>{_name(view, status)}</b> "
        f"{view.say(f'status.{status.value}.why')}</span></li>"
        for status, count in counts.items()
    )
    title = view.say("home.standing", count=shelf.total, day=view.site.today)
    return section(
        title,
        lines(_bar(counts), '<ul class="ocop-sums">', *rows, "</ul>"),
    )


def _name(view: View, status: Status) -> str:
    """Of its row, in which those that expire soon are not among the valid ones."""
    if status is Status.VALID:
        return view.say("home.standing.valid")
    return view.say(f"status.{status.value}.name")
