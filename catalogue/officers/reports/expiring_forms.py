"""What runs out soon, in words: for people, for spreadsheets, for an issue a province."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from catalogue.findings.finding import shown
from catalogue.findings.markdown import marked
from catalogue.language import spoken
from catalogue.language.formats import day
from catalogue.officers.reports.expiring import Ending, by_province
from catalogue.officers.reports.issues import Wished
from catalogue.officers.reports.overview_forms import csv_of

MOST = 200
"""Lines of one issue: its text may hold 65,536 characters."""

TOPIC = "expiring"


def title(found: Sequence[Ending], today: date, days: int) -> str:
    return spoken.reports.EXPIRING["title"].format(days=days, day=day(today), count=len(found))


def as_text(found: Sequence[Ending], today: date, days: int) -> Iterator[str]:
    yield title(found, today, days)
    for _, endings in by_province(found):
        yield f"{shown(endings[0].province_name)} ({len(endings)})"
        for ending in endings:
            values = {name: shown(value) for name, value in _said(ending).items()}
            yield "  " + spoken.reports.EXPIRING["line"].format(**values)
    if not found:
        yield spoken.reports.EXPIRING["none"]


def as_markdown(found: Sequence[Ending], today: date, days: int) -> Iterator[str]:
    yield f"## {title(found, today, days)}"
    for _, endings in by_province(found):
        yield f"\n### {marked(endings[0].province_name)} ({len(endings)})\n"
        yield from table(endings)
    if not found:
        yield ""
        yield spoken.reports.EXPIRING["none"]


def table(found: Sequence[Ending]) -> Iterator[str]:
    """Everything that a contributor wrote is escaped."""
    yield spoken.reports.EXPIRING["columns"]
    yield "|---|---|---|---|---|---|"
    for ending in found[:MOST]:
        values = {name: marked(value) for name, value in _said(ending).items()}
        yield spoken.reports.EXPIRING["row"].format(**values)
    if len(found) > MOST:
        yield ""
        yield spoken.reports.EXPIRING["more"].format(count=len(found) - MOST)


def _said(ending: Ending) -> dict[str, Any]:
    decision = ending.decision or spoken.reports.EXPIRING["no-decision"]
    return {**asdict(ending), "until": day(ending.until), "decision": decision}


def as_csv(found: Sequence[Ending]) -> str:
    rows = (
        (
            day(ending.until),
            str(ending.left),
            ending.id,
            ending.name,
            ending.province_name,
            str(ending.stars),
            ending.decision,
        )
        for ending in found
    )
    return csv_of([spoken.reports.EXPIRING_COLUMNS, *rows])


def as_json(found: Sequence[Ending], today: date, days: int) -> dict[str, Any]:
    listed = [{**asdict(ending), "until": ending.until.isoformat()} for ending in found]
    return {"day": today.isoformat(), "days": days, "products": listed}


def issues(found: Sequence[Ending], today: date, days: int) -> list[Wished]:
    """One a province."""
    wished = []
    for province, endings in by_province(found):
        name = endings[0].province_name
        said = {"province": name, "count": len(endings)}
        about = spoken.reports.EXPIRING["issue"].format(
            province=marked(name), days=days, day=day(today)
        )
        body = "\n".join([about, "", *table(endings)])
        heading = spoken.reports.EXPIRING["issue-title"].format(**said)
        wished.append(Wished(TOPIC, province, heading, body))
    return wished
