"""What a double-quoted scalar says through escapes, which show where their meaning would not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from catalogue.findings.finding import Finding
from catalogue.reading.characters import (
    decomposed_word,
    forbidden_character,
    is_forbidden,
    position_at,
)
from catalogue.reading.letters import foreign_character, foreign_places, is_ordinary

_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SHORT = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


def escaped_findings(text: str, start: int, end: int, value: str, file: str) -> Iterator[Finding]:
    """E004, E019 and E003 for what the double-quoted scalar in text[start:end] says by escapes."""
    for escape in _ESCAPE.finditer(text, start, end):
        character = _meaning(escape)
        if character and is_forbidden(character):
            yield forbidden_character(file, position_at(text, escape.start()), character)
        elif not (is_ordinary(character) or _is_mark(character)):
            yield foreign_character(file, position_at(text, escape.start()), character)
    for index in foreign_places(value):
        if _is_mark(value[index]):
            yield foreign_character(file, position_at(text, start), value[index])
            break
    if not unicodedata.is_normalized("NFC", value):
        yield decomposed_word(file, position_at(text, start), value)


def _is_mark(character: str) -> bool:
    """Whether what stands before it decides if it may stand there."""
    return unicodedata.category(character) == "Mn" and not is_forbidden(character)


def _meaning(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    return chr(int(code, 16)) if code else _SHORT.get(escape[4], "")
