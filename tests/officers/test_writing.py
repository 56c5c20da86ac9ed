"""The canonical form of an entry's file."""

from __future__ import annotations

import random
import unicodedata
from decimal import Decimal
from typing import Any

import pytest
import yaml

from catalogue.officers.plan import Schemas
from catalogue.officers.writing import to_yaml
from catalogue.reading.yaml_reader import read_yaml

ADDRESS = "../../../schema/product.schema.json"


def body(values: dict[str, Any]) -> str:
    return to_yaml(values, {}, ADDRESS).split("\n", 1)[1]


def test_a_product_is_written_in_the_order_of_the_schema(schemas: Schemas) -> None:
    values = {
        "sources": [{"url": "https://a.vn/1", "title": "Báo Gia Lai"}],
        "certificates": [
            {"year": 2020, "decision": {"date": "2020-12-25"}, "score": Decimal("90.00")}
        ],
        "place": {"code": "625", "register": "before-2025-07", "as_certified": "Kbang, Gia Lai"},
        "name": "Măng le rừng",
    }
    assert to_yaml(values, schemas["product"].schema, ADDRESS) == (
        "# yaml-language-server: $schema=../../../schema/product.schema.json\n"
        "name: Măng le rừng\n"
        "place:\n"
        "  as_certified: Kbang, Gia Lai\n"
        "  register: before-2025-07\n"
        '  code: "625"\n'
        "certificates:\n"
        "  - score: 90\n"
        "    decision:\n"
        '      date: "2020-12-25"\n'
        "    year: 2020\n"
        "sources:\n"
        "  - title: Báo Gia Lai\n"
        "    url: https://a.vn/1\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        *("2020-12-25", "0321234567", "17:30", "no", "Yes", "ON", "~", "null", "1_000", "0x1F"),
        *("1e3", ".inf", "=", "y", "12.5", " a", "a ", "a: b", "a #b", "- a", "? a", "a:", ""),
        *("@a", "`a", "*a", "&a", "!a", "%a", "|", ">", "[a]", "{a}", "# a", '"a"', "'a'", ","),
    ],
)
def test_what_a_reader_could_mistake_is_quoted(text: str) -> None:
    assert body({"a": text}).startswith('a: "')


@pytest.mark.parametrize(
    "text",
    [
        *("Măng le rừng", "743/QĐ-UBND", "72 đường Nguyễn Thái Học", "https://a.vn/?a=1&b=2#c"),
        *("Bộ sản phẩm (3 vị)", "Mắc ca M'nông", "Giò – chả", "Báo Kinh tế & Đô thị (a.vn)"),
        *("2 tầng", "none of it", "“Mắc ca”", "a, b", "a:b", "a#b"),
    ],
)
def test_what_no_reader_can_mistake_stays_plain(text: str) -> None:
    assert body({"a": text}) == f"a: {text}\n"


def test_long_prose_is_folded_and_paragraphs_are_kept() -> None:
    values = {"long": "măng " * 30 + "le", "story": "Một.\n\nHai: ba.", "ends": "Một.\nHai.\n"}
    written = body(values)
    assert written.startswith("long: >-\n  măng măng")
    assert "story: |-\n  Một.\n\n  Hai: ba.\n" in written
    assert "ends: |\n  Một.\n  Hai.\n" in written
    assert max(map(len, written.split("\n"))) <= 96
    assert yaml.safe_load(written) == values


@pytest.mark.parametrize("length", range(86, 98))
def test_two_spaces_are_never_lost_in_a_fold(length: int) -> None:
    text = "x" * length + "  " + "y " * 30 + "z"
    assert yaml.safe_load(body({"a": text})) == {"a": text}


def test_numbers_keep_their_value_and_lose_their_padding() -> None:
    values = {"a": Decimal("90.00"), "b": Decimal("90.86"), "c": 100, "d": Decimal("1E+2")}
    assert body(values) == "a: 90\nb: 90.86\nc: 100\nd: 100\n"


def test_decomposed_letters_are_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Măng lục trúc")
    assert body({"a": decomposed}) == "a: Măng lục trúc\n"


def test_the_text_is_the_same_each_time_and_ends_with_one_line_break() -> None:
    values = {"b": ["x", {"c": "no"}], "a": {"d": []}}
    assert to_yaml(values, {}, ADDRESS) == to_yaml(values, {}, ADDRESS)
    assert body(values) == 'b:\n  - x\n  - c: "no"\na:\n  d: []\n'


PIECES = [
    *("- ", "? ", ": ", " #", "#", "no", "Yes", "~", "null", "17:30", "2024-12-30", "0321", "1_0"),
    *("0x1F", "1e5", ".5", "=", "<<", "@", "`", "|", ">", "'", '"', "\\", "%", "&a", "*b", "!t"),
    *("{", "}", "[", "]", ",", "đường", " ", "  ", "\n", "\n\n", "---", "...", "a:", "x" * 50),
    *("từ " * 40, "“”", "2 ", "-", "+", "ŏ", "²"),
]


def nasty(seed: int) -> list[str]:
    rng = random.Random(seed)
    return ["".join(rng.choices(PIECES, k=rng.randint(1, 6))) for _ in range(400)]


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_written_reads_back_the_same_everywhere(seed: int) -> None:
    for text in nasty(seed):
        values = {"k": text, "l": [text, {"a": text, "b": {"c": text}}], "m": [[text, "z"]]}
        if "\n" not in text and len(text) < 100:
            values["k" + text] = "v"
        written = to_yaml(values, {}, ADDRESS)
        document, findings = read_yaml(written.encode(), "x.yml")
        assert findings == []
        assert document is not None
        assert document.content == values
        assert yaml.load(written, Loader=yaml.BaseLoader) == values  # noqa: S506 - builds text only
        assert yaml.safe_load(written) == values


def test_what_a_file_may_not_hold_is_at_least_visible() -> None:
    assert body({"a": "x\u200by\tz\x85"}) == 'a: "x\\u200By\\tz\\x85"\n'
