"""The schemas as their files have them, so that a shared definition is counted once.

A location is (file, steps from its root): where a subschema stands once references are followed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from catalogue.reading.schemas import KINDS

Location = tuple[str, tuple[str | int, ...]]
Constraint = tuple[str, tuple[str | int, ...], str, str]
"""(file, steps, keyword, name): name is a name of `required`, and empty for other keywords."""

DIRECTORY = Path(__file__).resolve().parents[2] / "schema"
FILES = ("common", *KINDS)

BRANCHES = ("then", "else")
STRUCTURE = frozenset(
    {"$id", "$ref", "$schema", "definitions", "if", "items", "properties", *BRANCHES}
)
ANNOTATIONS = frozenset({"description", "enumDescriptions", "examples", "title"})


@cache
def file(name: str) -> Any:
    return json.loads((DIRECTORY / name).read_text(encoding="utf-8"))


def root(kind: str) -> Location:
    return f"{kind}.schema.json", ()


def at(location: Location) -> Any:
    name, steps = location
    found = file(name)
    for step in steps:
        found = found[step]
    return found


def followed(location: Location) -> Location:
    """The location itself, or where the references that stand there lead."""
    while isinstance(at(location), dict) and "$ref" in at(location):
        name, _, pointer = at(location)["$ref"].partition("#")
        location = (name or location[0], tuple(pointer.split("/")[1:]))
    return location


def below(location: Location, *steps: str | int) -> Location:
    for step in steps:
        name, above = followed(location)
        location = (name, (*above, step))
    return followed(location)


def subschemas(location: Location) -> Iterator[Location]:
    """A subschema and all within it, through references and branches; conditions left out."""
    location = followed(location)
    schema = at(location)
    yield location
    for name in schema.get("properties", ()):
        yield from subschemas(below(location, "properties", name))
    for step in ("items", *BRANCHES):
        if step in schema:
            yield from subschemas(below(location, step))


def every_subschema() -> list[Location]:
    return sorted({found for kind in KINDS for found in subschemas(root(kind))}, key=repr)


def constraints() -> set[Constraint]:
    """Everything that a document can violate; types apart, which are few and everywhere."""
    found: set[Constraint] = set()
    for location in every_subschema():
        for keyword, value in at(location).items():
            if keyword in STRUCTURE | ANNOTATIONS | {"type"}:
                continue
            names = value if keyword == "required" else [""]
            found |= {(*location, keyword, name) for name in names}
    return found


def origin(kind: str, steps: Iterable[str | int]) -> Location:
    """Where a step-by-step path through the whole schema, as jsonschema gives it, leads."""
    *above, keyword = steps
    name, found = below(root(kind), *above)
    return name, (*found, keyword)


def uses(kind: str) -> set[tuple[str, ...]]:
    """Every property of a kind by its path in a document; `*` stands for a place in a list."""

    def paths(location: Location, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        schema = at(location)
        for name in schema.get("properties", ()):
            yield (*path, name)
            yield from paths(below(location, "properties", name), (*path, name))
        if "items" in schema:
            yield from paths(below(location, "items"), (*path, "*"))

    return set(paths(root(kind), ()))


def values(kind: str, content: Any) -> Iterator[tuple[tuple[str, ...], Location, Any]]:
    """(path, subschema's location, value) of every value in a document."""

    def walk(value: Any, location: Location, path: tuple[str, ...]) -> Iterator[Any]:
        yield path, location, value
        if isinstance(value, dict):
            for name, inner in value.items():
                yield from walk(inner, below(location, "properties", name), (*path, name))
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner, below(location, "items"), (*path, "*"))

    return walk(content, root(kind), ())
