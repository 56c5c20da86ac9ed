"""The one way in which an entry's file is written, so that equal values are equal bytes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from catalogue.officers.scalars import WIDTH, block, is_plain, number, quoted

Schema = Mapping[str, Any]

_STEP = "  "


def to_yaml(values: Mapping[str, Any], schema: Schema, schema_address: str) -> str:
    """The text of an entry's file, in NFC, ending with one line break.

    schema: with its references resolved; its properties give the order of the keys.
    schema_address: where editors find it, relative to the file (`../../schema/….json`).
    """
    lines = [f"# yaml-language-server: $schema={schema_address}", *_mapping(values, schema, "")]
    return unicodedata.normalize("NFC", "\n".join(lines) + "\n")


def _mapping(values: Mapping[str, Any], schema: Schema, indent: str) -> Iterator[str]:
    properties = schema.get("properties", {})
    for key in _ordered(values, properties):
        yield from pair_lines(key, values[key], properties.get(key, {}), indent)


def _ordered(values: Mapping[str, Any], properties: Mapping[str, Any]) -> list[str]:
    """The schema's order; keys that it does not know come last, in their own."""
    return [*(k for k in properties if k in values), *(k for k in values if k not in properties)]


def pair_lines(key: str, value: Any, schema: Schema, indent: str) -> Iterator[str]:
    """A field and its value. schema: of the value; indent: of the group that holds it."""
    name = key if is_plain(key) else quoted(key)
    if isinstance(value, Mapping) and value:
        yield f"{indent}{name}:"
        yield from _mapping(value, schema, indent + _STEP)
    elif _is_list(value) and value:
        yield f"{indent}{name}:"
        yield from list_lines(value, schema.get("items", {}), indent + _STEP)
    else:
        yield from scalar_lines(f"{indent}{name}: ", value, indent + _STEP)


def list_lines(values: Sequence[Any], schema: Schema, indent: str) -> Iterator[str]:
    """Items of a list, each behind its dash. schema: of one item."""
    for value in values:
        if isinstance(value, Mapping) and value:
            first, *rest = _mapping(value, schema, indent + _STEP)
            yield f"{indent}- {first.removeprefix(indent + _STEP)}"
            yield from rest
        elif _is_list(value) and value:
            yield f"{indent}-"
            yield from list_lines(value, schema.get("items", {}), indent + _STEP)
        else:
            yield from scalar_lines(f"{indent}- ", value, indent + _STEP)


def scalar_lines(before: str, value: Any, indent: str) -> Iterator[str]:
    """One value behind `before`; the lines of a block stand at `indent`."""
    if not isinstance(value, str):
        yield before + _bare(value)
        return
    text = unicodedata.normalize("NFC", value)
    is_long = len(before) + len(text) > WIDTH and " " in text
    lines = block(text, indent, WIDTH - len(indent)) if is_long or "\n" in text else None
    if lines is None:
        yield before + (text if is_plain(text) else quoted(text))
    else:
        yield before + lines[0]
        yield from lines[1:]


def _bare(value: Any) -> str:
    """Whatever is not text: numbers, true and false, nothing, an empty list or group."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal | int | float):
        return number(value)
    return "[]" if _is_list(value) else "{}"


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
