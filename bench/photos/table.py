"""Measures the stages in turn and prints their table."""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PIL
from PIL import features

from bench.photos import stages
from bench.photos.photo_set import pictures, write_all
from bench.photos.stages import Cost, timed

RESULTS = Path(__file__).resolve().parent.parent / "RESULTS-photos.md"

LIMIT = 15.0
"""CPU seconds promised for an unchanged set of 25,000."""

SAMPLE = 200
"""Photos of which the derivatives are really made; more would take most of an hour."""

STAGES = ("inspect", "derive", "publish")


@dataclass(frozen=True, slots=True)
class Measured:
    """count: photos; size: their bytes; first, second: by stage, of all photos."""

    count: int
    size: int
    first: dict[str, Cost]
    second: list[dict[str, Cost]]

    def median(self, stage: str) -> Cost:
        costs = [costs[stage] for costs in self.second]
        return Cost(
            statistics.median(cost.cpu for cost in costs),
            statistics.median(cost.seconds for cost in costs),
        )

    @property
    def totals(self) -> list[float]:
        """CPU seconds of each second run."""
        return [sum(cost.cpu for cost in costs.values()) for costs in self.second]


def measured(root: Path, count: int, rounds: int) -> Measured:
    say(f"drawing {count:,} photos …")
    drawn = pictures(root / "drawn", count)
    size = write_all(root, drawn, count)
    say("first run …")
    first = {}
    originals, first["inspect"] = timed(lambda: stages.inspected(root, count))
    sample = originals[:SAMPLE]
    _, cost = timed(lambda: stages.derive(sample, root))
    first["derive"] = cost.times(count / len(sample))
    stages.pretend(originals, drawn, root)
    _, first["publish"] = timed(lambda: stages.publish(originals, root, root / "site-0"))
    second = []
    for number in range(1, rounds + 1):
        say(f"second run, round {number} …")
        second.append(again(root, count, root / f"site-{number}"))
        shutil.rmtree(root / f"site-{number - 1}")
    return Measured(count, size, first, second)


def again(root: Path, count: int, site: Path) -> dict[str, Cost]:
    costs = {}
    originals, costs["inspect"] = timed(lambda: stages.inspected(root, count))
    _, costs["derive"] = timed(lambda: stages.derive(originals, root))
    _, costs["publish"] = timed(lambda: stages.publish(originals, root, site))
    published = sum(1 for _ in site.rglob("*.*"))
    if published != 3 * count:
        raise ValueError(f"{published} files published of {count} photos")
    return costs


def lines(result: Measured) -> Iterator[str]:
    count = result.count
    versions = f"libwebp {features.version('webp')}, libjpeg {features.version('jpg')}"
    yield f"{count:,} photos of 1600 × 1200 pixels, {result.size / count / 1e3:.0f} KB each."
    yield f"{os.cpu_count()} cores, {platform.platform()}; on disk, page cache warm."
    yield f"Python {platform.python_version()}, Pillow {PIL.__version__} ({versions})."
    yield ""
    yield "| stage | first run, CPU s | clock s | unchanged, CPU s | clock s | µs a photo |"
    yield "|---|---|---|---|---|---|"
    sums = Cost(0, 0), Cost(0, 0)
    for stage in STAGES:
        first, second = result.first[stage], result.median(stage)
        sums = sums[0] + first, sums[1] + second
        note = "*" if stage == "derive" and count > SAMPLE else ""
        yield row(stage + note, first, second, count)
    yield row("all", *sums, count)
    yield ""
    if count > SAMPLE:
        yield f"\\* The first run: {SAMPLE} photos measured, the rest extrapolated."
    rounds = ", ".join(f"{total:.2f}" for total in result.totals)
    yield f"Unchanged: medians of {len(result.second)} rounds; CPU s in all: {rounds}."


def row(name: str, first: Cost, second: Cost, count: int) -> str:
    each = second.cpu / count * 1e6
    return (
        f"| {name} | {first.cpu:.1f} | {first.seconds:.1f} | {second.cpu:.2f} | "
        f"{second.seconds:.2f} | {each:.0f} |"
    )


INTRODUCTION = """\
# Photos

Made by `python3 bench/photos/run.py --write`.

`inspect`: the file is read and hashed; if its content is not known to be fit, it is taken apart
and decoded. `derive`: three smaller pictures, unless they lie whole in the cache. `publish`: they
are linked into the site. The photos are drawn; no two files have the same hash.

"""


def say(text: str) -> None:
    print(text, flush=True)


def main() -> int:
    count, rounds = map(int, sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="ocop-photos-") as folder:
        result = measured(Path(folder), count, rounds)
    table = "\n".join(lines(result)) + "\n"
    say("\n" + table)
    if "--write" in sys.argv:
        RESULTS.write_text(INTRODUCTION + table, encoding="utf-8", newline="\n")
    late = statistics.median(result.totals) > LIMIT * count / 25_000
    if late:
        say(f"Over the limit of {LIMIT:g} CPU s for 25,000 unchanged photos.")
    return int(late)


if __name__ == "__main__":
    sys.exit(main())
