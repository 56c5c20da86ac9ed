"""What the operating system refuses, said with the file that it is about and what to do."""

from __future__ import annotations

import errno

from catalogue.findings.finding import printable
from catalogue.language import spoken
from catalogue.language.system import named_files, problem

_CURES = {
    "gone": {"ENOENT", "ENOTDIR"},
    "denied": {"EACCES", "EPERM", "EBUSY", "ETXTBSY"},
    "full": {"ENOSPC", "EDQUOT", "EROFS"},
}
"""By name: not every system has every number."""


def complaint(error: OSError) -> str:
    """`FILE: what is wrong`; a full disk, and whatever else is about no file, stands alone."""
    said = spoken.said(problem(error))
    named = " → ".join(map(printable, named_files(error)))
    if not named:
        return said[:1].upper() + said[1:]
    text: str = spoken.faults.OF_FILE.format(file=named, problem=said)
    return text


def cure(error: OSError) -> str:
    name = errno.errorcode.get(error.errno or 0, "")
    found = (kind for kind, names in _CURES.items() if name in names)
    text: str = spoken.faults.CURES[next(found, "other")]
    return text


def told(error: OSError) -> str:
    """A line that says what is wrong, and a line that says what to do."""
    lines: str = spoken.faults.STOPPED.format(complaint=complaint(error), cure=cure(error))
    return lines
