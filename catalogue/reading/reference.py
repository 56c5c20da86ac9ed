"""The reference data of `schema/reference/`, as rows and values."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

Row = tuple[str, ...]


class Rows(Iterable[Row]):
    """The rows of a CSV file below its header, taken apart when they are first asked for.

    Most runs meet no code of the register before 2023, whose 10,000 rows cost 6 ms.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content

    @cached_property
    def _rows(self) -> tuple[Row, ...]:
        """Tuples: the collector of garbage lets go of these, but would visit 25,000 lists."""
        return tuple(map(tuple, csv.reader(self._content.decode("utf-8").splitlines())))[1:]

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class ReferenceDataError(Exception):
    """The project's own reference data cannot be read: no contributor is at fault."""


@dataclass(frozen=True, slots=True)
class ReferenceData:
    """communes_2025: ma_tinh, tinh, ma_xa, xa, vi_do, kinh_do; the other columns per README.md.

    provinces, archipelagos: the GeoJSON files of the base map as they are.
    """

    regimes: Any
    groups: Any
    communes_2025: Rows
    communes_63: Rows
    communes_before_2023: Rows
    provinces: bytes
    archipelagos: bytes


def rows(path: Path) -> Rows:
    return Rows(path.read_bytes())


def values(path: Path) -> Any:
    document, findings = read_yaml(path.read_bytes(), path.name)
    if document is None or findings:
        raise ReferenceDataError(f"{path.name}: {findings}")
    return typed(document, {}).content


def read_reference(directory: Path) -> ReferenceData:
    """Everything in `schema/reference/`."""
    base_map = directory / "base-map"
    units = directory / "administrative-units"
    return ReferenceData(
        regimes=values(directory / "regimes.yml"),
        groups=values(directory / "product-groups.yml"),
        communes_2025=rows(units / "xa-2025.csv"),
        communes_63=rows(units / "xa-cu-63.csv"),
        communes_before_2023=rows(units / "xa-truoc-2023.csv"),
        provinces=(base_map / "provinces-34.geojson").read_bytes(),
        archipelagos=(base_map / "archipelagos.geojson").read_bytes(),
    )
