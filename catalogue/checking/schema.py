"""Values against their JSON Schema, and what to say to an officer about each violation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft7Validator
from jsonschema.exceptions import ValidationError

from catalogue.checking.formats import Wrong, checker
from catalogue.checking.near import near
from catalogue.findings.finding import Finding, Path, shown
from catalogue.language.fold import fold
from catalogue.reading.document import Document

Values = dict[str, str]
Schema = Mapping[str, Any]

TYPE_NAMES = {
    "string": "chữ",
    "integer": "số nguyên",
    "number": "số",
    "boolean": "true hoặc false",
    "array": "danh sách (mỗi mục một dòng bắt đầu bằng dấu -)",
    "object": "nhóm ô (tên: giá trị)",
}
TYPE_HINTS = {
    "integer": "viết số trần, không ngoặc kép, không chữ",
    "number": "viết số với dấu chấm thập phân, ví dụ  90.86",
    "array": "viết mỗi mục trên một dòng, thụt vào và bắt đầu bằng  - ",
    "object": "viết các ô con ở dòng dưới, thụt vào hai dấu cách",
}


@dataclass(frozen=True, slots=True)
class Check:
    """A schema and its validator. jsonschema types a schema as one that may be `true`."""

    schema: Schema
    validator: Draft7Validator


def check_of(schema: Schema) -> Check:
    return Check(schema, Draft7Validator(schema, format_checker=checker()))


def _value(error: ValidationError) -> Any:
    """What the keyword demands; typed as possibly unset, which in a raised error it is not."""
    return error.validator_value


def _instance(error: ValidationError) -> Any:
    return error.instance


def _schema(error: ValidationError) -> Schema:
    return error.schema if isinstance(error.schema, dict) else {}


def schema_findings(document: Document, check: Check) -> list[Finding]:
    """Every violation, one a place: a wrong type says more than whatever follows from it."""
    findings: list[Finding] = []
    seen: set[tuple[Path, str]] = set()
    errors = sorted(
        check.validator.iter_errors(document.content), key=lambda error: error.validator != "type"
    )
    for error in errors:
        path = tuple(error.absolute_path)
        if (path, "value") in seen:
            continue
        if error.validator not in {"required", "additionalProperties"}:
            seen.add((path, "value"))
        for finding in _findings(document, error, path, check.schema):
            if (finding.path, finding.code) not in seen:
                seen.add((finding.path, finding.code))
                findings.append(finding)
    return findings


def _findings(
    document: Document, error: ValidationError, path: Path, schema: Schema
) -> Iterator[Finding]:
    keyword = str(error.validator)
    subject = _schema_at(schema, path)
    if keyword == "required":
        yield from _missing(document, error, path, subject)
    elif keyword == "additionalProperties":
        yield from _unknown(document, error, path, subject)
    else:
        code, values = _violation(keyword, error, path, subject)
        position = document.position(path)
        yield Finding(code, document.file, position, path, values)


def _schema_at(schema: Schema, path: Path) -> Schema:
    """The subschema that describes the value at a path; `{}` where there is none."""
    for part in path:
        inner = schema.get("items") if isinstance(part, int) else None
        schema = inner or schema.get("properties", {}).get(part, {})
    return schema


def _missing(
    document: Document, error: ValidationError, path: Path, subject: Schema
) -> Iterator[Finding]:
    for name in _value(error):
        if name not in _instance(error):
            title = subject.get("properties", {}).get(name, {}).get("title", name)
            values = {"name": name, "title": title}
            yield Finding("E101", document.file, document.position(path), (*path, name), values)


def _unknown(
    document: Document, error: ValidationError, path: Path, subject: Schema
) -> Iterator[Finding]:
    known = list(subject.get("properties", {}))
    for name in _instance(error):
        if name not in known:
            values = {
                "name": shown(name),
                "near": near(str(name), known),
                "known": ", ".join(known),
            }
            place = (*path, name)
            yield Finding("E102", document.file, document.key_position(place), place, values)


def _violation(
    keyword: str, error: ValidationError, path: Path, subject: Schema
) -> tuple[str, Values]:
    special = _stars(path, _instance(error))
    if special is not None:
        return special
    examples = subject.get("examples", ())
    values = {
        "title": str(subject.get("title", path[-1] if path else "Tệp")),
        "name": str(path[-1]) if path and isinstance(path[-1], str) else "",
        "description": str(subject.get("description", "")),
        "example": str(examples[0]) if examples else "",
        "found": "để trống" if _instance(error) is None else shown(_instance(error)),
    }
    code, more = TRANSLATORS.get(keyword, _other)(error)
    return code, {**values, **more}


def _stars(path: Path, value: object) -> tuple[str, Values] | None:
    """Two mistakes about stars that deserve more than "not in the list"."""
    if not path or path[-1] != "stars":
        return None
    if value in (1, 2):
        return "E303", {"stars": str(value)}
    if isinstance(value, str) and "tiem nang" in fold(value):
        return "E304", {}
    return None


def _type(error: ValidationError) -> tuple[str, Values]:
    expected = str(_value(error))
    found = {dict: "nhóm ô", list: "danh sách", type(None): "để trống"}.get(type(_instance(error)))
    more = {"expected": TYPE_NAMES[expected], "hint": TYPE_HINTS.get(expected, "ghi một dòng chữ")}
    if _instance(error) is None:
        more["hint"] = "ghi giá trị, hoặc xóa cả dòng nếu không có"
    return "E103", {**more, "found": found or f"“{shown(_instance(error))}”"}


def _enum(error: ValidationError) -> tuple[str, Values]:
    allowed = [str(value) for value in _value(error)]
    listed = ", ".join(allowed[:-1]) + f" hoặc {allowed[-1]}" if len(allowed) > 1 else allowed[0]
    return "E104", {"allowed": listed, "near": near(str(_instance(error)), allowed)}


def _pattern(_: ValidationError) -> tuple[str, Values]:
    return "E105", {}


def _range(error: ValidationError) -> tuple[str, Values]:
    lowest, highest = _schema(error).get("minimum", "…"), _schema(error).get("maximum", "…")
    return "E106", {"range": f"{lowest} đến {highest}"}


def _length(error: ValidationError) -> tuple[str, Values]:
    limit = "tối đa" if error.validator == "maxLength" else "ít nhất"
    return "E107", {
        "length": str(len(_instance(error))),
        "limit": f"{limit} {_value(error)}",
    }


def _count(error: ValidationError) -> tuple[str, Values]:
    problems = {
        "minItems": f"cần ít nhất {_value(error)} mục",
        "maxItems": f"có {len(_instance(error))} mục; tối đa {_value(error)}",
        "uniqueItems": "có mục bị lặp",
        "minProperties": "không có ô nào bên trong",
    }
    return "E108", {"problem": problems[str(error.validator)]}


def _format(error: ValidationError) -> tuple[str, Values]:
    cause = error.cause
    if isinstance(cause, Wrong):
        return cause.code, {"url": shown(_instance(error)), **cause.values}
    return "E105", {}


def _other(error: ValidationError) -> tuple[str, Values]:
    return "E110", {"problem": f"không hợp quy tắc {error.validator}"}


TRANSLATORS: Mapping[str, Callable[[ValidationError], tuple[str, Values]]] = {
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _range,
    "maximum": _range,
    "minLength": _length,
    "maxLength": _length,
    "minItems": _count,
    "maxItems": _count,
    "uniqueItems": _count,
    "minProperties": _count,
    "format": _format,
}
