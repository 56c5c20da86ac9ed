"""A place that is written without marks stands in the catalogue as the register writes it."""

from __future__ import annotations

import pytest

from catalogue.model.place import Places
from catalogue.officers.marking import marked_issuer
from tests.officers.office import HONEY, HONEY_FILE, Office, annex


@pytest.mark.parametrize(
    ("written", "certified"),
    [
        ("xa To Tung, tinh Gia Lai", "Xã Tơ Tung, Gia Lai"),
        ("Xã Tơ Tùng, tỉnh Gia Lai", "Xã Tơ Tung, Gia Lai"),
        ("XÃ TƠ TUNG, TỈNH GIA LAI", "Xã TƠ TUNG, GIA LAI"),
        ("Thon 3, xa Tơ Tung, huyện Kbang, tỉnh Gia Lai", "Xã Tơ Tung, Huyện Kbang, Gia Lai"),
        ("Tơ Tùng, Gia Lai", "Tơ Tung, Gia Lai"),
        ("xã Tơ Tung, tỉnh Gia Lai", "Xã Tơ Tung, Gia Lai"),
    ],
)
def test_a_commune_in_the_registers_letters(office: Office, written: str, certified: str) -> None:
    code, said = office.take_in(annex((*HONEY[:3], written, *HONEY[4:])))
    assert code == 0, said
    assert office.values(HONEY_FILE)["place"]["as_certified"] == certified


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("UBND tinh Gia Lai", "UBND tỉnh Gia Lai"),
        ("Chu tich UBND tinh Gia Lai", "Chủ tịch UBND tỉnh Gia Lai"),
        ("UBND tỉnh Gia Lài", "UBND tỉnh Gia Lài"),  # a mark of the paper's own
        ("UBND huyen Chau Thanh", "UBND huyện Châu Thành"),  # of many provinces, spelled alike
        ("Bo Nong nghiep", "Bo Nong nghiep"),
    ],
)
def test_who_signs_in_the_registers_letters(typed: str, written: str, places: Places) -> None:
    assert marked_issuer(typed, places) == written
