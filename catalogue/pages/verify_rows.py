"""What /xac-minh/ answers of each product and each decision, whatever file it stands in."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from datetime import date

from catalogue.model.short_code import short_code
from catalogue.model.summary import DecisionKey, ProductSummary
from catalogue.pages.ageing import told
from catalogue.pages.producer_name import shown_name
from catalogue.pages.view import View

RETIRED = "retired"
"""Stands for the standing of an entry that is out of use."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Row = str
"""One product in JSON, made once and put into every file that shows it."""

Decided = list[tuple[DecisionKey, list[str]]]
"""Decisions in a lasting order, each with the ids of its products."""


class Told:
    """A product and its row; without its code, of which one that was renamed has several."""

    def __init__(self, view: View, product: ProductSummary) -> None:
        producer = view.site.directory.all_producers.get(product.producer or "")
        self.product = product
        self.maker = shown_name(view, producer) if producer else ""
        self.standing = RETIRED if product.gone else told(product.standing)
        self.turns = [(first.isoformat(), told(later)) for first, later in product.prospect]
        values = [product.id, product.name, self.maker, product.location.name, self.standing]
        self.tail = _encode([*values, self.turns] if self.turns else values)[1:]
        self.code = short_code(product.id)
        self.row = self.with_code(self.code)

    def with_code(self, code: str) -> Row:
        return f'["{code}",{self.tail}'

    def former_codes(self, taken: Container[str]) -> Iterator[str]:
        """Of the ids that no other product bears today."""
        return (short_code(old) for old in self.product.former_ids if old not in taken)


def decided(rows: Iterable[Told]) -> Decided:
    of: dict[DecisionKey, dict[str, None]] = defaultdict(dict)
    for one in rows:
        for key in () if one.product.gone else one.product.decisions:
            of[key][one.product.id] = None
    return [(key, list(of[key])) for key in sorted(of, key=repr)]


def decision_head(key: DecisionKey) -> list[str]:
    """[number, issuer, day, what it does]; issuer and day may be empty."""
    number, issuer, day, role = key
    return [number, issuer or "", date.fromordinal(day).isoformat() if day else "", role]
