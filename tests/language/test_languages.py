"""Every text in every language, and values as each language writes them."""

from __future__ import annotations

import importlib
import pkgutil
import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from string import Formatter

import pytest

from catalogue.language import en, vi
from catalogue.language.en.formats import day, issuer, number, unit
from catalogue.language.languages import ENGLISH, LANGUAGES, VIETNAMESE, common, language_at

VIETNAMESE_LETTERS = re.compile("[à-ỹÀ-ỸđĐăĂơƠưƯ]")
KEPT_IN_VIETNAMESE = ("QĐ-TTg", "Hoàng Sa", "Trường Sa")
"""Numbers of decisions, and the bare names of both archipelagos."""


def tables(package: str, path: list[str]) -> dict[str, Mapping[str, str]]:
    """Every module of a language that holds texts of the site, by name.

    Whatever else a command says (`findings`: pairs of message and fix) is no table of texts.
    """
    modules = {
        found.name: importlib.import_module(f"{package}.{found.name}")
        for found in pkgutil.iter_modules(path)
    }
    found = {name: getattr(module, "TEXTS", {}) for name, module in modules.items()}
    return {
        name: texts
        for name, texts in found.items()
        if texts and all(isinstance(text, str) for text in texts.values())
    }


IN_VIETNAMESE = tables(vi.__name__, list(vi.__path__))
IN_ENGLISH = tables(en.__name__, list(en.__path__))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_table_exists_in_both_languages() -> None:
    assert "site" in IN_VIETNAMESE
    assert set(IN_ENGLISH) == set(IN_VIETNAMESE)


@pytest.mark.parametrize("name", sorted(IN_VIETNAMESE))
def test_no_key_is_missing_in_either_language(name: str) -> None:
    vietnamese, english = IN_VIETNAMESE[name], IN_ENGLISH[name]
    assert sorted(vietnamese.keys() - english.keys()) == []
    assert sorted(english.keys() - vietnamese.keys()) == []


@pytest.mark.parametrize("name", sorted(IN_VIETNAMESE))
def test_no_placeholder_is_missing_in_either_language(name: str) -> None:
    other = {
        key: (text, IN_ENGLISH[name][key])
        for key, text in IN_VIETNAMESE[name].items()
        if placeholders(text) != placeholders(IN_ENGLISH[name][key])
    }
    assert other == {}


@pytest.mark.parametrize("name", sorted(IN_VIETNAMESE))
def test_pages_can_ask_for_every_text_of_every_table(name: str) -> None:
    for code, own in (("vi", IN_VIETNAMESE[name]), ("en", IN_ENGLISH[name])):
        assert {key for key in own if LANGUAGES[code].texts.get(key) != own[key]} == set()


@pytest.mark.parametrize("name", sorted(IN_ENGLISH))
def test_english_texts_are_english_and_need_no_escape(name: str) -> None:
    for key, text in IN_ENGLISH[name].items():
        plain = text
        for kept in KEPT_IN_VIETNAMESE:
            plain = plain.replace(kept, "")
        assert not VIETNAMESE_LETTERS.search(plain), key
        assert not set(text) & set("<>&\"'"), key
        assert unicodedata.is_normalized("NFC", text), key
        assert text == text.strip(), key
        assert "  " not in text, key


@pytest.mark.parametrize("name", sorted(IN_ENGLISH))
def test_a_choice_by_number_has_two_forms(name: str) -> None:
    for key, text in IN_ENGLISH[name].items():
        forms = [form for _, _, form, _ in Formatter().parse(text) if form]
        assert [form for form in forms if form.count("|") != 1] == [], key


@pytest.mark.parametrize("name", sorted(IN_VIETNAMESE))
def test_vietnamese_has_no_plural(name: str) -> None:
    for key, text in IN_VIETNAMESE[name].items():
        assert [form for _, _, form, _ in Formatter().parse(text) if form] == [], key


def test_dates_and_numbers_are_written_the_english_way() -> None:
    assert day(date(2028, 6, 26)) == "26 June 2028"
    assert day(date(2023, 2, 4)) == "4 February 2023"
    assert number(Decimal("90.86")) == "90.86"
    assert number(Decimal("90.00")) == "90"
    assert number(1018) == "1,018"
    assert number(1234567.5) == "1,234,567.5"


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Xã Tơ Tung", "Tơ Tung commune"),
        ("Phường An Bình", "An Bình ward"),
        ("Đặc khu Trường Sa", "Trường Sa special zone"),
        ("Thị trấn Kbang", "Kbang township"),
        ("Phường 12", "Ward 12"),
        ("Gia Lai", "Gia Lai"),
        ("Xã", "Xã"),
    ],
)
def test_a_unit_keeps_its_name_and_says_in_english_what_it_is(name: str, english: str) -> None:
    assert unit(name) == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("UBND tỉnh Gia Lai", "the People’s Committee of Gia Lai province"),
        ("UBND huyện Đak Pơ", "the People’s Committee of Đak Pơ district"),
        ("Ủy ban nhân dân thành phố Hà Nội", "the People’s Committee of Hà Nội city"),
        ("Bộ Nông nghiệp và Môi trường", "the Ministry of Agriculture and Environment"),
        ("Sở Công Thương", "Sở Công Thương"),
        ("UBND Gia Lai", "UBND Gia Lai"),
    ],
)
def test_an_issuer_is_translated_only_where_that_is_sure(name: str, english: str) -> None:
    assert issuer(name) == english


def test_a_data_file_says_its_language_before_its_ending() -> None:
    assert VIETNAMESE.file("assets/ban-do/diem-ban.geojson") == "assets/ban-do/diem-ban.geojson"
    assert ENGLISH.file("assets/ban-do/diem-ban.geojson") == "assets/ban-do/diem-ban.en.geojson"


def test_the_address_says_the_language() -> None:
    assert language_at("en/san-pham/tra-thu/") is ENGLISH
    assert language_at("san-pham/en-tra/") is VIETNAMESE
    assert language_at("") is VIETNAMESE
    assert common("en/san-pham/tra-thu/") == "san-pham/tra-thu/"
    assert common("san-pham/tra-thu/") == "san-pham/tra-thu/"
