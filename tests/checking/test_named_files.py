"""`ocop check FILE…` tells of the named files and folders, and of nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.commands import main
from tests.explaining.making import place

GOOD = "name: Sản phẩm thử\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
BAD = GOOD + "mo_ta: Thử\n"
FILES = {
    "products/gia-lai/mot/product.yml": BAD,
    "products/gia-lai/mot-hai/product.yml": BAD.replace("thử\n", "thử hai\n", 1),
    "products/dak-lak/ba/product.yml": GOOD.replace("thử\n", "thử ba\n", 1),
}


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ((), ["mot", "mot-hai"]),
        (("products/gia-lai/mot/product.yml",), ["mot"]),
        (("products/gia-lai/mot",), ["mot"]),
        (("products/gia-lai",), ["mot", "mot-hai"]),
        (("products/dak-lak", "products/gia-lai/mot-hai"), ["mot-hai"]),
        (("products/dak-lak",), []),
    ],
)
def test_only_what_is_named_is_told(
    named: tuple[str, ...],
    told: list[str],
    empty_root: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    place(empty_root, dict(FILES))
    paths = [str(empty_root / path) for path in named]
    code = main(["check", *paths, "--root", str(empty_root)])
    out = capsys.readouterr().out
    found = [line.split("/")[2] for line in out.splitlines() if line.startswith("products/")]
    assert sorted(found) == told
    assert code == int(bool(told))


def test_the_count_is_of_the_files_that_were_asked_about(
    empty_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place(empty_root, dict(FILES))
    main(["check", str(empty_root / "products/dak-lak"), "--root", str(empty_root)])
    assert capsys.readouterr().out == (
        "Không có lỗi trong 1 tệp; 0 lời khuyên.\nĐã đối chiếu với 2 tệp khác của danh mục.\n"
    )
    main(["check", "--root", str(empty_root)])
    assert "đối chiếu" not in capsys.readouterr().out


def test_a_file_is_named_from_where_one_stands(
    empty_root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place(empty_root, dict(FILES))
    monkeypatch.chdir(empty_root / "products" / "gia-lai")
    assert main(["check", "mot/product.yml", "--root", str(empty_root)]) == 1
    assert "products/gia-lai/mot/product.yml:" in capsys.readouterr().out


def test_only_what_is_named_is_mended(empty_root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = {path: text.replace("Nguồn", "  Nguồn") + "\n" * 3 for path, text in FILES.items()}
    wrong["products/dak-lak/ba/product.yml"] = GOOD.replace("name: ", "name:\u00a0")
    wrong["products/gia-lai/mot/product.yml"] = GOOD.replace("name: ", "name:\u00a0")
    place(empty_root, wrong)
    file = empty_root / "products/gia-lai/mot/product.yml"
    main(["check", str(file), "--fix", "--root", str(empty_root)])
    assert "\u00a0" not in file.read_text(encoding="utf-8")
    other = empty_root / "products/dak-lak/ba/product.yml"
    assert "\u00a0" in other.read_text(encoding="utf-8")
    capsys.readouterr()
