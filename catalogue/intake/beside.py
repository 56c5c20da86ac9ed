"""One piece of work done by another process, while this one goes on with something else."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from catalogue.intake.workers import default_workers, start_method

Result = TypeVar("Result")


class Beside(Generic[Result]):
    """The answer of `work`, which a forked process starts on at once.

    Where none can be forked, where that does not pay, or where the work failed there, it is done
    here when its answer is asked for.
    """

    def __init__(self, work: Callable[[], Result], *, forking: bool) -> None:
        self._work = work
        self._line: Connection[Any, Any] | None = None
        if forking and start_method() == "fork" and default_workers() > 1:
            self._fork()

    def _fork(self) -> None:
        context = multiprocessing.get_context("fork")
        self._line, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_answer, args=(self._work, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def answer(self) -> Result:
        """To be asked for once."""
        if self._line is None:
            return self._work()
        try:
            found: Result = self._line.recv()
        except EOFError:
            found = self._work()
        self._process.join()
        return found


def _answer(work: Callable[[], object], line: Connection[Any, Any]) -> None:
    """Say nothing where the work fails: whoever waits does it himself, and meets the fault."""
    with suppress(Exception):
        line.send(work())
