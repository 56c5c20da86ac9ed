"""Which entry files git says have changed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
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
        others = ("ls-files", "--others", "--exclude-standard", "-z")
        self._asked = [
            start_git(root, *compared, "--end-of-options", base, "--", *FOLDERS),
            start_git(root, *others, "--", *FOLDERS),
        ]

    def files(self) -> frozenset[str]:
        """POSIX paths below the root: changed, added, removed, and not yet known to git.

        Raises GitError.
        """
        found: set[str] = set()
        complaints = []
        for process in self._asked:
            answer, said = process.communicate()
            found.update(os.fsdecode(name) for name in answer.split(b"\0") if name)
            if process.returncode:
                complaints.append(said.decode(errors="replace").strip())
        if complaints:
            raise GitError(complaints[0])
        return frozenset(found)


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
