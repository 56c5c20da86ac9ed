"""What the catalogue holds already: the entries that an import may meet, as values and text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from catalogue.checking.schema import schema_findings
from catalogue.intake.entry import Means
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import MAX_BYTES, read_yaml

_FOLDERS = {
    "product": ("products", "*/*/product.yml"),
    "producer": ("producers", "*/*.yml"),
    "sales-point": ("sales-points", "*/*.yml"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """One entry. path: POSIX, below the root; content: its bytes; values: typed by the schema.

    values: None where the file cannot be read or breaks the schema; its id is taken all the same.
    """

    kind: str
    id: str
    path: str
    content: bytes
    values: Mapping[str, Any] | None

    @property
    def province(self) -> str:
        """The folder that it stands in."""
        return self.path.split("/")[1]


def standing(root: Path, means: Mapping[str, Means], kind: str) -> Iterator[Standing]:
    """Every entry of a kind, in the order of their paths."""
    for path in standing_files(root, kind):
        content = path.read_bytes()
        file = path.relative_to(root).as_posix()
        name = path.parent.name if kind == "product" else path.stem
        yield Standing(kind, name, file, content, values_of(content, file, means[kind]))


def standing_files(root: Path, kind: str) -> Iterator[Path]:
    """The files of a kind, in order; no link, and none that is too long to be an entry."""
    folder, pattern = _FOLDERS[kind]
    for path in sorted((root / folder).glob(pattern)):
        if not path.is_symlink() and path.is_file() and path.stat().st_size <= MAX_BYTES:
            yield path


def everything(root: Path, means: Mapping[str, Means]) -> list[Standing]:
    """Every entry of every kind."""
    return [entry for kind in _FOLDERS for entry in standing(root, means, kind)]


def values_of(content: bytes, file: str, means: Means) -> Mapping[str, Any] | None:
    """Typed by the schema; None for what breaks it, or cannot be read.

    A quick no is none: the authority looks again.
    """
    values = means.quick(content)
    if values is not None and means.check.accepts(values):
        return values
    document, _ = read_yaml(content, file)
    if document is None:
        return None
    document = typed(document, means.check.schema)
    return None if schema_findings(document, means.check) else document.content
