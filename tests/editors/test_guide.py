"""The guide's commands, run one after the other as they stand there, print what stands there.

    python3 scripts/test.py tests/editors/test_guide.py --write-guide

puts into the guide what they print now; look at the difference before it is committed.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.editors.clones import ROOT, cloned

GUIDE = ROOT / "docs/huong-dan/bang-tinh.md"
_BLOCK = re.compile(r"```text\n\$ (.*)\n((?:.*\n)*?)```\n")


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """(command, what it prints) of each block, in a fresh clone in a folder with a space."""
    clone = cloned(tmp_path_factory.mktemp("máy mới") / "danh mục ocop", "docs")
    settings = {**os.environ, "PYTHONPATH": str(clone), "OCOP_TODAY": "2026-11-22"}
    settings["PATH"] = f"{Path(sys.prefix) / 'bin'}{os.pathsep}{settings['PATH']}"
    found = []
    for command, _ in _BLOCK.findall(GUIDE.read_text(encoding="utf-8")):
        done = subprocess.run(
            shlex.split(command),
            cwd=clone,
            env=settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        found.append((command, done.stdout.decode()))
    return found


def test_the_guide_shows_what_its_commands_print(
    printed: list[tuple[str, str]], pytestconfig: pytest.Config
) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert len(printed) == 4
    told = iter(printed)

    def block(_: re.Match[str]) -> str:
        command, output = next(told)
        return f"```text\n$ {command}\n{output}```\n"

    fresh = _BLOCK.sub(block, text)
    if pytestconfig.getoption("write_guide"):
        GUIDE.write_text(fresh, encoding="utf-8")
    assert fresh == text or pytestconfig.getoption("write_guide")


def test_no_command_of_the_guide_ends_in_a_traceback(printed: list[tuple[str, str]]) -> None:
    assert [command for command, output in printed if "Traceback" in output] == []
