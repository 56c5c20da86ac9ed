"""Where each page stands, below the site's root."""

from __future__ import annotations

import re
from urllib.parse import quote

from catalogue.model.units import PROVINCES as PROVINCES

HOME = ""
STARS = "hang-sao/"
GROUPS = "nhom/"
PRODUCERS = "chu-the/"
SALES_POINTS = "diem-ban/"
SAVED = "da-luu/"
COMPARE = "so-sanh/"
FINDER = "tim-kiem/"
GUIDE = "huong-dan/"
RULES = "quy-tac/"
ORIGINS = "ban-do/"
CONTACT = "huong-dan/lien-he/"
VERIFY = "xac-minh/"
SHORT = "v/"
SHELF_CARDS = "the-ke/"
CONTRIBUTE = "dong-gop/"
FORMS = {
    "product": f"{CONTRIBUTE}san-pham/",
    "producer": f"{CONTRIBUTE}chu-the/",
    "sales-point": f"{CONTRIBUTE}diem-ban/",
}
"""The form of each kind of entry."""
ENTRIES = {"product": "san-pham/", "producer": PRODUCERS, "sales-point": SALES_POINTS}
"""By kind: where the pages of single entries stand, by their ids."""

EDITING_APP = f"{CONTRIBUTE}cms/"
"""An app of its own: no page of the theme, and in one language only."""
FORM_DATA = "assets/dong-gop/"
NO_GROUP = "chua-ro"

PLACED_POINTS = "assets/ban-do/diem-ban.geojson"
BY_PROVINCE = "assets/ban-do/san-pham-theo-tinh.geojson"
BY_COMMUNE = "assets/ban-do/san-pham-theo-xa.geojson"
SOLD = "assets/ban-do/hang-ban.json"
"""Data of the maps, for their scripts and for whoever wants to draw their own.

They hold words, so there is one of each in every language: see `Language.file`.
"""

_PLAIN = re.compile(r"[a-z0-9-]+")


def segment(entry_id: str) -> str:
    """One step of an address. Ids are plain, unless they have yet to be refused."""
    return entry_id if _PLAIN.fullmatch(entry_id) else quote(entry_id, safe="")


def contact(page: str) -> str:
    """Where to report an error on a page, or to ask for its removal. page: below the home."""
    return f"{CONTACT}?trang={page}"


def product(product_id: str) -> str:
    return f"san-pham/{segment(product_id)}/"


def producer(producer_id: str) -> str:
    return f"{PRODUCERS}{segment(producer_id)}/"


def sales_point(point_id: str) -> str:
    return f"{SALES_POINTS}{segment(point_id)}/"


def points_of(place: str) -> str:
    """Of a place's sales points. place: the address of its page; no commune is called so."""
    return f"{place}diem-ban/"


def stars(count: int) -> str:
    return f"{STARS}{count}/"


def formerly(count: int) -> str:
    """Products that once had these stars."""
    return f"{STARS}{count}/het-han/"


def rule(code: str) -> str:
    return f"{RULES}{code}/"


def group(code: str) -> str:
    return f"{GROUPS}{segment(code)}/"


def paged(first: str, number: int) -> str:
    """Page 2 of `hang-sao/4/` is `hang-sao/4/trang-2/`."""
    return first if number == 1 else f"{first}trang-{number}/"
