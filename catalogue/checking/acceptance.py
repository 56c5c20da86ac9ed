"""Quick acceptance of what is right.

jsonschema is the authority and explains every violation, at 0.6 ms a product; a compiled validator
of the same schema says yes in a fifth of that. Its no is never shown: jsonschema then looks again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jsonschema import FormatChecker
from jsonschema.exceptions import FormatError
from jsonschema_rs import Draft7Validator

Accepts = Callable[[Any], bool]


def accepting(schema: Mapping[str, Any], formats: FormatChecker) -> Accepts:
    """Whether a value holds to the schema, by the same formats that jsonschema uses."""
    compiled = Draft7Validator(
        _with_ecma_patterns(schema),
        validate_formats=True,
        formats={name: _passing(formats, name) for name in formats.checkers},
    )

    def accepts(value: Any) -> bool:
        try:
            return compiled.is_valid(value)
        except ValueError:  # a type that it does not know is for the authority to judge
            return False

    return accepts


def _passing(formats: FormatChecker, name: str) -> Callable[[str], bool]:
    def passes(value: str) -> bool:
        try:
            formats.check(value, name)
        except FormatError:
            return False
        return True

    return passes


def _with_ecma_patterns(schema: Any) -> Any:
    r"""Patterns as the files have them: Python's `\Z` is `$` there, which means the same."""
    if isinstance(schema, Mapping):
        return {
            key: value.replace(r"\Z", "$")
            if key == "pattern" and isinstance(value, str)
            else _with_ecma_patterns(value)
            for key, value in schema.items()
        }
    return [_with_ecma_patterns(item) for item in schema] if isinstance(schema, list) else schema
