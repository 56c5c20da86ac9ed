import json
import unicodedata
from pathlib import Path

import pytest

from catalogue.language.fold import fold, slug

VECTORS = json.loads((Path(__file__).parent / "fold-vectors.json").read_text(encoding="utf-8"))
"""What the browser's fold must answer, too: tests/site/test_finder.py asks it."""


@pytest.mark.parametrize(("text", "folded"), VECTORS["fold"])
def test_two_spellings_fold_to_one(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@pytest.mark.parametrize(("text", "address"), VECTORS["slug"])
def test_names_become_addresses(text: str, address: str) -> None:
    assert slug(text) == address


def test_an_address_is_ascii_and_ends_at_a_word() -> None:
    assert slug("Măng le rừng Tơ Tung") == "mang-le-rung-to-tung"
    long = slug("Bột sữa gạo lứt sinh thái Điện Biên " * 5)
    assert len(long) <= 80
    assert long.endswith("-sua-gao-lut-sinh-thai-dien-bien") or not long.endswith("-")
    assert slug("x" * 200) == "x" * 80


def test_whatever_is_no_letter_parts_words() -> None:
    assert fold("“Trà–Chè”…100 g/túi") == "tra che 100 g tui"
    assert fold("Ωμέγα 3 · x² 😀茶y") == "3 x y"
    assert fold("\ud800a\u00a0b") == "a b"
    assert fold("") == ""
