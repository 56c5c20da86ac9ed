"""Questions to an officer, one line each; answers come from whatever stream is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.officers.agreeing import agreed

Choice = tuple[str, str]
"""A value and what it is called."""

MOST_SHOWN = 9


class StoppedError(Exception):
    """The answers ended, or Ctrl+C was pressed, before the last question."""


@dataclass(frozen=True, slots=True)
class Questions:
    """answers: lines that a person types; screen: where the questions are shown."""

    answers: TextIO
    screen: TextIO

    def line(self, question: str, hint: str = "", default: str = "") -> str:
        """One line, trimmed; the default where only Enter was pressed."""
        if hint:
            self.say(f"  {hint}")
        shown_default = f" [{shown(default)}]" if default else ""
        self.screen.write(f"{question}{shown_default}: ")
        self.screen.flush()
        try:
            answer = self.answers.readline()
        except KeyboardInterrupt:
            raise StoppedError from None
        if not answer:
            raise StoppedError
        return answer.strip() or default

    def say(self, text: str) -> None:
        self.screen.write(f"{text}\n")

    def agrees(self, question: str, *, otherwise: bool) -> bool:
        """otherwise: what Enter means."""
        try:
            answer = agreed(self.answers, self.screen, question, otherwise=otherwise)
        except KeyboardInterrupt:
            raise StoppedError from None
        if answer is None:
            raise StoppedError
        return answer

    def choice(self, question: str, choices: Sequence[Choice], default: str = "") -> str:
        """The value of a choice, by its number, its own name or what it is called."""
        for number, (_, label) in enumerate(choices, start=1):
            self.say(f"  {number}. {shown(label)}")
        likely = dict(choices).get(default, default)
        while True:
            answer = self.line(question, default=likely)
            found = chosen(answer, choices)
            if found is not None:
                return found
            self.say(spoken.officers.ASK["choice-again"].format(most=len(choices)))

    def search(
        self,
        question: str,
        hint: str,
        find: Callable[[str], Sequence[Choice]],
        default: str = "",
        always: Sequence[Choice] = (),
        first: str = "",
    ) -> str:
        """Type a part, see what there is, choose a number or type more; as often as needed.

        always: choices behind whatever is found, however much that is. first: looked for unasked.
        """
        shown_now: Sequence[Choice] = ()
        self.say(f"  {hint}")
        while True:
            answer, first = first or self.line(question, default=default), ""
            if answer == default and default:
                return default
            if answer.isdecimal() and 1 <= int(answer) <= len(shown_now):
                return shown_now[int(answer) - 1][0]
            if not answer:
                self.say(spoken.officers.ASK["type"])
                continue
            found = find(answer)
            shown_now = [*found[:MOST_SHOWN], *always]
            for number, (_, label) in enumerate(shown_now, start=1):
                self.say(f"  {number}. {shown(label)}")
            key = "none" if not shown_now else "more" if len(found) > MOST_SHOWN else "pick"
            self.say(spoken.officers.ASK[key].format(count=len(found), text=shown(answer)))


def chosen(answer: str, choices: Sequence[Choice]) -> str | None:
    """The choice that an answer means; None where it means none of them."""
    values = [value for value, _ in choices]
    if answer in values:
        return answer
    if answer.isdecimal() and 1 <= int(answer) <= len(choices):
        return values[int(answer) - 1]
    by_words = {fold(label): value for value, label in choices}
    return by_words.get(fold(answer)) if answer else None
