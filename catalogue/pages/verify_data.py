"""What /xac-minh/ looks things up in: small files, so that an answer costs one of them.

    ma-7.json    products whose code begins with 7                            32 files
    qd-23.json   decisions whose number leaves 23 over 32, with their products 32 files
    ten-41.json  products with a word in their name whose first two letters give 41  64 files

A decision stands as `[number, issuer, day, what it does, products]`, a product as
`[code, id, name, maker, place, standing]` with, rarely, the turns that its standing is known to
take; see `catalogue.pages.ageing.told`. The number of files never changes: a script need not ask
which there are.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from catalogue.language.fold import fold
from catalogue.model.short_code import LETTERS, short_code
from catalogue.model.summary import DecisionKey, ProductSummary
from catalogue.pages.ageing import told
from catalogue.pages.producer_name import shown_name
from catalogue.pages.site import Site
from catalogue.pages.verifying import DATA
from catalogue.pages.view import View

DECISION_FILES = 32
NAME_FILES = 64

RETIRED = "retired"
"""Stands for the standing of an entry that is out of use."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Row = str
"""One product in JSON, made once and put into every file that shows it."""


def verify_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """(address, content) of all of them, empty ones too."""
    view = View.of(site, "")
    rows = {product.id: _Told(view, product) for product in _products(site)}
    built = f'{{"built":"{site.today.isoformat()}"'
    for name, content in (*_by_code(rows), *_by_decision(rows), *_by_name(rows)):
        yield f"{DATA}{name}.json", f'{built},"rows":[{content}]}}\n'.encode()


def files_for(product: ProductSummary) -> Iterator[str]:
    """Addresses of those that answer for a product by its code and by its decisions' numbers."""
    yield f"{DATA}ma-{short_code(product.id)[0]}.json"
    for number, *_ in product.decisions:
        yield f"{DATA}qd-{decision_file(number)}.json"


class _Told:
    """A product and its row; without its code, of which one that was renamed has several."""

    def __init__(self, view: View, product: ProductSummary) -> None:
        producer = view.site.directory.all_producers.get(product.producer or "")
        maker = shown_name(view, producer) if producer else ""
        standing = RETIRED if product.gone else told(product.standing)
        turns = [(first.isoformat(), told(later)) for first, later in product.prospect]
        values = [product.id, product.name, maker, product.location.name, standing]
        self.product = product
        self.tail = _encode([*values, turns] if turns else values)[1:]
        self.row = self.with_code(product.id)

    def with_code(self, product_id: str) -> Row:
        return f'["{short_code(product_id)}",{self.tail}'


def _products(site: Site) -> list[ProductSummary]:
    return sorted(site.directory.all_products.values(), key=lambda p: (p.order, p.id))


def _by_code(rows: dict[str, _Told]) -> Iterator[tuple[str, str]]:
    """By today's id and by every former one: what was printed once is answered for ever."""
    found: dict[str, list[Row]] = defaultdict(list)
    for product_id, one in rows.items():
        former = (old for old in one.product.former_ids if old not in rows)
        for any_id in (product_id, *former):
            row = one.with_code(any_id)
            found[row[2]].append(row)
    return ((f"ma-{letter}", ",".join(found[letter])) for letter in LETTERS)


def decision_file(number: str) -> int:
    """Of a decision's number: `743/QĐ-UBND` -> 743 % 32 = 7."""
    digits = next((word for word in fold(number).split() if word.isdecimal()), "0")
    return int(digits[-9:]) % DECISION_FILES


def _by_decision(rows: dict[str, _Told]) -> Iterator[tuple[str, str]]:
    of: dict[DecisionKey, dict[str, Row]] = defaultdict(dict)
    for product_id, one in rows.items():
        for key in () if one.product.gone else one.product.decisions:
            of[key][product_id] = one.row
    found: dict[int, list[str]] = defaultdict(list)
    for key in sorted(of, key=repr):
        number, issuer, day, role = key
        signed = date.fromordinal(day).isoformat() if day else ""
        head = _encode([number, issuer or "", signed, role])[:-1]
        found[decision_file(number)].append(f"{head},[{','.join(of[key].values())}]]")
    return ((f"qd-{n}", ",".join(found[n])) for n in range(DECISION_FILES))


def name_file(word: str) -> int:
    """Of a folded word of two letters or more; the script counts the same."""
    return (ord(word[0]) * 31 + ord(word[1])) % NAME_FILES


def _by_name(rows: dict[str, _Told]) -> Iterator[tuple[str, str]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for one in rows.values():
        if not one.product.gone:
            for number in sorted(set(_name_files(fold(one.product.name).split()))):
                found[number].append(one.row)
    return ((f"ten-{n}", ",".join(found[n])) for n in range(NAME_FILES))


def _name_files(words: Iterable[str]) -> Iterator[int]:
    return (name_file(word) for word in words if len(word) > 1)
