"""Names that say a household or a person, whatever kind they are entered as."""

from __future__ import annotations

import re

from catalogue.language.fold import fold

FORM = re.compile(r"\b(?:ho (?:kinh doanh|kd|gia dinh|ca the)|hkd)\b")
"""Folded, anywhere in a name."""

WORKSHOP = re.compile(r"co so (?!so |[0-9])")
"""Folded, at the beginning: most workshops are households; `Cơ sở 2` is a branch."""

BRANCH = re.compile(r"\b(?:cong ty|hop tac xa|htx)\b")

PERSON = re.compile(
    r"\W*(?:hộ|ông(?! đốc)|bà(?! (?:chiểu|đen|điểm|nà|rịa))|anh(?! sơn)|chị)\b", re.IGNORECASE
)
"""At the beginning. Marks count (Hồ is no Hộ); what is left out are names of places."""


def names_a_household(name: str) -> bool:
    """Whether its phone and address are likely to be those of somebody's home."""
    folded = fold(name)
    is_workshop = WORKSHOP.match(folded) and not BRANCH.search(folded)
    return bool(is_workshop or FORM.search(folded) or PERSON.match(name))
