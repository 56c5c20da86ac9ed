"""The examples leave nothing of the schemas untried; what there is to try is read off these."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from catalogue.checking.formats import FORMATS
from catalogue.checking.violations import TRANSLATORS
from catalogue.reading.schemas import KINDS
from tests.schema.examples import check, document, kind_of, names
from tests.schema.walking import (
    Constraint,
    Location,
    at,
    constraints,
    every_subschema,
    origin,
    uses,
    values,
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_property_stands_in_a_valid_example_of_its_kind(kind: str) -> None:
    used = {
        path
        for name in names("valid")
        if kind_of(name) == kind
        for path, _, _ in values(kind, document("valid", name).content)
    }
    assert uses(kind) - used == set()


def test_every_value_of_every_list_stands_in_a_valid_example() -> None:
    listed = {(at_, value) for at_ in every_subschema() for value in at(at_).get("enum", ())}
    used = {
        (location, value)
        for name in names("valid")
        for _, location, value in values(kind_of(name), document("valid", name).content)
        if not isinstance(value, dict | list)
    }
    assert listed - used == set()


def violated() -> Iterator[tuple[Constraint, object]]:
    """What the invalid examples violate, and what the keyword demands there."""
    for name in names("invalid"):
        kind = kind_of(name)
        for error in check(kind).validator.iter_errors(document("invalid", name).content):
            file, (*steps, keyword) = origin(kind, error.absolute_schema_path)
            lacking = [""]
            if keyword == "required":
                lacking = [name for name in error.validator_value if name not in error.instance]
            for lack in lacking:
                yield (file, tuple(steps), str(keyword), lack), error.validator_value


def test_every_constraint_is_violated_in_an_invalid_example() -> None:
    assert constraints() - {constraint for constraint, _ in violated()} == set()


def test_every_type_is_violated_in_an_invalid_example() -> None:
    types = {at(location)["type"] for location in every_subschema() if "type" in at(location)}
    assert types == {"array", "integer", "number", "object", "string"}
    missed = types - {demand for constraint, demand in violated() if constraint[2] == "type"}
    assert missed == set()


def test_an_invalid_example_tries_only_what_the_schemas_say() -> None:
    found = {constraint for constraint, _ in violated() if constraint[2] != "type"}
    assert found - constraints() == set()


def test_every_keyword_has_words_for_officers() -> None:
    keywords = {keyword for _, _, keyword, _ in constraints()}
    assert keywords - {"additionalProperties", "required"} == set(TRANSLATORS) - {"type"}


def test_every_format_is_checked_and_every_check_is_used() -> None:
    assert {at(at_)["format"] for at_ in every_subschema() if "format" in at(at_)} == set(FORMATS)


def test_every_object_is_closed_and_every_number_bounded() -> None:
    def lax(location: Location) -> bool:
        schema = at(location)
        kind = schema.get("type")
        open_object = kind == "object" and schema.get("additionalProperties") is not False
        unbounded = kind in {"integer", "number"} and not ({"minimum", "maximum"} <= set(schema))
        return open_object or (unbounded and "enum" not in schema)

    assert [location for location in every_subschema() if lax(location)] == []


def test_every_text_has_an_end() -> None:
    def endless(location: Location) -> bool:
        schema = at(location)
        ends = {"enum", "maxLength"} & set(schema)
        pattern = schema.get("pattern", "*")
        return schema.get("type") == "string" and not ends and ("*" in pattern or "+" in pattern)

    unended = [location for location in every_subschema() if endless(location)]
    assert unended == [("common.schema.json", ("definitions", "contacts", "properties", "phone"))]


def test_every_list_has_an_end() -> None:
    lists = [location for location in every_subschema() if at(location).get("type") == "array"]
    assert [location for location in lists if "maxItems" not in at(location)] == []
