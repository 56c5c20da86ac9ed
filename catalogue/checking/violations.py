"""What one violated keyword of a schema means to an officer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jsonschema.exceptions import ValidationError

from catalogue.checking.days import wrong_day
from catalogue.checking.formats import Wrong
from catalogue.checking.near import closest, near_meaning
from catalogue.checking.numerals import number_meant
from catalogue.checking.spelling import respelled
from catalogue.findings.finding import Path, shown
from catalogue.language.fold import fold
from catalogue.language.vi.values import EMPTY, SAID, TYPE_HINTS, TYPES, problem

Values = dict[str, str]
Schema = Mapping[str, Any]
Said = tuple[str, Values]
"""A rule's code and the values of its placeholders."""

LONGEST_LIST = 200
"""Characters up to which the values of a list are shown with what they mean."""


def value_of(error: ValidationError) -> Any:
    """What the keyword demands; typed as possibly unset, which in a raised error it is not."""
    return error.validator_value


def instance_of(error: ValidationError) -> Any:
    return error.instance


def schema_of(error: ValidationError) -> Schema:
    return error.schema if isinstance(error.schema, dict) else {}


def violation(error: ValidationError, path: Path, subject: Schema) -> Said:
    """The rule that a violation breaks. subject: the schema of the value, in its own place."""
    instance = instance_of(error)
    special = _special(path, instance)
    if special is not None:
        return special
    values = {
        "title": str(subject.get("title", path[-1] if path else "Tệp")),
        "description": str(subject.get("description", "")),
        "example": example(path, subject),
        "found": _found(instance),
    }
    code, more = TRANSLATORS[str(error.validator)](error, subject)
    return code, {**values, **more}


def example(path: Path, subject: Schema) -> str:
    """A line of YAML: `stars: 4`, or `- mon` for an item of a list, or `place: …`."""
    examples = subject.get("examples", ())
    is_scalar = bool(examples) and not isinstance(examples[0], dict | list)
    value = str(examples[0]) if is_scalar else "…"
    return f"{path[-1]}: {value}" if path and isinstance(path[-1], str) else f"- {value}"


def _special(path: Path, value: object) -> Said | None:
    """Mistakes that deserve more than "not in the list" or "not as it is written"."""
    place = (path[0], path[2]) if len(path) == 3 else ()
    if place == ("certificates", "stars") and value in (1, 2):
        return "E303", {"stars": str(value)}
    if not isinstance(value, str):
        return None
    if place == ("certificates", "stars") and "tiem nang" in fold(value[:LONGEST_LIST]):
        return "E304", {}
    if place == ("photos", "file") and ("/" in value or "\\" in value):
        return "E013", {"target": shown(value)}
    return None


def _found(value: object) -> str:
    if value is None or value == "":
        return EMPTY
    if isinstance(value, dict | list):
        return TYPES["object" if isinstance(value, dict) else "array"]
    return f"“{shown(value)}”" if isinstance(value, str) else str(value)


def _type(error: ValidationError, _: Schema) -> Said:
    expected = str(value_of(error))
    hint = TYPE_HINTS[expected]
    found = instance_of(error)
    if found is None:
        hint = "ghi giá trị, hoặc xóa cả dòng nếu không có."
    elif isinstance(found, dict) and any(str(key)[:1] in LONG_DASHES for key in found):
        hint = "mỗi mục bắt đầu bằng dấu gạch nối  -  chứ không phải gạch dài “–” của Word."
    elif isinstance(found, str) and expected in {"integer", "number"}:
        hint = _as_pasted(error, number_meant(found, schema_of(error))) or hint
    return "E103", {"expected": TYPES[expected], "hint": hint}


LONG_DASHES = ("–", "—")


def _as_pasted(error: ValidationError, number: str | None) -> str | None:
    """The line with the number that was meant: `4 sao` -> `stars: 4`."""
    key = error.absolute_path[-1] if error.absolute_path else 0
    if number is None or isinstance(key, int):
        return None
    return SAID["bare"].format(key=key, number=number)


def _pasted(error: ValidationError, better: str | None) -> Values:
    """The example of a message that knows what was meant: a line to paste."""
    if not better or not error.absolute_path:
        return {}
    key = error.absolute_path[-1]
    return {"example": f"- {better}" if isinstance(key, int) else f"{key}: {better}"}


def _enum(error: ValidationError, subject: Schema) -> Said:
    values = [str(value) for value in value_of(error)]
    words = subject.get("enumDescriptions", ())
    named = [f"{value} ({word})" for value, word in zip(values, words, strict=False)]
    allowed = _either(named or values)
    if len(allowed) > LONGEST_LIST:
        allowed = _either(values)
    meanings = {**dict(zip(words, values, strict=False)), **{v: v for v in values}}
    written = str(instance_of(error))
    meant = _pasted(error, closest(written, meanings))
    return "E104", {"allowed": allowed, "near": near_meaning(written, meanings), **meant}


def _either(values: list[str]) -> str:
    return ", ".join(values[:-1]) + f" hoặc {values[-1]}" if len(values) > 1 else values[0]


def _pattern(error: ValidationError, _: Schema) -> Said:
    value = instance_of(error)
    if value and (value != value.strip() or "\n" in value):
        return "E111", {}
    schema = schema_of(error)
    if schema.get("format") == "date" and (wrong := wrong_day(value)):
        return wrong
    better = respelled(value, schema)
    near = SAID["near"].format(better=better) if better else ""
    return "E105", {"near": near, **_pasted(error, better)}


def _range(error: ValidationError, _: Schema) -> Said:
    schema = schema_of(error)
    limits = {"lowest": schema["minimum"], "highest": schema["maximum"]}
    return "E106", {"range": SAID["range"].format(**limits)}


def _length(error: ValidationError, _: Schema) -> Said:
    said, kind = ("at-most", "long") if error.validator == "maxLength" else ("at-least", "short")
    limit = SAID[said].format(limit=value_of(error))
    return "E107", {
        "length": str(len(instance_of(error))),
        "limit": limit,
        "hint": problem(kind)[1],
    }


def _count(error: ValidationError, _: Schema) -> Said:
    kinds = {"minItems": "few", "maxItems": "many", "minProperties": "bare-group"}
    values = {"limit": value_of(error), "count": len(instance_of(error))}
    said, hint = problem(kinds[str(error.validator)], **values)
    return "E108", {"problem": said, "hint": hint}


def _repeated(error: ValidationError, _: Schema) -> Said:
    items = instance_of(error)
    twice = next(item for index, item in enumerate(items) if item in items[:index])
    said, hint = problem("twice", found=_found(twice))
    return "E108", {"problem": said, "hint": hint}


def _format(error: ValidationError, _: Schema) -> Said:
    assert isinstance(error.cause, Wrong)  # noqa: S101 - our formats raise nothing else
    return error.cause.code, {"url": shown(instance_of(error)), **error.cause.values}


TRANSLATORS: Mapping[str, Callable[[ValidationError, Schema], Said]] = {
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _range,
    "maximum": _range,
    "minLength": _length,
    "maxLength": _length,
    "minItems": _count,
    "maxItems": _count,
    "uniqueItems": _repeated,
    "minProperties": _count,
    "format": _format,
}
"""By keyword; a test holds this against the keywords of the schemas."""
