"""How a value that is spelled wrongly is to be written, where that has only one answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from catalogue.checking.numerals import number_meant
from catalogue.checking.spelling import only_reading
from catalogue.findings.finding import Finding, Path
from catalogue.officers.scalars import quoted
from catalogue.reading.document import Document

Schema = Mapping[str, Any]


def answer_at(finding: Finding, document: Document, schema: Schema) -> str | None:
    """How the value at the finding's path is to be written in the file."""
    value = value_at(document.content, finding.path)
    answer = _ANSWERS.get(finding.code)
    inner = _schema_at(schema, finding.path)
    return answer(value, inner) if answer and isinstance(value, str) else None


def _spelled(value: str, schema: Schema) -> str | None:
    better = only_reading(value, schema) if "pattern" in schema else None
    return quoted(better) if better is not None else None


def _number(value: str, schema: Schema) -> str | None:
    return number_meant(value, schema) if schema.get("type") in {"integer", "number"} else None


_ANSWERS: Mapping[str, Callable[[str, Schema], str | None]] = {
    "E103": _number,
    "E105": _spelled,
    "E111": _spelled,
}


def value_at(content: Any, path: Path) -> Any:
    for part in path:
        try:
            content = content[part]
        except (KeyError, IndexError, TypeError):
            return None
    return content


def _schema_at(schema: Schema, path: Path) -> Schema:
    for part in path:
        inner = schema.get("items") if isinstance(part, int) else None
        schema = inner or schema.get("properties", {}).get(part, {})
    return schema
