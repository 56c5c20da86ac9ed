"""What a reporter does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TextIO

from catalogue.findings.finding import Finding, Severity


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Errors before advice; by file, line and column within each."""
    return sorted(findings, key=lambda f: (f.severity is not Severity.ERROR, f.sort_key))


def counted(findings: Sequence[Finding]) -> tuple[int, int]:
    """How many errors, how much advice."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return errors, len(findings) - errors


class Reporter(ABC):
    """Prints findings to one stream; the only kind of object that does."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    @abstractmethod
    def report(self, findings: Sequence[Finding], files: int) -> None:
        """Print all findings of a run over so many files, and their count."""
