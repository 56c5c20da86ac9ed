"""`ocop check --fix` puts right what has one right answer, and leaves the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.intake import read_catalogue
from tests.rules.trees import TODAY, empty_root, root_with_schema

__all__ = ["empty_root", "root_with_schema"]

FILE = "products/gia-lai/thu/product.yml"
MODELINE = "# yaml-language-server: $schema=../../../schema/product.schema.json\n"
LEAST = "provenance: public-source\nsources:\n  - title: Nguồn thử\n"


def fixed(root: Path, text: str | bytes, *more: str) -> bytes:
    path = root / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    main(["check", "--fix", "--root", str(root), "--today", TODAY.isoformat(), *more])
    return path.read_bytes()


def certificate(*lines: str) -> str:
    first, *rest = lines
    return f"certificates:\n  - {first}\n" + "".join(f"    {line}\n" for line in rest)


NAME = f"{MODELINE}name: Măng thử\nprovenance: public-source\n"
END = "sources:\n  - title: Nguồn thử\n"


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("name: Ma\u0306ng thử\n", "name: Măng thử\n"),
        ("name: Măng\u00a0thử\u200b\n", "name: Măng thử\n"),
        ("\ufeffname: Măng thử  \n", "name: Măng thử\n"),
        ("name: Măng thử\r\n", "name: Măng thử\n"),
        ("name: 'Măng thử '\n", "name: Măng thử\n"),
        ("name:Măng thử\n", "name: Măng thử\n"),
        ("name: Măng #1\n", 'name: "Măng #1"\n'),
        ("name: Măng: loại một\n", 'name: "Măng: loại một"\n'),
        ("name: @măng\n", 'name: "@măng"\n'),
    ],
)
def test_a_name_that_the_reader_stumbles_over(empty_root: Path, broken: str, mended: str) -> None:
    assert fixed(empty_root, broken + LEAST).decode() == (
        f"{MODELINE}{mended}provenance: public-source\n{END}"
    )
    assert read_catalogue(empty_root, TODAY).findings == ()


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("stars: 4 sao", "stars: 4"),
        ('stars: "4"', "stars: 4"),
        ("score: 90,5", "score: 90.5"),
        ("valid_from: 30/12/2024", 'valid_from: "2024-12-30"'),
        ("valid_from: 2024–12–30", 'valid_from: "2024-12-30"'),
    ],
)
def test_a_value_that_can_mean_one_thing_only(empty_root: Path, broken: str, mended: str) -> None:
    text = f"name: Măng thử\n{LEAST}" + certificate(broken)
    assert fixed(empty_root, text).decode() == NAME + certificate(mended) + END


@pytest.mark.parametrize(
    ("written", "mended"), [("150.000", "150000"), ('"150,000 đ"', "150000"), ("150,5", "150,5")]
)
def test_a_price_with_marks_between_its_thousands(
    empty_root: Path, written: str, mended: str
) -> None:
    packaging = (
        "packagings:\n  - net_content: 500 g\n    price:\n"
        '      amount: {}\n      date: "2025-09-01"\n'
    )
    text = f"name: Măng thử\n{LEAST}" + packaging.format(written)
    assert f"amount: {mended}\n" in fixed(empty_root, text).decode()


def test_tabs_before_a_line_become_spaces(empty_root: Path) -> None:
    text = "name: Măng thử\nprovenance: public-source\nsources:\n\t- title: Nguồn thử\n"
    assert fixed(empty_root, text).decode() == NAME + END


@pytest.mark.parametrize(
    "text",
    [
        f"name: Măng thử\n{LEAST}" + certificate("valid_from: 05/06/2024"),
        f"name: Măng thử\n{LEAST}" + certificate("stars: 7"),
        f"name: Măng thử\n{LEAST}producer: HTX Không Có\n",
        f'name: "Măng thử\n{LEAST}',
        f"provenance: public-source\nname: Măng thử\n{END}",
    ],
)
def test_what_may_mean_several_things_and_what_is_right_stays(empty_root: Path, text: str) -> None:
    assert fixed(empty_root, text) == text.encode()


def test_what_is_not_utf_8_stays(empty_root: Path) -> None:
    assert fixed(empty_root, b"name: M\xa8ng\n") == b"name: M\xa8ng\n"


def test_a_remark_is_kept_and_with_it_the_order(empty_root: Path) -> None:
    text = f"# nhớ hỏi lại xã\n{LEAST}name: Măng thử \n"
    assert fixed(empty_root, text).decode() == f"# nhớ hỏi lại xã\n{LEAST}name: Măng thử\n"


def test_a_commune_that_became_one_other_is_followed(empty_root: Path) -> None:
    place = (
        "place:\n  as_certified: Xã Tơ Tung, huyện Kbang\n  register: before-2025-07\n"
        '  code: "23665"\n  current: "{}"\n'
    )
    text = f"name: Măng thử\n{LEAST}" + place.format("23638")
    assert 'current: "23668"' in fixed(empty_root, text).decode()
    assert read_catalogue(empty_root, TODAY).findings == ()


def test_a_dry_run_shows_the_change_and_writes_nothing(
    empty_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"name: Măng\u00a0thử\n{LEAST}"
    assert fixed(empty_root, text, "--dry-run") == text.encode()
    shown = capsys.readouterr().out
    assert f"--- a/{FILE}\n+++ b/{FILE}\n" in shown
    assert "-name: Măng⟨U+00A0⟩thử\n" in shown
    assert "+name: Măng thử\n" in shown
    assert "Có thể sửa 1 tệp; chưa ghi gì.\n" in shown


def test_nothing_is_left_beside_a_mended_file(empty_root: Path) -> None:
    fixed(empty_root, f"name: Măng\u00a0thử\n{LEAST}")
    assert [path.name for path in (empty_root / FILE).parent.iterdir()] == ["product.yml"]


def test_a_dry_run_of_nothing_is_a_wrong_call(empty_root: Path) -> None:
    assert main(["check", "--dry-run", "--root", str(empty_root)]) == 2
