"""What the schemas tell officers through their editors, and editors through draft-07."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator

from catalogue.language.fold import ADDRESS_LENGTH
from catalogue.reading.names import ID, PHOTO_ENDINGS
from catalogue.reading.schemas import KINDS, load_schema
from tests.schema.examples import check
from tests.schema.walking import DIRECTORY, FILES, at, every_subschema, file

VIETNAMESE = re.compile(
    "[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]", re.IGNORECASE
)
EDITORS = {"enumDescriptions"}
"""Keywords of no draft that the editors' language servers show."""

Described = tuple[str, dict[str, Any]]


def described(kind: str) -> Iterator[Described]:
    """Everything that an editor can show of a kind, by its path, with references inlined."""

    def inner(schema: dict[str, Any], path: str) -> Iterator[Described]:
        yield path, schema
        for name, part in schema.get("properties", {}).items():
            yield from inner(part, f"{path}/{name}")
        if "items" in schema:
            yield from inner(schema["items"], f"{path}/*")

    return inner(load_schema(DIRECTORY, kind), kind)


ALL = [pair for kind in KINDS for pair in described(kind)]
EACH = pytest.mark.parametrize(("path", "schema"), ALL, ids=[path for path, _ in ALL])


def test_there_is_something_to_describe() -> None:
    assert len(ALL) > 150


@EACH
def test_it_has_a_vietnamese_title_and_description(path: str, schema: dict[str, Any]) -> None:
    title, description = schema["title"], schema["description"]
    assert title == title.strip() != ""
    assert not title.endswith(".")
    assert VIETNAMESE.search(description)
    assert description.endswith(".")
    for text in (title, description, *map(str, schema.get("enumDescriptions", ()))):
        assert unicodedata.is_normalized("NFC", text)


@EACH
def test_it_has_examples_that_are_valid(path: str, schema: dict[str, Any]) -> None:
    if schema["type"] == "object":
        assert schema["properties"]  # whose own examples the editor shows
    else:
        assert schema["examples"]
    validator = Draft7Validator(schema, format_checker=check(KINDS[0]).validator.format_checker)
    for example in schema.get("examples", ()):
        assert list(validator.iter_errors(example)) == []


@EACH
def test_every_listed_value_is_explained(path: str, schema: dict[str, Any]) -> None:
    if schema["type"] == "string" and "enum" in schema:
        assert len(schema["enumDescriptions"]) == len(schema["enum"])
        assert len(set(schema["enumDescriptions"])) == len(schema["enum"])
    assert len(schema.get("enumDescriptions", ())) in {0, len(schema.get("enum", ()))}


def test_editors_know_every_keyword() -> None:
    known = set(Draft7Validator.META_SCHEMA["properties"]) | EDITORS
    assert {"if", "then", "examples"} <= known
    used = {keyword for location in every_subschema() for keyword in at(location)}
    assert used - known == set()


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_a_draft_07_schema(name: str) -> None:
    schema = file(f"{name}.schema.json")
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(schema)


def test_patterns_mean_the_same_to_python_and_to_editors() -> None:
    r"""`\d` and `\w` match Arabic digits and Vietnamese letters in Python only."""
    patterns = [
        at(location)["pattern"] for location in every_subschema() if "pattern" in at(location)
    ]
    assert len(patterns) > 10
    for pattern in patterns:
        assert pattern.startswith("^")
        assert pattern.endswith("$")
        assert not re.search(r"\\[dDwWsSbB]|\(\?", pattern)


def test_ids_are_those_that_files_may_be_named_by() -> None:
    schema = at(("common.schema.json", ("definitions", "id")))
    assert schema["pattern"] == f"^{ID.pattern}$"
    assert schema["maxLength"] == ADDRESS_LENGTH


def test_photos_are_named_as_the_tree_lets_them() -> None:
    place = ("properties", "photos", "items", "properties", "file")
    schema = at(("product.schema.json", place))
    endings = "|".join(ending.removeprefix(".") for ending in PHOTO_ENDINGS)
    assert schema["pattern"] == rf"^{ID.pattern}\.({endings})$"
    assert schema["maxLength"] == ADDRESS_LENGTH
