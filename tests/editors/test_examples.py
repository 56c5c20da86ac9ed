"""Every command that the guide or --help shows runs as printed, in a clone of the real data.

A word in capitals (BẢNG.xlsx, ẢNH.jpg, MÃ) is for the reader to replace; here something real does.
"""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from catalogue.commands import main, parser
from tests.editors.clones import ROOT, cloned, git
from tests.editors.examples import PAGES, Words, of_help, of_page
from tests.officers.office import HEADER, HONEY, TITLE, text_table, workbook

DATA = ("products", "producers", "sales-points", "docs")
ROW = (*HONEY, "Thực phẩm")
TABLE = ((TITLE,), (*HEADER, "Nhóm sản phẩm"), ROW)

REPLACED = {
    "MÃ": "mang-le-rung-to-tung",
    "ID": "mang-le-rung-to-tung",
    "ẢNH.jpg": "anh.jpg",
    "PHOTO.jpg": "anh.jpg",
    "ẢNH-2.png": "anh-2.png",
    "PHOTO-2.png": "anh-2.png",
    "BẢNG.xlsx": "nhap/bang.xlsx",
    "TABLE.xlsx": "nhap/bang.xlsx",
    "BẢNG.csv": "nhap/bang.csv",
    "TABLE.csv": "nhap/bang.csv",
}

ELSEWHERE = ("serve", "report links", "report expiring --issues", "manifest")
"""They open a port or ask the network: they are only read here, and run in tests of their own."""

SITES = ("build", "assemble", "verify")
"""They run where there is little to build."""

ASKING = ("new product", "new producer", "new sales-point", "renew", "revoke", "move", "photo")
"""Without flags they ask, and there is nobody here to answer."""

SMALL = (
    "products/gia-lai/mang-le-rung-to-tung/product.yml",
    "producers/gia-lai/htx-to-tung.yml",
    "sales-points/gia-lai/nhon-hoa.yml",
)

LEFT_OUT = "docs/huong-dan/vi-du/phu-luc-vi-du.csv"
"""One of its rows is wrong, for the guide to show what is said then."""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = cloned(tmp_path_factory.mktemp("kho") / "danh-muc-ocop", *DATA)
    git(root, "update-ref", "refs/remotes/origin/main", "HEAD")
    return root


@pytest.fixture
def workplace(clone: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The clone as it was, with what an officer brings along."""
    git(clone, "checkout", "--quiet", ".")
    git(clone, "clean", "--force", "-d", "-x", "--quiet", "--exclude=.venv")
    Image.effect_noise((1600, 1200), 60).convert("RGB").save(clone / "anh.jpg")
    Image.effect_noise((900, 900), 60).convert("RGB").save(clone / "anh-2.png")
    (clone / "nhap").mkdir()
    (clone / "nhap/bang.xlsx").write_bytes(workbook(*TABLE))
    (clone / "nhap/bang.csv").write_text(text_table(*TABLE), encoding="utf-8")
    monkeypatch.chdir(clone)
    monkeypatch.setenv("OCOP_TODAY", "2026-11-22")
    return clone


def run(words: Words, root: Path) -> int:
    """The exit code, parser's included."""
    words = tuple(REPLACED.get(word, word) for word in words)
    try:
        return main([*words, "--root", str(root)])
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else 1


def ends_as_it_should(words: Words, root: Path, said: pytest.CaptureFixture[str]) -> str:
    """Empty, or what went wrong."""
    line = shlex.join(words)
    if line.startswith(ELSEWHERE):
        parser().parse_args([REPLACED.get(word, word) for word in words])
        return ""
    code = run(words, root)
    out, err = said.readouterr()
    asks = line.startswith(ASKING) and code == 2 and "Không có màn hình để hỏi" in err
    if code == 0 or asks or (LEFT_OUT in words and code == 1):
        return ""
    return f"ocop {line}: {code}\n{out[-2000:]}{err}"


def test_the_examples_are_found() -> None:
    commands = {words for page in PAGES for words in of_page(page.read_text(encoding="utf-8"))}
    assert ("import", LEFT_OUT, "--dry-run") in commands
    assert ("photo", "MÃ", "ẢNH.jpg", "--credit", "HTX Ví Dụ") in commands
    assert ("report", "--province", "Gia Lai", "--csv") in commands
    assert {("check", "--json"), ("explain", "E104"), ("renew", "ID")} <= set(of_help())
    assert any(words[:2] == ("new", "product") and "12/03/2026" in words for words in of_help())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.name))
def test_the_commands_of_a_page_run_one_after_the_other(
    page: Path, workplace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = [words for words in of_page(page.read_text(encoding="utf-8")) if words]
    wrong = [
        said
        for words in commands
        if words[0] not in SITES and (said := ends_as_it_should(words, workplace, capsys))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "words", [words for words in of_help() if words[0] not in SITES], ids=shlex.join
)
def test_an_example_of_a_help_text_runs(
    words: Words, workplace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ends_as_it_should(words, workplace, capsys) == ""


def test_the_examples_that_build_sites_run(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Of a catalogue of three entries, so that nobody waits for the pages of the real one."""
    root = cloned(tmp_path_factory.mktemp("nho") / "danh-muc-ocop", "docs")
    for path in SMALL:
        (root / path).parent.mkdir(parents=True)
        (root / path).write_bytes((ROOT / path).read_bytes())
    monkeypatch.chdir(root)
    monkeypatch.setenv("OCOP_TODAY", "2026-11-22")
    for number in (1, 3, 4):
        assert run(("build", "--shard", f"{number}/4", "--site", f"part-{number}"), root) == 0
    order = {"build": 0, "assemble": 1, "verify": 2}
    commands = [words for words in of_help() if words[0] in SITES]
    for words in sorted(commands, key=lambda words: order[words[0]]):
        if words[0] == "assemble":
            subprocess.run(["rm", "-rf", "site"], cwd=root, check=True)
        assert ends_as_it_should(words, root, capsys) == ""
