"""What a reporter does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TextIO

from catalogue.findings.finding import Finding, Severity
from catalogue.findings.reporters.excerpt import LinesOf, no_lines


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Errors before advice; by file, line and column within each."""
    return sorted(findings, key=lambda f: (f.severity is not Severity.ERROR, f.sort_key))


def counted(findings: Sequence[Finding]) -> tuple[int, int]:
    """How many errors, how much advice."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return errors, len(findings) - errors


class Reporter(ABC):
    """Prints findings to one stream; the only kind of object that does.

    lines_of: where a reporter for people finds the text that a finding is about.
    """

    def __init__(self, stream: TextIO, lines_of: LinesOf = no_lines) -> None:
        self.stream = stream
        self.lines_of = lines_of

    @abstractmethod
    def report(self, findings: Sequence[Finding], files: int) -> None:
        """Print all findings of a run over so many files, and their count."""
