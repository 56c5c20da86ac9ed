"""For the summary of a run: a table in Markdown, of what a reviewer has to read."""

from __future__ import annotations

from collections.abc import Sequence

from catalogue.findings.finding import Finding
from catalogue.findings.markdown import escaped
from catalogue.findings.reporters.reporter import Reporter, counted, in_order
from catalogue.findings.rules import fix, message
from catalogue.language.vi.reporting import SUMMARY

MOST = 200
"""Rows: GitHub cuts a summary off at 1 MiB, and a table that long is not read either."""


class SummaryReporter(Reporter):
    def report(self, findings: Sequence[Finding], files: int) -> None:
        errors, advice = counted(findings)
        heading = SUMMARY["errors" if errors else "clean"]
        self._line(heading.format(errors=errors, advice=advice, files=files))
        self._line("")
        ordered = in_order(findings)
        if ordered:
            self._line(SUMMARY["columns"])
            self._line("|---|---|---|---|")
        for finding in ordered[:MOST]:
            place = f"{finding.file}:{finding.position}"
            cells = (place, finding.code, message(finding), fix(finding))
            self._line(f"| {' | '.join(map(escaped, cells))} |")
        if len(ordered) > MOST:
            self._line("")
            self._line(SUMMARY["more"].format(count=len(ordered) - MOST))

    def _line(self, text: str) -> None:
        self.stream.write(text + "\n")
