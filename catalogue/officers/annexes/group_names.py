"""The product group that an annex means: by its full name, or by what people say for short.

`THỦ CÔNG MỸ NGHỆ` is `Hàng thủ công mỹ nghệ` today and began `Thủ công mỹ nghệ, trang trí` before
2023: whatever leads to one group of today is that group, and what leads to several is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from catalogue.language.fold import fold
from catalogue.model.group import CURRENT_VOCABULARY, Group, Groups

LIKELY = 0.75
"""How alike two folded names must be before the group of one is offered for the other."""

_FEWEST_WORDS = 2
"""Of a name in short: `Du lịch` leads to one group, `uống` or `phẩm` alone is too little."""

_CALLED = re.compile(
    r"^(?:(?:các|nhóm|nhom|ngành|nganh|hàng|hang|loại|loai|s[aả]n\s+ph[aẩ]m)\b[\s:.–-]*)+"
    r"(?:(?:\d+|[IVX]+)\b[\s:.–-]*)?",
    re.IGNORECASE,
)
"""What annexes put before a group's name: `NHÓM THỰC PHẨM`, `Ngành hàng: …`, `Nhóm 1: …`."""


def group_named(text: str, groups: Groups) -> dict[str, str] | None:
    """The group of a product, as its file holds it; None where the words name none, or several.

    The document's own words are kept where they are a group's official name of either vocabulary.
    """
    for name in dict.fromkeys((text, called(text))):
        if found := _set(name, groups) or _official(name, groups):
            return found
    code = _in_short(fold(called(text)), groups)
    return {"code": code} if code else None


def called(text: str) -> str:
    """A name without the words that annexes put before it."""
    return _CALLED.sub("", text)


def _set(text: str, groups: Groups) -> dict[str, str] | None:
    for group in groups.current:
        for each in group.sets:
            if fold(each.name) == fold(text):
                return {"code": group.code, "set": each.code}
    return None


def _official(text: str, groups: Groups) -> dict[str, str] | None:
    known = next(groups.named(text), None)
    current = groups.group((known and _today(known)) or "")
    if current is None:
        return None
    if fold(current.name) == fold(text):
        return {"code": current.code}
    return {"code": current.code, "as_certified": text.capitalize() if text.isupper() else text}


def likely_group(text: str, groups: Groups) -> Group | None:
    """The group of today whose name is most like the words, for a person to judge."""
    names = {name: code for name, code in _names(groups) if code}
    found = get_close_matches(fold(called(text)), names, n=1, cutoff=LIKELY)
    return groups.group(names[found[0]]) if found else None


def _in_short(name: str, groups: Groups) -> str | None:
    """The one group of today in whose names, former ones too, these words stand together."""
    if len(name.split()) < _FEWEST_WORDS:
        return None
    codes = {code for known, code in _names(groups) if f" {name} " in f" {known} "}
    return codes.pop() if len(codes) == 1 else None


def _names(groups: Groups) -> Iterator[tuple[str, str | None]]:
    """Every folded name of every vocabulary, and the code of the group that it is today."""
    for group in groups.groups:
        for name in (group.name, *group.other_names):
            yield fold(called(name)), _today(group)


def _today(group: Group) -> str | None:
    return group.code if group.vocabulary == CURRENT_VOCABULARY else group.now
