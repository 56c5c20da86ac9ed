"""One file, from bytes to an entry or to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalogue.checking.schema import Check, check_of, schema_findings
from catalogue.findings.finding import Finding
from catalogue.model import building
from catalogue.model.entries import Entry
from catalogue.reading.document import Document
from catalogue.reading.schemas import KINDS, load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml_file

BUILDERS: Mapping[str, Callable[[Mapping[str, Any], str, str], Entry]] = {
    "product": building.product,
    "producer": building.producer,
    "sales-point": building.sales_point,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to read. kind: one of the schemas' kinds; file: POSIX path below the root."""

    kind: str
    id: str
    file: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file gave. entry: None when it has errors."""

    wanted: Wanted
    entry: Entry | None
    findings: tuple[Finding, ...]


Checks = Mapping[str, Check]
"""A schema and its validator for each kind, made once a process."""


def load_checks(directory: Path) -> Checks:
    return {kind: check_of(load_schema(directory, kind)) for kind in KINDS}


def read_document(
    root: Path, file: str, schema: Mapping[str, Any]
) -> tuple[Document | None, list[Finding]]:
    """The typed document of a file, or the findings that keep it from being one."""
    document, findings = read_yaml_file(root, file)
    return (typed(document, schema) if document else None), findings


def take(root: Path, wanted: Wanted, checks: Checks) -> Taken:
    """Read one file, hold it against its schema, and build its entry when nothing is wrong."""
    check = checks[wanted.kind]
    document, findings = read_document(root, wanted.file, check.schema)
    if document is None:
        return Taken(wanted, None, tuple(findings))
    findings += schema_findings(document, check)
    if findings:
        return Taken(wanted, None, tuple(findings))
    return Taken(wanted, BUILDERS[wanted.kind](document.content, wanted.id, wanted.file), ())
