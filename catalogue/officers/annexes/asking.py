"""Questions to an officer at a terminal: the mapping of columns, and which entry is meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TextIO

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.annexes import NEW_WORDS
from catalogue.officers.agreeing import agreed
from catalogue.officers.annexes.reading_rows import Problem

PUT_OFF = "0"
"""What Enter means: nobody is taken for somebody else by a key pressed too often."""


@dataclass(frozen=True, slots=True)
class Asker:
    """answers: lines that a person types; an end of input is as good as no answer."""

    answers: TextIO
    screen: TextIO

    def agrees(self, lines: Iterable[str]) -> bool:
        """Whether the mapping is right, as it is shown."""
        self.screen.writelines(f"{line}\n" for line in lines)
        question = spoken.annexes.ASK["mapping"]
        return bool(agreed(self.answers, self.screen, question, otherwise=True))

    def choices(self, problems: Iterable[Problem]) -> dict[str, str]:
        """By folded words, what the officer chose; each question once, those put off left out."""
        found: dict[str, str] = {}
        asked: set[str] = set()
        for problem in problems:
            words = fold(problem.question)
            if not problem.question or words in asked:
                continue
            asked.add(words)
            choice = self._choice(problem)
            if choice:
                found[words] = choice
        return found

    def _choice(self, problem: Problem) -> str:
        self.screen.write(spoken.annexes.ASK["which"].format(message=problem.message) + "\n")
        for number, (value, label) in enumerate(problem.choices, start=1):
            is_new = value in NEW_WORDS
            text = (
                spoken.annexes.ASK["new"].format(number=number)
                if is_new
                else _labelled(number, label)
            )
            self.screen.write(text + "\n")
        self.screen.write(spoken.annexes.ASK["skip"] + "\n")
        number = self._number(problem.choices)
        return problem.choices[number - 1][0] if number else ""

    def _number(self, choices: Sequence[tuple[str, str]]) -> int:
        while True:
            self.screen.write(spoken.annexes.ASK["answer"])
            self.screen.flush()
            answer = self.answers.readline()
            if not answer:
                return 0
            text = answer.strip() or PUT_OFF
            if text.isascii() and text.isdecimal() and int(text) <= len(choices):
                return int(text)
            self.screen.write(spoken.annexes.ASK["again"].format(most=len(choices)) + "\n")


def _labelled(number: int, label: str) -> str:
    return spoken.annexes.ASK["choice"].format(number=number, label=shown(label))
