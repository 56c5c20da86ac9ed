"""Plain tuples as bytes: sent and kept as they are, and taken apart one by one when needed.

Most runs need a handful of 30,000. Equal tuples give equal bytes, so that two can be compared
without either being unpacked; for that it is marshal's second version, which knows no sharing.
marshal trusts what it reads: bytes come from our own processes, or from a store that has found
their digest right.
"""

from __future__ import annotations

import marshal
from typing import Any

_WITHOUT_SHARING = 2


def packed(values: tuple[Any, ...]) -> bytes:
    """values: text, numbers, truth values, None and plain tuples of these; may be a named tuple."""
    return marshal.dumps(tuple(values), _WITHOUT_SHARING)


def unpacked(content: bytes) -> tuple[Any, ...]:
    values: tuple[Any, ...] = marshal.loads(content)  # noqa: S302 - see above
    return values
