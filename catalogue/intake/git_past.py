"""What the catalogue was at a commit: which files have changed since, and their bytes then."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from catalogue.intake.git_changes import FOLDERS, GitError, start_git

_ABSENT = (b"missing", b"ambiguous")


class Past:
    """The commit that a base and HEAD have in common. Raises GitError where there is none."""

    def __init__(self, root: Path, base: str) -> None:
        self._root = root
        self._base = base
        self.commit = self._said("merge-base", "--end-of-options", base, "HEAD").decode().strip()
        prefix = self._said("rev-parse", "--show-prefix").removesuffix(b"\n")
        self._prefix = os.fsdecode(prefix)

    def changed(self) -> tuple[list[str], list[str]]:
        """Changed, added and removed files: of the data, below the root; and all the others.

        The others are named from the repository's top.
        """
        compared = ("diff", "--name-only", "-z", "--no-renames", self.commit, "--")
        unknown = ("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/")
        names = self._said(*compared) + self._said(*unknown)
        found = sorted({os.fsdecode(name) for name in names.split(b"\0") if name})
        ours = {path: self._below_root(path) for path in found}
        data = [below for below in ours.values() if below.partition("/")[0] in FOLDERS]
        others = [path for path in found if ours[path].partition("/")[0] not in FOLDERS]
        return data, others

    def _below_root(self, path: str) -> str:
        """Empty for what lies elsewhere in the repository."""
        return path.removeprefix(self._prefix) if path.startswith(self._prefix) else ""

    def contents(self, paths: Iterable[str]) -> dict[str, bytes]:
        """The bytes that files below the root had; those that were not there are left out."""
        paths = [path for path in paths if "\n" not in path]  # no entry's name has a line break
        answer = self._said("cat-file", "--batch", asking=self._names(paths))
        return dict(_contents(paths, answer))

    def sizes(self, paths: Iterable[str]) -> dict[str, int]:
        """How many bytes files below the root had."""
        paths = [path for path in paths if "\n" not in path]
        answer = self._said("cat-file", "--batch-check", asking=self._names(paths))
        lines = zip(paths, answer.splitlines(), strict=False)
        return {path: int(line.split()[-1]) for path, line in lines if not line.endswith(_ABSENT)}

    def _names(self, paths: Iterable[str]) -> bytes:
        names = (f"{self.commit}:{self._prefix}{path}\n" for path in paths)
        return b"".join(map(os.fsencode, names))

    def _said(self, *arguments: str, asking: bytes = b"") -> bytes:
        process = start_git(self._root, *arguments)
        answer, complaint = process.communicate(asking)
        if process.returncode:
            told = complaint.decode(errors="replace").strip()
            raise GitError(told or f"git {arguments[0]} {self._base}")
        return answer


def _contents(paths: Iterable[str], answer: bytes) -> Iterator[tuple[str, bytes]]:
    """`<hash> blob <size>`, then the bytes and a line feed; or `<name> missing`."""
    place = 0
    for path in paths:
        end = answer.index(b"\n", place)
        header, place = answer[place:end], end + 1
        if header.endswith(_ABSENT):
            continue
        size = int(header.split()[-1])
        yield path, answer[place : place + size]
        place += size + 1
