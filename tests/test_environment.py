"""The doors' own set-up, which runs before anything is installed."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = sorted((ROOT / "scripts").glob("*.py"))


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("_environment", ROOT / "scripts/_environment.py")
    assert spec is not None
    assert spec.loader is not None
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setitem(sys.modules, "_environment", module)
    return module


def test_the_interpreter_is_found_where_each_system_puts_it(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path("danh mục") / ".venv"
    assert environment.python_of(folder) == folder / "bin" / "python"
    monkeypatch.setattr(environment.os, "name", "nt")
    found = environment.python_of(folder)
    monkeypatch.undo()
    assert found.parts[-2:] == ("Scripts", "python.exe")


def test_a_changed_pin_makes_the_environment_anew(environment: ModuleType, tmp_path: Path) -> None:
    pins = tmp_path / "build.txt"
    pins.write_text("mkdocs==1.6.1\n", encoding="utf-8")
    before = environment.fingerprint([pins])
    pins.write_text("mkdocs==1.6.2\n", encoding="utf-8")
    assert environment.fingerprint([pins]) != before


def test_an_environment_that_is_ready_is_used_and_one_cut_short_is_made_anew(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "requirements" / "browser").mkdir(parents=True)
    (tmp_path / "requirements" / "build.txt").write_text("", encoding="utf-8")
    lock = tmp_path / "requirements" / "browser" / "package-lock.json"
    lock.write_text('{"packages": {}}', encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    made: list[Path] = []

    def create(folder: Path) -> None:
        made.append(folder)
        python = environment.python_of(folder)
        python.parent.mkdir(parents=True, exist_ok=True)
        python.write_text("", encoding="utf-8")
        (folder / "browser").mkdir(exist_ok=True)

    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "create", create)
    monkeypatch.setattr(environment, "install", lambda *_: None)
    monkeypatch.setattr(environment, "cut_fonts", lambda _, fonts: fonts.mkdir(exist_ok=True))
    environment.ensure(".venv", "build.txt")
    environment.ensure(".venv", "build.txt")
    assert len(made) == 1
    (tmp_path / ".venv" / "ready").unlink()
    environment.ensure(".venv", "build.txt")
    assert len(made) == 2
    lock.write_text('{"packages": {"": {}}}', encoding="utf-8")
    environment.ensure(".venv", "build.txt")
    assert len(made) == 3
    for number, part in enumerate(("fonts", "browser"), 4):
        (tmp_path / ".venv" / part).rename(tmp_path / part)
        environment.ensure(".venv", "build.txt")
        assert len(made) == number


def test_a_python_of_debian_that_makes_no_environments_is_told_which_package_does(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SystemExit, match=r"\nSửa: .* sudo apt install python3-venv "):
        environment.create(tmp_path / ".venv")


def test_a_door_speaks_vietnamese_into_an_encoding_that_has_none() -> None:
    """As Windows' is where the output goes to a file."""
    command = "import _environment; print('Chuẩn bị môi trường')"
    said = subprocess.run(
        [sys.executable, "-c", command],
        cwd=ROOT / "scripts",
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert said.stdout.decode("utf-8").strip() == "Chuẩn bị môi trường"


def test_an_old_python_is_told_what_it_needs(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "OLDEST", (99, 0))
    with pytest.raises(SystemExit, match=r"Cần Python 99\.0 trở lên"):
        environment.ensure(".venv", "build.txt")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_door_needs_nothing_but_the_standard_library(script: Path) -> None:
    allowed = {*sys.stdlib_module_names, "_environment", "_packages"}
    text = script.read_text(encoding="utf-8")
    imported = {
        line.split()[1].split(".")[0]
        for line in text.splitlines()
        if line.startswith(("import ", "from "))
    }
    assert imported
    assert imported <= allowed


@pytest.mark.parametrize("name", ["build.txt", "test.txt"])
def test_every_requirement_is_pinned_with_hashes_and_names_no_registry(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    pins = [line for line in text.splitlines() if line and line[0].isalnum()]
    assert len(pins) > 15
    assert all("==" in pin for pin in pins)
    assert text.count("--hash=sha256:") >= len(pins)
    assert "http" not in text
