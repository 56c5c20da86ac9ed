"""What a check has to say about one place in one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Path = tuple[str | int, ...]
"""Where a value stands in a document: keys and list positions from its root."""


class Severity(Enum):
    ERROR = "error"
    """Blocks the build."""
    ADVICE = "advice"
    """Counted and shown; blocks nothing."""


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a text file; line and column count characters from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One complaint.

    code: its rule, such as E104; the letter is the severity (E error, W advice).
    file: POSIX path below the catalogue's root.
    values: what the placeholders of the rule's message and fix stand for.
    """

    code: str
    file: str
    position: Position = Position(1, 1)
    path: Path = ()
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        return Severity.ERROR if self.code.startswith("E") else Severity.ADVICE

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        return (self.file, self.position.line, self.position.column, self.code)


LONGEST_SHOWN = 80
"""A message never repeats more of a hostile value than this many characters."""


def printable(text: str) -> str:
    """One line without control characters."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def shown(value: object) -> str:
    """A value as a message may print it: one line, no control characters, cut when long."""
    clean = printable(str(value)[: LONGEST_SHOWN + 1])
    return clean if len(clean) <= LONGEST_SHOWN else clean[:LONGEST_SHOWN] + "…"
