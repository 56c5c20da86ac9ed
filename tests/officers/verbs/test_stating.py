"""A place in the words of a flag: read as an import reads it, and never guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from catalogue.officers.verbs.desk import Desk, VerbRefusedError
from catalogue.officers.verbs.place_search import PlaceSearch, key_of
from catalogue.officers.verbs.placing import asked_place
from catalogue.officers.verbs.stating import unit_stated
from tests.officers.verbs.conftest import Run, contents, typing

BEFORE, AFTER = date(2024, 3, 12), date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "day", "key"),
    [
        ("Xã Tơ Tung, tỉnh Gia Lai", AFTER, "23668"),
        ("xa to tung, tinh gia lai", AFTER, "23668"),
        ("To Tung", AFTER, "23668"),
        ("Xã Tơ Tung, tỉnh Gia Lai", BEFORE, "before-2025-07:23665"),
        ("Xã Tơ Tung, huyện KBang, tỉnh Gia Lai", AFTER, "before-2025-07:23665"),
        ("Đặc khu Trường Sa, tỉnh Khánh Hòa", AFTER, "22736"),
        ("before-2023:23644", AFTER, "before-2023:23644"),
    ],
)
def test_the_day_of_the_decision_chooses_the_register(
    desk: Desk, text: str, day: date, key: str
) -> None:
    assert key_of(unit_stated(PlaceSearch(desk.reference.places), text, day)) == key


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Xã Ia Pi, tỉnh Gia Lai", "Xã Ia Pia, tỉnh Gia Lai"),
        ("Xã Tơ Tun", "Xã Tơ Tung, tỉnh Gia Lai"),
        ("Xa Dak Roong", "Xã Đak Rong, tỉnh Gia Lai"),
        ("Xa Dak Roong, tỉnh Gia Lai", "Xã Đak Rong, tỉnh Gia Lai"),
        ("Tân An", "Xã Tân An"),
        ("to tung gia lai", "Xã Tơ Tung, tỉnh Gia Lai"),
    ],
)
def test_what_names_no_commune_of_that_day_is_refused_with_what_may_be_meant(
    desk: Desk, text: str, meant: str
) -> None:
    with pytest.raises(VerbRefusedError, match=r"có phải: .*" + meant):
        unit_stated(PlaceSearch(desk.reference.places), text, AFTER)


def test_a_name_that_nothing_is_like_is_refused_plainly(desk: Desk) -> None:
    with pytest.raises(VerbRefusedError, match="Không có xã"):
        unit_stated(PlaceSearch(desk.reference.places), "Nơi Không Có", AFTER)


def test_the_example_of_a_refusal_is_one_of_its_candidates(desk: Desk) -> None:
    with pytest.raises(VerbRefusedError, match=r"(?s)có phải: 23668 \(.*--place 23668$"):
        unit_stated(PlaceSearch(desk.reference.places), "Xã Tơ Tun", AFTER)


def test_a_flag_that_names_no_commune_leads_to_the_question_where_somebody_is_there(
    desk: Desk,
) -> None:
    answers, screen = typing("to tung gia lai", "1", "", place="Xã Tơ Tun")
    assert asked_place(PlaceSearch(desk.reference.places), answers, AFTER)["code"] == "23668"
    assert "có phải: 23668" in screen.getvalue()


@pytest.mark.parametrize("typed", ["Ia Hru", "xa ia hru", "Ia Hru Gia Lai"])
def test_the_name_itself_is_listed_before_names_that_begin_with_it(desk: Desk, typed: str) -> None:
    found = PlaceSearch(desk.reference.places).find(typed)
    assert found[0][1].startswith("Xã Ia Hrú, tỉnh Gia Lai · ")
    assert any(label.startswith("Xã Ia Hrung, ") for _, label in found)


def test_left_out_marks_are_written_as_the_register_has_them(desk: Desk) -> None:
    search = PlaceSearch(desk.reference.places)
    answers, _ = typing("ia hru gia lai", "1", "Xa Ia Hru, tinh gia lai")
    assert asked_place(search, answers, AFTER)["as_certified"] == "Xã Ia Hrú, tỉnh Gia Lai"
    answers, _ = typing(place="xa Ia Hru, tinh Gia Lai")
    assert asked_place(search, answers, AFTER)["as_certified"] == "xã Ia Hrú, tỉnh Gia Lai"


def test_the_words_of_a_paper_that_have_their_marks_stay(desk: Desk) -> None:
    answers, _ = typing("to tung gia lai", "1", "Thôn Bịa, xã Tơ Tung, huyện Kbang")
    found = asked_place(PlaceSearch(desk.reference.places), answers, AFTER)
    assert found["as_certified"] == "Thôn Bịa, xã Tơ Tung, huyện Kbang"


def test_a_refused_place_writes_nothing(ocop: Run, office: Path) -> None:
    before = contents(office)
    made = ("producer", "--name", "Trang trại Thử Nghiệm", "--kind", "farm")
    code, out, err = ocop("new", *made, "--place", "Xã Tơ Tun")
    assert (code, out) == (1, "")
    assert "có phải: 23668 (Xã Tơ Tung, tỉnh Gia Lai" in err
    assert contents(office) == before
