"""The schema, and nothing else, makes a number of a text."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from catalogue.findings.finding import Position
from catalogue.reading.document import Document
from catalogue.reading.schemas import load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml


def document_of(text: str) -> Document:
    document, findings = read_yaml(text.encode(), "x.yml")
    assert findings == []
    assert document is not None
    return document


def value(scalar: str, schema: Mapping[str, Any]) -> Any:
    return typed(document_of(f"a: {scalar}\n"), {"properties": {"a": schema}}).content["a"]


@pytest.mark.parametrize(
    ("scalar", "expected"),
    [
        ("3", 3),
        ("0", 0),
        ("-12", -12),
        ("999999999999999999", 999999999999999999),
        ("1000000000000000000", "1000000000000000000"),
        ("9" * 5000, "9" * 5000),
        ("03", "03"),
        ("+3", "+3"),
        ("3.0", "3.0"),
        ("1e3", "1e3"),
        ("1_000", "1_000"),
        ("0x10", "0x10"),
        ("--3", "--3"),
        ('"3"', "3"),
        ("'3'", "3"),
        ("ba", "ba"),
    ],
)
def test_an_integer_is_digits_without_leading_zero(scalar: str, expected: object) -> None:
    result = value(scalar, {"type": "integer"})
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("scalar", "expected"),
    [
        ("90", 90),
        ("90.86", Decimal("90.86")),
        ("-0.5", Decimal("-0.5")),
        ("13.5721", Decimal("13.5721")),
        ("0.123456789012345678", Decimal("0.123456789012345678")),
        ("0.1234567890123456789", "0.1234567890123456789"),
        (".5", ".5"),
        ("5.", "5."),
        ("90,86", "90,86"),
        ("1e400", "1e400"),
        (".inf", ".inf"),
        ("inf", "inf"),
        ("nan", "nan"),
        (".nan", ".nan"),
        ('"90.86"', "90.86"),
    ],
)
def test_a_number_is_exact_and_has_no_exponent(scalar: str, expected: object) -> None:
    result = value(scalar, {"type": "number"})
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("scalar", "expected"),
    [
        ("true", True),
        ("false", False),
        ("yes", "yes"),
        ("no", "no"),
        ("True", "True"),
        ("on", "on"),
        ("1", "1"),
        ('"true"', "true"),
    ],
)
def test_a_boolean_is_true_or_false(scalar: str, expected: object) -> None:
    result = value(scalar, {"type": "boolean"})
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize("kind", ["string", "integer", "number", "boolean", "array", "object"])
def test_an_empty_value_is_none_and_an_empty_text_is_text(kind: str) -> None:
    assert value("", {"type": kind}) is None
    assert value('""', {"type": kind}) == ""


def test_the_words_for_nothing_are_words() -> None:
    assert [value(word, {"type": "string"}) for word in ("~", "null", "Null")] == [
        "~",
        "null",
        "Null",
    ]


def test_where_the_schema_asks_for_text_digits_stay_text() -> None:
    for scalar in ("3", "0321234567", "true", "2024", "17:30"):
        result = value(scalar, {"type": "string"})
        assert (result, type(result)) == (scalar, str)


def test_types_reach_into_lists_and_groups_and_nowhere_else() -> None:
    schema = {
        "properties": {
            "list": {"items": {"properties": {"n": {"type": "integer"}}}},
            "group": {"properties": {"x": {"type": ["number", "string"]}}},
        },
        "then": {"properties": {"free": {"type": "integer"}}},
    }
    document = document_of("list: [{n: 1, m: 2}, {n: x}, 3]\ngroup: {x: 0.5}\nfree: 4\nnew:\n- 5\n")
    result = typed(document, schema)
    assert result.content == {
        "list": [{"n": 1, "m": "2"}, {"n": "x"}, "3"],
        "group": {"x": Decimal("0.5")},
        "free": "4",
        "new": ["5"],
    }
    assert type(result.content["new"][0]) is str
    assert {type(key) for key in result.content} == {str}


def test_content_of_another_shape_than_the_schema_stays_as_it_is() -> None:
    schema = {"properties": {"a": {"type": "integer"}, "b": {"items": {"type": "integer"}}}}
    assert typed(document_of("a: {b: 1}\nb: 2\n"), schema).content == {"a": {"b": "1"}, "b": "2"}


def test_positions_and_the_document_as_read_are_untouched() -> None:
    before = document_of("a: 1\n")
    after = typed(before, {"properties": {"a": {"type": "integer"}}})
    assert after.values["a",] == Position(1, 4)
    assert (before.content, after.content) == ({"a": "1"}, {"a": 1})


def test_a_real_product_gets_its_types_and_satisfies_the_schema(root: Path) -> None:
    schema = load_schema(root / "schema", "product")
    document = document_of(
        "name: 1900\n"
        "provenance: public-source\n"
        "place: {as_certified: Gia Lai, register: before-2025-07, code: 01234}\n"
        "certificates:\n"
        "  - {stars: 4, score: 82.33, year: 2020, decision: {date: 2020-12-25}}\n"
        "packagings:\n"
        "  - {net_content: 500 g, gtin: 8938505974194, price: {amount: 120000, date: 2026-10-01}}\n"
        "sources: [{title: Báo Gia Lai}]\n"
    )
    content = typed(document, schema).content
    assert content["name"] == "1900"
    assert content["place"]["code"] == "01234"
    assert content["certificates"] == [
        {"stars": 4, "score": Decimal("82.33"), "year": 2020, "decision": {"date": "2020-12-25"}}
    ]
    assert content["packagings"][0]["gtin"] == "8938505974194"
    assert content["packagings"][0]["price"]["amount"] == 120000
    assert [error.message for error in Draft7Validator(schema).iter_errors(content)] == []
