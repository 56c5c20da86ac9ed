"""Where each page stands, below the site's root."""

from __future__ import annotations

from urllib.parse import quote

from catalogue.model.units import PROVINCES as PROVINCES

HOME = ""
STARS = "hang-sao/"
GROUPS = "nhom/"
PRODUCERS = "chu-the/"
SALES_POINTS = "diem-ban/"
CONTACT = "huong-dan/lien-he/"
NO_GROUP = "chua-ro"


def product(product_id: str) -> str:
    return f"san-pham/{quote(product_id, safe='')}/"


def producer(producer_id: str) -> str:
    return f"{PRODUCERS}{quote(producer_id, safe='')}/"


def sales_point(point_id: str) -> str:
    return f"{SALES_POINTS}{quote(point_id, safe='')}/"


def stars(count: int) -> str:
    return f"{STARS}{count}/"


def formerly(count: int) -> str:
    """Products that once had these stars."""
    return f"{STARS}{count}/het-han/"


def group(code: str) -> str:
    return f"{GROUPS}{quote(code, safe='')}/"


def paged(first: str, number: int) -> str:
    """Page 2 of `hang-sao/4/` is `hang-sao/4/trang-2/`."""
    return first if number == 1 else f"{first}trang-{number}/"
