"""An explanation as lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from catalogue.findings.explanations import Explanation, by_group
from catalogue.findings.samples import Content, Made
from catalogue.findings.samples.showing import shown_lines
from catalogue.language import spoken

WIDTH = 92
"""Columns."""


def told(explanation: Explanation) -> Iterator[str]:
    """Everything about one rule, in the language spoken."""
    headings = spoken.explaining.headings
    yield f"{explanation.code}  {explanation.name}"
    yield ""
    yield from wrap(explanation.meaning, WIDTH)
    yield ""
    yield f"{headings.CAUSES}:"
    for cause in explanation.causes:
        yield from wrap(cause, WIDTH, initial_indent="  - ", subsequent_indent="    ")
    yield ""
    yield from wrap(f"{headings.FIX}: {explanation.fix}", WIDTH)
    sample = explanation.sample
    yield from _example(headings.BROKEN, sample.shown, sample.broken[sample.shown])
    mended = sample.mended[sample.shown_mended]
    yield from _example(headings.MENDED, sample.shown_mended, mended)


def _example(heading: str, file: str, content: Content) -> Iterator[str]:
    yield ""
    yield f"{heading}: {file}"
    for line in looks(content, spoken.language()):
        yield f"    {line}".rstrip()


def looks(content: Content, language: str) -> list[str]:
    """The lines of a sample's file, or one line in brackets about what no text can show."""
    lines = shown_lines(content)
    if lines is not None:
        return lines
    made = spoken.table(language, "explaining").headings.MADE
    return [f"({made[content.value if isinstance(content, Made) else '']})"]


def as_values(explanation: Explanation) -> dict[str, object]:
    """For programs: plain values that JSON can hold."""
    return {
        "code": explanation.code,
        "severity": explanation.severity.value,
        "name": explanation.name,
        "meaning": explanation.meaning,
        "causes": list(explanation.causes),
        "fix": explanation.fix,
    }


def told_all() -> Iterator[str]:
    """Every rule, a line each, by what it is about."""
    for group, explanations in by_group(spoken.language()).items():
        yield group
        for explanation in explanations:
            yield f"  {explanation.code}  {explanation.name}"
        yield ""
    yield spoken.explaining.headings.ALL
