"""The letters and signs that entries are written with; all others are refused.

`Kbаng` with a Cyrillic а looks right to a reviewer and is found by nobody; a hundred stacked marks
cover the lines around them. So text is Latin letters, with the marks of Vietnamese and of the
other languages of Vietnam, ASCII digits, and the signs below.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from catalogue.findings.finding import Finding, Position

_LETTERS = (
    "\xc0-\xd6\xd8-\xf6\xf8-\u0130\u0134-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e"
    "\u0180\u0243\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01f8-\u021b\u1e00-\u1e99\u1ea0-\u1ef9"
)
"""Beyond ASCII; without those that pass for another letter (ı, ĸ) or stand for two (ĳ)."""

_SIGNS = "°©®™§µ×÷±≤≥≈½¼¾¹²³₂‰′″–—“”‘’«»…•·€£₫"

_STARS = "\u22c6\u2605\u2606\u2729-\u2730\u2734-\u273d\u2b50-\u2b52\U0001f31f\U0001f320"
"""Pass here: the rule that knows which fields may speak of ranks refuses them with their reason."""

ORDINARY = f"\t\n\r -~{_LETTERS}{_SIGNS}{_STARS}"
"""Inside the brackets of a pattern, of Python's or of JavaScript's."""

_ORDINARY = re.compile(f"[{ORDINARY}]*")
_BEYOND_ASCII = re.compile(f"[{_LETTERS}{_SIGNS}{_STARS}]*")
_VISIBLE_ASCII = bytes([*b"\n", *range(0x20, 0x7F)])
LATIN = f"A-Za-z{_LETTERS}"

_LATIN = re.compile(f"[{LATIN}]")

MARKS = "\u0300-\u0304\u0306-\u030c\u031b\u0323-\u0325\u0327\u0328\u032d\u0330\u0331\u0340\u0341"
"""Marks that letters of Vietnam's languages carry where Unicode has no letter for both: ơ̆, ê̆."""

_MARK = re.compile(f"[{MARKS}]")

MOST_MARKS = 2
"""On one letter; decomposed Vietnamese has two."""

SCRIPTS = {
    "ARABIC": "chữ Ả Rập",
    "ARMENIAN": "chữ Armenia",
    "CHEROKEE": "chữ Cherokee",
    "CJK": "chữ Hán",
    "CYRILLIC": "chữ Kirin",
    "DEVANAGARI": "chữ Ấn Độ",
    "FULLWIDTH": "chữ khổ rộng",
    "GREEK": "chữ Hy Lạp",
    "HANGUL": "chữ Triều Tiên",
    "HEBREW": "chữ Do Thái",
    "HIRAGANA": "chữ Nhật",
    "KATAKANA": "chữ Nhật",
    "KHMER": "chữ Khơ-me",
    "LAO": "chữ Lào",
    "MATHEMATICAL": "chữ toán học",
    "THAI": "chữ Thái Lan",
}

STRANGE = "chữ hoặc ký hiệu lạ"
"""Of no script that has a name here."""

STRAY_MARK = "dấu đứng một mình, chồng quá hai lớp hoặc không thuộc tiếng nào ở Việt Nam"
OTHER_FORM = "dạng khác của “{plain}”"


def is_ordinary(text: str) -> bool:
    """Whether the text has nothing but letters, digits and signs of every day."""
    return _ORDINARY.fullmatch(text) is not None


def ordinary_text(content: bytes) -> str | None:
    """The text of a file, or None if it has anything else, a tab or a byte order mark among them.

    What this passes is NFC: no character of ours decomposes or joins the one before it. ASCII is
    set aside first, in a pass of its own, because that leaves a quarter for the pattern to see.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    beyond = content.translate(None, _VISIBLE_ASCII).decode("utf-8")
    return text if _BEYOND_ASCII.fullmatch(beyond) else None


def foreign_places(text: str) -> Iterator[int]:
    """Where the text has a character that entries are not written with, or a mark too many."""
    marks = MOST_MARKS
    for index, character in enumerate(text):
        if _MARK.match(character):
            marks += 1
            if marks > MOST_MARKS:
                yield index
        else:
            marks = 0 if _LATIN.match(character) else MOST_MARKS
            if not is_ordinary(character):
                yield index


def foreign_character(file: str, position: Position, character: str) -> Finding:
    named = f"U+{ord(character):04X}"
    return Finding("E019", file, position, values={"character": named, "name": _name(character)})


def _name(character: str) -> str:
    """Of what kind it is. It is not shown itself: it may turn or cover the message."""
    if unicodedata.category(character).startswith("M"):
        return STRAY_MARK
    script = re.split("[ -]", unicodedata.name(character, ""), maxsplit=1)[0]
    plain = unicodedata.normalize("NFKC", character)
    if script in SCRIPTS:
        return SCRIPTS[script]
    return OTHER_FORM.format(plain=plain) if plain.isascii() else STRANGE
