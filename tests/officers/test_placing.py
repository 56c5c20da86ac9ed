"""Which unit a source means: exactly that one, or the next above it."""

from __future__ import annotations

import pytest

from catalogue.model.place import Places, Register
from catalogue.officers.placing import Located, locate
from catalogue.officers.stated_place import stated


def found(places: Places, commune: str, district: str, province: str) -> Located:
    located = locate(stated(commune, district, province), places)
    assert located is not None
    return located


@pytest.mark.parametrize(
    ("words", "register", "code"),
    [
        (("", "Kbang", "Gia Lai"), "before-2025-07", "625"),
        (("", "Đak Pơ", "Gia Lai"), "before-2025-07", "634"),
        (("Xã Tân Cương", "TP. Thái Nguyên", "Thái Nguyên"), "before-2025-07", "05503"),
        (("Xã Phong Hiền", "Phong Điền", "Thừa Thiên Huế"), "before-2023", "19852"),
        (("Thị trấn Chũ", "Lục Ngạn", "Bắc Giang"), "before-2023", "07525"),
        (("Xã Quảng Trực", "", "Đắk Nông"), "before-2025-07", "24736"),
        (("Phường Liên Chiểu", "", "Đà Nẵng"), "from-2025-07", "20197"),
        (("", "", "Kon Tum"), "before-2025-07", "62"),
    ],
)
def test_words_name_one_unit_in_the_first_register_that_knows_it(
    places: Places, words: tuple[str, str, str], register: str, code: str
) -> None:
    located = found(places, *words)
    assert (located.place.register.value, located.place.code) == (register, code)
    assert located.unresolved == ""


def test_the_words_stay_as_the_source_wrote_them(places: Places) -> None:
    assert found(places, "Xã Tân Cương", "TP. Thái Nguyên", "Thái Nguyên").place.as_certified == (
        "Xã Tân Cương, TP. Thái Nguyên, Thái Nguyên"
    )


def test_the_folder_is_the_province_of_today(places: Places) -> None:
    assert found(places, "", "", "Bắc Giang").province_today == "bac-ninh"
    assert found(places, "", "", "Kon Tum").province_today == "quang-ngai"
    assert found(places, "", "", "Thừa Thiên Huế").province_today == "hue"


@pytest.mark.parametrize(
    ("words", "code", "unresolved", "candidate"),
    [
        (("Thị trấn Dương Đông", "Phú Quốc", "Kiên Giang"), "911", "Thị trấn Dương Đông", "31078"),
        (("Xã Hải Dương", "Thị xã Hương Trà", "Thừa Thiên Huế"), "480", "Xã Hải Dương", "19999"),
        (("Phường Hải Châu 1", "Hải Châu", "Đà Nẵng"), "492", "Phường Hải Châu 1", "20236"),
        (("", "Krông Ana", "Đắk Lắk"), "66", "Krông Ana", "655"),
    ],
)
def test_a_near_miss_goes_one_level_up_and_names_candidates(
    places: Places, words: tuple[str, str, str], code: str, unresolved: str, candidate: str
) -> None:
    located = found(places, *words)
    assert located.place.code == code
    assert located.unresolved == unresolved
    assert candidate in {unit.code for unit in located.candidates}


def test_a_name_that_two_units_share_is_not_chosen_between(places: Places) -> None:
    located = found(places, "", "Cao Lãnh", "Đồng Tháp")
    assert located.place.code == "87"
    assert {unit.name for unit in located.candidates} == {"Thành phố Cao Lãnh", "Huyện Cao Lãnh"}


def test_a_commune_is_not_taken_from_another_district(places: Places) -> None:
    assert found(places, "Xã Tân An", "Kbang", "Gia Lai").place.code == "625"


def test_an_unknown_province_is_nowhere(places: Places) -> None:
    assert locate(stated("", "", "Gia Lay"), places) is None


def test_a_former_and_a_present_province_in_one_cell_are_told_apart(places: Places) -> None:
    hoi_an = found(places, "", "TP. Hội An", "Quảng Nam (nay Đà Nẵng)")
    assert (hoi_an.place.as_certified, hoi_an.place.code) == ("TP. Hội An, Quảng Nam", "503")
    assert hoi_an.province_today == "da-nang"
    duc_xuan = found(places, "Phường Đức Xuân", "", "Thái Nguyên (Bắc Kạn cũ)")
    assert duc_xuan.place.register is Register.CURRENT
    assert duc_xuan.place.as_certified == "Phường Đức Xuân, Thái Nguyên"


def test_a_source_of_today_can_be_held_to_todays_register(places: Places) -> None:
    located = locate(stated("", "", "Cà Mau", (Register.CURRENT,)), places)
    assert located is not None
    assert located.place.register is Register.CURRENT
