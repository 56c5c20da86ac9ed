"""Vietnamese names with their marks, in whatever spelling of the marks."""

from __future__ import annotations

import re
import unicodedata

from catalogue.language.fold import fold

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")

_WORD = re.compile(r"[^\s,;.()/\-]+")
"""A word of a name: what stands between spaces and such signs."""


def marked(text: str) -> str:
    """Equal for two texts that differ in case, in the place of a tone (hòa, hoà) or an apostrophe.

    Between spaces, so that `Tung` is not found in `Tùng`, whose tone stands last.
    """
    bare = unicodedata.normalize("NFD", text.lower().replace("’", "").replace("'", ""))
    words = _WORD.findall(re.sub("(?<![0-9])0+(?=[0-9])", "", bare))
    return f" {' '.join(map(_tone_last, words))} "


def _tone_last(word: str) -> str:
    letters = "".join(sign for sign in word if sign not in _TONES)
    return letters + "".join(sign for sign in word if sign in _TONES)


def spelled(text: str, name: str) -> str | None:
    """The text with the words that fold to a name written as the name is."""
    words = list(_WORD.finditer(text))
    folded = [fold(word[0]) for word in words]
    wanted = fold(name).split()
    for start in range(len(words) - len(wanted) + 1):
        if folded[start : start + len(wanted)] == wanted:
            end = words[start + len(wanted) - 1].end()
            return text[: words[start].start()] + name + text[end:]
    return None
