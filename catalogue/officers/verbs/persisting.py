"""A verb done at a terminal: what is objected to is asked again, the other answers stay.

Whoever presses Enter at each of them is told that nothing has changed, and how to leave.
"""

from __future__ import annotations

from collections.abc import Callable

from catalogue.language import spoken
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work, carry_out


def until_agreed(
    desk: Desk, deed: Callable[[Desk, Answers], Work], answers: Answers, *, dry_run: bool
) -> list[str]:
    """The lines to tell. Raises VerbRefusedError where no other answer would help."""
    if answers.questions is not None:
        answers.questions.say(spoken.officers.ASK["leave"])
    before = ""
    while True:
        try:
            return carry_out(desk, deed(desk, answers), dry_run=dry_run)
        except VerbRefusedError as error:
            again = answers.again(error.doubts)
            if again is None or answers.questions is None:
                raise
            answers.questions.say(str(error))
            key = "again" if str(error) != before else "again-the-same"
            answers.questions.say(spoken.officers.ASK[key])
            answers, before = again, str(error)
