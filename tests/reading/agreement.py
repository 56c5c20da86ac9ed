"""The quick reader held against the careful one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from catalogue.reading.quick_yaml import QuickReader, quick_reader
from catalogue.reading.schemas import load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

ROOT = Path(__file__).resolve().parents[2]


@cache
def schema(kind: str) -> dict[str, Any]:
    return load_schema(ROOT / "schema", kind)


@cache
def reader(kind: str) -> QuickReader:
    return quick_reader(schema(kind))


def carefully(content: bytes, kind: str) -> Any:
    """What the authority says; None where it has findings."""
    document, _ = read_yaml(content, "x.yml")
    return typed(document, schema(kind)).content if document else None


def with_types(value: Any) -> Any:
    """The value with the type of everything in it, as `True == 1` and a subclass equals a str."""
    if isinstance(value, dict):
        return [(type(key), key, with_types(inner)) for key, inner in value.items()]
    if isinstance(value, list):
        return [with_types(item) for item in value]
    return type(value), value


def quickly(content: bytes, kind: str = "product") -> Any:
    """What the quick reader says, once it is held against the authority."""
    found = reader(kind)(content)
    if found is not None:
        assert with_types(found) == with_types(carefully(content, kind)), content
    return found
