"""Scalars get the types that the schema asks for, and no other: the text decides nothing.

YAML's own guesses turn phones, hours and dates into numbers: 0321234567 becomes 54868343, 17:30
becomes 1050.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Any

from catalogue.reading.document import Document, Plain

Schema = Mapping[str, Any]
Value = str | int | Decimal | bool
Plainly = Callable[[str], Value]

_ANYTHING: Schema = {}
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?")
"""18 digits hold every price, year and coordinate; more of them is no number of ours."""
_BOOLEANS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Shape:
    """What typing needs of a schema, looked up once for many files.

    plain: makes a value of an unquoted scalar that is not empty; None where it stays text.
    items: of a list; None where the schema does not say.
    """

    plain: Plainly | None = None
    properties: Mapping[str, Shape] = field(default_factory=dict)
    items: Shape | None = None


ANYTHING = Shape()
"""Where the schema has nothing to say."""


def shape_of(schema: Schema) -> Shape:
    """The shape of a schema with its references inlined; leads to what `typed` leads to."""
    inner = schema.get("properties", _ANYTHING)
    items = schema.get("items")
    return Shape(
        _plain(schema),
        {key: shape_of(part) for key, part in inner.items()},
        shape_of(items) if items else None,
    )


def typed(document: Document, schema: Schema) -> Document:
    """The document with int, Decimal, bool, None and built-in str instead of `Plain`.

    schema: with its references inlined; only `type`, `properties` and `items` are looked at.
    A quoted scalar stays text, and so does one that is not what the schema asks for: the check
    against the schema says so, at its place.
    """
    return replace(document, content=_typed(document.content, schema))


def _typed(value: Any, schema: Schema) -> Any:
    if isinstance(value, dict):
        properties = schema.get("properties", _ANYTHING)
        return {key: _typed(inner, properties.get(key, _ANYTHING)) for key, inner in value.items()}
    if isinstance(value, list):
        items = schema.get("items", _ANYTHING)
        return [_typed(item, items) for item in value]
    return _scalar(value, schema) if isinstance(value, Plain) else value


def _scalar(text: Plain, schema: Schema) -> Value | None:
    if not text:
        return None
    plain = _plain(schema)
    return plain(str(text)) if plain else str(text)


def _plain(schema: Schema) -> Plainly | None:
    kinds = schema.get("type", ())
    number = _number if "number" in kinds else _integer if "integer" in kinds else None
    return partial(_boolean, number) if "boolean" in kinds else number


def _boolean(otherwise: Plainly | None, text: str) -> Value:
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    return otherwise(text) if otherwise else text


def _integer(text: str) -> str | int:
    return int(text) if _INTEGER.fullmatch(text) else text


def _number(text: str) -> str | int | Decimal:
    if _INTEGER.fullmatch(text):
        return int(text)
    return Decimal(text) if _NUMBER.fullmatch(text) else text
