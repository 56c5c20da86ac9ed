"""How two spellings of a Vietnamese word are recognised as the same, and turned into addresses."""

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]")
_OTHERS = re.compile(r"[^0-9a-z]+")
_D = str.maketrans("đĐ", "dd")

ADDRESS_LENGTH = 80
"""The longest folder name or address part: short enough for every file system and for print."""


def fold(text: str) -> str:
    """`"Đường hoa dừa"` -> `"duong hoa dua"`: no diacritics, đ as d, lower case, single spaces.

    Tone placement (hòa, hoà) and apostrophes (M'nông, M’nông) fold to one form, as the registers
    of places differ in both.
    """
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_D))).lower()
    return _OTHERS.sub(" ", bare.replace("'", "").replace("’", "")).strip()


def slug(text: str) -> str:
    """`"Mắc ca M'nông"` -> `"mac-ca-mnong"`; an address part of at most `ADDRESS_LENGTH`."""
    whole = fold(text).replace(" ", "-")
    if len(whole) <= ADDRESS_LENGTH:
        return whole
    return whole[: ADDRESS_LENGTH + 1].rpartition("-")[0] or whole[:ADDRESS_LENGTH]


def heading_slug(text: str, separator: str) -> str:
    """For MkDocs' headings: its own would drop every đ ("Điểm bán" -> "iem-ban")."""
    return slug(text).replace("-", separator)
