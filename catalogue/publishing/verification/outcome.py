"""What a check says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """page: address below the root, or a file's name."""

    page: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one check found. looked: at how many things; none is a failure of its own.

    A check that looked at nothing is not running (Homebrew's validate-build.rb fails there, too).
    """

    check: str
    looked: int
    problems: tuple[Problem, ...]

    @property
    def passed(self) -> bool:
        return self.looked > 0 and not self.problems
