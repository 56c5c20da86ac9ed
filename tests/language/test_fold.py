import unicodedata

import pytest

from catalogue.language.fold import fold, slug


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đường hoa dừa", "duong hoa dua"),
        ("Mắc ca M'nông", "mac ca mnong"),
        ("Mắc ca M’nông", "mac ca mnong"),
        ("Trà Ô Long", "tra o long"),
        ("Đèn lồng", "den long"),
        ("Rượu ghè Đăk Hà", "ruou ghe dak ha"),
        ("Rươne", "ruone"),
        ("Y Ngông Niê Kdăm", "y ngong nie kdam"),
        ("  Chè   tôm-nõn (100 g) ", "che tom non 100 g"),
        ("Hòa", "hoa"),
        ("Hoà", "hoa"),
        ("ŏ ĕ ĭ ŭ", "o e i u"),
    ],
)
def test_two_spellings_fold_to_one(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


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
