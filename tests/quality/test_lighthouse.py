"""Lighthouse on a phone: accessibility, best practices and search are gates, speed is a report."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.quality.conftest import TOOLS, program
from tests.quality.pages import PAGES, UNLISTED
from tests.site.browser import SWITCHES, executable

pytestmark = pytest.mark.browser

GATES = {"accessibility": 1, "best-practices": 1, "seo": 1}
WANTED_SPEED = 0.95
"""A busy machine lowers it, so that it is told and fails nothing."""


@pytest.mark.parametrize("kind", PAGES)
def test_lighthouse_gives_full_marks(
    host: str, kind: str, tmp_path: Path, measured: Callable[[str], None]
) -> None:
    report = tmp_path / "report.json"
    node = program("node", "nodejs")
    subprocess.run(
        [
            node,
            str(TOOLS / "lighthouse" / "cli" / "index.js"),
            host + PAGES[kind],
            "--quiet",
            "--output=json",
            f"--output-path={report}",
            f"--chrome-flags=--headless {' '.join(SWITCHES)}",
        ],
        env={**os.environ, "CHROME_PATH": executable()},
        capture_output=True,
        check=True,
    )
    found = json.loads(report.read_text(encoding="utf-8"))
    gates = {name: full for name, full in GATES.items() if name != "seo" or kind not in UNLISTED}
    scores = {name: found["categories"][name]["score"] for name in gates}
    lost = [
        f"{audit['id']}: {audit['title']}"
        for name in gates
        for ref in found["categories"][name]["auditRefs"]
        if ref["weight"] and (audit := found["audits"][ref["id"]])["score"] not in {None, 1}
    ]
    assert (scores, lost) == (gates, [])
    speed = found["categories"]["performance"]["score"]
    measured(f"Lighthouse, {kind}: performance {speed}, wanted {WANTED_SPEED}")
