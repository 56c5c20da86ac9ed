"""One file, from bytes to an entry or to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from catalogue.checking.schema import Check, check_of, schema_findings
from catalogue.findings.finding import Finding
from catalogue.language.system import problem as system_problem
from catalogue.model import building
from catalogue.model.entries import Entry
from catalogue.reading.document import Document
from catalogue.reading.quick_yaml import QuickReader, quick_reader
from catalogue.reading.schemas import KINDS, load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import MAX_BYTES, read_yaml, read_yaml_file

BUILDERS: Mapping[str, Callable[[Mapping[str, Any], str, str], Entry]] = {
    "product": building.product,
    "producer": building.producer,
    "sales-point": building.sales_point,
}


class Wanted(NamedTuple):
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


@dataclass(frozen=True, slots=True)
class Means:
    """What reading a kind of entry takes: made once a process.

    quick: reads what is written as nearly everyone writes; what it does not know it leaves alone.
    """

    check: Check
    quick: QuickReader


def load_means(directory: Path) -> Mapping[str, Means]:
    """For each kind of entry. directory: of the schemas."""
    found = {}
    for kind in KINDS:
        check = check_of(load_schema(directory, kind))
        found[kind] = Means(check, quick_reader(check.schema))
    return found


def read_document(root: Path, file: str, schema: Mapping[str, Any]) -> Document | None:
    """The typed document of a file with its positions; None where there is none to trust."""
    document, _ = read_yaml_file(root, file)
    return typed(document, schema) if document else None


def content_of(root: str, file: str) -> bytes:
    """At most one byte more than a file may have. Raises OSError."""
    with open(f"{root}/{file}", "rb") as stream:  # noqa: PTH123 - once for every entry
        return stream.read(MAX_BYTES + 1)


def unreadable(wanted: Wanted, error: OSError) -> Taken:
    said = Finding("E017", wanted.file, values={"problem": system_problem(error)})
    return Taken(wanted, None, (said,))


def take(root: Path, wanted: Wanted, means: Means) -> Taken:
    """Read one file and understand it."""
    try:
        content = content_of(str(root), wanted.file)
    except OSError as error:
        return unreadable(wanted, error)
    return understood(root, wanted, content, means)


def understood(root: Path, wanted: Wanted, content: bytes, means: Means) -> Taken:
    """Hold a file's content against its schema, and build its entry when nothing is wrong."""
    values = means.quick(content)
    if values is not None and means.check.accepts(values):
        return Taken(wanted, BUILDERS[wanted.kind](values, wanted.id, wanted.file), ())
    entry, findings = _carefully(root, wanted, content, means)
    return Taken(wanted, entry, tuple(findings))


def _carefully(
    root: Path, wanted: Wanted, content: bytes, means: Means
) -> tuple[Entry | None, list[Finding]]:
    """With the reader that is the authority, and knows where each value stands."""
    if len(content) > MAX_BYTES:
        document, findings = read_yaml_file(root, wanted.file)  # says how long it is
    else:
        document, findings = read_yaml(content, wanted.file)
    if document is None:
        return None, findings
    document = typed(document, means.check.schema)
    findings += schema_findings(document, means.check)
    if findings:
        return None, findings
    return BUILDERS[wanted.kind](document.content, wanted.id, wanted.file), findings
