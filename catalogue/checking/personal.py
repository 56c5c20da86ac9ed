"""How phone numbers, mail addresses and identity numbers look in running text."""

from __future__ import annotations

import re
from urllib.parse import unquote

from catalogue.language.fold import fold

DIGITS = re.compile("[0-9](?:[^0-9]{0,3}[0-9]){8}")
"""As many digits as the shortest of these numbers has."""

_GAP = r"[ .\-–()/]{0,2}"
"""What people put between the digits of a phone number."""

_PHONE = re.compile(
    r"(?<![0-9])(?<![0-9][.,/-])"  # 21.0381, 05-07-2025
    r"(?![0-9]{1,2}([./-])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9]))"  # 05.07.2025 - 31.12.2025
    rf"(?:\(?\+?84\)?{_GAP}(?:0{_GAP})?|\(?0{_GAP})"
    rf"(?:2(?:{_GAP}[0-9]){{9}}|[35789](?:{_GAP}[0-9]){{8}})"
    r"(?![0-9])"
)
"""Since 2018: mobile numbers have ten digits (03, 05, 07, 08, 09), fixed ones eleven (02)."""

_OTHER_NUMBER = re.compile(
    r"(?:\b(?:ma so|so dang ky|giay phep|dang ky)"
    r"(?: (?:thue|doanh nghiep|kinh doanh|ho kinh doanh))?"
    r"|\b(?:mst|msdn|dkkd|gtin|ma vach|ma (?:so )?vung trong)) *(?:so)?$"
)
"""Folded words before a number of ten digits that is no phone: tax codes begin with 0, too."""

EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")

IDENTITY = re.compile(
    r"(?:cccd|cmnd|cmt|căn cước|chứng minh)[^0-9]{0,40}"
    r"(?:[0-9][ .]?){9}(?:(?:[0-9][ .]?){3})?(?![0-9])",
    re.IGNORECASE,
)
"""Nine digits, or twelve since 2012, after the name of the card."""


CITIZEN = re.compile(r"(?<![0-9.-])0[0-9]{2}[0-3][0-9]{8}(?![0-9.-])")
"""Twelve digits in a field of document numbers: province, century and sex, year, serial."""


NINE_DIGITS = re.compile(b"[0-9]{9}")
"""In the digits of a text alone: nothing above has fewer."""

MAYBE_PHONE_OR_CITIZEN = re.compile(b"(?:0|84)0?[235789][0-9]{8}|0[0-9]{2}[0-3][0-9]{8}")
"""In the digits of a text alone: those of a phone number or a citizen's, or of something else."""

MAYBE_CARD = re.compile(b"c(?:ccd|mnd|mt|n c|hng m)")
"""What is left of each name of the card without whatever is not ASCII."""


def phone_in_address(address: str) -> str | None:
    """The first phone number in a part of a web address, percent-encoded or not."""
    parts = re.split("[/?&=#:,;]", unquote(address))
    return next(filter(None, map(phone_in, parts)), None)


def phone_in(text: str) -> str | None:
    """The first phone number in a text, as it is written there."""
    for found in _PHONE.finditer(text):
        before = fold(text[max(0, found.start() - 40) : found.start()])
        if not _OTHER_NUMBER.search(before):
            return found[0]
    return None
