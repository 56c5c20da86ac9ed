"""Who prints findings. A new output is a new class here and a line in `REPORTERS`."""

from __future__ import annotations

from typing import TextIO

from catalogue.findings.reporters.excerpt import LinesOf, no_lines
from catalogue.findings.reporters.github import GithubReporter
from catalogue.findings.reporters.gitlab import GitlabReporter
from catalogue.findings.reporters.json_document import JsonReporter
from catalogue.findings.reporters.reporter import Reporter
from catalogue.findings.reporters.summary import SummaryReporter
from catalogue.findings.reporters.terminal import TerminalReporter

REPORTERS: dict[str, type[Reporter]] = {
    "terminal": TerminalReporter,
    "json": JsonReporter,
    "github": GithubReporter,
    "gitlab": GitlabReporter,
    "markdown": SummaryReporter,
}


def reporter(name: str, stream: TextIO, lines_of: LinesOf = no_lines) -> Reporter:
    return REPORTERS[name](stream, lines_of)
