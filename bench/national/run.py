"""How long the whole country's catalogue takes to build, here and with other generators.

    python3 bench/national/run.py                         17,000 products, three rounds
    python3 bench/national/run.py --count 300 --rounds 1  a quick look
    python3 bench/national/run.py --curve --photos --write  everything, into bench/RESULTS.md

Needs Linux and Python 3.11; makes its own environments below .build/bench/ from the pins in
requirements/bench.txt. Data and outputs lie on tmpfs where there is one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from _environment import ensure  # noqa: E402 - the doors' own set-up, found by the line above

from bench.national import contenders, report  # noqa: E402
from bench.national.contenders import Contender  # noqa: E402
from bench.national.environments import Peer, install  # noqa: E402
from bench.national.measure import FailedError  # noqa: E402
from bench.national.more import curve, photo_rows  # noqa: E402
from bench.national.rounds import compete, once  # noqa: E402
from bench.national.workshop import Workshop, scratch  # noqa: E402

RESULTS = ROOT / "bench" / "RESULTS.md"
PEERS = ("hugo", "mkdocs-material", "zensical")

NAIVE_COUNT = 100
"""Every page of a naive site links to every other: at 300 products it writes 900 MB already."""

PROBE_COUNT = 1000
LONGEST = 600.0
"""Seconds: who would take longer runs at the size of the probe, and is extrapolated."""

LIMIT = 3600.0
"""Seconds after which a run is stopped and counted as failed."""


def say(text: str) -> None:
    print(text, flush=True)


def prepared(python: Path, folder: Path, count: int) -> Workshop:
    """A catalogue of `count` products, built once, in every peer's form."""
    say(f"preparing {count:,} products and the peers' forms of them …")
    shop = Workshop(python, folder / str(count), count)
    shop.folder.mkdir()
    shop.generate()
    shop.build()
    shop.emit()
    return shop


def everyone(shop: Workshop, peers: dict[str, Peer]) -> Iterator[Contender]:
    yield from contenders.ours(shop)
    yield from contenders.hugo(shop, peers["hugo"])
    yield from contenders.mkdocs(shop, peers["mkdocs-material"])
    yield contenders.zensical(shop, peers["zensical"])
    yield contenders.copy(shop)


SLOW = {"mkdocs", "mkdocs-hook", "zensical"}
"""Those whose time is tried out before they are let loose on the whole catalogue."""


def entered(
    python: Path, folder: Path, count: int, peers: dict[str, Peer], only: Sequence[str]
) -> list[Contender]:
    """The contenders, each at the size at which it will be run."""
    shop = prepared(python, folder, count)
    chosen = [c for c in everyone(shop, peers) if not only or c.name in only]
    small: dict[int, dict[str, Contender]] = {}

    def at(size: int, name: str) -> Contender:
        if size not in small:
            shop = prepared(python, folder, size)
            small[size] = {c.name: c for c in everyone(shop, peers)}
        return small[size][name]

    found = []
    for contender in chosen:
        if contender.missing:
            found.append(contender)
        elif contender.name == "mkdocs-naive" and count > NAIVE_COUNT:
            found.append(at(NAIVE_COUNT, contender.name))
        elif contender.name in SLOW and count > PROBE_COUNT:
            found.append(_tried(contender, at(PROBE_COUNT, contender.name)))
        else:
            found.append(contender)
    return found


def _tried(contender: Contender, probe: Contender) -> Contender:
    """The contender, or its small self where it would take too long; without it where it fails."""
    try:
        run, _ = once(probe, LIMIT, sample=False)
    except FailedError as error:
        say(f"{contender.name} FAILED at {probe.count:,}: {error}")
        return contender.absent(f"failed at {probe.count:,} products")
    expected = run.seconds * contender.count / PROBE_COUNT
    say(f"{contender.name}: about {expected:.0f} s expected at {contender.count:,}")
    return contender if expected <= LONGEST else probe


def main() -> int:
    chosen = _arguments()
    python = ensure(".venv", "build.txt")
    peers = {name: install(name) for name in PEERS}
    document = report.Report(python, peers, chosen.count, chosen.rounds)
    document.command = " ".join(["bench/national/run.py", *sys.argv[1:]])
    with scratch() as folder:
        field = entered(python, folder, chosen.count, peers, chosen.only)
        for done, results in enumerate(compete(field, chosen.rounds, LIMIT, say)):
            document.results = results
            document.done = done
            if chosen.write and done:
                document.write(RESULTS)
    if chosen.photos:
        with scratch() as folder:
            document.photos = photo_rows(python, folder, chosen.count, chosen.rounds, say)
    if chosen.curve:
        document.curve = curve(python, chosen.curve, chosen.rounds, say)
    say("\n" + document.text())
    if chosen.write:
        document.write(RESULTS)
    failed = any(result.failed for result in document.results)
    return int(failed or bool(document.complaints()))


def _arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--count", type=int, default=17_000, help="products (17000)")
    options.add_argument("--rounds", type=int, default=3, help="timed runs of each (3)")
    options.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="of the first column of the log"
    )
    options.add_argument(
        "--curve",
        nargs="*",
        type=int,
        metavar="N",
        help="also our cold build at these sizes (1000 5000 17000 50000)",
    )
    options.add_argument("--photos", action="store_true", help="also our build with photos")
    options.add_argument("--write", action="store_true", help="write bench/RESULTS.md")
    chosen = options.parse_args()
    if chosen.curve == []:
        chosen.curve = [1000, 5000, 17_000, 50_000]
    return chosen


if __name__ == "__main__":
    sys.exit(main())
