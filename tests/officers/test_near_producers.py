"""A producer that differs from one of the catalogue by its legal form alone is asked about."""

from __future__ import annotations

import pytest

from catalogue.officers.annexes.known import KnownProducers
from tests.officers.office import HONEY, PRODUCER_FILE, TEA, Office, annex


def known(*names: str) -> KnownProducers:
    producers = KnownProducers()
    for number, name in enumerate(names):
        producers.add(f"so-{number}", "gia-lai", [name])
    return producers


@pytest.mark.parametrize("name", ["Công ty TNHH VÍDU", "Cty TNHH Vídu", "Công ty VÍDU"])
def test_the_legal_form_tells_no_two_apart(name: str) -> None:
    producers = known("Công ty TNHH MTV VÍDU", "Công ty cổ phần Khác")
    assert producers.near(name, "gia-lai") == ["so-0"]
    assert producers.same(name, "gia-lai") == []


def test_other_names_and_other_provinces_are_not_asked_about() -> None:
    producers = known("Công ty TNHH MTV VÍDU")
    assert producers.near("Công ty TNHH VÍDU Chư Prông", "gia-lai") == []
    assert producers.near("Công ty TNHH VÍDU", "ha-noi") == []
    assert producers.near("Công ty TNHH", "gia-lai") == []
    assert producers.near("Công ty TNHH VÍ DỤ", "gia-lai") == []


def test_nothing_is_written_until_somebody_says_who_it_is(office: Office) -> None:
    office.take_in(annex((*HONEY[:2], "Công ty TNHH MTV VÍDU", *HONEY[3:])))
    before = office.entries()
    again = annex((*HONEY[:2], "Công ty VÍDU", *HONEY[3:]))
    code, said = office.take_in(again)
    assert code == 1
    assert "ô C3: chưa có chủ thể “Công ty VÍDU”; có phải Công ty TNHH MTV VÍDU (" in said
    assert office.entries() == before
    chosen = said.partition('--choose "Công ty VÍDU=')[2].partition('"')[0]
    code, said = office.take_in(again, "--choose", f"Công ty VÍDU={chosen}")
    assert (code, "Dòng: 1 không đổi." in said) == (0, True)


def test_a_producer_that_is_known_is_not_said_to_be_of_an_unknown_kind(office: Office) -> None:
    office.take_in(annex(HONEY))
    code, said = office.take_in(annex((*TEA[:2], "HTXNN Ví Dụ Một", *TEA[3:])))
    assert code in {0, 1}
    assert "không rõ loại hình" not in said
    assert office.values(PRODUCER_FILE)["kind"] == "cooperative"


def test_the_kind_of_a_new_producer_with_no_telling_name_is_said_once(office: Office) -> None:
    rows = [(*row[:2], "Nhóm sở thích chung", *row[3:]) for row in (HONEY, TEA)]
    code, said = office.take_in(annex(*rows))
    assert code == 0, said
    assert said.count("không rõ loại hình của “Nhóm sở thích chung”, ghi là “khác”") == 1


@pytest.mark.parametrize("name", ["Hộ kinh doanh H'Lan", "Hộ Rơ Châm Ví", "Cơ sở Ksor Dụ"])
def test_a_households_id_is_never_its_owners_name(office: Office, name: str) -> None:
    code, said = office.take_in(annex((*HONEY[:2], name, *HONEY[3:])))
    assert code == 0, said
    start = "co-so" if name.startswith("Cơ sở") else "ho"
    assert f"producers/gia-lai/{start}-to-tung.yml" in office.entries()


def test_a_row_that_repeats_one_above_says_which(office: Office) -> None:
    code, said = office.take_in(annex(HONEY, TEA, HONEY))
    assert code == 0, said
    assert "dòng 5: Mật ong thử nghiệm — không đổi" in said
    assert "      lặp lại dòng 3\n" in said
    assert "Dòng: 2 mới, 1 không đổi." in said
