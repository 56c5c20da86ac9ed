"""A finished site takes the old one's place at once, or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """An empty folder beside `target` that becomes `target` when the block ends well.

    When it does not, or the machine stops, the former content still stands.
    """
    workshop = target.parent / ".build"
    workshop.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="new-", dir=workshop))
    try:
        yield fresh
        fresh.chmod(0o755)
        if target.exists():
            former = Path(tempfile.mkdtemp(prefix="old-", dir=workshop))
            target.rename(former / target.name)
            fresh.rename(target)
            shutil.rmtree(former, ignore_errors=True)
        else:
            fresh.rename(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
