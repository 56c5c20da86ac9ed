"""The quick looks that spare most entries the careful rules must never spare a wrong one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from catalogue.checking.addresses import addresses_of, web_addresses
from catalogue.checking.personal import CITIZEN, EMAIL, IDENTITY, phone_in
from catalogue.checking.prose import prose_of
from catalogue.checking.rules.personal_data import may_hold_personal_data
from catalogue.checking.rules.star_claims import may_claim
from catalogue.checking.words import document_numbers, own_texts, quoted_texts
from catalogue.model.certificate import Certificate, Decision, Proposal, Revocation
from catalogue.model.entries import (
    Assortment,
    Consent,
    Contacts,
    English,
    Entry,
    IntellectualProperty,
    Packaging,
    Period,
    Photo,
    Producer,
    ProducerKind,
    Product,
    ProductGroup,
    Provenance,
    Retired,
    SalesPoint,
    SalesPointKind,
    Shop,
    Source,
    Standard,
)
from catalogue.model.place import Place, Register
from tests import factories

DECISION = Decision("quyết định", "nơi ban hành", url="url quyết định")
REVOCATION = Revocation("lý do thu hồi", decision=replace(DECISION, issuer="nơi thu hồi"))

SHARED: dict[str, Any] = {
    "id": "ma",
    "file": "products/tep",
    "name": "tên",
    "provenance": Provenance.OFFICER,
    "other_names": ("tên khác một", "tên khác hai"),
    "place": Place("nơi chốn", Register.CURRENT, "00001"),
    "sources": (Source("nguồn", "url nguồn", "ghi chú nguồn"), Source("nguồn hai")),
    "english": English("english name", "english description"),
    "former_ids": ("ma-cu",),
    "retired": Retired(factories.TODAY, "lý do rút"),
    "description": "mô tả",
}

CONTACTS = Contacts("1", "thư", "url trang", "url facebook", "zalo")

WHOLE: tuple[Entry, ...] = (
    Product(
        **SHARED,
        producer="chu-the",
        group=ProductGroup("thuc-pham", None, "nhóm"),
        story="câu chuyện",
        certificates=(
            Certificate(decision=DECISION, revoked=REVOCATION, note="ghi chú giấy"),
            Certificate(certificate_number="số giấy"),
        ),
        proposals=(Proposal(5, decision=replace(DECISION, issuer="nơi trình"), note="ghi chú"),),
        photos=(Photo("anh.jpg", "người chụp", "chú thích"),),
        standards=(Standard("vietgap", "tên chuẩn", "số chuẩn", "nơi cấp chuẩn"),),
        intellectual_property=(IntellectualProperty("mark", "tên nhãn", "số nhãn"),),
        packagings=(Packaging("một gói"), Packaging("hai gói")),
        traceability_url="url truy xuất",
        shops=(Shop("gian hàng", "url gian hàng"),),
    ),
    Producer(
        **SHARED,
        kind=ProducerKind.FARM,
        address="địa chỉ",
        contacts=CONTACTS,
        consent=Consent(factories.TODAY, (), "người giữ"),
    ),
    SalesPoint(
        **SHARED,
        kind=SalesPointKind.FAIR,
        operator="người bán",
        address="địa chỉ",
        contacts=CONTACTS,
        period=Period(note="mùa hội"),
        sells=Assortment(),
    ),
)
"""Every field in which an entry can have free text or an address holds one of its own."""

PROSE = [(entry, path) for entry in WHOLE for path, _ in prose_of(entry)]


def with_text(value: Any, path: tuple[str | int, ...], text: str) -> Any:
    """The same value with another text at a place."""
    if not path:
        return text
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], with_text(value[step], tuple(rest), text), *value[step + 1 :])
    return replace(value, **{step: with_text(getattr(value, step), tuple(rest), text)})


def all_texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from all_texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from all_texts(getattr(value, field.name))


@pytest.mark.parametrize("entry", WHOLE, ids=lambda entry: type(entry).__name__)
def test_the_quick_look_sees_the_texts_that_the_careful_one_sees(entry: Entry) -> None:
    seen = [*own_texts(entry), *quoted_texts(entry), *document_numbers(entry)]
    assert sorted(filter(None, seen)) == sorted(text for _, text in prose_of(entry))


@pytest.mark.parametrize("entry", WHOLE, ids=lambda entry: type(entry).__name__)
def test_it_sees_the_addresses_that_the_careful_one_sees(entry: Entry) -> None:
    found = sorted(filter(None, web_addresses(entry)))
    assert found == sorted(address for _, address in addresses_of(entry))
    assert set(found) == {text for text in all_texts(entry) if text.startswith("url")}


@pytest.mark.parametrize("entry", WHOLE, ids=lambda entry: type(entry).__name__)
def test_it_spares_an_entry_in_order(entry: Entry) -> None:
    assert not may_hold_personal_data(entry)
    assert not may_claim(entry)


@pytest.mark.parametrize(
    ("entry", "path"), PROSE, ids=[f"{type(e).__name__}-{path}" for e, path in PROSE]
)
def test_it_spares_no_text_with_a_number_or_a_drawn_star(
    entry: Entry, path: tuple[str | int, ...]
) -> None:
    assert may_hold_personal_data(with_text(entry, path, "Gọi 0912 345 678 nhé"))
    assert may_claim(with_text(entry, path, "Đạt ★★★★"))


PERSONAL = (
    "0912345678",
    "09.12.34.56.78",
    "(0269) 3 823 456",
    "0 2 6 9-3-8-2-3-4-5-6",
    "+84 912 345 678",
    "(+84) 0912 345 678",
    "8491 234 5678",
    "0900000000 và 0911111111",
    "Ngày 05.07.2025 gọi 035-123-45-67",
    "ai.do@vi-du.vn",
    "CCCD: 064090001234",
    "Căn cước công dân của bà ấy: 064 090 001 234",
    "Thẻ Căn Cước số 231.234.567",
    "CHỨNG MINH NHÂN DÂN 231234567",
    "chứng minh thư 231 234 567",
    "cmnd 23 123 4567",
    "CMT số 231234567",
)


@pytest.mark.parametrize("text", PERSONAL)
@pytest.mark.parametrize(
    "before", ["", "Quyết định số 743/QĐ-UBND năm 2024, 250 g, ", "“Số” 84 – "]
)
def test_it_spares_none_of_the_ways_to_write_personal_data(text: str, before: str) -> None:
    written = before + text
    assert phone_in(written) or EMAIL.search(written) or IDENTITY.search(written)
    assert may_hold_personal_data(factories.product(story=written))


def test_it_spares_no_citizens_number_among_the_numbers_of_documents() -> None:
    assert CITIZEN.search("064090001234")
    assert may_hold_personal_data(
        factories.product(standards=(Standard("vietgap", number="064090001234"),))
    )


def test_digits_of_two_texts_make_no_number() -> None:
    packagings = (Packaging("0912"), Packaging("345"), Packaging("678"))
    assert not may_hold_personal_data(factories.product(packagings=packagings))


@pytest.mark.parametrize(
    "text", ["OCOP 5 sao", "oCoP bốn sao", "4 sao của Ocop", "⭐", "🌟", "☆", "⋆"]
)
def test_it_spares_no_claim(text: str) -> None:
    assert may_claim(factories.product(story=f"“Chè” – {text}"))


def test_dashes_and_quotation_marks_are_no_stars() -> None:
    assert not may_claim(factories.product(story="“Chè” – ngon…", certificates=()))


def test_a_source_may_name_the_programme() -> None:
    assert not may_claim(factories.product(sources=(Source("Danh sách sản phẩm OCOP 4 sao"),)))
