"""For programs: one JSON document with every finding."""

from __future__ import annotations

import json
from collections.abc import Sequence

from catalogue.findings.finding import Finding
from catalogue.findings.reporters.reporter import Reporter, counted, in_order
from catalogue.findings.rules import fix, message


def as_values(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": finding.file,
        "line": finding.position.line,
        "column": finding.position.column,
        "path": list(finding.path),
        "message": message(finding),
        "fix": fix(finding),
    }


class JsonReporter(Reporter):
    def report(self, findings: Sequence[Finding], files: int) -> None:
        errors, advice = counted(findings)
        content = {
            "files": files,
            "errors": errors,
            "advice": advice,
            "findings": [as_values(finding) for finding in in_order(findings)],
        }
        json.dump(content, self.stream, ensure_ascii=False, indent=2)
        self.stream.write("\n")
