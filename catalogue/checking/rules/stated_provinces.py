"""Whether the words of a place name another province than its code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.rules.places import names_unit
from catalogue.checking.rules.provinces import provinces_today
from catalogue.findings.finding import shown
from catalogue.language.fold import fold
from catalogue.model.place import Unit

_PROVINCE = re.compile(r"\b(?:tinh|thanh pho) [a-z ]+")
"""In folded text. Names alone would mislead: there is a Xã Bình Dương in Gia Lai."""


def text_names_no_other_province(context: Context) -> Iterator[Complaint]:
    """A commune's name is common, so its province says whether the code is that of a namesake.

    Where the unit itself is not named, `text_names_the_unit` has said enough.
    """
    today = provinces_today(context.catalogue.places)
    names = {fold(former.name): now for former, now in today}
    stated_by = cache(lambda text: _stated(text, names))  # neighbours have one place
    for entry in context.entries:
        resolved = context.catalogue.place_of(entry)
        if entry.place is None or resolved is None or resolved.province is None:
            continue
        text, unit = entry.place.as_certified, resolved.units[-1]
        stated = stated_by(text)
        if stated and resolved.province.code not in stated and names_unit(text, unit):
            yield complain(
                "E413",
                entry,
                *("place", "code"),
                code=entry.place.code,
                unit=unit.name,
                province=resolved.province.bare_name,
                text=shown(text),
            )


def _stated(text: str, names: Mapping[str, Unit]) -> frozenset[str]:
    """Codes of the provinces of today that a text names. names: `tinh binh dinh` -> Gia Lai."""
    found: list[str] = []
    for part in re.split("[,;()]", text):
        for match in _PROVINCE.finditer(fold(part)):
            words = f"{match[0]} "
            found += [unit.code for name, unit in names.items() if words.startswith(f"{name} ")]
    return frozenset(found)
