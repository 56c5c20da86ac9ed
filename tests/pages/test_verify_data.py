"""The files behind /xac-minh/: every product under its codes, decisions and words."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from catalogue.model.certificate import Certificate, Revocation
from catalogue.model.entries import ProducerKind, Product
from catalogue.model.short_code import short_code
from catalogue.model.standing import standing
from catalogue.pages.ageing import told
from catalogue.pages.verify_data import decision_file, name_file, verify_files
from tests import factories


def files(*products: Product, **changes: Any) -> dict[str, Any]:
    site = factories.site(products, [factories.producer(**changes)])
    return {name: json.loads(content) for name, content in verify_files(site)}


def test_a_product_stands_under_its_code_with_what_an_answer_needs() -> None:
    found = files(factories.product())
    code = short_code("tra-thu")
    file = found[f"assets/xac-minh/ma-{code[0]}.json"]
    assert file["built"] == "2026-11-21"
    row = [code, "tra-thu", "Sản phẩm thử tra-thu", "Hợp tác xã Bịa htx-bia"]
    assert file["rows"] == [[*row, "Xã Mẫu Một, Thí Dụ", "valid 4 2028-06-01"]]


def test_a_code_that_was_printed_under_a_former_id_still_answers() -> None:
    found = files(factories.product(former_ids=("tra-cu",)))
    old = short_code("tra-cu")
    (row,) = (r for r in found[f"assets/xac-minh/ma-{old[0]}.json"]["rows"] if r[0] == old)
    assert row[1] == "tra-thu"


def test_a_retired_product_answers_to_its_code_only() -> None:
    found = files(factories.product(retired=factories.RETIRED))
    rows = [(name, row) for name, file in found.items() for row in file.get("rows", ())]
    ((name, row),) = rows
    assert "/ma-" in name
    assert row[5] == "retired"


def test_a_removed_household_is_not_named() -> None:
    found = files(
        factories.product(), kind=ProducerKind.HOUSEHOLD, retired=factories.RETIRED, name="Bà Bịa"
    )
    assert "Bà Bịa" not in json.dumps(found, ensure_ascii=False)


def test_a_decision_stands_with_all_its_products() -> None:
    found = files(factories.product("mot"), factories.product("hai"))
    (entry,) = found[f"assets/xac-minh/qd-{12}.json"]["rows"]
    assert entry[:4] == ["12/QĐ-THU", "UBND tỉnh Thí Dụ", "2025-06-01", "recognises"]
    assert sorted(row[1] for row in entry[4]) == ["hai", "mot"]


def test_a_product_stands_once_in_each_file_of_its_words() -> None:
    found = files(factories.product(name="Mật ong mật mía"))
    listed = {n for n, file in found.items() if "/ten-" in n and len(file["rows"]) == 1}
    words = ("mat", "ong", "mia")
    assert listed == {f"assets/xac-minh/ten-{name_file(word)}.json" for word in words}


def test_the_files_are_the_same_for_every_catalogue() -> None:
    assert list(files(factories.product())) == list(files())
    assert len(files()) == 130


def test_all_of_it_stands_once_more_in_one_file_of_columns() -> None:
    found = files(
        factories.product("san-pham-thu-mot", former_ids=("tra-cu",)),
        factories.product("tra-thu", name="Trà khác"),
    )
    whole = found["assets/xac-minh/tat-ca.json"]
    edition = found["assets/xac-minh/ban.json"]
    assert whole.pop("mark") == edition.pop("mark")
    assert edition.pop("size") == pytest.approx(93, abs=3)
    assert edition == {"built": "2026-11-21"}
    assert whole == {
        "codes": short_code("san-pham-thu-mot")[:7] + short_code("tra-thu")[:7],
        "ids": ["=san-pham-thu-mot", "=tra-thu"],
        "names": ["Sản phẩm thử san-pham-thu-mot", "Trà khác"],
        "makers": {"table": ["Hợp tác xã Bịa htx-bia"], "rows": [0, 1]},
        "places": {"table": ["Xã Mẫu Một, Thí Dụ"], "rows": [0, 1]},
        "standings": {"table": ["valid 4 2028-06-01"], "rows": [0, 1]},
        "turns": {},
        "former": {"0": [short_code("tra-cu")[:7]]},
        "issuers": {"table": ["UBND tỉnh Thí Dụ"], "rows": [0]},
        "decisions": [["12/QĐ-THU", "2025-06-01", "recognises", [0, 1]]],
    }


def test_a_build_of_another_day_has_the_mark_of_what_stayed_the_same() -> None:
    today, later = (
        dict(verify_files(replace(factories.site([factories.product()]), today=day)))
        for day in (factories.TODAY, date(2026, 11, 22))
    )
    assert today["assets/xac-minh/tat-ca.json"] == later["assets/xac-minh/tat-ca.json"]
    assert b"2026-11-22" in later["assets/xac-minh/ban.json"]


@pytest.mark.parametrize(
    ("number", "file"), [("743/QĐ-UBND", 7), ("1580/QĐ-UBND-HC", 12), ("QĐ-UBND", 0)]
)
def test_a_decision_is_filed_by_its_number(number: str, file: int) -> None:
    assert decision_file(number) == file


@pytest.mark.parametrize(
    ("certificate", "said"),
    [
        (factories.VALID, "valid 4 2028-06-01"),
        (factories.VALID_BY_YEAR, "valid 4 2026-12-31 least"),
        (factories.UNKNOWN_VALIDITY, "unknown-validity 4 2027-12-31"),
        (factories.EXPIRED, "expired 4 2026-01-31 exact"),
        (factories.LAPSED_BY_YEAR, "expired 4 2025-12-31 latest"),
        (factories.REVOKED, "revoked 4 2026-02-03"),
        (factories.certificate(revoked=Revocation("Bịa")), "revoked 4 -"),
        (Certificate(), "unconfirmed - -"),
        (
            factories.certificate(revoked=Revocation("Bịa", date(2027, 1, 1))),
            "valid 4 2026-12-31 ending 2027-01-01",
        ),
        (
            replace(factories.VALID_BY_YEAR, revoked=Revocation("Bịa", date(2027, 1, 1))),
            "valid 4 2026-12-31 ending 2027-01-01",
        ),
        (
            replace(factories.VALID_BY_YEAR, revoked=Revocation("Bịa", date(2027, 1, 2))),
            "valid 4 2026-12-31 ending 2027-01-02 least",
        ),
    ],
)
def test_a_standing_is_told_in_a_few_words(certificate: Certificate, said: str) -> None:
    product = factories.product(certificates=(certificate,))
    assert told(standing(product, factories.TODAY)) == said
