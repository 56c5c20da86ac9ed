"""Issues that a machine keeps: one a subject, found again by a mark, closed when it is empty."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LABEL = "ocop-tu-dong"
"""Only issues with it are looked at: whoever may not label cannot pass an issue off as ours."""

_MARK = re.compile(r"<!-- ocop:([a-z-]+):([a-z0-9-]*) -->")


@dataclass(frozen=True, slots=True)
class Wished:
    """topic: of the report; subject: which issue of it, such as a province's folder."""

    topic: str
    subject: str
    title: str
    body: str

    @property
    def text(self) -> str:
        """With the mark that it is found by; nobody sees it."""
        return f"<!-- ocop:{self.topic}:{self.subject} -->\n{self.body}\n"


@dataclass(frozen=True, slots=True)
class Issue:
    """One that is there."""

    number: int
    title: str
    body: str
    is_open: bool


class Deed(StrEnum):
    CREATE = "create"
    UPDATE = "update"
    """Also opens it again."""
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Step:
    """number: of the issue; None for a new one."""

    deed: Deed
    number: int | None
    title: str
    body: str


def steps(topic: str, wished: Iterable[Wished], there: Iterable[Issue]) -> Iterator[Step]:
    """What makes the issues of a topic say what is wished; nothing where they say it already."""
    known = _by_subject(topic, there)
    for wish in wished:
        issue = known.pop(wish.subject, None)
        if issue is None:
            yield Step(Deed.CREATE, None, wish.title, wish.text)
        elif (issue.title, _lines(issue.body), issue.is_open) != (
            wish.title,
            _lines(wish.text),
            True,
        ):
            yield Step(Deed.UPDATE, issue.number, wish.title, wish.text)
    for issue in known.values():
        if issue.is_open:
            yield Step(Deed.CLOSE, issue.number, issue.title, issue.body)


def _by_subject(topic: str, there: Iterable[Issue]) -> dict[str, Issue]:
    """Of two with one mark the open one counts, and then the older."""
    found: dict[str, Issue] = {}
    for issue in sorted(there, key=lambda issue: (not issue.is_open, issue.number)):
        mark = _MARK.match(issue.body)
        if mark and mark[1] == topic:
            found.setdefault(mark[2], issue)
    return found


def _lines(text: str) -> list[str]:
    """GitHub gives line ends back as its forms write them."""
    return text.rstrip().splitlines()
