"""Vietnamese alphabetical order."""

import functools
import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng; no mark comes first
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=100)}

Key = tuple[tuple[int, ...], tuple[int, ...], str]


@functools.cache
def _ranks(character: str) -> tuple[int, int]:
    """Place of the letter in the alphabet, and of its tone; digits before letters, spaces first."""
    tone, letter = 0, ""
    for part in unicodedata.normalize("NFD", character):
        if part in _TONES:
            tone = _TONES.index(part) + 1
        else:
            letter += part
    letter = unicodedata.normalize("NFC", letter)
    if letter in _RANK:
        return _RANK[letter], tone
    base = unicodedata.normalize("NFD", letter)[:1]  # ŏ, ĕ: beside the letter that they come from
    if base in _RANK:
        return _RANK[base], tone
    return (10 + int(letter) if letter.isdecimal() else 1), tone


def order(text: str) -> Key:
    """A sort key: letters first (a < ă < â, d < đ), tones only between equals (ma < mà < má)."""
    kept = [c for c in unicodedata.normalize("NFC", text).lower() if c.isalnum() or c.isspace()]
    ranks = [_ranks(character) for character in kept]
    return tuple(r[0] for r in ranks), tuple(r[1] for r in ranks), text
