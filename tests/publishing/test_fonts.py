import io
import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from catalogue.publishing.fonts import WEIGHTS, file_name, font_files, make

VIETNAMESE = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = "\u0300\u0301\u0303\u0309\u0323"
PLAIN = "0123456789 .,:;?!()[]/–—“”‘’…·×°%&+-₫›"


@pytest.mark.parametrize("weight", WEIGHTS.values())
def test_a_font_of_the_site_has_every_letter_that_vietnamese_is_written_with(weight: int) -> None:
    file = dict(font_files())[f"assets/fonts/{file_name(weight)}"]
    known = TTFont(io.BytesIO(file.read_bytes())).getBestCmap()
    vowels = [letter for letter in VIETNAMESE if letter in "aăâeêioôơuưy"]
    toned = [unicodedata.normalize("NFC", vowel + tone) for vowel in vowels for tone in TONES]
    letters = [*VIETNAMESE, *toned]
    wanted = {*letters, *(letter.upper() for letter in letters), *PLAIN}
    assert {letter for letter in wanted if ord(letter) not in known} == set()


def test_a_font_of_the_site_is_small(tmp_path: Path) -> None:
    assert all(file.stat().st_size < 12_000 for name, file in font_files() if "woff2" in name)


def test_the_same_pins_give_the_same_bytes(tmp_path: Path) -> None:
    make(tmp_path)
    for address, file in font_files():
        again = tmp_path / file.name
        assert "OFL" in address or again.read_bytes() == file.read_bytes()


def test_the_licence_travels_with_the_fonts() -> None:
    text = dict(font_files())["assets/fonts/OFL.txt"].read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
