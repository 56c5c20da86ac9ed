"""The stages that photos go through in a build, each with what it took."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bench.photos.photo_set import photo_of
from catalogue.intake.workers import default_workers, in_parts
from catalogue.progress import Silent
from catalogue.publishing.derivatives import derived
from catalogue.publishing.photo_cache import store
from catalogue.publishing.photos import Original, derive_all, publish_all
from catalogue.reading.photo_verdicts import inspect_once

Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Cost:
    """seconds: of the clock; cpu: of this process and those that it started."""

    cpu: float
    seconds: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.cpu + other.cpu, self.seconds + other.seconds)

    def times(self, factor: float) -> Cost:
        return Cost(self.cpu * factor, self.seconds * factor)


def timed(work: Callable[[], Done]) -> tuple[Done, Cost]:
    cpu, started = _cpu(), time.perf_counter()
    done = work()
    return done, Cost(_cpu() - cpu, time.perf_counter() - started)


def _cpu() -> float:
    kinds = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, kinds))


def inspected(root: Path, count: int) -> list[Original]:
    """Every photo looked at by the intake's processes."""
    parts = in_parts(_inspect, root, range(count), default_workers())
    return [original for part in parts for original in part]


def _inspect(root: Path, numbers: Sequence[int]) -> list[Original]:
    found = []
    for number in numbers:
        path = photo_of(root, number)
        file = path.relative_to(root).as_posix()
        facts, findings = inspect_once(path, file, root / ".cache" / "verdicts")
        if facts is None:
            raise ValueError(findings)
        found.append(Original(f"san-pham-{number}", path.name, path, facts.sha256, file))
    return found


def derive(originals: Sequence[Original], root: Path) -> None:
    photos = derive_all(originals, root / ".cache" / "photos", default_workers(), Silent())
    if len(photos.files) != len(originals):
        raise ValueError(photos.findings)


def publish(originals: Sequence[Original], root: Path, site: Path) -> None:
    publish_all(originals, root / ".cache" / "photos", site, Silent())


def pretend(originals: Sequence[Original], drawn: Sequence[bytes], root: Path) -> None:
    """Fill the cache as deriving all would, in a hundredth of the time: a picture once.

    Files of their own for each photo, as in earnest; only their content repeats.
    """
    made = [derived(picture) for picture in drawn]
    for number, original in enumerate(originals):
        folder = root / ".cache" / "photos" / original.key
        store(folder, original.key, made[number % len(made)])
