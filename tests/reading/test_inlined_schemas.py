"""The schemas as checks and editors' helpers take them: whole, and with Python's patterns."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from catalogue.reading.schemas import ANNOTATIONS, KINDS, SchemaError, load_schema

COMMON = {
    "definitions": {
        "id": {"type": "string", "title": "Mã", "pattern": "^[a-z]+$", "examples": ["a"]},
        "pair": {
            "type": "object",
            "title": "Cặp",
            "properties": {"id": {"$ref": "#/definitions/id", "title": "Mã của cặp"}},
        },
        "pairs": {"type": "array", "items": {"$ref": "#/definitions/pair"}},
    }
}


def made(directory: Path, schema: object) -> dict[str, Any]:
    (directory / "common.schema.json").write_text(json.dumps(COMMON), encoding="utf-8")
    (directory / "x.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    return load_schema(directory, "x")


def parts(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


def test_there_are_three_kinds_and_each_has_its_file(root: Path) -> None:
    assert KINDS == ("product", "producer", "sales-point")
    files = {path.name for path in (root / "schema").glob("*.json")}
    assert files == {"common.schema.json", *(f"{kind}.schema.json" for kind in KINDS)}


@pytest.mark.parametrize("kind", KINDS)
def test_the_real_schemas_come_whole_and_valid(root: Path, kind: str) -> None:
    schema = load_schema(root / "schema", kind)
    Draft7Validator.check_schema(schema)
    assert "$ref" not in json.dumps(schema)
    assert "definitions" not in schema
    patterns = [part["pattern"] for part in parts(schema) if "pattern" in part]
    assert len(patterns) > 5
    assert not [pattern for pattern in patterns if "$" in pattern]


@pytest.mark.parametrize("kind", KINDS)
def test_no_value_passes_a_real_pattern_with_a_line_feed_behind_it(root: Path, kind: str) -> None:
    tried = 0
    for part in parts(load_schema(root / "schema", kind)):
        if part.get("format") == "uri":
            continue  # whose pattern forbids spaces only: the end is not what lets a line feed in
        if "pattern" in part and "examples" in part:
            example = part["examples"][0]
            assert re.search(part["pattern"], example)
            assert not re.search(part["pattern"], example + "\n")
            tried += 1
    assert tried > 5


def test_references_within_and_between_files_are_replaced(tmp_path: Path) -> None:
    schema = made(
        tmp_path,
        {
            "definitions": {"n": {"type": "integer"}},
            "properties": {
                "n": {"$ref": "#/definitions/n"},
                "all": {"$ref": "common.schema.json#/definitions/pairs"},
            },
            "if": {"properties": {"n": {"$ref": "#/definitions/n"}}},
            "anyOf": [{"$ref": "#/definitions/n"}, True],
        },
    )
    identity = {"type": "string", "title": "Mã của cặp", "pattern": r"^[a-z]+\Z", "examples": ["a"]}
    assert schema == {
        "properties": {
            "n": {"type": "integer"},
            "all": {
                "type": "array",
                "items": {"type": "object", "title": "Cặp", "properties": {"id": identity}},
            },
        },
        "if": {"properties": {"n": {"type": "integer"}}},
        "anyOf": [{"type": "integer"}, True],
    }


def test_annotations_beside_a_reference_count_more_than_the_target(tmp_path: Path) -> None:
    reference = {"$ref": "common.schema.json#/definitions/id", "title": "Chủ thể", "examples": []}
    schema = made(tmp_path, {"properties": {"a": reference}})
    assert schema["properties"]["a"] == {
        "type": "string",
        "title": "Chủ thể",
        "pattern": r"^[a-z]+\Z",
        "examples": [],
    }


def test_a_rule_beside_a_reference_is_an_error_as_draft_07_ignores_it(tmp_path: Path) -> None:
    reference = {"$ref": "common.schema.json#/definitions/id", "maxLength": 3}
    with pytest.raises(SchemaError, match=r"x\.schema\.json: .*maxLength"):
        made(tmp_path, {"properties": {"a": reference}})
    assert "maxLength" not in ANNOTATIONS


def test_a_circle_of_references_is_an_error_that_names_it(tmp_path: Path) -> None:
    circle = {
        "definitions": {
            "a": {"items": {"$ref": "#/definitions/b"}},
            "b": {"properties": {"c": {"$ref": "#/definitions/a"}}},
        },
        "properties": {"x": {"$ref": "#/definitions/a"}},
    }
    with pytest.raises(SchemaError, match=r"circle: .*/a -> .*/b -> .*/a"):
        made(tmp_path, circle)


def test_the_same_reference_twice_is_no_circle(tmp_path: Path) -> None:
    reference = {"$ref": "common.schema.json#/definitions/pair"}
    schema = made(tmp_path, {"properties": {"a": reference, "b": reference}})
    assert schema["properties"]["a"] == schema["properties"]["b"]
    schema["properties"]["a"]["properties"]["id"]["examples"].append("changed")
    assert schema["properties"]["b"]["properties"]["id"]["examples"] == ["a"]


def test_a_reference_to_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match="nothing at #/definitions/none"):
        made(tmp_path, {"properties": {"a": {"$ref": "common.schema.json#/definitions/none"}}})


def test_two_callers_share_nothing(tmp_path: Path) -> None:
    first = made(tmp_path, {"enum": ["a"], "examples": [{"b": []}], "required": ["a"]})
    second = load_schema(tmp_path, "x")
    first["enum"].append("changed")
    first["examples"][0]["b"].append("changed")
    assert second == {"enum": ["a"], "examples": [{"b": []}], "required": ["a"]}


@pytest.mark.parametrize(
    ("written", "loaded"),
    [
        ("^a$", r"^a\Z"),
        ("^a$|^b$", r"^a\Z|^b\Z"),
        (r"^a\$", r"^a\$"),
        (r"^a\\$", r"^a\\\Z"),
        ("^[$]$", r"^[$]\Z"),
        ("^[^$]$", r"^[^$]\Z"),
        (r"^[\]$]$", r"^[\]$]\Z"),
        ("^[]$]$", r"^[]$]\Z"),
        ("^(?:a$)", r"^(?:a\Z)"),
        ("a", "a"),
    ],
)
def test_end_anchors_and_only_they_become_strict(tmp_path: Path, written: str, loaded: str) -> None:
    assert made(tmp_path, {"pattern": written}) == {"pattern": loaded}
    assert json.loads((tmp_path / "x.schema.json").read_text("utf-8")) == {"pattern": written}


def test_examples_and_names_of_fields_are_not_taken_for_rules(tmp_path: Path) -> None:
    schema = {
        "properties": {
            "pattern": {"type": "string"},
            "examples": {"$ref": "common.schema.json#/definitions/id"},
        },
        "examples": [{"pattern": "a$", "$ref": "#/x"}],
        "const": {"pattern": "a$"},
    }
    loaded = made(tmp_path, schema)
    assert loaded["examples"] == [{"pattern": "a$", "$ref": "#/x"}]
    assert loaded["const"] == {"pattern": "a$"}
    assert loaded["properties"]["pattern"] == {"type": "string"}
    assert loaded["properties"]["examples"]["pattern"] == r"^[a-z]+\Z"
