"""Dates, numbers and the names of authorities as English writes them; places keep their names."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

REMEMBERED = 10_000
"""Days, units and issuers kept as they are written: most stand on a dozen pages."""

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_UNITS = {
    "Đặc khu ": "special zone",
    "Huyện ": "district",
    "Phường ": "ward",
    "Quần đảo ": "Archipelago",
    "Quận ": "district",
    "Thành phố ": "city",
    "Thị trấn ": "township",
    "Thị xã ": "town",
    "Tỉnh ": "province",
    "Xã ": "commune",
}

_COMMITTEES = ("UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân ")

_MINISTRIES = {
    "Bộ Nông nghiệp và Môi trường": "the Ministry of Agriculture and Environment",
    "Bộ Nông nghiệp và Phát triển nông thôn": "the Ministry of Agriculture and Rural Development",
}
"""Those that have awarded five stars, by the English names that they use themselves."""


@lru_cache(REMEMBERED)
def day(value: date) -> str:
    """`26 June 2028`."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def number(value: Decimal | float) -> str:
    """A decimal point, commas between thousands, no needless zeros: `90.86`, `1,018`."""
    if isinstance(value, int):
        return f"{value:,}"
    whole, _, fraction = f"{value:,.2f}".partition(".")
    fraction = fraction.rstrip("0")
    return whole + (f".{fraction}" if fraction else "")


@lru_cache(REMEMBERED)
def unit(name: str) -> str:
    """`Xã Tơ Tung` -> `Tơ Tung commune`, `Phường 12` -> `Ward 12`; others as they are."""
    for kind, english in _UNITS.items():
        if name.startswith(kind):
            bare = name[len(kind) :]
            return f"{english.capitalize()} {bare}" if bare.isdecimal() else f"{bare} {english}"
    return name


@lru_cache(REMEMBERED)
def issuer(name: str) -> str:
    """`UBND tỉnh Gia Lai` -> `the People’s Committee of Gia Lai province`.

    Whatever is neither a committee of a unit nor a ministry that we know keeps its own name.
    """
    if name in _MINISTRIES:
        return _MINISTRIES[name]
    committee = next((start for start in _COMMITTEES if name.startswith(start)), None)
    if committee is None:
        return name
    place = name[len(committee) :]
    written = unit(place[:1].upper() + place[1:])
    return name if written[:1] + written[1:] == place else f"the People’s Committee of {written}"
