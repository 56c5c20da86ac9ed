"""Contenders run in turn: A B C A B C, so that a slow spell of the machine hits all of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bench.national.contenders import Contender
from bench.national.measure import FailedError, Run, measured
from bench.national.pages import Weight, weigh
from bench.national.workshop import SETTINGS

Say = Callable[[str], None]


@dataclass
class Result:
    """runs: one for each round, in their order. memory: MiB, from the round before them."""

    contender: Contender
    runs: list[Run] = field(default_factory=list)
    memory: float | None = None
    weight: Weight | None = None
    failed: str = ""

    @property
    def absent(self) -> str:
        return self.contender.missing or (f"failed: {self.failed}" if self.failed else "")


def compete(
    contenders: Iterable[Contender], rounds: int, limit: float, say: Say
) -> Iterable[Sequence[Result]]:
    """One round in which memory is sampled and pages are weighed, then `rounds` timed ones.

    Who takes minutes runs in the first only, and that is its time.

    Yields the results so far after each round. limit: seconds a run may take.
    """
    results = [Result(contender) for contender in contenders]
    for number in range(rounds + 1):
        for result in results:
            if not result.absent and not (result.contender.once and result.runs):
                _take_turn(result, limit, say, sample=number == 0)
        yield results


def _take_turn(result: Result, limit: float, say: Say, *, sample: bool) -> None:
    contender = result.contender
    try:
        run, weight = once(contender, limit, sample=sample)
    except FailedError as error:
        result.failed = str(error)
        say(f"*** {contender.name} FAILED: {error}")
        return
    say(
        f"{contender.name:14} N={contender.count:<6} {run.seconds:8.2f} s  {run.cpu:8.2f} CPU s"
        + (f"  {run.memory:6.0f} MiB (sampled, not counted as time)" if run.memory else "")
    )
    if sample:
        result.memory, result.weight = run.memory, weight
    if not sample or contender.once:
        result.runs.append(run)


def once(contender: Contender, limit: float, *, sample: bool) -> tuple[Run, Weight | None]:
    """One run; its output is weighed when the memory is sampled, and then removed."""
    if not contender.keeps:
        shutil.rmtree(contender.output, ignore_errors=True)
    contender.prepare()
    settings = {**SETTINGS, **contender.settings}
    run = measured(contender.command, contender.folder, settings, sample=sample, limit=limit)
    weight = weigh(contender.output) if sample else None
    if not contender.keeps:
        shutil.rmtree(contender.output)
    return run, weight
