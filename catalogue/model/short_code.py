"""The short code of a product, as it is printed on labels and shelf cards: for ever the same.

    tra-mang-cau -> SHA-256, its first 35 bits as 7 letters of Crockford's alphabet, 1 check letter

The alphabet has no I, L, O and U: what someone reads as such is 1, 1, 0 and nothing. The check
letter is a remainder over the field of 32 elements, which finds every wrong letter and every two
that changed places. Seven letters, not five or six: ids are given for ever, so that a code of two
must be rare (17,000 products: once in 240 catalogues; of 30 bits once in 8). It is then an error
of the newcomer, whose folder is still free to be named otherwise.
"""

from __future__ import annotations

from hashlib import sha256

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 7
"""Without the check letter."""

_BITS = 5
_FIELD = 0b100101
"""x^5 + x^2 + 1: a generator of the field."""


def check_letter(letters: str) -> str:
    """What makes the whole a multiple of x - α over GF(32)."""
    remainder = 0
    for letter in letters:
        remainder = _times_two(remainder ^ LETTERS.index(letter))
    return LETTERS[remainder]


def _times_two(value: int) -> int:
    doubled = value << 1
    return doubled ^ _FIELD if doubled >> _BITS else doubled


def code_number(product_id: str) -> int:
    """What the letters write; two products of one number have one code."""
    return int.from_bytes(sha256(product_id.encode()).digest()[:5]) >> (40 - _BITS * LENGTH)


def short_code(product_id: str) -> str:
    """Eight letters; `grouped` writes them for people."""
    number = code_number(product_id)
    places = range(_BITS * (LENGTH - 1), -1, -_BITS)
    letters = "".join(LETTERS[number >> place & 31] for place in places)
    return letters + check_letter(letters)


def grouped(code: str) -> str:
    """`7K3M9QX2` -> `7K3M-9QX2`."""
    return f"{code[:4]}-{code[4:]}"
