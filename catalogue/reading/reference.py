"""The reference data of `schema/reference/`, as rows and values."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalogue.reading.yaml_reader import read_yaml

Row = tuple[str, ...]


class ReferenceDataError(Exception):
    """The project's own reference data cannot be read: no contributor is at fault."""


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """communes_2025: ma_tinh, tinh, ma_xa, xa, vi_do, kinh_do; the other columns per README.md."""

    regimes: Any
    groups: Any
    communes_2025: tuple[Row, ...]
    communes_63: tuple[Row, ...]
    communes_before_2023: tuple[Row, ...]


def rows(path: Path) -> tuple[Row, ...]:
    """The rows of a CSV file below its header."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(tuple(row) for row in csv.reader(file))[1:]


def values(path: Path) -> Any:
    document, findings = read_yaml(path.read_bytes(), path.name)
    if document is None or findings:
        raise ReferenceDataError(f"{path.name}: {findings}")
    return document.content


def read_reference(directory: Path) -> ReferenceData:
    """Everything in `schema/reference/` but the base map."""
    units = directory / "administrative-units"
    return ReferenceData(
        regimes=values(directory / "regimes.yml"),
        groups=values(directory / "product-groups.yml"),
        communes_2025=rows(units / "xa-2025.csv"),
        communes_63=rows(units / "xa-cu-63.csv"),
        communes_before_2023=rows(units / "xa-truoc-2023.csv"),
    )
