"""The house has stations, and data flows one way through them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from catalogue.intake.surroundings import READERS

STATIONS = (
    "language",
    "findings",
    "reading",
    "model",
    "checking",
    "intake",
    "pages",
    "publishing",
    "serving",
)
"""Left to right: a station may import itself and whatever stands to its left."""

ALSO = {"officers": ("language", "findings", "reading", "model", "checking", "intake")}
ANYONE = {"catalogue", "catalogue.clock", "catalogue.progress"}
EDGES = {
    "commands",
    "arguments",
    "command_flags",
    "check_command",
    "build_command",
    "sheet_command",
    "officer_commands",
    "officer_arguments",
    "publish_command",
    "report_command",
    "progress",
    "__main__",
}
PURE = ("language", "findings", "model", "checking", "pages")
EFFECTS = {"open", "print", "input", "datetime.now", "date.today", "time.time", "time.monotonic"}
EFFECTFUL_MODULES = {"os", "subprocess", "socket", "urllib.request", "tempfile", "shutil", "time"}

PACKAGE = Path(__file__).resolve().parent.parent / "catalogue"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


def station_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.add(node.module or "")
    return found


def allowed(station: str) -> set[str]:
    if station in ALSO:
        return {station, *ALSO[station]}
    return set(STATIONS[: STATIONS.index(station) + 1])


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_station_imports_from_its_right(path: Path) -> None:
    station = station_of(path)
    if station in EDGES or station in {"__init__", "clock"}:
        return
    ours = {name for name in imported(path) if name.startswith("catalogue") and name not in ANYONE}
    foreign = {name for name in ours if name.split(".")[1] not in allowed(station)}
    assert foreign == set()


def test_every_folder_is_a_known_station() -> None:
    folders = {p.name for p in PACKAGE.iterdir() if p.is_dir() and p.name != "__pycache__"}
    assert folders == {*STATIONS, *ALSO, "theme"}


def test_only_the_plug_in_imports_mkdocs() -> None:
    importers = {
        path.name
        for path in MODULES
        if any(name.split(".")[0] == "mkdocs" for name in imported(path))
    }
    assert importers == {"mkdocs_plugin.py"}


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if station_of(path) in PURE],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_the_middle_neither_reads_files_nor_asks_the_clock(path: Path) -> None:
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    touches = {
        call
        for call in calls
        if call in EFFECTS or call.endswith((".read_text", ".write_text", ".open"))
    }
    modules = imported(path) & EFFECTFUL_MODULES
    if path.name == "terminal.py":  # a reporter writes to the stream it is given, coloured or not
        modules -= {"os"}
    assert touches == set()
    assert modules == set()


def test_what_is_remembered_of_files_depends_on_all_that_may_take_part_in_reading_them() -> None:
    assert set(READERS) == allowed("intake")
