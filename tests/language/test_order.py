from catalogue.language.order import order


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
