"""What /dong-gop/ says before any script runs, and what the forms and the app are given."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalogue.model.certificate import Certificate, Decision, Level, Revocation
from catalogue.model.entries import Packaging, ProducerKind, Retired
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.model.regime import Regimes
from catalogue.pages.editing_app import app_settings
from catalogue.pages.editing_app_page import app_page
from catalogue.pages.form_data import LEFT_OUT, form_settings, known_entries, known_numbers
from catalogue.publishing.form_files import browser_schemas
from tests import factories
from tests.pages.rendering import at, page_at


@pytest.fixture(scope="module")
def schemas(root: Path) -> dict[str, Any]:
    return browser_schemas(root / "schema")


def test_three_ways_lead_on_and_without_a_repository_the_app_is_said_to_be_a_trial() -> None:
    page = at(factories.site([], []), "dong-gop/")
    links = page.values("href")
    for target in ("san-pham/", "chu-the/", "diem-ban/", "cms/"):
        assert f"../dong-gop/{target}" in links
    assert "../huong-dan/bang-tinh/" in links
    assert "chạy thử, không lưu lại gì" in page_at(factories.site([], []), "dong-gop/").body


def test_english_pages_lead_to_the_one_app_and_the_vietnamese_guides() -> None:
    links = at(factories.site([], []), "en/dong-gop/").values("href")
    assert "../../dong-gop/cms/" in links
    assert "../../huong-dan/bang-tinh/" in links
    assert "../dong-gop/san-pham/" in links


def test_a_form_page_has_no_list_of_fields_of_its_own() -> None:
    body = page_at(factories.site([], []), "dong-gop/san-pham/").body
    assert "certificates" not in body
    assert len(body) < 4000


def test_what_forms_leave_out_are_fields_of_the_schemas(schemas: dict[str, Any]) -> None:
    known = {name for schema in schemas.values() for name in schema["properties"]}
    assert set(LEFT_OUT) <= known


def test_the_browsers_patterns_are_javascripts(
    schemas: dict[str, Any], places: Places, groups: Groups, regimes: Regimes
) -> None:
    text = json.dumps(form_settings(schemas, places, groups, regimes), ensure_ascii=False)
    assert r"\\Z" not in text
    assert '"pattern": "^20[0-9]{2}-[0-9]{2}-[0-9]{2}$"' in text


def test_the_forms_know_every_id_but_not_that_of_a_removed_household() -> None:
    gone = Retired(factories.TODAY, "Chủ thể yêu cầu gỡ.")
    household = factories.producer(
        "ho-khong-co", name="Hộ Không Có", kind=ProducerKind.HOUSEHOLD, retired=gone
    )
    products = [factories.product(), factories.product("tra-hai", producer="ho-khong-co")]
    site = factories.site(products, [factories.producer(), household])
    rows = known_entries(site.directory)["rows"]
    assert [row[1] for row in rows["producer"]] == ["Hợp tác xã Bịa htx-bia"]
    assert [row[5:] for row in rows["product"]] == [["htx-bia"], []]
    assert "khong-co" not in json.dumps(rows)


def test_the_forms_know_each_decision_once_and_the_barcodes_of_what_is_in_use() -> None:
    decision = Decision("12/QĐ-UBND", "UBND tỉnh Bịa", Level.PROVINCE, date(2025, 8, 1))
    taken_back = Decision("13/QĐ-UBND", "UBND tỉnh Bịa", Level.PROVINCE, date(2026, 8, 1))
    revoked = Revocation("Bịa", decision=taken_back)
    sold = (Packaging("1 kg", gtin="8930000000019"),)
    gone = Retired(factories.TODAY, "Nhập trùng.")
    products = [
        factories.product("tra-hai", certificates=(Certificate(4, decision=decision),)),
        factories.product(
            "tra-ba",
            certificates=(Certificate(4, decision=decision, revoked=revoked),),
            packagings=sold,
        ),
        factories.product("tra-bon", certificates=(), packagings=sold, retired=gone),
    ]
    directory = factories.site(products, [factories.producer()]).directory
    ids = list(directory.all_products)
    assert known_numbers(directory) == {
        "decisions": [["12/QĐ-UBND", 0, "2025-08-01", ids.index("tra-ba")]],
        "issuers": ["UBND tỉnh Bịa"],
        "gtins": [["8930000000019", ids.index("tra-ba")]],
    }


@pytest.mark.parametrize(
    ("repository", "backend"),
    [
        (
            "https://github.com/bia-dat/danh-muc",
            {
                "name": "github",
                "repo": "bia-dat/danh-muc",
                "branch": "main",
                "open_authoring": True,
                "auth_scope": "public_repo",
                "auth_methods": ["token"],
            },
        ),
        (
            "https://gitlab.com/bia-dat/ocop/danh-muc.git",
            {
                "name": "gitlab",
                "repo": "bia-dat/ocop/danh-muc",
                "branch": "main",
                "auth_methods": ["token"],
            },
        ),
        ("https://git.vi-du.vn/bia-dat/danh-muc", {"name": "test-repo"}),
        ("", {"name": "test-repo"}),
    ],
)
def test_the_app_works_on_the_repository_that_is_configured(
    repository: str, backend: dict[str, Any], schemas: dict[str, Any]
) -> None:
    settings = app_settings(schemas, repository, "", "https://vi-du.vn/")
    assert settings["backend"] == backend
    assert settings.get("publish_mode") == (
        None if backend["name"] == "test-repo" else "editorial_workflow"
    )


def test_the_app_signs_in_where_it_is_told_to_and_nowhere_else(schemas: dict[str, Any]) -> None:
    repository, sign_in = "https://github.com/bia-dat/danh-muc", "https://dang-nhap.vi-du.vn"
    backend = app_settings(schemas, repository, sign_in, "")["backend"]
    assert backend["base_url"] == sign_in
    assert "auth_methods" not in backend


def test_the_app_asks_of_an_officer_what_the_schema_asks(schemas: dict[str, Any]) -> None:
    product = app_settings(schemas, "", "", "")["collections"][0]
    fields = {field["name"]: field for field in product["fields"]}
    needed = {name for name, field in fields.items() if field["required"]}
    assert needed == {"name", "provenance", "producer", "place", "group", "certificates"}
    certificate = {field["name"]: field for field in fields["certificates"]["fields"]}
    assert {name for name, f in certificate.items() if f["required"]} == {
        "stars",
        "kind",
        "decision",
    }
    assert [option["value"] for option in certificate["stars"]["options"]] == [3, 4, 5]
    decision = {field["name"]: field["required"] for field in certificate["decision"]["fields"]}
    assert decision == {"number": True, "issuer": True, "level": True, "date": True, "url": False}
    assert fields["producer"]["collection"] == "producers"
    assert product["delete"] is False


def test_the_apps_page_asks_for_the_province_and_runs_no_script_of_its_own(places: Places) -> None:
    page = app_page(places.current_provinces, "")
    assert "chạy thử, không lưu lại gì" in page
    connected = app_page(places.current_provinces, "https://github.com/bia-dat/danh-muc")
    assert "chạy thử" not in connected
    assert page.count("<option value=") == 35
    assert '<option value="gia-lai">Gia Lai</option>' in page
    assert page.count("<script") == page.count('<script type="module" src=') == 1
