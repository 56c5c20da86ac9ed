"""TCVN3, the one-byte encoding of the .VnTime fonts, which Python has no codec for.

The table is TCVN 5712:1993: its VN3 set is what these fonts hold; the capital letters with tones of
the larger VN1 set stand where fonts leave room. It equals iconv's `TCVN5712-1` from A1 to FF.
Capitals with tones were typed as small letters in a capital font, .VnTimeH: `SảN PHẩM`.
"""

from __future__ import annotations

import re

_FIRST = 0xA1
_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
_DECODE = {chr(_FIRST + index): letter for index, letter in enumerate(_LETTERS)}
_TABLE = str.maketrans(_DECODE)

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_CAPITALS = 2
"""One capital begins a name (`Hà`); two of them among small letters with marks shout."""


def decoded(content: bytes) -> str:
    return from_latin(content.decode("latin-1"))


def from_latin(text: str) -> str:
    """Text whose characters are TCVN3's bytes: what Excel shows without the font."""
    return _WORD.sub(_in_one_case, text.translate(_TABLE))


def looks_typed(text: str) -> bool:
    """Whether it holds, beside ASCII, characters of the upper Latin-1 half and no others."""
    return not text.isascii() and all(ord(c) < _FIRST or c in _DECODE for c in text)


def _in_one_case(found: re.Match[str]) -> str:
    """`SảN` -> `SẢN`: small letters with marks between ASCII capitals were capitals in print."""
    word = found.group()
    ascii_letters = [c for c in word if c.isascii()]
    capitals = sum(c.isupper() for c in ascii_letters)
    if capitals >= _FEWEST_CAPITALS and capitals == len(ascii_letters):
        return word.upper()
    return word
