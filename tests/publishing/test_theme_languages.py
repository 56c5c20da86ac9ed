"""What the theme is told in each language, and where its pages lead in the other."""

from __future__ import annotations

from typing import Any

import pytest

from catalogue.publishing.theme_languages import (
    LanguagesError,
    Switch,
    Twin,
    languages_of,
    nearest,
    switches,
    twins,
)

URL = "https://danh-muc.example/"
TOLD = {"site_name": "x", "site_description": "x", "copyright": "x", "nav": []}


def test_search_engines_are_told_of_both_languages_and_of_english_for_all_others() -> None:
    assert list(twins(("vi", "en"), URL, "hang-sao/4/")) == [
        Twin("vi", "https://danh-muc.example/hang-sao/4/"),
        Twin("en", "https://danh-muc.example/en/hang-sao/4/"),
        Twin("x-default", "https://danh-muc.example/en/hang-sao/4/"),
    ]


@pytest.mark.parametrize(
    ("page", "own", "switch"),
    [
        ("hang-sao/4/", "hang-sao/4/", Switch("en", "../../en/hang-sao/4/", "English")),
        ("en/hang-sao/4/", "hang-sao/4/", Switch("vi", "../../../hang-sao/4/", "Tiếng Việt")),
        ("", "", Switch("en", "en/", "English")),
        ("en/", "", Switch("vi", "../", "Tiếng Việt")),
    ],
)
def test_a_reader_is_led_to_the_same_page(page: str, own: str, switch: Switch) -> None:
    assert list(switches(("vi", "en"), page, own)) == [switch]


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ("huong-dan/", "huong-dan/"),
        ("huong-dan/them-du-lieu/", "huong-dan/"),
        ("quy-tac/E104/", ""),
        ("", ""),
    ],
)
def test_a_page_without_twin_leads_to_the_lowest_above_it_that_has_one(
    own: str, found: str
) -> None:
    assert nearest(own, {"", "huong-dan/"}.__contains__) == found


def test_the_language_of_the_data_comes_first_and_alone_where_nothing_is_said() -> None:
    assert languages_of({"languages": ["vi", "en"], "en": TOLD}) == ("vi", "en")
    assert languages_of({"languages": ["vi"]}) == ("vi",)
    assert languages_of({}) == ("vi",)


@pytest.mark.parametrize(
    "extra",
    [
        {"languages": ["en"], "en": TOLD},
        {"languages": ["en", "vi"], "en": TOLD},
        {"languages": ["vi", "fr"], "fr": TOLD},
        {"languages": ["vi", "vi"]},
        {"languages": ["vi", "en"]},
        {"languages": ["vi", "en"], "en": {"site_name": "x"}},
    ],
)
def test_languages_that_the_site_cannot_be_made_in_are_refused(extra: dict[str, Any]) -> None:
    with pytest.raises(LanguagesError, match=r"extra\.languages"):
        languages_of(extra)
