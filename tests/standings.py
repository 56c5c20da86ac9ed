"""The histories that the model and the browser's script both obey: `tests/site/standings.json`."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from catalogue.model.certificate import Certificate, Revocation
from catalogue.model.entries import Product
from tests import factories

FILE = Path(__file__).resolve().parent / "site" / "standings.json"


class Shown(NamedTuple):
    """What a product of some history shows on a day. stars: None where none may be drawn."""

    what: str
    product: Product
    day: date
    status: str
    stars: int | None
    says: str

    def __str__(self) -> str:
        return f"{self.what}, {self.day}"


def _certificate(told: dict[str, Any]) -> Certificate:
    revoked = told.get("revoked")
    ended = Revocation("Bịa ra để thử", date.fromisoformat(revoked)) if revoked else None
    if "signed" not in told:
        return Certificate(stars=told.get("stars"), year=told["year"], revoked=ended)
    signed = date.fromisoformat(told["signed"])
    return factories.certificate(told["stars"], signed, revoked=ended)


def shown() -> tuple[Shown, ...]:
    told = json.loads(FILE.read_text(encoding="utf-8"))
    assert date.fromisoformat(told["built"]) == factories.TODAY
    found = []
    for number, history in enumerate(told["histories"]):
        certificates = tuple(map(_certificate, history["certificates"]))
        product = factories.product(f"thu-{number}", certificates=certificates)
        for day, (status, stars, says) in history["days"].items():
            when = date.fromisoformat(day)
            found.append(Shown(history["what"], product, when, status, stars, says))
    return tuple(found)
