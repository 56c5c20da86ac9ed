"""The commands of the folder scripts/ as they are typed on this system."""

from __future__ import annotations

import sys


def door(name: str) -> str:
    """`build` -> `python3 scripts/build.py`; on Windows Python's launcher is called py."""
    if sys.platform == "win32":
        return rf"py scripts\{name}.py"
    return f"python3 scripts/{name}.py"
