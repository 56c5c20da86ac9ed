"""How Vietnamese a text looks: the share of its marked words that could be syllables."""

from __future__ import annotations

import re
import unicodedata

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_SHAPES = frozenset("\u0302\u0306\u031b")

_SYLLABLE = re.compile(
    r"(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?"
    r"(?:uyê|ươi|ươu|iêu|yêu|uôi|oai|oay|oeo|uya|uây|uyu|"
    r"ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    r"a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
    r"(?:ch|c|m|ng|nh|n|p|t)?"
)
_WORD = re.compile(r"[^\W\d_]+")


def likeness(text: str) -> float:
    """0 to 1: of the words with letters beyond ASCII, how many could be Vietnamese syllables."""
    words = [
        word for word in _WORD.findall(unicodedata.normalize("NFC", text)) if not word.isascii()
    ]
    strange = sum(not c.isprintable() and not c.isspace() for c in text)
    strange += sum(
        1
        for c in text
        if ord(c) > 127 and not c.isalpha() and c in "¡¢£¤¥¦§¨©ª«¬®¯±²³´µ¶·¸¹º»¼½¾¿×÷"
    )
    if not words and not strange:
        return 1.0
    return sum(map(is_syllable, words)) / (len(words) + strange)


def is_syllable(word: str) -> bool:
    """Letters in an order that the language has, in one case, with at most one tone."""
    if not (word.islower() or word.isupper() or word.istitle()):
        return False
    apart = unicodedata.normalize("NFD", word.lower())
    tones = sum(c in _TONES for c in apart)
    marks = sum(unicodedata.combining(c) > 0 for c in apart)
    shapes = sum(c in _SHAPES for c in apart)
    if tones > 1 or marks != tones + shapes:
        return False
    bare = unicodedata.normalize("NFC", "".join(c for c in apart if c not in _TONES))
    return _SYLLABLE.fullmatch(bare) is not None
