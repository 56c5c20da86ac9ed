"""Our build by itself: over the number of products, and with photos."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.national.contenders import Contender, ours
from bench.national.rounds import Say, once
from bench.national.workshop import ROOT, Workshop, scratch

LIMIT = 3600.0
PHOTOS = 50
"""Every how manieth product has a photo."""


def curve(python: Path, counts: Sequence[int], rounds: int, say: Say) -> list[str]:
    """Rows: products, pages, and the median of the cold build."""
    lines = [
        "| products | pages | wall s, median | min to max | CPU s | peak MiB | ms a page |",
        "|---" * 7 + "|",
    ]
    for count in counts:
        with scratch() as folder:
            shop = Workshop(python, folder, count)
            shop.generate()
            lines.append(_row(next(ours(shop)), rounds, say))
    return lines


def _row(contender: Contender, rounds: int, say: Say) -> str:
    sampled, weight = once(contender, LIMIT, sample=True)
    runs = [once(contender, LIMIT, sample=False)[0] for _ in range(rounds)]
    walls = [run.seconds for run in runs]
    wall = statistics.median(walls)
    cpu = statistics.median(run.cpu for run in runs)
    pages = weight.pages if weight else 0
    say(f"curve: {contender.count:,} products {wall:.2f} s")
    memory = sampled.memory or 0
    return (
        f"| {contender.count:,} | {pages:,} | {wall:.2f} | {min(walls):.2f} to {max(walls):.2f} | "
        f"{cpu:.2f} | {memory:,.0f} | {1000 * wall / pages:.2f} |"
    )


def photo_rows(python: Path, folder: Path, count: int, rounds: int, say: Say) -> list[str]:
    """The build with photos: their derivatives made, then found again."""
    shop = Workshop(python, folder, count)
    shop.generate(PHOTOS)
    photos = len(list(shop.catalogue.glob("products/*/*/*.jpg")))
    cache = shop.catalogue / ".cache"
    lines = [
        f"{photos:,} photos of 1600 × 1200 pixels, one with every {PHOTOS}th product.",
        "",
        "| build | wall s, median | CPU s |",
        "|---" * 3 + "|",
    ]
    prepared: tuple[tuple[str, Callable[[], None]], ...] = (
        ("photos never seen before", lambda: shutil.rmtree(cache, ignore_errors=True)),
        ("again, nothing changed", lambda: None),
    )
    runs: dict[str, list[tuple[float, float]]] = {title: [] for title, _ in prepared}
    for _ in range(rounds):
        for title, prepare in prepared:
            contender = Contender(
                "photos", title, shop.build_command(), ROOT, shop.ours, count, prepare=prepare
            )
            run, _ = once(contender, LIMIT, sample=False)
            runs[title].append((run.seconds, run.cpu))
            say(f"photos: {title} {run.seconds:.2f} s")
    for title, measured in runs.items():
        walls, cpus = zip(*measured, strict=True)
        lines.append(
            f"| {title} | {statistics.median(walls):.2f} | {statistics.median(cpus):.2f} |"
        )
    return lines
