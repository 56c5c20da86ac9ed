"""The figures for a terminal, for Markdown, for a spreadsheet, for a program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from catalogue.findings.finding import shown
from catalogue.findings.markdown import marked
from catalogue.language import spoken
from catalogue.language.formats import day, number
from catalogue.model.standing import TRUST
from catalogue.model.validity import EXPIRING_DAYS, Status
from catalogue.officers.exports.guard import guarded
from catalogue.officers.reports.overview import Line, Overview

Rows = Sequence[Sequence[str]]


def title(found: Overview) -> str:
    where = found.province or spoken.reports.OVERVIEW["country"]
    return spoken.reports.OVERVIEW["title"].format(day=day(found.today), where=where)


def counts(found: Overview) -> str:
    held = found.held
    return spoken.reports.OVERVIEW["counts"].format(
        products=number(len(held.products)),
        producers=number(held.producers),
        sales_points=number(held.sales_points),
        retired=number(held.retired),
    )


def tables(found: Overview) -> Iterator[tuple[str, Rows]]:
    """(title, rows), the first row the headings."""
    kinds = (spoken.reports.OVERVIEW["kind"], spoken.reports.OVERVIEW["count"])
    statuses = [
        (_named(status), number(count)) for status, count in counted(found.statuses).items()
    ]
    yield spoken.reports.OVERVIEW["statuses"], [kinds, *statuses]
    stars = [
        (spoken.reports.OVERVIEW["star"].format(count=count), number(met))
        for count, met in found.stars.items()
    ]
    yield spoken.reports.OVERVIEW["stars"], [kinds, *stars]
    lacking = [
        (spoken.reports.OVERVIEW["lacking"].format(what=spoken.reports.MISSING[key]), number(count))
        for key, count in found.missing.items()
    ]
    yield spoken.reports.OVERVIEW["missing"], [kinds, *lacking]
    heads = (
        spoken.reports.OVERVIEW["province"],
        spoken.reports.OVERVIEW["all"],
        *map(_named, TRUST),
    )
    provinces = [
        (name, number(sum(row.values())), *map(number, counted(row).values()))
        for name, row in found.provinces.items()
    ]
    yield spoken.reports.OVERVIEW["provinces"], [heads, *provinces]


def counted(statuses: Mapping[Status, int]) -> dict[Status, int]:
    """As a build counts them: what will soon run out is valid, too."""
    valid = statuses[Status.VALID] + statuses[Status.EXPIRING]
    return {**{status: statuses[status] for status in TRUST}, Status.VALID: valid}


def _named(status: Status) -> str:
    if status is Status.EXPIRING:
        return spoken.reports.OVERVIEW["of-these"]
    return spoken.reports.STATUS[status.value]


def remarks(found: Overview) -> Iterator[str]:
    """What the tables do not say."""
    if found.expiring:
        yield spoken.reports.OVERVIEW["expiring"].format(
            days=EXPIRING_DAYS, count=len(found.expiring)
        )
    if found.held.broken:
        yield spoken.reports.OVERVIEW["broken"].format(count=found.held.broken)


def as_text(found: Overview) -> Iterator[str]:
    yield title(found)
    yield counts(found)
    yield from remarks(found)
    for heading, rows in tables(found):
        yield ""
        yield heading
        yield from aligned([[shown(cell) for cell in row] for row in rows])


def aligned(rows: Rows) -> Iterator[str]:
    """Names to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join(["", first.ljust(widths[0]), *cells]).rstrip()


def as_markdown(found: Overview) -> Iterator[str]:
    yield f"## {title(found)}"
    yield ""
    yield counts(found)
    for remark in remarks(found):
        yield ""
        yield remark
    for heading, (heads, *rows) in tables(found):
        yield f"\n### {heading}\n"
        yield f"| {' | '.join(heads)} |"
        yield "|---" + "|---:" * (len(heads) - 1) + "|"
        yield from (f"| {' | '.join(map(marked, row))} |" for row in rows)


def as_csv(found: Overview) -> str:
    """A line a product, safe from formulas, with the mark that lets Excel see UTF-8."""
    return csv_of([spoken.reports.COLUMNS, *map(_cells, found.lines)])


def _cells(line: Line) -> tuple[str, ...]:
    return (
        line.id,
        line.name,
        line.province,
        line.producer,
        spoken.reports.STATUS[line.status.value],
        str(line.stars or ""),
        day(line.until) if line.until else "",
        ", ".join(spoken.reports.MISSING[key] for key in line.missing),
        line.file,
    )


def csv_of(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([guarded(cell) for cell in row] for row in rows)
    return "\ufeff" + text.getvalue()


def as_json(found: Overview) -> dict[str, Any]:
    held = found.held
    return {
        "day": found.today.isoformat(),
        "province": held.province,
        "products": len(held.products),
        "producers": held.producers,
        "sales_points": held.sales_points,
        "retired": held.retired,
        "broken": held.broken,
        "statuses": {status.value: count for status, count in found.statuses.items()},
        "stars": {str(count): met for count, met in found.stars.items()},
        "missing": dict(found.missing),
        "provinces": {
            name: {status.value: count for status, count in row.items()}
            for name, row in found.provinces.items()
        },
        "expiring": [ending.id for ending in found.expiring],
    }
