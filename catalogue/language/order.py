"""Vietnamese alphabetical order."""

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng; no mark comes first
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=100)}

Key = tuple[str, str, str]
"""The ranks of the letters and of their tones, a character each, and the text itself."""


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


class _Table(dict[int, str]):
    """For `str.translate`: each character seen so far -> its rank as a character, or nothing.

    tones: whether the rank is that of the tone. Ranks begin at U+0001, below which `order_key`
    puts what parts them.
    """

    def __init__(self, *, tones: bool) -> None:
        super().__init__()
        self._tones = tones

    def __missing__(self, code: int) -> str:
        character = chr(code)
        is_kept = character.isalnum() or character.isspace()
        letter, tone = _ranks(character)
        self[code] = chr(tone + 1 if self._tones else letter) if is_kept else ""
        return self[code]


_OF_LETTERS = _Table(tones=False)
_OF_TONES = _Table(tones=True)


def order(text: str) -> Key:
    """A sort key: letters first (a < ă < â, d < đ), tones only between equals (ma < mà < má)."""
    lower = unicodedata.normalize("NFC", text).lower()
    return lower.translate(_OF_LETTERS), lower.translate(_OF_TONES), text


def order_key(text: str) -> str:
    """`order` as one string, for indexes and for comparing at the speed of strings.

    The parting U+0000 is below every rank, so that a name comes before those that it begins.
    """
    return "\0".join(order(text))
