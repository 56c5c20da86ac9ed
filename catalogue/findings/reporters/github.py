"""For GitHub Actions: annotations on the lines of a pull request, and the whole list in the log.

GitHub keeps 10 errors and 10 warnings of a step and 50 of a run, and drops the others without a
word: so errors come first, one place is left for how many more there are, and the log has all.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from io import StringIO

from catalogue.findings.finding import Finding, Severity
from catalogue.findings.reporters.reporter import Reporter, in_order
from catalogue.findings.reporters.terminal import TerminalReporter
from catalogue.findings.rules import fix, message
from catalogue.language.vi.reporting import ANNOTATIONS

MOST = 10
"""Annotations of one kind that GitHub keeps of one step."""

_KINDS = {Severity.ERROR: "error", Severity.ADVICE: "warning"}


class GithubReporter(Reporter):
    def report(self, findings: Sequence[Finding], files: int) -> None:
        ordered = in_order(findings)
        for severity, kind in _KINDS.items():
            alike = [finding for finding in ordered if finding.severity is severity]
            kept = alike if len(alike) <= MOST else alike[: MOST - 1]
            for finding in kept:
                self.stream.write(_annotation(kind, finding))
            if rest := len(alike) - len(kept):
                told = ANNOTATIONS[kind].format(count=rest)
                self.stream.write(f"::{kind}::{_escaped(told)}\n")
        self._log(ordered, files)

    def _log(self, findings: Sequence[Finding], files: int) -> None:
        """The list as a terminal has it, while the runner reads no commands out of it.

        What a contributor wrote stands in it; no one can write the word that ends the pause, for
        it is made from all that is written.
        """
        log = StringIO()
        TerminalReporter(log).report(findings, files)
        word = sha256(log.getvalue().encode()).hexdigest()
        self.stream.write(f"::stop-commands::{word}\n{log.getvalue()}::{word}::\n")


def _annotation(kind: str, finding: Finding) -> str:
    place = {
        "file": finding.file,
        "line": str(finding.position.line),
        "col": str(finding.position.column),
        "title": finding.code,
    }
    listed = ",".join(f"{name}={_escaped_property(value)}" for name, value in place.items())
    told = ANNOTATIONS["told"].format(message=message(finding), fix=fix(finding))
    return f"::{kind} {listed}::{_escaped(told)}\n"


def _escaped(text: str) -> str:
    """As the runner reads it back; its older sign for a command is broken up."""
    plain = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return plain.replace("##[", "## [")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
