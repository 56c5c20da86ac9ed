"""What is wrong with a value that its schema does not accept, by jsonschema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft7Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from catalogue.checking.formats import FORMATS, Wrong, passing
from catalogue.checking.near import near_meaning
from catalogue.checking.violations import Schema, example, instance_of, value_of, violation
from catalogue.findings.finding import Finding, Path, shown
from catalogue.reading.document import Document

MOST_FINDINGS = 100
"""Of one file: whoever pasted a thousand empty items need not read of each."""


def _distinct(
    validator: Draft7Validator, demanded: Any, items: Any, schema: Schema
) -> Iterator[ValidationError]:
    """`uniqueItems`, which compares each with each, for lists that are not too long anyway."""
    if not isinstance(items, list) or len(items) <= schema.get("maxItems", len(items)):
        yield from Draft7Validator.VALIDATORS["uniqueItems"](validator, demanded, items, schema)


_Validator = extend(Draft7Validator, {"uniqueItems": _distinct})  # type: ignore[no-untyped-call]


def validator_of(schema: Schema) -> Draft7Validator:
    validator: Draft7Validator = _Validator(schema, format_checker=checker())
    return validator


def checker() -> FormatChecker:
    """Only our formats, each reported through `ValidationError.cause`."""
    formats = FormatChecker(formats=())
    for name, check in FORMATS.items():
        formats.checkers[name] = (passing(check), (Wrong,))
    return formats


def explained(document: Document, schema: Schema, validator: Draft7Validator) -> list[Finding]:
    """Every violation, one a place: a wrong type says more than whatever follows from it.

    In the order of the file, at most `MOST_FINDINGS`.
    """
    findings: list[Finding] = []
    seen: set[tuple[Path, str]] = set()
    errors = sorted(
        validator.iter_errors(document.content), key=lambda error: error.validator != "type"
    )
    for error in errors:
        path = tuple(error.absolute_path)
        if (path, "value") in seen:
            continue
        if error.validator not in {"required", "additionalProperties"}:
            seen.add((path, "value"))
        for finding in _findings(document, error, path, schema):
            if (finding.path, finding.code) not in seen:
                seen.add((finding.path, finding.code))
                findings.append(finding)
    return sorted(findings, key=lambda finding: finding.sort_key)[:MOST_FINDINGS]


def _findings(
    document: Document, error: ValidationError, path: Path, schema: Schema
) -> Iterator[Finding]:
    subject = _schema_at(schema, path)
    if error.validator == "required":
        yield from _missing(document, error, path, subject)
    elif error.validator == "additionalProperties":
        yield from _unknown(document, error, path, subject)
    else:
        code, values = violation(error, path, subject)
        yield Finding(code, document.file, document.position(path), path, values)


def _schema_at(schema: Schema, path: Path) -> Schema:
    """The subschema that describes the value at a path; `{}` where there is none."""
    for part in path:
        inner = schema.get("items") if isinstance(part, int) else None
        schema = inner or schema.get("properties", {}).get(part, {})
    return schema


def _missing(
    document: Document, error: ValidationError, path: Path, subject: Schema
) -> Iterator[Finding]:
    for name in value_of(error):
        if name not in instance_of(error):
            wanted = subject.get("properties", {}).get(name, {})
            place = (*path, name)
            title = str(wanted.get("title", name))
            values = {"name": name, "title": title, "example": example(place, wanted)}
            yield Finding("E101", document.file, document.position(path), place, values)


def _unknown(
    document: Document, error: ValidationError, path: Path, subject: Schema
) -> Iterator[Finding]:
    known = subject.get("properties", {})
    meanings = {**{inner["title"]: name for name, inner in known.items()}, **{n: n for n in known}}
    for name in instance_of(error):
        if name not in known:
            values = {
                "name": f"“{shown(name)}”" if name else "trống",
                "near": near_meaning(name, meanings),
                "known": ", ".join(known),
            }
            place = (*path, name)
            yield Finding("E102", document.file, document.key_position(place), place, values)
