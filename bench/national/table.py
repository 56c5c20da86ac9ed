"""Results as Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence

from bench.national.contenders import BASELINE
from bench.national.pages import TOLERANCE, Weight, differences
from bench.national.rounds import Result

HEAD = (
    "| build | N | wall s, median | min to max | CPU s | peak MiB | output MB | files | pages | "
    "wall / Hugo | CPU / Hugo | MiB / Hugo |\n" + "|---" * 12 + "|"
)


def rows(results: Sequence[Result], count: int) -> Iterator[str]:
    yield HEAD
    hugo = next((r for r in results if r.contender.name == BASELINE and r.runs), None)
    for result in results:
        title = result.contender.title
        if result.absent:
            why = " ".join(result.absent.split()).replace("|", "/")[:200]
            yield f"| {title} | | {why} |" + " |" * 9
        elif result.runs:
            yield _row(result, hugo, count)


def _row(result: Result, hugo: Result | None, count: int) -> str:
    walls = [run.seconds for run in result.runs]
    weight = result.weight
    cells = [
        result.contender.title,
        f"{result.contender.count:,}",
        f"{statistics.median(walls):.2f}",
        f"{min(walls):.2f} to {max(walls):.2f}",
        f"{statistics.median(run.cpu for run in result.runs):.2f}",
        f"{result.memory:,.0f}" if result.memory else "–",
        f"{weight.size / 1e6:,.1f}" if weight else "",
        f"{weight.files:,}" if weight else "",
        f"{weight.pages:,}" if weight else "",
        *_ratios(result, hugo, count / result.contender.count),
    ]
    return f"| {' | '.join(cells)} |"


def _ratios(result: Result, hugo: Result | None, scale: float) -> tuple[str, str, str]:
    """Round by round against Hugo in the same round; the median of those.

    scale: how many times larger the whole catalogue is than the one that this row was run at.
    """
    if hugo is None:
        return "", "", ""
    pairs = list(zip(result.runs, hugo.runs, strict=False))
    wall = statistics.median(scale * own.seconds / other.seconds for own, other in pairs)
    cpu = statistics.median(scale * own.cpu / other.cpu for own, other in pairs)
    mark = "" if scale == 1 else "~ "
    memory = ""
    if scale == 1 and result.memory and hugo.memory:
        memory = f"{result.memory / hugo.memory:.2f}"
    return f"{mark}{wall:.2f}", f"{mark}{cpu:.2f}", memory


def extrapolations(results: Sequence[Result], count: int) -> Iterator[str]:
    for result in results:
        own = result.contender
        if result.runs and own.count != count:
            seconds = statistics.median(run.seconds for run in result.runs) * count / own.count
            yield (
                f"{own.title}: **extrapolated, not run** at {count:,}: about {seconds:,.0f} s, "
                f"linearly from {own.count:,}."
            )


def weights(results: Sequence[Result], ours: Weight) -> Iterator[str]:
    """Mean bytes of each kind of page, of every contender that made all of them."""
    shown = [r for r in results if r.weight and r.contender.whole and _same_size(r, results)]
    yield "| kind of page | pages |" + "".join(f" {r.contender.name} |" for r in shown)
    yield "|---" * (2 + len(shown)) + "|"
    for kind, (number, _) in ours.kinds.items():
        cells = [
            f" {r.weight.kinds[kind][1]:,.0f} |" if r.weight and kind in r.weight.kinds else " – |"
            for r in shown
        ]
        yield f"| {kind} | {number:,} |" + "".join(cells)


def _same_size(result: Result, results: Sequence[Result]) -> bool:
    return result.contender.count == max(r.contender.count for r in results)


def complaints(results: Sequence[Result], ours: Weight) -> Iterator[str]:
    """Peers whose pages are not ours in number, or not within the tolerance in bytes."""
    for result in results:
        own = result.contender
        if result.weight and own.whole and _same_size(result, results):
            for difference in differences(ours, result.weight):
                yield f"NOT COMPARABLE (tolerance {TOLERANCE:.0%}): {own.title}: {difference}"
