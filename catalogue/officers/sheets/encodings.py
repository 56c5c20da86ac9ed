"""Bytes of a text table -> text: by its mark, by being UTF-8, or by which reading is Vietnamese."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable, Mapping

from catalogue.language import spoken
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.sheets import tcvn3, vni
from catalogue.officers.sheets.syllables import likeness

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

LIKELY = 0.6
"""Below this share of syllables a reading is no Vietnamese text, and nobody guesses."""


def _windows_1258(content: bytes) -> str:
    return unicodedata.normalize("NFC", content.decode("cp1258"))


DECODERS: Mapping[str, Callable[[bytes], str]] = {
    "utf-8": lambda content: content.decode("utf-8-sig"),
    "utf-16": lambda content: content.decode("utf-16"),
    "windows-1258": _windows_1258,
    "tcvn3": tcvn3.decoded,
    "vni": vni.decoded,
}


def decoded(content: bytes, file: str, encoding: str = "") -> tuple[str, str]:
    """The text, and the key in `spoken.tables.ENCODINGS` of how it was read.

    encoding: what the officer says it is; empty to find out.
    """
    known = ", ".join(spoken.tables.ENCODINGS)
    if encoding:
        try:
            return DECODERS[encoding](content), encoding
        except UnicodeError as error:
            told = {
                "encoding": spoken.tables.ENCODINGS[encoding],
                "offset": getattr(error, "start", 0) + 1,
            }
            problem = spoken.tables.FILE["not-encoding"].format(file=file, known=known, **told)
            raise ImportRefusedError(problem) from None
    found = _marked(content) or _likeliest(content)
    if found is None:
        raise ImportRefusedError(spoken.tables.FILE["encoding"].format(file=file, known=known))
    return found


def _marked(content: bytes) -> tuple[str, str] | None:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _tried(content, encoding)
    return _tried(content, "utf-8")


def _tried(content: bytes, encoding: str) -> tuple[str, str] | None:
    try:
        text = DECODERS[encoding](content)
    except UnicodeError:
        return None
    return None if "\0" in text else (text, encoding)


def _likeliest(content: bytes) -> tuple[str, str] | None:
    readings = [_tried(content, encoding) for encoding in ("windows-1258", "tcvn3", "vni")]
    scored = [(likeness(reading[0]), reading) for reading in readings if reading]
    score, best = max(scored, key=lambda one: one[0], default=(0.0, None))
    return best if score >= LIKELY else None


FONTS = {"tcvn3": tcvn3, "vni": vni}
"""Encodings of fonts, which a workbook keeps as Latin letters."""


def font_encoding(texts: list[str]) -> str | None:
    """For which fonts the cells of a workbook were typed, if for any."""
    best, least = None, LIKELY
    for encoding, font in FONTS.items():
        typed = " ".join(text for text in texts if font.looks_typed(text))
        score = likeness(font.from_latin(typed)) if typed else 0.0
        if score > max(likeness(typed), least):
            best, least = encoding, score
    return best


def read_typed(text: str, encoding: str) -> str:
    """A cell in real letters; one that was not typed for these fonts stays."""
    font = FONTS[encoding]
    return font.from_latin(text) if font.looks_typed(text) else text
