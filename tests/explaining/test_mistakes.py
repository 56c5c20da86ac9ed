"""The mistakes that officers make: each is told once, with its place and the way out."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.findings.rules import fix, message
from catalogue.intake import read_catalogue
from tests.explaining.making import place
from tests.explaining.mistakes import MISTAKES, Mistake
from tests.rules.trees import TODAY


def test_there_are_forty_at_least() -> None:
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES) >= 40


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_with_its_place_and_the_way_out(
    mistake: Mistake, empty_root: Path
) -> None:
    place(empty_root, mistake.files)
    (finding,) = read_catalogue(empty_root, TODAY).findings
    file = finding.file.rpartition("/")[2]
    assert f"{file}:{finding.position} {finding.code}" == mistake.finding
    assert mistake.says in message(finding)
    assert mistake.fix in fix(finding)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_no_mistake_ends_in_a_traceback(
    mistake: Mistake,
    empty_root: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On a terminal, where the source line is shown, and with the mender at work."""
    place(empty_root, mistake.files)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    command = ["check", "--fix", "--dry-run", "--root", str(empty_root)]
    assert main([*command, "--today", TODAY.isoformat()]) == 1
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert f"python3 scripts/explain.py {mistake.finding[-4:]}\n" in out
