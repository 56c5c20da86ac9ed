"""The registry of rules: every code that a finding may carry, and its texts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from catalogue.findings.finding import Finding
from catalogue.language import spoken


@dataclass(frozen=True, slots=True)
class Text:
    """message: what is wrong, with placeholders; fix: what to do about it."""

    message: str
    fix: str


@cache
def texts(language: str) -> dict[str, Text]:
    """By code."""
    table = spoken.table(language, "findings").TEXTS
    return {code: Text(message, fix) for code, (message, fix) in table.items()}


RULES = texts(spoken.VIETNAMESE)


def message(finding: Finding) -> str:
    """In the language spoken. A placeholder without a value prints nothing."""
    return spoken.filled(texts(spoken.language())[finding.code].message, finding.values)


def fix(finding: Finding) -> str:
    return spoken.filled(texts(spoken.language())[finding.code].fix, finding.values)
