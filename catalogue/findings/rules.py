"""The registry of rules: every code that a finding may carry, and its texts."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.findings.finding import Finding
from catalogue.language.vi.findings import TEXTS


@dataclass(frozen=True, slots=True)
class Text:
    """message: what is wrong, with placeholders; fix: what to do about it."""

    message: str
    fix: str


RULES = {code: Text(message, fix) for code, (message, fix) in TEXTS.items()}


class _Blank(dict[str, str]):
    """A placeholder without a value prints nothing, rather than hide a finding."""

    def __missing__(self, key: str) -> str:
        return ""


def message(finding: Finding) -> str:
    return RULES[finding.code].message.format_map(_Blank(finding.values))


def fix(finding: Finding) -> str:
    return RULES[finding.code].fix.format_map(_Blank(finding.values))
