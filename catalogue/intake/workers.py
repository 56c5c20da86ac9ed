"""Work in parts, by other processes when that pays."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, Generic, TypeVar

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")

MOST = 2
"""Measured on two cores; more processes than this gained nothing for the bytes they copy."""

PARTS_PER_WORKER = 4
"""So that one slow part does not leave the other process idle."""


def default_workers() -> int:
    return min(MOST, os.cpu_count() or 1)


def start_method() -> str:
    """Forking shares what is loaded already; only Linux forks without surprises."""
    return "fork" if sys.platform == "linux" else "spawn"


_task: tuple[Callable[..., Any], Any] | None = None


def _receive(function: Callable[..., Any], shared: object) -> None:
    global _task  # noqa: PLW0603 - the one way to hand a process what all its parts share
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it without a word
    _task = (function, shared)


def _do(items: Sequence[Any]) -> object:
    assert _task is not None  # noqa: S101 - the pool's initializer has run
    function, shared = _task
    return function(shared, items)


def parts(items: Sequence[Item], count: int) -> list[Sequence[Item]]:
    """At most `count` runs of items, in order; none is empty."""
    size = -(-len(items) // count) or 1
    return [items[start : start + size] for start in range(0, len(items), size)]


class Started(Generic[Result]):
    """Work under way. `results` waits for each part, in the order of the items."""

    def __init__(self, pool: ProcessPoolExecutor | None, futures: list[Future[Result]]) -> None:
        self._pool = pool
        self._futures = futures

    def results(self) -> Iterator[Result]:
        try:
            for future in self._futures:
                yield future.result()
        finally:
            if self._pool is not None:
                self._pool.shutdown(cancel_futures=True)


def begin(
    function: Callable[[Shared, Sequence[Item]], Result],
    shared: Shared,
    items: Sequence[Item],
    workers: int,
) -> Started[Result]:
    """Start `function(shared, part)` over the items; with one worker it is done before returning.

    A forked process inherits `shared`; elsewhere it is sent once a process, so both must pickle.
    """
    if workers <= 1 or len(items) <= 1:
        done: Future[Result] = Future()
        done.set_result(function(shared, items))
        return Started(None, [done])
    context = multiprocessing.get_context(start_method())
    pool = ProcessPoolExecutor(workers, context, _receive, (function, shared))
    futures = [pool.submit(_do, part) for part in parts(items, workers * PARTS_PER_WORKER)]
    return Started(pool, futures)  # type: ignore[arg-type]  # _do returns what function does


def in_parts(
    function: Callable[[Shared, Sequence[Item]], Result],
    shared: Shared,
    items: Sequence[Item],
    workers: int,
) -> Iterator[Result]:
    return begin(function, shared, items, workers).results()
