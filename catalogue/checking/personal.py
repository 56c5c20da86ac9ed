"""How phone numbers, mail addresses and identity numbers look in running text."""

from __future__ import annotations

import re
from urllib.parse import unquote

from catalogue.language.fold import fold

DIGITS = re.compile("[0-9](?:[^0-9]{0,3}[0-9]){8}")
"""As many digits as the shortest of these numbers has."""

_GAP = r"[ .\-–()/]{0,2}"
"""What people put between the digits of a phone number."""

PHONE = re.compile(
    r"(?<![0-9])(?<![0-9][.,/-])"  # 21.0381, 05-07-2025
    r"(?![0-9]{1,2}([./-])[0-9]{1,2}\1(?:19|20)[0-9]{2}(?![0-9]))"  # 05.07.2025 - 31.12.2025
    rf"(?:\(?\+?84\)?{_GAP}(?:0{_GAP})?|\(?0{_GAP})"
    rf"(?:2(?:{_GAP}[0-9]){{9}}|[35789](?:{_GAP}[0-9]){{8}})"
    r"(?![0-9])"
)
"""Since 2018: mobile numbers have ten digits (03, 05, 07, 08, 09), fixed ones eleven (02)."""

TAX_CODE = re.compile(
    r"(?:\b(?:ma so|so dang ky|giay phep|dang ky)"
    r"(?: (?:thue|doanh nghiep|kinh doanh|ho kinh doanh))?"
    r"|\b(?:mst|msdn|dkkd)) *(?:so)?$"
)
"""Folded words before a business's tax code, which has ten digits and may begin with 0, too."""

TAX_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)
"""Of its first nine digits; the tenth is 10 less their weighted sum modulo 11."""

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
    for found in PHONE.finditer(text):
        before = fold(text[max(0, found.start() - 40) : found.start()])
        if not (TAX_CODE.search(before) and is_tax_code(found[0])):
            return found[0]
    return None


def is_tax_code(text: str) -> bool:
    """By its check digit, which nine phone numbers in ten do not have."""
    digits = [int(digit) for digit in re.findall("[0-9]", text)]
    if len(digits) != len(TAX_WEIGHTS) + 1:
        return False
    weighed = sum(map(int.__mul__, digits, TAX_WEIGHTS))
    return 10 - weighed % 11 == digits[-1]
