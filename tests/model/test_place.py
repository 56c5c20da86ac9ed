import pytest

from catalogue.language.fold import fold
from catalogue.model.place import Place, Places, Register, Unit


def test_every_register_is_whole(places: Places) -> None:
    communes = [unit for unit in places.units.values() if len(unit.code) == 5]
    assert len([u for u in communes if u.register is Register.CURRENT]) == 3321
    assert len([u for u in communes if u.register is Register.EARLIER]) == 10599
    assert len(places.current_provinces) == 34


def test_a_code_means_another_place_in_another_register(places: Places) -> None:
    former = places.unit(Register.DISTRICTS, "23668")
    now = places.unit(Register.CURRENT, "23668")
    assert former
    assert now
    assert former.name == "Xã Kông Lơng Khơng"
    assert now.name == "Xã Tơ Tung"


def test_a_wholly_merged_commune_leads_to_its_commune_of_today(places: Places) -> None:
    place = Place("Xã Tơ Tung, huyện Kbang, tỉnh Gia Lai", Register.DISTRICTS, "23665")
    resolved = places.resolve(place)
    assert resolved
    assert [unit.name for unit in resolved.units] == [
        "Tỉnh Gia Lai",
        "Huyện KBang",
        "Xã Tơ Tung",
    ]
    assert resolved.commune
    assert resolved.commune.name == "Xã Tơ Tung"
    assert resolved.province
    assert resolved.province.bare_name == "Gia Lai"


def test_a_divided_commune_is_never_guessed(places: Places) -> None:
    place = Place("Phường Cống Vị, quận Ba Đình", Register.DISTRICTS, "00007")
    resolved = places.resolve(place)
    assert resolved
    assert resolved.commune is None
    assert [unit.name for unit in resolved.candidates] == ["Phường Ngọc Hà", "Phường Giảng Võ"]
    assert resolved.province
    assert resolved.province.bare_name == "Hà Nội"


def test_a_former_province_leads_to_its_province_of_today(places: Places) -> None:
    for code, today in {"62": "Quảng Ngãi", "24": "Bắc Ninh", "84": "Vĩnh Long"}.items():
        resolved = places.resolve(Place("tỉnh cũ", Register.DISTRICTS, code))
        assert resolved
        assert resolved.province
        assert resolved.province.bare_name == today


def test_every_former_province_became_one_province(places: Places) -> None:
    became: dict[str, set[str]] = {}
    for unit in places.units.values():
        if unit.register is Register.DISTRICTS and unit.successors:
            for code in unit.successors:
                current = places.unit(Register.CURRENT, code)
                assert current is not None
                became.setdefault(unit.parents[0], set()).add(current.parents[0])
    assert len(became) == 63
    assert {len(provinces) for provinces in became.values()} == {1}


def test_an_earlier_commune_is_followed_only_while_its_name_stayed(places: Places) -> None:
    kept = places.unit(Register.EARLIER, "00001")
    assert kept
    assert places.successors(kept)
    renamed = next(
        unit
        for (register, code), unit in places.units.items()
        if register is Register.EARLIER
        and len(code) == 5
        and (later := places.unit(Register.DISTRICTS, code))
        and fold(later.name) != fold(unit.name)
    )
    assert places.successors(renamed) == ()


def test_an_unknown_code_resolves_to_nothing(places: Places) -> None:
    assert places.resolve(Place("đâu đó", Register.CURRENT, "99999")) is None


def test_an_island_district_without_communes_is_one_of_today(places: Places) -> None:
    island = places.unit(Register.DISTRICTS, "498")
    assert island
    assert (island.name, island.parents, island.successors) == (
        "Huyện Hoàng Sa",
        ("48",),
        ("20333",),
    )
    resolved = places.resolve(Place("Huyện Hoàng Sa", Register.DISTRICTS, "498"))
    assert resolved
    assert resolved.commune
    assert resolved.commune.name == "Đặc khu Hoàng Sa"


def test_a_province_is_no_island_although_its_first_row_is_one(places: Places) -> None:
    province = places.unit(Register.DISTRICTS, "31")
    assert province == Unit(Register.DISTRICTS, "31", "Thành phố Hải Phòng")


def test_a_unit_is_found_with_its_centre_and_the_main_successor_first(places: Places) -> None:
    divided = places.unit(Register.DISTRICTS, "00007")
    assert divided
    assert divided.parents == ("01", "001")
    assert divided.successors == ("00008", "00025")
    ba_dinh = places.unit(Register.CURRENT, "00004")
    assert ba_dinh
    assert ba_dinh.centre == (21.0386, 105.838)


def test_a_register_knows_what_lies_in_a_province_or_district(places: Places) -> None:
    districts = places.in_register(Register.DISTRICTS)
    inside = {unit.code for unit in districts.inside("001")}
    assert len(inside) == 13
    assert "00007" in inside
    assert {"001", "00007"} <= {unit.code for unit in districts.inside("01")}
    assert list(places.in_register(Register.CURRENT).inside("00004")) == []


def test_a_code_that_no_register_has_is_no_unit(places: Places) -> None:
    assert places.unit(Register.CURRENT, "99999") is None
    assert (Register.CURRENT, "99999") not in places.units
    with pytest.raises(KeyError):
        places.units[Register.CURRENT, "99999"]


def test_one_code_is_resolved_for_each_text_and_each_commune_of_today(places: Places) -> None:
    one = places.resolve(Place("Phường Cống Vị", Register.DISTRICTS, "00007"))
    other = places.resolve(Place("P. Cống Vị", Register.DISTRICTS, "00007"))
    settled = places.resolve(Place("Phường Cống Vị", Register.DISTRICTS, "00007", "00025"))
    assert one
    assert other
    assert settled
    assert other.place.as_certified == "P. Cống Vị"
    assert one.commune is None
    assert settled.commune
    assert settled.commune.name == "Phường Giảng Võ"


def test_former_provinces_go_by_their_names_of_any_time(places: Places) -> None:
    names = places.codes_by_province_name
    assert names["tinh binh dinh"] == names["tinh gia lai"] == "52"
    assert names["tinh thua thien hue"] == names["thanh pho hue"] == "46"
    assert len(places.provinces_today) == 34 + 63 + 63


def test_given_units_make_places_as_rows_do() -> None:
    province = Unit(Register.CURRENT, "91", "Tỉnh Thí Dụ")
    commune = Unit(Register.CURRENT, "90001", "Xã Mẫu", ("91",))
    known = Places({(unit.register, unit.code): unit for unit in (province, commune)})
    assert known.current_provinces == (province,)
    assert list(known.in_register(Register.CURRENT).inside("91")) == [commune]
    assert list(known.named(Register.CURRENT, "mẫu")) == [commune]
    assert known.unit(Register.EARLIER, "91") is None
