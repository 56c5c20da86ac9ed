"""Characters that no file of the catalogue may hold, and text that only looks equal.

Someone who reviews a change must see all that is in it, and a search must find what is spelled
alike. So whatever Python calls unprintable is refused (controls, bidi and zero-width characters,
exotic spaces and line ends, private use), and so are the printable characters that show nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from catalogue.findings.finding import Finding, Position, shown
from catalogue.reading.letters import foreign_character, foreign_places, is_ordinary

_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\ufffd"
    "\U000e0100-\U000e01ef]"
)
"""Printable by category, yet without a glyph; and U+FFFD, the scar of a failed conversion."""

_WORD = re.compile(r"[^ \t\r\n]+")

STOPS_PARSER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|\r(?!\n)")
"""What libyaml refuses before it parses, or takes for a line end where editors see none."""

NAMES = {
    "\x00": "byte 0, tệp có thể là UTF-16",
    "\t": "dấu Tab trong giá trị",
    "\r": "xuống dòng kiểu máy cũ",
    "\x85": "xuống dòng kiểu máy cũ",
    "\xa0": "dấu cách không ngắt",
    "\xad": "gạch nối ẩn",
    "\u200b": "dấu cách rộng bằng không",
    "\u200c": "dấu ngăn nối chữ",
    "\u200d": "dấu nối chữ ẩn",
    "\u2028": "dấu xuống dòng ẩn",
    "\u2029": "dấu hết đoạn ẩn",
    "\u2060": "dấu nối từ ẩn",
    "\ufeff": "dấu BOM giữa tệp",
    "\ufffd": "chữ hỏng khi chuyển mã",
}
WITHOUT_SHAPE = "ký tự không có hình"
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
NAMES_BY_CATEGORY = {
    "Cc": "ký tự điều khiển",
    "Zs": "dấu cách đặc biệt",
    "Co": "ký hiệu riêng của một phông chữ",
    "Cn": "mã chưa có chữ nào",
    "Cf": "ký tự định dạng ẩn",
}


def position_at(text: str, index: int) -> Position:
    """Line and column of the character at `index`; only line feeds end a line."""
    return Position(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def is_forbidden(character: str) -> bool:
    """Whether a value may not hold this character; of the controls it may hold a line feed."""
    if character == "\n":
        return False
    return not character.isprintable() or _BLANK.match(character) is not None


def forbidden_character(file: str, position: Position, character: str) -> Finding:
    named = f"U+{ord(character):04X}"
    return Finding("E004", file, position, values={"character": named, "name": _name(character)})


def _name(character: str) -> str:
    if character in _BIDI:
        return "đảo chiều chữ"
    by_category = NAMES_BY_CATEGORY.get(unicodedata.category(character), "")
    return NAMES.get(character) or by_category or WITHOUT_SHAPE


def forbidden_characters(text: str, file: str) -> Iterator[Finding]:
    """E004 and E019 for each raw character that may stand nowhere in a file.

    Tabs pass here: they are wrong in values only, which takes a parser to know.
    """
    if is_ordinary(text) and "\r" not in text.replace("\r\n", ""):
        return  # as for nearly all files, several times as quick as the loops below
    foreign = set(foreign_places(text))
    for index, character in enumerate(text):
        if character == "\t" or (character == "\r" and text[index + 1 : index + 2] == "\n"):
            continue
        if is_forbidden(character):
            yield forbidden_character(file, position_at(text, index), character)
        elif index in foreign:
            yield foreign_character(file, position_at(text, index), character)


def decomposed(text: str, file: str) -> Iterator[Finding]:
    """E003 at the first word that is not NFC; whoever typed one so typed them all so."""
    for word in () if _is_nfc(text) else _WORD.finditer(text):
        if not _is_nfc(word[0]):
            yield decomposed_word(file, position_at(text, word.start()), word[0])
            return


def decomposed_word(file: str, position: Position, word: str) -> Finding:
    composed = unicodedata.normalize("NFC", word)
    return Finding("E003", file, position, values={"text": shown(word), "nfc": shown(composed)})


def _is_nfc(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)
