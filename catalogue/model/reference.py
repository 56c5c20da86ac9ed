"""Reference data from rows and values: regimes, groups, places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from catalogue.model.certificate import Level
from catalogue.model.group import Group, Groups, ProductSet
from catalogue.model.place import Places, Register
from catalogue.model.regime import Band, Regime, Regimes
from catalogue.model.registers import Registers, Row, UnitsOfRows


def regimes(content: Mapping[str, Any]) -> Regimes:
    """From the values of `regimes.yml`, in which every scalar is text."""
    return Regimes(tuple(_regime(entry) for entry in content["regimes"]))


def _regime(entry: Mapping[str, Any]) -> Regime:
    return Regime(
        id=entry["id"],
        title=entry["title"],
        first=date.fromisoformat(entry["from"]),
        last=date.fromisoformat(entry["until"]) if "until" in entry else None,
        vocabulary=entry["groups"],
        bands=tuple(_band(band) for band in entry["bands"]),
        certifiers={Level(k): frozenset(map(int, v)) for k, v in entry["certifiers"].items()},
        parts={part: int(points) for part, points in entry["parts"].items()},
        wording={int(stars): words for stars, words in entry["wording"].items()},
        english_title=entry["title_en"],
        english_wording={int(stars): words for stars, words in entry["wording_en"].items()},
    )


def _band(band: Mapping[str, str]) -> Band:
    return Band(
        stars=int(band["stars"]),
        lowest=Decimal(band["from"]),
        highest=Decimal(band["to"]) if "to" in band else None,
        below=Decimal(band["below"]) if "below" in band else None,
    )


def groups(content: Mapping[str, Any]) -> Groups:
    """From the values of `product-groups.yml`."""
    return Groups(
        tuple(
            Group(
                code=group["code"],
                name=group["name"],
                vocabulary=vocabulary["id"],
                sets=tuple(
                    ProductSet(s["code"], s["name"], s["confirmed"] == "true", s["name_en"])
                    for s in group["sets"]
                ),
                other_names=tuple(group.get("other_names", ())),
                now=group.get("now"),
                english=group["name_en"],
            )
            for vocabulary in content["vocabularies"]
            for group in vocabulary["groups"]
        )
    )


def places(
    communes_2025: Iterable[Row], communes_63: Iterable[Row], communes_before_2023: Iterable[Row]
) -> Places:
    """The three registers, from the rows of their CSV files, which are taken when first needed."""
    tables = {
        Register.CURRENT: UnitsOfRows(Register.CURRENT, communes_2025, commune=2),
        Register.DISTRICTS: UnitsOfRows(Register.DISTRICTS, communes_63, commune=4),
        Register.EARLIER: UnitsOfRows(Register.EARLIER, communes_before_2023, commune=4),
    }
    return Places(Registers(tables))
