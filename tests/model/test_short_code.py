"""Codes that are printed for ever: written down here, so that no change can pass unnoticed."""

from __future__ import annotations

from itertools import pairwise

import pytest

from catalogue.model.short_code import LETTERS, check_letter, code_number, grouped, short_code


@pytest.mark.parametrize(
    ("product_id", "code"),
    [("tra-mang-cau", "Q5F4PPRS"), ("que-dieu-phuc-long-yen-bai", "2J7C9A58")],
)
def test_a_code_is_the_same_for_ever(product_id: str, code: str) -> None:
    assert short_code(product_id) == code


def test_a_code_is_read_in_two_halves() -> None:
    assert grouped("Q5F4PPRS") == "Q5F4-PPRS"


def test_every_wrong_letter_is_noticed() -> None:
    code = short_code("tra-thu")
    for place in range(len(code)):
        for letter in LETTERS:
            wrong = code[:place] + letter + code[place + 1 :]
            assert (check_letter(wrong[:-1]) == wrong[-1]) is (wrong == code)


def test_two_neighbours_that_changed_places_are_noticed() -> None:
    code = short_code("tra-mang-cau")
    for place, (one, other) in enumerate(pairwise(code)):
        wrong = code[:place] + other + one + code[place + 2 :]
        assert (check_letter(wrong[:-1]) == wrong[-1]) is (one == other)


def test_letters_that_are_misread_are_not_used() -> None:
    assert not set("ILOU") & set(LETTERS)
    assert len(set(LETTERS)) == 32


def test_two_ids_may_meet_in_one_code() -> None:
    """Rule E212 stands on this pair."""
    assert code_number("san-pham-thu-71392") == code_number("san-pham-thu-77695")
