"""What the operating system complains of: a phrase that `spoken.said` knows."""

from __future__ import annotations

import errno

from catalogue.language.vi.system import PROBLEMS


def problem(error: OSError) -> str:
    """In Vietnamese; a rare complaint stays in the system's own words."""
    name = errno.errorcode.get(error.errno or 0, "")
    return PROBLEMS.get(name) or error.strerror or str(error)
