"""Whether the words of a place name another province than its code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.rules.places import names_unit
from catalogue.findings.finding import shown
from catalogue.language.fold import fold

PROVINCE = re.compile(r"\b(?:tinh|thanh pho) [a-z ]+")
"""In folded text. Names alone would mislead: there is a Xã Bình Dương in Gia Lai."""


def text_names_no_other_province(context: Context) -> Iterator[Complaint]:
    """A commune's name is common, so its province says whether the code is that of a namesake.

    Where the unit itself is not named, `text_names_the_unit` has said enough.
    """
    places = context.catalogue.places
    own = {unit.code: fold(unit.name) for unit in places.current_provinces}
    phrases_of = cache(_province_words)  # neighbours have one place
    for entry in context.entries:
        phrases = phrases_of(entry.place.as_certified) if entry.place else ()
        resolved = context.catalogue.place_of(entry) if phrases else None
        if entry.place is None or resolved is None or resolved.province is None:
            continue
        code, unit = resolved.province.code, resolved.units[-1]
        if any(f"{phrase} ".startswith(f"{own[code]} ") for phrase in phrases):
            continue  # as most texts do; names of former provinces take all registers
        names = places.codes_by_province_name
        stated = {now for phrase in phrases for now in _stated(phrase, names)}
        if stated and code not in stated and names_unit(entry.place.as_certified, unit):
            yield complain(
                "E413",
                entry,
                *("place", "code"),
                code=entry.place.code,
                unit=unit.name,
                province=resolved.province.bare_name,
                text=shown(entry.place.as_certified),
            )


def _province_words(text: str) -> tuple[str, ...]:
    """What follows `tỉnh` or `thành phố` in each part of a text, folded, with these words."""
    whole = fold(text)
    if "tinh " not in whole and "thanh pho " not in whole:
        return ()
    parts = map(fold, re.split("[,;()]", text))
    return tuple(match[0] for part in parts for match in PROVINCE.finditer(part))


def _stated(phrase: str, codes: Mapping[str, str]) -> Iterator[str]:
    """Of every province with whose name a phrase begins: `tinh binh dinh cu` says Gia Lai."""
    words = phrase.split()
    beginnings = (" ".join(words[:count]) for count in range(1, len(words) + 1))
    return (codes[name] for name in beginnings if name in codes)
