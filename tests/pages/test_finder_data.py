"""The finder's columns say what the catalogue says, and nothing of people who were removed."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from catalogue.language.en.finder import MEANINGS
from catalogue.language.fold import fold, slug
from catalogue.language.languages import LANGUAGES, Language
from catalogue.language.vi.finder import UNITS
from catalogue.model.entries import English, ProducerKind
from catalogue.pages.finder_data import column, finder_data
from catalogue.reading.reference import read_reference
from tests import factories


def told(*columns: dict[str, Any]) -> str:
    return json.dumps(columns, ensure_ascii=False)


def test_a_column_counts_new_values_and_names_known_ones() -> None:
    assert column(["a", "b", "a", None, "c", "b"]) == {
        "table": ["a", "b", "c"],
        "rows": [0, 0, 1, -1, 0, 2],
    }


def test_products_stand_in_vietnamese_order_with_what_their_id_adds_to_the_name() -> None:
    products = [
        factories.product("du-du-2", name="Đu đủ"),
        factories.product("khac-han", name="Dừa"),
        factories.product("ca-phe", name="Cà phê"),
    ]
    first, _ = finder_data(factories.site(products))
    assert first["names"] == ["Cà phê", "Dừa", "Đu đủ"]
    assert first["ids"] == ["", "=khac-han", "-2"]
    assert slug("Đu đủ") + first["ids"][2] == "du-du-2"


def test_retired_products_are_not_found() -> None:
    products = [factories.product("con"), factories.product("nghi", retired=factories.RETIRED)]
    first, _ = finder_data(factories.site(products))
    assert len(first["names"]) == 1


def test_a_household_that_was_removed_is_not_named() -> None:
    household = factories.producer(
        "ho-bia",
        name="Hộ Người Bịa",
        kind=ProducerKind.HOUSEHOLD,
        retired=factories.RETIRED,
    )
    product = factories.product("tra", producer="ho-bia")
    columns = finder_data(factories.site([product], [household]))
    assert "Người Bịa" not in told(*columns)
    assert columns[1]["producer"]["table"] == [("", "household")]


def test_both_files_carry_the_mark_of_one_build() -> None:
    one = finder_data(factories.site([factories.product("tra")]))
    other = finder_data(factories.site([factories.product("tra", name="Trà khác")]))
    assert one[0]["mark"] == one[1]["mark"]
    assert other[0]["mark"] == other[1]["mark"]
    assert one[0]["mark"] != other[0]["mark"]


def test_former_units_and_papers_are_found_folded() -> None:
    product = factories.full_product()
    _, following = finder_data(factories.site([product], [factories.full_producer()]))
    numbers = {c.decision.number for c in product.certificates if c.decision}
    assert numbers
    assert all(text == text.lower() for text in following["decisions"]["table"])
    assert following["standards"]["table"] == [
        "|".join(sorted({standard.kind for standard in product.standards}))
    ]


def test_what_has_an_english_name_bears_it_beside_its_own() -> None:
    product = factories.product("tra", name="Trà bịa", english=English(name="Made-up tea"))
    producer = factories.producer("htx", name="HTX Bịa", english=English(name="Made-up Coop"))
    bare = factories.product("gao", name="Gạo bịa", producer="htx")
    first, following = finder_data(factories.site([product, bare], [producer]))
    assert first["names"] == ["Gạo bịa", "Trà bịa"]
    assert first["english"] == {"1": "Made-up tea"}
    assert ("HTX Bịa", producer.kind.value, "Made-up Coop") in following["producer"]["table"]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_scripts_say_communes_of_today_as_pages_do(language: Language, root: Path) -> None:
    names = [row[3] for row in read_reference(root / "schema" / "reference").communes_2025]
    assert len(names) > 3000
    for name in names:
        start, kind = next(pair for pair in UNITS.items() if name.startswith(pair[0]))
        said = language.texts[f"find.unit.{kind}"].format(name=name.removeprefix(start))
        assert said == language.unit(name)


def test_english_words_are_found_for_one_or_two_words_of_a_name() -> None:
    for said, meant in MEANINGS.items():
        assert said == unicodedata.normalize("NFC", said.lower())
        assert 1 <= len(said.split()) <= 2
        assert meant == fold(meant)


def test_a_commune_of_today_is_found_by_the_districts_and_provinces_that_it_was_made_of() -> None:
    today = factories.product("nay", place=factories.place(factories.COMMUNE))
    nowhere = factories.product("khong-ro", place=None)
    site = factories.site([today, nowhere])
    first, following = finder_data(site)
    assert [place[1] for place in first["place"]["table"]] == [factories.COMMUNE]
    assert following["before"] == ["thi du cu thu"]
    assert following["homes"] == {"91": "Thí Dụ Cũ|Thử"}
