"""One long file neither stalls the check nor floods the screen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, cast

import pytest

from catalogue.checking import registry
from catalogue.checking.complaint import Complaint, Context
from catalogue.checking.registry import MOST_COMPLAINTS
from catalogue.checking.rules.references import MOST_SUGGESTIONS
from tests.checking.entries import said
from tests.rules.trees import Read

HEAD = "name: Mục thử\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
PLACE = 'place:\n  as_certified: Xã Tơ Tung\n  register: from-2025-07\n  code: "23668"\n'


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("product", {"former_ids": [{"a": "aaaaa"}] * 5_000}, 100),
        ("product", {"former_ids": [{"a": f"{i}"} for i in range(5_000)]}, 100),
        ("product", {"former_ids": [f"ma-{i}" for i in range(8_800)]}, 1),
        ("sales-point", {"sells": {"products": [f"ma-{i}" for i in range(8_800)]}}, 1),
        ("sales-point", {"unconfirmed": ["name"] * 8_800}, 1),
    ],
)
def test_a_list_that_is_too_long_is_refused_at_once(
    kind: str, fields: dict[str, Any], expected: int
) -> None:
    began = time.process_time()
    found = said(kind, **fields)
    assert time.process_time() - began < 1
    assert len(found) == expected
    assert found[0].code in {"E103", "E108"}


def test_suggestions_and_complaints_of_one_file_have_an_end(read: Read) -> None:
    sells = "".join(f"    - diem-thu-{i}\n" for i in range(200))
    files = {
        "products/gia-lai/diem-thu/product.yml": HEAD,
        "sales-points/gia-lai/thu.yml": f"{HEAD}kind: fair\n{PLACE}sells:\n  products:\n{sells}",
    }
    found = [finding for finding in read(files).findings if finding.code == "E201"]
    assert len(found) == MOST_COMPLAINTS == 100
    suggested = [finding for finding in found if "diem-thu”?" in finding.values["near"]]
    assert len(suggested) == MOST_SUGGESTIONS == 20


def test_much_advice_does_not_push_out_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def talkative(_: Context) -> Iterator[Complaint]:
        yield from (Complaint("W504", "a.yml", (index,), {}) for index in range(150))
        yield Complaint("E201", "a.yml", (), {})
        yield Complaint("W504", "b.yml", (), {})

    monkeypatch.setattr(registry, "RULES", (talkative,))
    said_of = [(c.code, c.file) for c in registry.complaints(cast("Context", None))]
    assert said_of == [("W504", "a.yml")] * 100 + [("E201", "a.yml"), ("W504", "b.yml")]
