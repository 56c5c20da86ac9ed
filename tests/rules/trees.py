"""Small catalogues, read from files as every other one is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from catalogue.findings.finding import Finding
from catalogue.intake import Intake, intake, read_catalogue, share

TODAY = date(2026, 11, 21)
"""The day on which all examples are read."""

FOLDERS = ("products", "producers", "sales-points")

Read = Callable[[dict[str, str]], Intake]
"""`read({path: text})`: the catalogue of some files."""

FindingsOf = Callable[[Path], tuple[Finding, ...]]
"""`findings_of(case)`: those of an example's folder, which is read once a session."""


@pytest.fixture(scope="session")
def root_with_schema(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A catalogue's root without entries. The reference data in it is read once a session."""
    made = tmp_path_factory.mktemp("catalogue")
    shutil.copytree(root / "schema", made / "schema")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(intake, "load_reference", cache(share.load_reference))
        patch.setattr(share, "load_reference", intake.load_reference)
        yield made


def _clear(root: Path) -> None:
    for folder in FOLDERS:
        shutil.rmtree(root / folder, ignore_errors=True)


@pytest.fixture
def empty_root(root_with_schema: Path) -> Iterator[Path]:
    yield root_with_schema
    _clear(root_with_schema)


@pytest.fixture
def read(empty_root: Path) -> Read:
    def read_files(files: dict[str, str]) -> Intake:
        for path, text in files.items():
            (empty_root / path).parent.mkdir(parents=True, exist_ok=True)
            (empty_root / path).write_text(text, encoding="utf-8", newline="\n")
        return read_catalogue(empty_root, TODAY)

    return read_files


@pytest.fixture(scope="session")
def findings_of(root_with_schema: Path) -> FindingsOf:
    def read_case(case: Path) -> tuple[Finding, ...]:
        if case not in _READ:
            for folder in FOLDERS:
                if (case / folder).is_dir():
                    shutil.copytree(case / folder, root_with_schema / folder)
            try:
                _READ[case] = read_catalogue(root_with_schema, TODAY).findings
            finally:
                _clear(root_with_schema)
        return _READ[case]

    return read_case


_READ: dict[Path, tuple[Finding, ...]] = {}
