"""The JSON Schemas as one self-contained value each."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

KINDS = ("product", "producer", "sales-point")
"""What there is a schema of: `<kind>.schema.json`."""

ANNOTATIONS = frozenset(
    {"$comment", "default", "description", "enumDescriptions", "examples", "title"}
)
"""What may stand beside a `$ref`, and then counts more than the target's own."""

_HOLDS_SCHEMA = frozenset(
    {
        "additionalItems",
        "additionalProperties",
        "contains",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
    }
)
_HOLDS_NAMED_SCHEMAS = frozenset({"definitions", "dependencies", "patternProperties", "properties"})
_HOLDS_SCHEMAS = frozenset({"allOf", "anyOf", "items", "oneOf"})

_END = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|\$", re.DOTALL)
"""An escape or a set of characters, kept as it is; or an end anchor."""


class SchemaError(ValueError):
    """A schema of this project cannot be put together: the fault is ours, not a contributor's."""


def load_schema(directory: Path, name: str) -> dict[str, Any]:
    r"""`<name>.schema.json` without a single `$ref`, shared with no other caller.

    Patterns are Python's: jsonschema searches with `re`, where `$` also matches before a closing
    line feed; `\Z` does not. The files keep `$`, which editors' JavaScript understands.
    """
    loader = _Loader(directory)
    file = f"{name}.schema.json"
    rules = {key: value for key, value in loader.file(file).items() if key != "definitions"}
    whole: dict[str, Any] = loader.inlined(rules, file, ())
    return whole


class _Loader:
    """The schema files of a directory, each read once."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._files: dict[str, Any] = {}

    def file(self, name: str) -> Any:
        if name not in self._files:
            self._files[name] = json.loads((self._directory / name).read_text(encoding="utf-8"))
        return self._files[name]

    def inlined(self, schema: Any, file: str, trail: tuple[str, ...]) -> Any:
        """A copy of a schema in `file`; trail: the references that led to it."""
        if not isinstance(schema, dict):  # true and false are schemas, too
            return schema
        if "$ref" in schema:
            return self._target(schema, file, trail)

        def inner(part: Any) -> Any:
            return self.inlined(part, file, trail)

        return {keyword: _part(keyword, value, inner) for keyword, value in schema.items()}

    def _target(self, schema: Mapping[str, Any], file: str, trail: tuple[str, ...]) -> Any:
        annotations = {key: value for key, value in schema.items() if key != "$ref"}
        if strangers := sorted(set(annotations) - ANNOTATIONS):
            raise SchemaError(f"{file}: draft-07 ignores {strangers} beside $ref {schema['$ref']}")
        name, _, pointer = schema["$ref"].partition("#")
        reference = f"{name or file}#{pointer}"
        if reference in trail:
            raise SchemaError(f"references go in a circle: {' -> '.join((*trail, reference))}")
        found = self._at(name or file, pointer)
        target = self.inlined(found, name or file, (*trail, reference))
        return {**target, **copy.deepcopy(annotations)}

    def _at(self, file: str, pointer: str) -> Any:
        found = self.file(file)
        for part in pointer.split("/")[1:]:
            if part not in found:
                raise SchemaError(f"{file} has nothing at #{pointer}")
            found = found[part]
        return found


def _part(keyword: str, value: Any, inner: Callable[[Any], Any]) -> Any:
    """The value of one keyword; what holds no schema (examples, enum) stays as it is."""
    if keyword == "pattern":
        return _END.sub(lambda found: found[1] or r"\Z", value)
    if keyword in _HOLDS_NAMED_SCHEMAS:
        return {name: inner(schema) for name, schema in value.items()}
    if keyword in _HOLDS_SCHEMAS and isinstance(value, list):
        return [inner(schema) for schema in value]
    if keyword in _HOLDS_SCHEMA:
        return inner(value)
    return copy.deepcopy(value)
