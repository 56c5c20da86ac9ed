"""What the operating system complains of: a phrase that `spoken.said` knows."""

from __future__ import annotations

import errno

from catalogue.language.vi.system import PROBLEMS


def problem(error: OSError) -> str:
    """In Vietnamese; a rare complaint stays in the system's own words."""
    name = errno.errorcode.get(error.errno or 0, "")
    return PROBLEMS.get(name) or error.strerror or str(error)


def named_files(error: OSError) -> list[str]:
    """The file that it is about, the two of a renaming; none for a full disk or a mere number."""
    named = (error.filename, error.filename2)
    return [str(name) for name in named if name is not None and not isinstance(name, int)]
