from pathlib import Path
from random import Random

from catalogue.language.order import order, order_key
from catalogue.reading.reference import read_reference


def test_names_stand_in_the_order_of_a_vietnamese_dictionary() -> None:
    expected = [
        "An Khê",
        "Ăn vặt",
        "Ấm chén",
        "Bánh cáy",
        "Bánh gai",
        "Cà phê",
        "Chả bò",
        "Chè dây",
        "Dừa sáp",
        "Đũa gỗ",
        "Ớt",
        "Trà gừng",
        "Yến",
    ]
    assert sorted(expected, key=order) == expected


def test_tones_only_settle_what_the_letters_leave_equal() -> None:
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=order) == [
        "ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
    ]
    assert order("má b") > order("mà a")
    assert order("mà c") > order("má b")


def test_digits_come_before_letters_and_marks_count_for_nothing() -> None:
    assert sorted(["Rượu", "3 vị", "“Chè”"], key=order) == ["3 vị", "“Chè”", "Rượu"]


def test_the_order_key_is_one_string_in_the_same_order(root: Path) -> None:
    random = Random(17)
    letters = "aàảãáạăằâấbcdđeéêệghiknoọôơớuụưứyỳ ,-“39ŏ"
    words = ["".join(random.choices(letters, k=random.randrange(6))) for _ in range(3000)]
    rows = read_reference(root / "schema" / "reference").communes_2025
    words += [row[3] for row in rows] + [row[3].upper() for row in rows]
    words = list(dict.fromkeys(words))
    random.shuffle(words)
    assert sorted(words, key=order_key) == sorted(words, key=order)


def test_a_name_comes_before_those_that_it_begins() -> None:
    expected = ["Bá", "Ba chỉ", "Bà chỉ", "Ba chỉ 1", "Bà chỉ 1", "Bả chỉ 1", "Bạ chỉ a", "Bac"]
    assert sorted({*expected}, key=order_key) == expected
