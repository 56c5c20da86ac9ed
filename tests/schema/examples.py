"""The example files, read as the intake reads them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from catalogue.checking.schema import Check, check_of, schema_findings
from catalogue.findings.finding import Finding
from catalogue.reading.document import Document
from catalogue.reading.schemas import KINDS, load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml_file
from tests.schema.walking import DIRECTORY

HERE = Path(__file__).resolve().parent


def names(group: str) -> list[str]:
    """`product/stars-7.yml` …, of the valid or the invalid examples."""
    return sorted(path.relative_to(HERE / group).as_posix() for path in HERE.glob(f"{group}/*/*"))


@cache
def check(kind: str) -> Check:
    return check_of(load_schema(DIRECTORY, kind))


def kind_of(name: str) -> str:
    kind = name.partition("/")[0]
    assert kind in KINDS
    return kind


def document(group: str, name: str) -> Document:
    found, findings = read_yaml_file(HERE / group, name)
    assert findings == []
    assert found is not None
    return typed(found, check(kind_of(name)).schema)


def findings(group: str, name: str) -> list[Finding]:
    return schema_findings(document(group, name), check(kind_of(name)))


def expected(name: str) -> tuple[str, str]:
    """(code, path joined by slashes) as the first line of an invalid example says."""
    first = (HERE / "invalid" / name).read_text(encoding="utf-8").partition("\n")[0]
    assert first.startswith("# expects: ")
    code, path = first.removeprefix("# expects: ").split(" ")
    return code, path
