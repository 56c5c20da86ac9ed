"""What each rule means, at length: its texts beside its sample."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from catalogue.findings.finding import Severity
from catalogue.findings.rules import RULES
from catalogue.findings.samples import SAMPLES, Sample
from catalogue.language.vi.explaining import GROUPS, TEXTS

_PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


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


def _explanation(code: str) -> Explanation:
    name, meaning, causes, fix = TEXTS[code]
    general = fix or _PLACEHOLDER.sub("…", RULES[code].fix)
    return Explanation(code, name, meaning, causes, general, SAMPLES[code])


def _rank(code: str) -> tuple[str, str]:
    """By number; of one number, the error before the advice."""
    return code[1:], code[0]


EXPLANATIONS = {code: _explanation(code) for code in sorted(RULES, key=_rank)}


def by_group() -> dict[str, list[Explanation]]:
    """The name of each group -> its rules."""
    return {
        name: [each for each in EXPLANATIONS.values() if each.code[1] == digit]
        for digit, name in GROUPS.items()
    }


def nearest(written: str) -> str | None:
    """The code that was probably meant: `e104`, `104`, `E014`; None where none is near."""
    wanted = written.strip().upper()[:8].translate({ord("O"): "0", ord("I"): "1", ord("L"): "1"})
    spelled = [code for code in EXPLANATIONS if code[1:] == wanted.lstrip("EW")]
    close = spelled or get_close_matches(wanted, EXPLANATIONS, n=1, cutoff=0.6)
    return close[0] if close else None
