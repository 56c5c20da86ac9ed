"""For people: one finding in two lines, its place first so that an editor can jump to it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from catalogue.findings.finding import Finding, Severity
from catalogue.findings.reporters.excerpt import excerpt
from catalogue.findings.reporters.reporter import Reporter, counted, in_order
from catalogue.findings.rules import fix, message
from catalogue.language import spoken

RED, YELLOW, GREEN, BOLD, RESET = "\033[31m", "\033[33m", "\033[32m", "\033[1m", "\033[0m"
COLOURS = {Severity.ERROR: RED, Severity.ADVICE: YELLOW}


class TerminalReporter(Reporter):
    """While there are errors only they are printed, so that none scrolls out of sight."""

    def report(self, findings: Sequence[Finding], files: int) -> None:
        ordered = in_order(findings)
        errors = [finding for finding in ordered if finding.severity is Severity.ERROR]
        if errors:
            for finding in errors:
                self._one(finding)
        else:
            for alike in _alike(ordered):
                self._one(alike[0])
                if len(alike) > 1:
                    self._line(spoken.reporting.ALIKE.format(count=len(alike) - 1))
        self._line(self._summary(findings, files))
        if ordered:
            self._line(spoken.explaining.headings.SEE.format(code=ordered[0].code))

    def _one(self, finding: Finding) -> None:
        place = f"{finding.file}:{finding.position}"
        code = self._coloured(finding.code, COLOURS[finding.severity])
        self._line(f"{self._coloured(place, BOLD)}  {code}  {message(finding)}")
        if self.stream.isatty():
            for line in excerpt(finding, self.lines_of):
                self._line(line)
        self._line(spoken.reporting.FIX.format(fix=fix(finding)))

    def _summary(self, findings: Sequence[Finding], files: int) -> str:
        errors, advice = counted(findings)
        if not errors:
            clean = self._coloured(spoken.reporting.CLEAN, GREEN)
            return clean + spoken.reporting.LOOKED_AT.format(files=files, advice=advice)
        wrong = len({f.file for f in findings if f.severity is Severity.ERROR})
        told = spoken.reporting.ERRORS.format(errors=errors, files=wrong)
        return self._coloured(told, RED) + spoken.reporting.ADVICE.format(advice=advice)

    def _coloured(self, text: str, colour: str) -> str:
        plain = not self.stream.isatty() or "NO_COLOR" in os.environ
        return text if plain else f"{colour}{text}{RESET}"

    def _line(self, text: str) -> None:
        self.stream.write(text + "\n")


def _alike(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Advice that says the same of several files, gathered; in the order of the first of each."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.code, message(finding)), []).append(finding)
    return list(groups.values())
