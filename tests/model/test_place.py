from catalogue.language.fold import fold
from catalogue.model.place import Place, Places, Register


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
