"""Processes that keep what they have read, so that nothing large travels between them."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from catalogue.intake.workers import start_method

Member = TypeVar("Member")
Shared = TypeVar("Shared")


PATIENCE = 1
"""Seconds that a process is given to end by itself."""


class CrewError(RuntimeError):
    """A process ended without an answer: killed from outside, or out of memory."""


class Crew(Generic[Member]):
    """Some members, each in a process of its own; a single one works in this process.

    `tell` sends every member a method's name and arguments; `hear` waits for all answers, in the
    order of the members. An error in a member is raised by `hear`.
    """

    def __init__(self, make: Callable[[Shared], Member], shared: Shared, members: int) -> None:
        """make: picklable, as is shared, for processes that do not inherit them."""
        self.members = members
        self._answers: list[Any] = []
        self._alone: Member | None = make(shared) if members == 1 else None
        self._processes: list[Any] = []
        self._lines: list[Connection[Any, Any]] = []
        if members > 1:
            self._start(make, shared)

    def _start(self, make: Callable[[Shared], Member], shared: Shared) -> None:
        context: Any = multiprocessing.get_context(start_method())  # typed without its Process
        for _ in range(self.members):
            ours, theirs = context.Pipe()
            process = context.Process(target=_work, args=(theirs, make, shared), daemon=True)
            process.start()
            theirs.close()
            self._processes.append(process)
            self._lines.append(ours)

    def tell(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> None:
        """arguments: one tuple a member."""
        if self._alone is not None:
            self._answers = [getattr(self._alone, method)(*arguments[0])]
            return
        for line, given in zip(self._lines, arguments, strict=True):
            line.send((method, given))

    def hear(self) -> list[Any]:
        if self._alone is not None:
            return self._answers
        answers = []
        for line in self._lines:
            try:
                good, answer = line.recv()
            except EOFError:
                raise CrewError from None
            if not good:
                raise answer
            answers.append(answer)
        return answers

    def ask(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        self.tell(method, arguments)
        return self.hear()

    def dismiss(self) -> None:
        """End the processes; what they keep is gone.

        They are told so, for a forked one holds copies of the others' lines, and would never see
        its own closed. One that is still at work when nobody wants the answer is stopped.
        """
        for line in self._lines:
            with suppress(OSError):
                line.send(None)
            line.close()
        for process in self._processes:
            process.join(timeout=PATIENCE)
            if process.is_alive():
                process.terminate()
        self._lines, self._processes = [], []


def _work(line: Connection[Any, Any], make: Callable[[Any], Any], shared: Any) -> None:
    """A member's life: answer until nobody asks any more. Ctrl-C ends it without a word."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    member = make(shared)
    while True:
        try:
            asked = line.recv()
        except (EOFError, KeyboardInterrupt):
            return
        if asked is None:
            return
        method, arguments = asked
        try:
            line.send((True, getattr(member, method)(*arguments)))
        except KeyboardInterrupt:
            return
        except Exception as error:  # noqa: BLE001 - whoever asked raises it again
            line.send((False, error))
