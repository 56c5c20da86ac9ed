"""A finished site takes the old one's place at once, or not at all."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MARKER = ".ocop-site"
"""Stands in every built site: only a folder that has it, or nothing, is ever replaced."""

DATA = ("products", "producers", "sales-points", "schema", "catalogue", "docs", "imports", ".git")

FORGOTTEN = 3600
"""Seconds after which an unfinished build's folder is nobody's: a build takes seconds."""


class UnfitTargetError(Exception):
    """A folder that a build must not replace. reason: a key of the commands' texts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def ensure_fit(target: Path, root: Path) -> None:
    """Refuse to replace what is not a built site: a typing error must not cost a repository."""
    whole, home = target.resolve(), root.resolve()
    if home.is_relative_to(whole) or any(whole.is_relative_to(home / name) for name in DATA):
        raise UnfitTargetError("data")
    if whole.is_dir():
        if any(whole.iterdir()) and not (whole / MARKER).exists():
            raise UnfitTargetError("foreign")
    elif whole.exists():
        raise UnfitTargetError("file")


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """An empty folder beside `target` that becomes `target` when the block ends well.

    When it does not, the former content still stands; when the machine stops between the two
    renames, the next build puts the former content back before it begins.
    """
    workshop = target.parent / ".build"
    workshop.mkdir(parents=True, exist_ok=True)
    _recover(target, workshop)
    fresh = Path(tempfile.mkdtemp(prefix="new-", dir=workshop))
    try:
        yield fresh
        fresh.chmod(0o755)
        _exchange(fresh, target, workshop)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def staging(target: Path) -> Iterator[Path]:
    """An empty folder beside `target`, on the same disk; it is gone at the end."""
    workshop = target.parent / ".build"
    workshop.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="new-", dir=workshop))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _exchange(fresh: Path, target: Path, workshop: Path) -> None:
    if not target.exists():
        fresh.rename(target)
        return
    former = Path(tempfile.mkdtemp(prefix="old-", dir=workshop))
    kept = target.rename(former / target.name)
    try:
        fresh.rename(target)
    except OSError:
        kept.rename(target)
        raise
    finally:
        shutil.rmtree(former, ignore_errors=True)


def _recover(target: Path, workshop: Path) -> None:
    """Mend what an interrupted build left: a site set aside, and folders that nobody finishes."""
    for former in sorted(workshop.glob("old-*"), key=lambda path: path.stat().st_mtime):
        kept = former / target.name
        if kept.exists() and not target.exists():
            kept.rename(target)
        shutil.rmtree(former, ignore_errors=True)
    for unfinished in workshop.glob("new-*"):
        if time.time() - unfinished.stat().st_mtime > FORGOTTEN:
            shutil.rmtree(unfinished, ignore_errors=True)
