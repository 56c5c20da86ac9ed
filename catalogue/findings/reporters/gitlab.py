"""For GitLab: a code quality report, which a merge request shows beside the lines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from catalogue.findings.finding import Finding, Severity
from catalogue.findings.reporters.reporter import Reporter, in_order
from catalogue.findings.rules import fix, message
from catalogue.language.vi.reporting import ANNOTATIONS

_SEVERITIES = {Severity.ERROR: "major", Severity.ADVICE: "minor"}


class GitlabReporter(Reporter):
    def report(self, findings: Sequence[Finding], files: int) -> None:
        del files  # the report has no place for it
        met: Counter[str] = Counter()
        issues = []
        for finding in in_order(findings):
            said = message(finding)
            key = f"{finding.code} {finding.file} {said}"
            met[key] += 1
            issues.append(
                {
                    "description": ANNOTATIONS["told"].format(message=said, fix=fix(finding)),
                    "check_name": finding.code,
                    "fingerprint": sha256(f"{key} {met[key]}".encode()).hexdigest(),
                    "severity": _SEVERITIES[finding.severity],
                    "location": {"path": finding.file, "lines": {"begin": finding.position.line}},
                }
            )
        json.dump(issues, self.stream, ensure_ascii=False, indent=2)
        self.stream.write("\n")
