"""What a person reads when the system takes a process away."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from catalogue.commands import main
from catalogue.intake.share import Share


@pytest.mark.skipif(sys.platform != "linux", reason="only a forked process inherits the patch")
def test_a_process_that_was_killed_is_told_in_two_lines(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a day that nothing is remembered of, so that other processes do read."""

    def dies(*_: object) -> NoReturn:
        os._exit(9)

    monkeypatch.setattr(Share, "read", dies)
    asked = ["check", "--root", str(root), "--today", "2031-01-01", "--workers", "2"]
    assert main(asked) == 1
    said = capsys.readouterr().err
    assert "hết bộ nhớ" in said
    assert "--workers 1" in said
    assert "Traceback" not in said
