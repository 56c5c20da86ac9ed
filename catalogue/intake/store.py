"""What one run leaves for the next: values on disk that are whole and ours, or not there at all.

A store is a folder with one file a value, each named by what it holds and by the digest of its
content, and a head that names them. The head is replaced last, so that an interrupted run leaves
the former values standing. Values are read only when someone asks for them. A head of another key
(another program, day or schema), a missing file, a wrong digest or a foreign type all mean the
same: nothing is there.

The values are pickles, whose reader is bound to the few types that they may hold.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from catalogue.reading.keeping import keep

HEAD = "head"
_FORMAT = b"ocop-1\n"
_DIGEST = 16
"""Bytes: enough against accidents; whoever can write here can change the program, too."""


def digest(content: bytes) -> str:
    return blake2b(content, digest_size=_DIGEST).hexdigest()


class DamagedStoreError(Exception):
    """A value that the head names is not there, or not as it was left."""


class Reader(pickle.Unpickler):
    """Reads values of plain types and of the ones given, and of no others."""

    def __init__(self, content: bytes, types: Mapping[tuple[str, str], Any]) -> None:
        super().__init__(io.BytesIO(content))
        self._types = types

    def find_class(self, module: str, name: str) -> Any:
        try:
            return self._types[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name}") from None


class Store:
    """folder: this store's own, or None for one that keeps nothing.

    key: of all that the values depend on beside the files themselves.
    types: what the values may hold beside plain ones, by module and name.
    """

    def __init__(self, folder: Path | None, key: str, types: Iterable[Any]) -> None:
        self._folder = folder
        self._key = key
        self._types = {(kind.__module__, kind.__qualname__): kind for kind in types}
        self._files = self._head()

    @property
    def is_empty(self) -> bool:
        return not self._files

    @property
    def names(self) -> tuple[str, ...]:
        """Of all values that are there."""
        return tuple(self._files)

    def _head(self) -> dict[str, str]:
        """The digest of each value, by its name; empty where there is no head of this key."""
        if self._folder is None:
            return {}
        try:
            content = (self._folder / HEAD).read_bytes()
        except OSError:
            return {}
        lines = content.removeprefix(_FORMAT).decode("ascii", "replace").split("\n")
        whole = content.startswith(_FORMAT) and len(lines) > 1
        if not whole or lines[0] != self._key or lines[-1] != _sum(lines[:-1]):
            return {}
        return {name: value for name, _, value in (line.partition(" ") for line in lines[1:-1])}

    def load(self, name: str) -> Any:
        """A value. Raises DamagedStoreError where it cannot be trusted."""
        if self._folder is None:
            raise DamagedStoreError(name)
        try:
            content = (self._folder / f"{name}-{self._files[name]}").read_bytes()
        except (KeyError, OSError):
            raise DamagedStoreError(name) from None
        if digest(content) != self._files[name]:
            raise DamagedStoreError(name)
        try:
            return Reader(content, self._types).load()
        except Exception:  # noqa: BLE001 - whatever a foreign content does to the reader
            raise DamagedStoreError(name) from None

    def save(self, values: Mapping[str, Any], kept: Iterable[str] = ()) -> None:
        """Replace all values by these. kept: names of values that stay as they are."""
        if self._folder is None:
            return
        files = {name: self._files[name] for name in kept}
        self._folder.mkdir(parents=True, exist_ok=True)
        for name, value in values.items():
            content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            files[name] = digest(content)
            path = self._folder / f"{name}-{files[name]}"
            if not path.exists():
                keep(path, content)
        lines = [self._key, *(f"{name} {value}" for name, value in files.items())]
        text = "\n".join([*lines, _sum(lines)])
        keep(self._folder / HEAD, _FORMAT + text.encode("ascii"))
        self._files = files
        _tidy(self._folder, {HEAD, *(f"{name}-{value}" for name, value in files.items())})

    def suspend(self) -> None:
        """Until the next `save` nobody else finds anything here: a change must not be half told."""
        if self._folder is not None:
            with suppress(OSError):
                (self._folder / HEAD).unlink(missing_ok=True)

    def forget(self) -> None:
        """From now on there is nothing here."""
        self.suspend()
        self._files = {}


def _tidy(folder: Path, wanted: Collection[str]) -> None:
    """Remove what no head names any more."""
    for path in folder.iterdir():
        if path.name not in wanted:
            with suppress(OSError):
                path.unlink()


def _sum(lines: Iterable[str]) -> str:
    return digest("\n".join(lines).encode())
