"""The effect of a branch in words: for a terminal, for a pull request, for a program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from catalogue.findings.finding import shown
from catalogue.findings.markdown import marked
from catalogue.language import spoken
from catalogue.model.base_map import BaseMap
from catalogue.officers.verbs.effect import Effect, Event, PhotoChange
from catalogue.officers.verbs.points_report import drawn, listed, tabled

MOST = 100
"""Lines of one heading: a comment on GitHub holds 65,536 characters in all."""

TABLES = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".docx", ".doc", ".pdf")
"""What an officer works from and rarely means to send."""


def as_json(effect: Effect) -> dict[str, Any]:
    return {
        "base": effect.base,
        "events": [
            {**asdict(event), "happening": event.happening.value} for event in effect.events
        ],
        "photos": [asdict(photo) for photo in effect.photos],
        "outside": list(effect.outside),
        "points": [asdict(point) for point in effect.points],
    }


def as_text(effect: Effect, base_map: BaseMap) -> Iterator[str]:
    yield spoken.effects.EFFECT["title"].format(base=shown(effect.base))
    yield from _body(effect, plain, "{title}:", "  ")
    if effect.points:
        yield spoken.effects.EFFECT["points"].format(count=len(effect.points)) + ":"
        yield from drawn(effect.points, base_map)
        yield from _first(list(listed(effect.points)), "  ")


def as_markdown(effect: Effect, base_map: BaseMap) -> Iterator[str]:
    """Everything that a contributor wrote is escaped: names cannot mention, link or draw.

    The map is a block of letters: GitHub and GitLab take any drawing out of what they show.
    """
    yield "## " + spoken.effects.EFFECT["title"].format(base=marked(effect.base))
    yield "\n**" + " · ".join(_headings(effect)) + "**"
    yield from _body(effect, marked, "\n### {title}\n", "- ")
    if effect.points:
        yield f"\n### {spoken.effects.EFFECT['points'].format(count=len(effect.points))}\n"
        if lines := drawn(effect.points, base_map):
            yield from ("```text", *lines, "```", "")
        yield from _first(list(tabled(effect.points)), "")


def plain(text: object) -> str:
    return shown(text)


def _body(effect: Effect, safe: Any, heading: str, bullet: str) -> Iterator[str]:
    if effect.outside:  # first, and loud: a change of data rarely needs one of the program
        yield heading.format(
            title=spoken.effects.EFFECT["outside"].format(count=len(effect.outside))
        )
        yield from _first([bullet + safe(path) for path in effect.outside], bullet)
        if any(path.casefold().endswith(TABLES) for path in effect.outside):
            yield bullet + spoken.effects.EFFECT["tables"]
    for happening, events in groupby(effect.events, key=lambda event: event.happening):
        lines = [bullet + _line(event, safe) for event in events]
        title = spoken.effects.HAPPENINGS[happening.value][0].format(count=len(lines))
        yield heading.format(title=title)
        yield from _first(lines, bullet)
    if effect.photos:
        yield heading.format(title=spoken.effects.EFFECT["photos"].format(count=len(effect.photos)))
        yield from _first([bullet + _photo(photo, safe) for photo in effect.photos], bullet)
    if not (effect.outside or effect.events or effect.photos):
        yield spoken.effects.EFFECT["nothing"]


def _headings(effect: Effect) -> Iterator[str]:
    """What the summary is about, in one line."""
    if effect.outside:
        yield spoken.effects.EFFECT["outside-short"].format(count=len(effect.outside))
    for happening, count in Counter(event.happening for event in effect.events).items():
        yield spoken.effects.HAPPENINGS[happening.value][0].format(count=count)
    if effect.photos:
        yield spoken.effects.EFFECT["photos"].format(count=len(effect.photos))
    if not (effect.outside or effect.events or effect.photos):
        yield spoken.effects.EFFECT["unchanged"]


def _first(lines: Sequence[str], bullet: str) -> Iterable[str]:
    if len(lines) <= MOST:
        return lines
    return [*lines[:MOST], bullet + spoken.effects.EFFECT["more"].format(count=len(lines) - MOST)]


def _line(event: Event, safe: Any) -> str:
    known = {name: _worded(name, value, safe) for name, value in event.details.items()}
    said = spoken.effects.HAPPENINGS[event.happening.value][1]
    if event.happening == "added" and event.kind != "product":
        said = ""
    where = {
        "kind": spoken.effects.EFFECT[event.kind],
        "name": safe(event.name),
        "path": safe(event.path),
    }
    return spoken.effects.EFFECT["line"].format(**where, said=said.format(**known))


def _worded(name: str, value: Any, safe: Any) -> str:
    if value is None:
        return "?"
    if name == "status":
        return spoken.effects.STATUS_WORDS[value]
    if name == "fields":
        return ", ".join(map(safe, value))
    return str(safe(value))


def _photo(photo: PhotoChange, safe: Any) -> str:
    before, after = (_size(each) for each in (photo.before, photo.after))
    return spoken.effects.EFFECT["photo"].format(path=safe(photo.path), before=before, after=after)


def _size(size: int | None) -> str:
    return (
        spoken.effects.EFFECT["no-photo"]
        if size is None
        else spoken.effects.EFFECT["size"].format(size=size / 1000)
    )
