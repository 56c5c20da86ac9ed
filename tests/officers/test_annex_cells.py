"""What officers write in cells, and what it is taken to mean."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from catalogue.model.place import Places
from catalogue.officers.annexes.cells import CellError, date_of, kind_of, score_of, stars_of
from catalogue.officers.annexes.decision import Cited, cited, cited_in_titles, with_level
from catalogue.officers.annexes.likeness import is_slip, is_spelled_alike
from catalogue.officers.annexes.reading_rows import producer_kind_of
from catalogue.officers.sheets import tcvn3
from catalogue.officers.sheets.syllables import likeness


@pytest.mark.parametrize(
    "text", ["4", "4 sao", "04", "4.0", "★★★★☆", "****", "⭐⭐⭐⭐", "Hạng 4 sao", "bốn sao"]
)  # fmt: skip
def test_four_stars_in_every_dress(text: str) -> None:
    assert stars_of(text) == 4


@pytest.mark.parametrize("text", ["", "sao", "6", "3-4", "3 sao, 4 sao", "2 sao", "không đạt", "x"])
def test_no_stars_are_guessed(text: str) -> None:
    with pytest.raises(CellError):
        stars_of(text)


@pytest.mark.parametrize(
    ("text", "score"),
    [("72,5", "72.5"), ("72.5 điểm", "72.5"), ("72,50/100", "72.5"), ("90", "90"), ("100", "100")],
)
def test_scores_with_point_or_comma(text: str, score: str) -> None:
    assert score_of(text) == Decimal(score)


@pytest.mark.parametrize("text", ["725", "1.018,5", "-5", "bảy", "100,5", "7 2"])
def test_no_score_is_guessed(text: str) -> None:
    with pytest.raises(CellError):
        score_of(text)


@pytest.mark.parametrize(
    "text",
    [
        *("25/12/2020", "25-12-2020", "25.12.2020", "25 / 12 / 2020", "2020-12-25", "2020/12/25"),
        *("ngày 25 tháng 12 năm 2020", "2020-12-25 00:00:00", "44190"),
    ],
)
def test_dates_as_they_are_written(text: str) -> None:
    assert date_of(text) == date(2020, 12, 25)


@pytest.mark.parametrize("text", ["31/02/2020", "25/12/20", "12/2020", "2020", "25/13/2020"])
def test_no_date_is_guessed(text: str) -> None:
    with pytest.raises(CellError):
        date_of(text)


def test_the_day_comes_before_the_month() -> None:
    assert date_of("5/6/2026") == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("text", "key", "meant"),
    [
        ("30/02/2026", "no-such-day", ""),
        ("2026-02-30", "no-such-day", ""),
        ("12/13/2026", "no-such-day", ""),
        ("5/6/26", "short-year", "05/06/2026"),
        ("05.06.26", "short-year", "05/06/2026"),
        ("hôm qua", "date", ""),
    ],
)
def test_what_is_wrong_with_a_day_is_told_apart(text: str, key: str, meant: str) -> None:
    with pytest.raises(CellError) as raised:
        date_of(text)
    assert (str(raised.value), raised.value.meant) == (key, meant)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Nâng hạng", "upgrade"), ("SP đánh giá lại", "re-evaluation"), ("mới", "new"), ("Gói", "")],
)  # fmt: skip
def test_a_note_states_a_kind_only_in_its_own_words(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("issuer", "level"),
    [
        ("UBND tỉnh Gia Lai", "province"),
        ("Ủy ban nhân dân huyện Kbang", "district"),
        ("UBND thành phố Đà Nẵng", "province"),
        ("UBND thành phố Pleiku", "district"),
        ("Bộ Nông nghiệp và Môi trường", "central"),
        ("Hội đồng", ""),
    ],
)
def test_the_level_follows_from_the_issuer(places: Places, issuer: str, level: str) -> None:
    assert with_level(Cited(issuer=issuer), places).level == level


def test_a_decision_in_one_sentence() -> None:
    text = "theo Quyết định số 743 /QĐ-UBND ngày 25/12/2020 của UBND tỉnh Gia Lai về việc công nhận"
    found = cited(text)
    assert (found.number, found.date) == ("743/QĐ-UBND", date(2020, 12, 25))
    assert found.issuer.startswith("UBND tỉnh Gia Lai")


def test_of_several_decisions_none_is_chosen() -> None:
    assert cited_in_titles(["Quyết định 1/QĐ-UBND và 2/QĐ-UBND"]) == (
        Cited(),
        ("1/QĐ-UBND", "2/QĐ-UBND"),
    )


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Bánh tráng", "bánh tráng", True),
        ("Chè hòa", "chè hoà", True),
        ("Bánh tráng", "Bánh trắng", False),
        ("HTX chè Hảo Đạt", "Hợp tác xã chè Hảo Đạt", True),
        ("HTX chè Hảo Đạt", "Hợp tác xã chè Hao Đạt", False),
    ],
)
def test_names_are_one_when_letters_and_marks_are(first: str, second: str, *, alike: bool) -> None:
    assert is_spelled_alike(first, second) is alike


@pytest.mark.parametrize(
    ("first", "second", "slip"),
    [
        ("htx to tung", "htx to tungg", True),
        ("mat ong rung", "ong mat rung", True),
        ("htx so 1", "htx so 2", False),
        ("ruou 29 do", "ruou 35 do", False),
        ("co so a", "co so b", False),
        ("tra gung", "mat ong", False),
    ],
)
def test_a_slip_is_one_word_never_a_figure(first: str, second: str, *, slip: bool) -> None:
    assert is_slip(first.split(), second.split()) is slip


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("HTX Ví Dụ", "cooperative"),
        ("Cty TNHH Ví Dụ", "enterprise"),
        ("Hồ tiêu Ví Dụ", "other"),
        ("HKD Ví Dụ", "household"),
        ("Nguyễn Văn Ví Dụ", "household"),
        ("Cơ sở sản xuất Ví Dụ", "household"),
        ("Trang trại Ví Dụ", "farm"),
    ],
)
def test_what_kind_of_producer_a_name_says(name: str, kind: str) -> None:
    assert producer_kind_of(name) == kind


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("M\xcbt ong", "Mật ong"),
        ("\xa7\xab ng", "Đô ng"),
        ("S\xb6N PH\xc8M", "SẢN PHẨM"),
        ("r\xadîu".replace("î", "\xee"), "rượu"),
        ("H\xb5", "Hà"),
    ],
)
def test_the_old_fonts_bytes_by_the_standard(typed: str, meant: str) -> None:
    """From TCVN 5712:1993, as glibc's iconv has it: `iconv -f TCVN5712-1 -t UTF-8`."""
    assert tcvn3.from_latin(typed) == meant


def test_vietnamese_is_told_from_noise_by_its_syllables() -> None:
    assert likeness("Mật ong hoa cà phê, đường phèn") == 1
    assert likeness("MËt ong hoa cµ phª, ®\xadêng phÌn") < 0.5
