"""What each rule means, at length: its texts beside its sample."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from catalogue.findings.finding import Severity
from catalogue.findings.rules import RULES, texts
from catalogue.findings.samples import SAMPLES, Sample
from catalogue.language import spoken

_PLACEHOLDER = re.compile(r"\{[a-z_]+(?::[a-z]+)?\}")


@dataclass(frozen=True, slots=True)
class Explanation:
    """name: a few words; meaning: why the rule is there; fix: what to do about it."""

    code: str
    name: str
    meaning: str
    causes: tuple[str, ...]
    fix: str
    sample: Sample

    @property
    def severity(self) -> Severity:
        return Severity.ERROR if self.code.startswith("E") else Severity.ADVICE


def _explanation(code: str, language: str) -> Explanation:
    name, meaning, causes, fix = spoken.table(language, "explaining").TEXTS[code]
    general = fix or _PLACEHOLDER.sub("…", texts(language)[code].fix)
    return Explanation(code, name, meaning, causes, general, SAMPLES[code])


def _rank(code: str) -> tuple[str, str]:
    """By number; of one number, the error before the advice."""
    return code[1:], code[0]


@cache
def explanations(language: str) -> dict[str, Explanation]:
    """By code, in order."""
    return {code: _explanation(code, language) for code in sorted(RULES, key=_rank)}


EXPLANATIONS = explanations(spoken.VIETNAMESE)


def by_group(language: str) -> dict[str, list[Explanation]]:
    """The name of each group -> its rules."""
    return {
        name: [each for each in explanations(language).values() if each.code[1] == digit]
        for digit, name in spoken.table(language, "explaining").GROUPS.items()
    }


def nearest(written: str) -> str | None:
    """The code that was probably meant: `e104`, `104`, `E014`; None where none is near."""
    wanted = written.strip().upper()[:8].translate({ord("O"): "0", ord("I"): "1", ord("L"): "1"})
    spelled = [code for code in EXPLANATIONS if code[1:] == wanted.lstrip("EW")]
    close = spelled or get_close_matches(wanted, EXPLANATIONS, n=1, cutoff=0.6)
    return close[0] if close else None
