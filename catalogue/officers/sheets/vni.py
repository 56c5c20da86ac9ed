"""VNI, the encoding of the VNI-Times fonts, which Python has no codec for.

A letter is one character of Windows-1252, or a vowel and a second one for its marks: `Moän` is
“Mộn”. The table is that of VNI Software for Windows, which Unikey converts by, too.
"""

from __future__ import annotations

import re
import unicodedata

_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_HATS = dict(zip("âáàåãä", ("", *_TONES.values()), strict=True))
_BREVES = dict(zip("êéèúüë", ("", *_TONES.values()), strict=True))
_SINGLES = dict(zip("íìæóòîñôö", "íìỉĩịỵđơư", strict=True))

_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"


def _pairs() -> dict[str, str]:
    """`aä` -> `ậ`, in small letters."""
    found: dict[str, str] = {}
    for vowel, base in (*zip("aeouy", "aeouy", strict=True), ("ô", "ơ"), ("ö", "ư")):
        found |= {vowel + sign: base + tone for sign, tone in _TONES.items()}
    for vowel in "aeo":
        found |= {vowel + sign: vowel + _CIRCUMFLEX + tone for sign, tone in _HATS.items()}
    found |= {"a" + sign: "a" + _BREVE + tone for sign, tone in _BREVES.items()}
    return {vni: unicodedata.normalize("NFC", letter) for vni, letter in found.items()}


_SMALL = {**_SINGLES, **_pairs()}
_LETTERS = {**_SMALL, **{vni.upper(): letter.upper() for vni, letter in _SMALL.items()}}
_LETTERS |= {vni[0].upper() + vni[1:]: letter.upper() for vni, letter in _pairs().items()}
_WRITTEN = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))


def decoded(content: bytes) -> str:
    return from_latin(content.decode("cp1252"))


def from_latin(text: str) -> str:
    """Text whose characters are VNI's: what Excel shows without the font."""
    return _WRITTEN.sub(lambda found: _LETTERS[found[0]], text)


def looks_typed(text: str) -> bool:
    """Whether it holds, beside ASCII, characters of Windows-1252 and no others."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return not text.isascii()
