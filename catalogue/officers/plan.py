"""What an import is going to write, and what became of every row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from catalogue.checking.schema import Check, schema_findings
from catalogue.findings.finding import Path
from catalogue.findings.rules import message
from catalogue.language import spoken
from catalogue.officers.writing import to_yaml
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

Schemas = Mapping[str, Check]
"""By kind: product, producer, sales-point."""


class RowRefusedError(Exception):
    """A row that is not imported; the message says why, in Vietnamese.

    path: where in the entry, if it is one field of it; problem: the message without that.
    """

    def __init__(self, message: str, path: Path = (), problem: str = "") -> None:
        super().__init__(message)
        self.path, self.problem = path, problem or message


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One entry's file. path: POSIX, below the catalogue's root; content: its whole text."""

    kind: str
    id: str
    path: str
    content: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What becomes of a row.

    entry, producer: ids of the product or sales point, and of its producer; empty where none.
    is_first: of the rows that became this entry.
    refused: why it is not imported; remarks: what a person should look at.
    unread, unresolved: its note is not in the table; its place is not settled to its last word.
    """

    number: int
    name: str
    entry: str = ""
    producer: str = ""
    is_first: bool = True
    refused: str = ""
    remarks: tuple[str, ...] = ()
    unread: bool = False
    unresolved: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two planned entries that may be one, and were not merged."""

    kind: str
    first: str
    first_name: str
    second: str
    second_name: str


@dataclass(frozen=True, slots=True)
class ProducerRemark:
    """Something about a producer that its rows together show."""

    producer: str
    remark: str


@dataclass(frozen=True, slots=True)
class Plan:
    """files: by path; rows: by number, one for each row of the CSV file."""

    kind: str
    files: tuple[PlannedFile, ...]
    rows: tuple[PlannedRow, ...]
    candidates: tuple[Candidate, ...] = ()
    producer_remarks: tuple[ProducerRemark, ...] = ()


PATHS = {
    "product": "products/{province}/{id}/product.yml",
    "producer": "producers/{province}/{id}.yml",
    "sales-point": "sales-points/{province}/{id}.yml",
}


def planned_file(
    kind: str,
    id: str,  # noqa: A002 - the field's own name
    province: str,
    values: Mapping[str, Any],
    schemas: Schemas,
) -> PlannedFile:
    """An entry's file, named as its id in the folder of its province.

    Raises RowRefusedError where the values break the schema or no file may hold them: nothing
    unreadable is ever written.
    """
    path = PATHS[kind].format(province=province, id=id)
    text = to_yaml(values, schemas[kind].schema, schema_address(kind, path))
    require_readable(text, path, schemas[kind])
    return PlannedFile(kind, id, path, text)


def schema_address(kind: str, path: str) -> str:
    """Where an editor finds the schema of a file, relative to it."""
    return "../" * path.count("/") + f"schema/{kind}.schema.json"


def require_readable(text: str, path: str, check: Check) -> None:
    """What a check will read of the file is read now, before anything is written.

    Raises RowRefusedError with the first complaint.
    """
    document, findings = read_yaml(text.encode("utf-8"), path)
    if document is None:
        raise RowRefusedError(message(findings[0]))
    broken = schema_findings(typed(document, check.schema), check)
    if broken:
        where, problem = ".".join(map(str, broken[0].path)), message(broken[0])
        whole = spoken.importing.ROW["invalid"].format(path=where, problem=problem)
        raise RowRefusedError(whole, broken[0].path, problem)
