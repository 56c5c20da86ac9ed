"""Files that are there whole or not at all, whoever else writes the same."""

from __future__ import annotations

import secrets
from pathlib import Path


def keep(path: Path, content: bytes) -> int:
    """Write beside, then rename; returns the file's time of change in nanoseconds.

    What stood there keeps its content under its other names. Not by `tempfile`, whose files nobody
    but their owner may read: this one may become part of a public site.
    """
    part = path.with_name(f"{secrets.token_hex(8)}.part")
    try:
        part.write_bytes(content)
        changed = part.stat().st_mtime_ns
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return changed
