"""Scalars get the types that the schema asks for, and no other: the text decides nothing.

YAML's own guesses turn phones, hours and dates into numbers: 0321234567 becomes 54868343, 17:30
becomes 1050.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from catalogue.reading.document import Document, Plain

Schema = Mapping[str, Any]

_ANYTHING: Schema = {}
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?")
"""18 digits hold every price, year and coordinate; more of them is no number of ours."""
_BOOLEANS = {"true": True, "false": False}


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


def _scalar(text: Plain, schema: Schema) -> str | int | Decimal | bool | None:
    if not text:
        return None
    kinds = schema.get("type", ())
    if "integer" in kinds or "number" in kinds:
        if _INTEGER.fullmatch(text):
            return int(text)
        if "number" in kinds and _NUMBER.fullmatch(text):
            return Decimal(text)
    if "boolean" in kinds and text in _BOOLEANS:
        return _BOOLEANS[text]
    return str(text)
