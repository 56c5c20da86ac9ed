"""All that /xac-minh/ answers, in one file: kept by the browser for where there is no network.

As columns: 0.7 MB compressed for 17,000 products, where the small files together take 5.9. One
file, so that what is kept is of one build. The script makes of it the rows that the small files
hold (theme/assets/ocop/whole.js), so that both are looked through alike.

    tat-ca.json  the columns, and their mark
    ban.json     the day of the build, the mark, and how much there is to load

The day is not in the columns: a build that changed nothing else costs a visitor 100 bytes.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from catalogue.model.short_code import LENGTH
from catalogue.pages.finder_data import column, short_id
from catalogue.pages.verify_rows import Decided, Told, decision_head

WHOLE, EDITION = "tat-ca", "ban"

COMPRESSED = 5
"""Servers send the columns of 17,000 products 5.8 times as small as they are. Compressing them only
to tell their size would take a tenth of a second in every build."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def whole_files(
    built: date, rows: Sequence[Told], decisions: Decided
) -> Iterator[tuple[str, bytes]]:
    """(name, content). rows: in the order in which the small files have them."""
    places = {one.product.id: place for place, one in enumerate(rows)}
    columns = _encode({**_products(rows, places), **_decisions(decisions, places)}).encode()
    mark = f"{zlib.crc32(columns):08x}"
    edition = {"built": built.isoformat(), "mark": mark, "size": len(columns) // COMPRESSED}
    yield WHOLE, b'{"mark":"%s",%s\n' % (mark.encode(), columns[1:])
    yield EDITION, f"{_encode(edition)}\n".encode()


def _products(rows: Sequence[Told], places: Mapping[str, int]) -> dict[str, Any]:
    """codes: one after the other, without the check letter, which a script can work out.

    former: codes of before by the place of the product.
    """
    former = ([code[:LENGTH] for code in one.former_codes(places)] for one in rows)
    return {
        "codes": "".join(one.code[:LENGTH] for one in rows),
        "ids": [short_id(one.product) for one in rows],
        "names": [one.product.name for one in rows],
        "makers": column(one.maker for one in rows),
        "places": column(one.product.location.name for one in rows),
        "standings": column(one.standing for one in rows),
        "turns": {place: one.turns for place, one in enumerate(rows) if one.turns},
        "former": {place: codes for place, codes in enumerate(former) if codes},
    }


def _decisions(decisions: Decided, places: Mapping[str, int]) -> dict[str, Any]:
    """[number, day, what it does, places of its products], and beside them the issuers."""
    heads = [decision_head(key) for key, _ in decisions]
    return {
        "issuers": column(issuer for _, issuer, _, _ in heads),
        "decisions": [
            [number, day, role, [places[product_id] for product_id in ids]]
            for (number, _, day, role), (_, ids) in zip(heads, decisions, strict=True)
        ],
    }
