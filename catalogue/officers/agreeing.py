"""Yes or no, the one way in which the program asks for it."""

from __future__ import annotations

from typing import TextIO

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.officers import NO_WORDS, YES_WORDS


def agreed(answers: TextIO, screen: TextIO, question: str, *, otherwise: bool) -> bool | None:
    """Asked until the answer is one of the two; None where the answers end.

    otherwise: what Enter means, as the question shows.
    """
    while True:
        screen.write(question + spoken.officers.CHOICE[otherwise])
        screen.flush()
        line = answers.readline()
        if not line:
            return None
        answer = fold(line)
        if answer in YES_WORDS or (otherwise and not line.strip()):
            return True
        if answer in NO_WORDS or not line.strip():
            return False
        screen.write(spoken.officers.YES_OR_NO + "\n")
