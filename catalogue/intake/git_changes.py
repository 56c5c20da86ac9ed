"""Which entry files git says have changed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from subprocess import PIPE

from catalogue.language import spoken
from catalogue.language.system import problem as system_problem

FOLDERS = ("products", "producers", "sales-points")


class GitError(Exception):
    """git is not there, or does not know what it was asked for. said: its own words."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


class GitChanges:
    """Asks git at once and waits only when the answer is wanted: reading goes on meanwhile."""

    def __init__(self, root: Path, base: str) -> None:
        """base: the commit to compare with; what it and HEAD have in common decides.

        Raises GitError where there is no git.
        """
        compared = ("diff", "--name-only", "-z", "--relative", "--no-renames", "--merge-base")
        self._root = root
        self._changed = start_git(root, *compared, "--end-of-options", base, "--", *FOLDERS)
        self._known = start_git(root, "ls-files", "-z", "--", *FOLDERS)

    def files(self, there: Iterable[str]) -> frozenset[str]:
        """POSIX paths below the root: changed, added, removed, and not yet known to git.

        there: the files that stand in the folders; git itself would walk through all of them again
        to find the unknown, which takes half of its time. Raises GitError.
        """
        heard = [_heard(process) for process in (self._changed, self._known)]
        changed, known = (_names(*said) for said in heard)
        unknown = set(there) - known
        if unknown:
            unknown -= self._ignored(unknown)
        return changed | unknown

    def _ignored(self, files: Iterable[str]) -> frozenset[str]:
        asked = b"\0".join(map(os.fsencode, sorted(files)))
        code, answer, said = _heard(start_git(self._root, "check-ignore", "-z", "--stdin"), asked)
        return _names(0 if code == _NONE else code, answer, said)


_NONE = 1
"""What `git check-ignore` ends with where it ignores none of the files."""


def _heard(
    process: subprocess.Popen[bytes], asked: bytes | None = None
) -> tuple[int, bytes, bytes]:
    """Exit code, answer and complaint, once the process has come to its end."""
    answer, said = process.communicate(asked)
    return process.returncode, answer, said


def _names(code: int, answer: bytes, said: bytes) -> frozenset[str]:
    """What git lists. Raises GitError where it complains."""
    if code:
        raise GitError(said.decode(errors="replace").strip())
    return frozenset(os.fsdecode(answer).split("\0")) - {""}


def start_git(root: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Raises GitError where there is no git."""
    command: Sequence[str] = ("git", "-C", str(root), *arguments)
    try:
        return subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE)  # noqa: S603 - the user's own git
    except OSError as error:
        raise GitError(spoken.said(system_problem(error))) from None


def would_be_sent(root: Path, file: Path) -> bool:
    """Whether git would take a file along that it does not know: within the root, not ignored."""
    if not file.resolve().is_relative_to(root.resolve()):
        return False
    unknown = ("ls-files", "--others", "--exclude-standard", "-z", "--", str(file.resolve()))
    try:
        return bool(start_git(root, *unknown).communicate()[0])
    except GitError:
        return False


def entry_file(path: str) -> str:
    """The entry that a path belongs to: a photo's is the product.yml beside it."""
    parts = path.split("/")
    if parts[0] == "products" and len(parts) > 3:
        return "/".join([*parts[:3], "product.yml"])
    return path
