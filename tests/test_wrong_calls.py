"""Whatever a command is given, it says what is wrong in words: no traceback, ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from catalogue.commands import main
from tests.rules.trees import empty_root, root_with_schema

__all__ = ["empty_root", "root_with_schema"]

ROOT = Path(__file__).resolve().parent.parent

GARBAGE = bytes(range(256)) * 16

WRONG = (
    ("check {folder}/none", 2),
    ("check {folder}", 2),  # outside the catalogue
    ("check --dry-run", 2),
    ("check --changed=--output=x", 2),
    ("check --lang", 2),
    ("check --summary {folder}/none/x.md", 1),
    ("explain E999", 2),
    ("build --site {folder}/a.csv", 1),
    ("build --shard 5/4", 2),
    ("assemble {folder}", 1),
    ("verify {folder}", 2),
    ("import {folder}/none.xlsx --yes", 1),
    ("import {folder} --yes", 1),
    ("import {folder}/empty.csv --yes", 1),
    ("import {folder}/a.csv --yes", 1),
    ("import {folder}/cr.csv --yes", 1),
    ("import {folder}/garbage.csv --yes", 1),
    ("import {folder}/garbage.xlsx --yes", 1),
    ("import {folder}/garbage.xls --yes", 1),
    ("import {folder}/garbage.xlsb --yes", 1),
    ("import {folder}/garbage.ods --yes", 1),
    ("export {folder}/x.pdf", 1),
    ("export {folder}/none/x.xlsx", 1),
    ("export {folder}/x.xlsx --stars 4", 1),
    ("new", 2),
    ("new product --name x", 1),
    ("renew ../x --stars 4", 1),
    ("revoke x --reason y", 1),
    ("move x --new-id ../../y", 1),
    ("photo x {folder}/garbage.jpg", 1),
    ("fmt {folder}", 1),
    ("diff {folder}", 2),
    ("nothing-of-the-kind", 2),
    ("", 2),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("wrong")
    (made / "empty.csv").touch()
    (made / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (made / "cr.csv").write_bytes(b"a,b\r1,2\r")
    for ending in ("csv", "xlsx", "xls", "xlsb", "ods", "jpg"):
        (made / f"garbage.{ending}").write_bytes(GARBAGE)
    return made


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(("call", "code"), WRONG, ids=str)
def test_a_wrong_call_is_answered_in_words(
    call: str,
    code: int,
    language: str,
    folder: Path,
    empty_root: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = call.format(folder=folder).split()
    root = (
        ["--root", str(empty_root)] if arguments and arguments[0] != "nothing-of-the-kind" else []
    )
    try:
        found: object = main([*arguments, *root, "--lang", language])
    except SystemExit as stopped:
        found = stopped.code
    out, err = capsys.readouterr()
    assert found == code, out + err
    assert "Traceback" not in out + err
    fix = "Fix: " if language == "en" else "Sửa: "
    assert fix in out + err or "--help" in out + err or code == 1, out + err
    assert (out + err).strip()


def started(*arguments: str, **settings: str) -> subprocess.Popen[bytes]:
    """The command as a process in a group of its own, as a terminal starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "catalogue", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env={**os.environ, **settings},
    )


@pytest.mark.parametrize("wait", [0.2, 0.6, 1.0])
def test_ctrl_c_ends_a_check_and_its_processes_without_a_word_too_many(wait: float) -> None:
    """A check of everything without what is remembered takes longer than that."""
    with started("check", "--workers", "2") as process:
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert b"Traceback" not in out + err
    assert process.returncode in {130, -signal.SIGINT, 0}


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    with started("explain") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read()
    assert err == b""


def test_a_terminal_that_knows_no_vietnamese_still_gets_the_message() -> None:
    """LANG=C on a server, a console of Windows 7."""
    settings = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    with started("explain", "E104", **settings, PYTHONIOENCODING="ascii") as process:
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert err == b""
    assert out.decode("utf-8").startswith("E104  Giá trị ngoài danh sách\n")
