"""The catalogue's first data: every row of the two CSV files is accounted for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from catalogue.model import building
from catalogue.model.entries import Product
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.officers.applying import apply
from catalogue.officers.importing import import_file, plan_rows, read_notes
from catalogue.officers.plan import Plan, Schemas
from catalogue.officers.report import Outcome
from catalogue.officers.rows import read_rows
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml
from tests.conftest import ROOT

SOURCES = ROOT / "imports" / "public-sources-2026"


@dataclass(frozen=True)
class Imported:
    products: Plan
    points: Plan
    entries: dict[str, Any]

    def product(self, id: str) -> Product:  # noqa: A002 - the field's own name
        found: Product = self.entries["product", id]
        return found


@pytest.fixture(scope="session")
def imported(places: Places, groups: Groups, schemas: Schemas) -> Imported:
    plans = []
    for name in ("products", "sales-points"):
        rows = read_rows((SOURCES / f"{name}.csv").read_bytes())
        notes = read_notes(SOURCES / f"{name}.notes.yml")
        plans.append(plan_rows(rows, notes, places, groups, schemas))
    builders = {
        "product": building.product,
        "producer": building.producer,
        "sales-point": building.sales_point,
    }
    entries: dict[Any, Any] = {}
    for file in (file for plan in plans for file in plan.files):
        document, findings = read_yaml(file.content.encode(), file.path)
        assert findings == []
        assert document is not None
        check = schemas[file.kind]
        document = typed(document, check.schema)
        assert list(check.validator.iter_errors(document.content)) == []
        entries[file.kind, file.id] = builders[file.kind](document.content, file.id, file.path)
    return Imported(plans[0], plans[1], entries)


def test_every_row_is_accounted_for(imported: Imported) -> None:
    assert [row.number for row in imported.products.rows] == list(range(2, 323))
    assert [row.number for row in imported.points.rows] == list(range(2, 24))
    rows = imported.products.rows
    assert [row.number for row in rows if row.refused] == [311, 312]
    assert [row.number for row in rows if not row.is_first] == [60, 61]
    assert Counter(file.kind for file in imported.products.files) == {
        "product": 317,
        "producer": 166,
    }
    assert len(imported.points.files) == 22


def test_every_note_is_in_the_table_and_the_table_holds_no_other(imported: Imported) -> None:
    assert not any(row.unread for plan in (imported.products, imported.points) for row in plan.rows)
    for name in ("products", "sales-points"):
        stated = {row.notes for row in read_rows((SOURCES / f"{name}.csv").read_bytes())}
        assert set(read_notes(SOURCES / f"{name}.notes.yml")) == stated - {""}


def test_at_least_200_products_have_stars_with_a_decision_or_a_year(imported: Imported) -> None:
    products = [entry for entry in imported.entries.values() if isinstance(entry, Product)]
    confirmed = [p for p in products if any(c.is_confirmed for c in p.certificates)]
    assert len(products) >= 280
    assert len(confirmed) == 214


def test_only_nine_rows_name_a_place_that_no_register_has(imported: Imported) -> None:
    unresolved = [
        row.number
        for plan in (imported.products, imported.points)
        for row in plan.rows
        if row.unresolved
    ]
    assert unresolved == [8, 72, 199, 200, 208, 211, 304, 7, 18]


def test_the_likely_doubles_are_named(imported: Imported) -> None:
    assert {(pair.first, pair.second) for pair in imported.products.candidates} == {
        ("cao-che-vang-dinh-son", "cao-che-vang-mai-thi-thuy-dinh-son"),
        ("mang-luc-truc-tuoi-lam-sinh-ngoc-chau", "mang-luc-tuoi-lam-sinh-ngoc-chau"),
        ("my-gao-ngu-sac-hang-hieu", "my-ngu-sac-nam-duong"),
        ("htx-nong-nghiep-xanh", "htx-nong-nghiep-xanh-yen-the"),
    }


def test_the_three_products_of_kbang_say_what_the_report_says(imported: Imported) -> None:
    mang_le = imported.product("mang-le-rung-to-tung")
    assert mang_le.producer == "htx-to-tung"
    assert mang_le.certificates[0].year == 2019
    assert mang_le.certificates[0].stars is None
    for id in ("mac-ca-minh-quang-kbang", "mac-ca-phuong-linh-kbang"):  # noqa: A001
        assert imported.product(id).producer is None
        assert imported.product(id).certificates[0].stars is None


def test_a_removed_product_is_revoked_with_its_reason(imported: Imported) -> None:
    revoked = [
        entry
        for entry in imported.entries.values()
        if isinstance(entry, Product) and any(c.revoked for c in entry.certificates)
    ]
    assert len(revoked) == 11
    (certificate,) = imported.product("ruou-co-di-tam-duong").certificates
    assert certificate.year == 2021
    assert certificate.revoked is not None
    assert certificate.revoked.reason.startswith("Bị đưa khỏi danh sách sản phẩm được tỉnh công")


def test_a_proposal_is_no_certificate(imported: Imported) -> None:
    wine = imported.product("ruou-quoc-tuu-k5-vingin")
    assert wine.certificates == ()
    assert [(p.stars, str(p.score), p.year) for p in wine.proposals] == [(5, "91.88", 2024)]
    sugar = imported.product("duong-vang-duong-an-khe-gia-lai")
    assert sugar.proposals[0].decision is not None
    assert sugar.proposals[0].decision.number == "743/QĐ-UBND"


def test_no_person_named_household_is_in_an_address(imported: Imported) -> None:
    addresses = " ".join(file.path for file in imported.products.files)
    for person in ("nguyen-thi-hang", "ho-ngoc-dung", "vo-thi-huynh", "le-anh-tu", "thuy-trang"):
        assert person not in addresses


def test_importing_into_an_empty_folder_twice_gives_the_same_bytes_and_then_nothing(
    imported: Imported, tmp_path: Path
) -> None:
    for folder in ("one", "two"):
        for plan in (imported.products, imported.points):
            first = apply(plan, tmp_path / folder, replace=False, dry_run=False)
            assert {report.outcome for report in first.files} == {Outcome.NEW}
            again = apply(plan, tmp_path / folder, replace=False, dry_run=False)
            assert {report.outcome for report in again.files} == {Outcome.UNCHANGED}
    written = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*"))
    assert written == sorted(p.relative_to(tmp_path / "two") for p in (tmp_path / "two").rglob("*"))
    for path in written:
        if (tmp_path / "one" / path).is_file():
            assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes()


@pytest.mark.parametrize("name", ["products.csv", "sales-points.csv"])
def test_everything_that_the_import_makes_is_in_the_catalogue(name: str) -> None:
    """Officers may have changed a file since (a conflict), or moved it; none may be missing."""
    report = import_file(SOURCES / name, ROOT, replace=False, dry_run=True)
    assert {file.outcome for file in report.files} <= {Outcome.UNCHANGED, Outcome.CONFLICT}
    assert {row.outcome for row in report.rows} <= {*Outcome} - {Outcome.NEW, Outcome.REPLACED}
