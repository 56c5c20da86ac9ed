"""What /xac-minh/ looks things up in: small files, so that an answer costs one of them.

    ma-7.json    products whose code begins with 7                            32 files
    qd-23.json   decisions whose number leaves 23 over 32, with their products 32 files
    ten-41.json  products with a word in their name whose first two letters give 41  64 files

A decision stands as `[number, issuer, day, what it does, products]`, a product as
`[code, id, name, maker, place, standing]` with, rarely, the turns that its standing is known to
take; see `catalogue.pages.ageing.told`. The number of files never changes: a script need not ask
which there are. The same once more in one piece, for where there is no network:
`catalogue.pages.verify_whole`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from catalogue.language.fold import fold
from catalogue.model.short_code import LETTERS
from catalogue.model.summary import ProductSummary
from catalogue.pages.site import Site
from catalogue.pages.verify_rows import Decided, Row, Told, decided, decision_head
from catalogue.pages.verify_whole import whole_files
from catalogue.pages.verifying import DATA
from catalogue.pages.view import View

DECISION_FILES = 32
NAME_FILES = 64

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def verify_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """(address, content) of all of them, empty ones too."""
    view = View.of(site, "")
    rows = {product.id: Told(view, product) for product in _products(site)}
    decisions = decided(rows.values())
    built = f'{{"built":"{site.today.isoformat()}"'
    for name, content in (*_by_code(rows), *_by_decision(rows, decisions), *_by_name(rows)):
        yield f"{DATA}{name}.json", f'{built},"rows":[{content}]}}\n'.encode()
    for name, whole in whole_files(site.today, list(rows.values()), decisions):
        yield f"{DATA}{name}.json", whole


def _products(site: Site) -> list[ProductSummary]:
    return sorted(site.directory.all_products.values(), key=lambda p: (p.order, p.id))


def _by_code(rows: dict[str, Told]) -> Iterator[tuple[str, str]]:
    """By today's id and by every former one: what was printed once is answered for ever."""
    found: dict[str, list[Row]] = defaultdict(list)
    for one in rows.values():
        for code in (one.code, *one.former_codes(rows)):
            found[code[0]].append(one.with_code(code))
    return ((f"ma-{letter}", ",".join(found[letter])) for letter in LETTERS)


def decision_file(number: str) -> int:
    """Of a decision's number: `743/QĐ-UBND` -> 743 % 32 = 7."""
    digits = next((word for word in fold(number).split() if word.isdecimal()), "0")
    return int(digits[-9:]) % DECISION_FILES


def _by_decision(rows: dict[str, Told], decisions: Decided) -> Iterator[tuple[str, str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for key, ids in decisions:
        listed = ",".join(rows[product_id].row for product_id in ids)
        found[decision_file(key[0])].append(f"{_encode(decision_head(key))[:-1]},[{listed}]]")
    return ((f"qd-{n}", ",".join(found[n])) for n in range(DECISION_FILES))


def name_file(word: str) -> int:
    """Of a folded word of two letters or more; the script counts the same."""
    return (ord(word[0]) * 31 + ord(word[1])) % NAME_FILES


def _by_name(rows: dict[str, Told]) -> Iterator[tuple[str, str]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for one in rows.values():
        if not one.product.gone:
            for number in sorted(set(_name_files(fold(one.product.name).split()))):
                found[number].append(one.row)
    return ((f"ten-{n}", ",".join(found[n])) for n in range(NAME_FILES))


def _name_files(words: Iterable[str]) -> Iterator[int]:
    return (name_file(word) for word in words if len(word) > 1)
