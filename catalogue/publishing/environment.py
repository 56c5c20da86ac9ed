"""The Python environment that scripts/_environment.py makes, where a part of it is gone."""

from __future__ import annotations

import sys
from pathlib import Path

from catalogue.language import spoken
from catalogue.language.doors import door
from catalogue.language.system import named_files

READY = "ready"
"""The file that scripts/_environment.py leaves in what it has finished, and then trusts."""

_OURS = "catalogue"


def lost_part(error: OSError | ModuleNotFoundError) -> str:
    """The file or package of the environment that is not there; empty where it is another fault."""
    if isinstance(error, ModuleNotFoundError):
        name = str(error.name or "")
        return "" if name.partition(".")[0] == _OURS else name
    if not isinstance(error, FileNotFoundError):
        return ""
    own = (file for file in named_files(error)[:1] if Path(file).is_relative_to(sys.prefix))
    return next(own, "")


def told_of_loss(part: str) -> str:
    """What is missing, and the command that mends it. Only what is ours is ever to be deleted."""
    environment = Path(sys.prefix)
    fix = spoken.faults.MADE_ANEW if (environment / READY).exists() else spoken.faults.MADE
    values = {"environment": environment, "door": door("build")}
    return f"{spoken.faults.PART_LOST.format(part=part, **values)}{fix.format(**values)}"
