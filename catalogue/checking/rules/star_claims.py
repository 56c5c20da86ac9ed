"""Whether a text claims stars of its own, which would outlive the recognition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.prose import prose_of
from catalogue.checking.words import (
    document_numbers,
    joined,
    own_texts,
    plain_letters,
    quoted_texts,
)
from catalogue.findings.finding import Path, shown
from catalogue.language.fold import fold
from catalogue.model.entries import Entry

DRAWN = re.compile(
    "[\u22c6\u2605\u2606\u2729-\u2730\u2734-\u273d\u2b50-\u2b52\U0001f31f\U0001f320]+"
)

SIGN = re.compile(r"(?<=[1-5]) ?\*+(?!\w)")
"""`OCOP 5*`"""

_RANK = r"(?:[1-5]|mot|hai|ba|bon|nam) ?(?:s ?a ?o|stars?)\b"
_OCOP = r"\bo ?c ?o ?p\b"
CLAIM = re.compile(rf"{_OCOP}(?: [a-z]+){{0,4}} {_RANK}|\b{_RANK}(?: [a-z]+){{0,4}} {_OCOP}")
"""Folded: `OCOP đạt hạng 5 sao`, `5 sao cấp tỉnh OCOP`; also with its letters set apart."""

_NO_LETTERS = bytes(set(range(1, 256)) - set(b"abcdefghijklmnopqrstuvwxyz"))
"""U+0000, which stands between texts, stays."""

LABELS = frozenset({"name", "other_names", "caption", "net_content", "number"})
"""Fields that stand alone on a page, like a badge."""

PAPERS = frozenset({"standards", "intellectual_property"})

QUOTING = frozenset({"sources", "certificates", "proposals", "retired"})
"""What an entry says of documents: their titles and remarks name ranks rightly."""


def ranks_stand_in_certificates_only(context: Context) -> Iterator[Complaint]:
    for entry in context.entries:
        if not may_claim(entry):
            continue
        for path, text in prose_of(entry):
            if drawn := drawn_in(text):
                yield complain("E322", entry, *path, found=shown(drawn))
            elif path[0] not in QUOTING and (claim := claimed(text)):
                code = "E322" if _is_label(path) else "W323"
                yield complain(code, entry, *path, found=shown(claim))


def may_claim(entry: Entry) -> bool:
    """Whether the second look is worth while: some `ocop` in the entry's own words, or a sign.

    Drawn stars begin with E2 or F0 in UTF-8, as do dashes and quotation marks with E2 80, but no
    letter does.
    """
    texts = joined([*own_texts(entry), *document_numbers(entry)])
    if b"ocop" in plain_letters(texts).translate(None, _NO_LETTERS):
        return True
    own = texts.encode("utf-8", "replace")
    return _may_draw(own) or _may_draw(joined(quoted_texts(entry)).encode("utf-8", "replace"))


def _may_draw(text: bytes) -> bool:
    return (b"\xe2" in text and text.count(b"\xe2") != text.count(b"\xe2\x80")) or b"\xf0" in text


def drawn_in(text: str) -> str | None:
    """The first stars that a text draws."""
    drawn = None if text.isascii() else DRAWN.search(text)
    return drawn[0] if drawn else None


def claimed_in(text: str) -> str | None:
    """The first rank that a text gives itself, drawn or in words."""
    return drawn_in(text) or claimed(text)


def claimed(text: str) -> str | None:
    """The folded words in which a text gives itself a rank in OCOP."""
    found = CLAIM.search(fold(SIGN.sub(" sao ", text)))
    return found[0] if found else None


def _is_label(path: Path) -> bool:
    return any(part in LABELS for part in path) or path[0] in PAPERS
