"""What a check says."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.language import spoken


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

    def as_json(self) -> dict[str, object]:
        """For programs, in the language spoken."""
        return {
            "check": spoken.said(self.check),
            "passed": self.passed,
            "looked": self.looked,
            "problems": [
                {"page": problem.page, "text": spoken.said(problem.text)}
                for problem in self.problems
            ],
        }

    @property
    def passed(self) -> bool:
        return self.looked > 0 and not self.problems
