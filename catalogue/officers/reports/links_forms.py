"""Dead links in words: for people, for spreadsheets, for one issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from catalogue.findings.markdown import escaped
from catalogue.language import spoken
from catalogue.language.formats import day
from catalogue.officers.reports.issues import Wished
from catalogue.officers.reports.links import APART, Answer, Life, Trouble
from catalogue.officers.reports.overview_forms import csv_of

MOST = 200
"""Lines of the issue: its text may hold 65,536 characters."""

TOPIC = "links"


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of asking gave. files: of each link; dead: those that failed twice."""

    files: Mapping[str, Sequence[str]]
    answers: Sequence[Answer]
    dead: Mapping[str, Trouble]


def asked(found: Round) -> str:
    lives = Counter(answer.life for answer in found.answers)
    hosts = {urlsplit(answer.url).netloc for answer in found.answers}
    counts = {life.value: lives[life] for life in Life}
    return spoken.reports.LINKS["asked"].format(
        links=len(found.answers), hosts=len(hosts), **counts
    )


def as_text(found: Round) -> Iterator[str]:
    yield asked(found)
    if not found.dead:
        yield spoken.reports.LINKS["none"]
        return
    yield spoken.reports.LINKS["title"].format(count=len(found.dead))
    for url, trouble in found.dead.items():
        said = _said(found, url, trouble)
        yield spoken.reports.LINKS["line"].format(
            **{name: _plain(value) for name, value in said.items()}
        )


def _plain(text: str) -> str:
    """Whole, for whoever copies it; nothing that a terminal would obey."""
    return "".join(c if c.isprintable() else "·" for c in text)


def _said(found: Round, url: str, trouble: Trouble) -> dict[str, str]:
    first, *others = found.files[url]
    files = (
        spoken.reports.LINKS["files"].format(first=first, count=len(others)) if others else first
    )
    days = {"first": day(trouble.days[0]), "last": day(trouble.days[-1])}
    return {**days, "url": url, "said": trouble.said, "files": files}


def as_markdown(found: Round) -> Iterator[str]:
    yield "## " + spoken.reports.LINKS["title"].format(count=len(found.dead))
    yield ""
    yield asked(found)
    if found.dead:
        yield ""
        yield from table(found)


def table(found: Round) -> Iterator[str]:
    """Dead links are shown, not made links of: nobody is led there again."""
    yield spoken.reports.LINKS["columns"]
    yield "|---|---|---|---|"
    for url, trouble in list(found.dead.items())[:MOST]:
        said = _said(found, url, trouble)
        yield spoken.reports.LINKS["row"].format(
            **{name: escaped(value[:300]) for name, value in said.items()}
        )
    if len(found.dead) > MOST:
        yield ""
        yield spoken.reports.LINKS["more"].format(count=len(found.dead) - MOST)


def as_csv(found: Round) -> str:
    rows = (
        (
            url,
            trouble.said,
            day(trouble.days[0]),
            day(trouble.days[-1]),
            ", ".join(found.files[url]),
        )
        for url, trouble in found.dead.items()
    )
    return csv_of([spoken.reports.LINK_COLUMNS, *rows])


def as_json(found: Round) -> dict[str, Any]:
    return {
        "answers": [
            {"url": answer.url, "life": answer.life.value, "said": answer.said}
            for answer in found.answers
        ],
        "dead": [
            {
                "url": url,
                "said": trouble.said,
                "days": [failed.isoformat() for failed in trouble.days],
                "files": list(found.files[url]),
            }
            for url, trouble in found.dead.items()
        ],
    }


def issues(found: Round) -> list[Wished]:
    """One, or none where no link is dead."""
    if not found.dead:
        return []
    title = spoken.reports.LINKS["issue-title"].format(count=len(found.dead))
    about = spoken.reports.LINKS["issue"].format(apart=APART)
    return [Wished(TOPIC, "", title, "\n".join([about, "", *table(found)]))]
