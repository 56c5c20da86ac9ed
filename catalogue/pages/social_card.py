"""What stands on the picture that others see of a shared link.

A picture is shown for months after it was made, by others, where nobody can correct it: so no star
without the day on which it ends, and nothing that is only true today.
"""

from __future__ import annotations

import json
import re
import zlib
from typing import NamedTuple

from catalogue.model.standing import Standing
from catalogue.model.summary import ProductSummary
from catalogue.model.validity import Status
from catalogue.pages.producer_name import shown_name
from catalogue.pages.status_words import label
from catalogue.pages.view import View
from catalogue.pages.words import Words

FOLDER = "assets/the/"
SITE_CARD = f"{FOLDER}danh-muc.png"
WIDTH, HEIGHT = 1200, 630
"""Pixels: what Facebook, Zalo and others show uncut."""

_WRITABLE = re.compile(
    r"[\x20-\x7e\xa0-\u017f\u01a0\u01a1\u01af\u01b0\u0300-\u0304\u0306-\u030c\u031b\u0323"
    r"\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ab]+"
)
"""Letters that the cards' font can write, marks set beside their letter among them."""


class SocialCard(NamedTuple):
    """stars: how many are drawn, hollow where they may have run out already; 0 for none.

    group: code, empty where unknown. host: where the link leads, without `https://`.
    """

    name: str
    who: str
    where: str
    standing: str
    stars: int
    hollow: bool
    status: str
    group: str
    brand: str
    see: str
    host: str


def of_the_data(view: View) -> View:
    """One card a product, in the language of its entry: its twins in other languages share it."""
    return View.of(view.site.in_language(view.site.languages[0]), view.address)


def social_card(view: View, product: ProductSummary) -> SocialCard | None:
    """None where the font lacks letters: a picture with boxes for letters is worse than none."""
    producer = view.directory.producers.get(product.producer or "")
    standing = product.standing
    card = SocialCard(
        name=product.name,
        who=shown_name(view, producer) if producer else "",
        where=product.location.name,
        standing=_standing(view, standing),
        stars=standing.stars or 0,
        hollow=standing.status is Status.UNKNOWN_VALIDITY,
        status=(Status.VALID if standing.status is Status.EXPIRING else standing.status).value,
        group=product.group or "",
        brand=view.plain("site.name"),
        see=view.plain("card.see"),
        host=host(view.site.url),
    )
    return card if _WRITABLE.fullmatch(f"{card.name}{card.who}{card.where} ") else None


def _standing(view: View, standing: Standing) -> str:
    if standing.stars and standing.until:
        return view.plain(_dated(standing), stars=standing.stars, day=view.day(standing.until))
    if standing.status is Status.UNCONFIRMED:
        return view.plain("card.unconfirmed")
    return label(view, standing)


def _dated(standing: Standing) -> str:
    """Whether its day is the last certain one, the last, or the last possible one."""
    if standing.is_least:
        return "card.least"
    return "card.until" if standing.is_exact or standing.ending else "card.latest"


def site_words(words: Words, url: str) -> tuple[str, str, str]:
    """What stands on the site's own card: its name, what it is for, where the link leads."""
    return words.plain("site.name"), words.plain("card.motto"), host(url)


def host(url: str) -> str:
    return url.partition("//")[2].rstrip("/")


def card_address(product_id: str, card: SocialCard) -> str:
    """Another card is another file: those who keep pictures by address never show a former one."""
    said = zlib.crc32(json.dumps(card).encode())
    return f"{FOLDER}{product_id}-{said:08x}.png"
