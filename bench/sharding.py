"""What a site in parts costs: one build, every shard, the joining; and what grows with the country.

    python3 bench/sharding.py                     3,000 products in four parts
    python3 bench/sharding.py 17000 --shards 8    another size, other parts

Generates products that are visibly made up, runs one command after the other on this machine, and
prints a Markdown table and what each item costs. At the end the joined site is held, byte for byte,
against the whole one. Needs Linux. `docs/bao-tri/quy-mo.md` says what the figures mean.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from _environment import ensure  # noqa: E402 - the doors' own set-up, found by the line above

from bench.national.generate import generate  # noqa: E402
from bench.national.measure import Run, measured  # noqa: E402
from bench.national.workshop import SETTINGS, TODAY, URL, scratch  # noqa: E402

HEAD = "| command | wall s | CPU s | peak MiB | files | MB |\n|---|---|---|---|---|---|"


@dataclass
class Bench:
    """folder: holds the catalogue and everything made of it. runs: by what was run."""

    python: Path
    folder: Path
    shards: int
    runs: dict[str, Run] = field(default_factory=dict)

    @property
    def root(self) -> Path:
        return self.folder / "catalogue"

    def ocop(self, title: str, verb: str, *arguments: str | Path, forget: bool = False) -> str:
        """Run a command and give its row. forget: first remove what former runs have left."""
        if forget:
            shutil.rmtree(self.root / ".cache", ignore_errors=True)
        command: list[str | Path] = [self.python, "-m", "catalogue", verb, "--root", self.root]
        run = measured([*command, *arguments], ROOT, SETTINGS, sample=True)
        self.runs[title] = run
        made = arguments[arguments.index("--site") + 1] if "--site" in arguments else None
        files, size = weight(Path(made)) if made else (0, 0)
        cells = f"{run.seconds:.1f} | {run.cpu:.1f} | {run.memory or 0:,.0f}"
        return f"| {title} | {cells} | {files:,} | {size / 1e6:,.1f} |"

    def rows(self) -> Iterator[str]:
        """Everything that is run, in an order in which each finds what it needs."""
        day, build = ("--today", TODAY), ("--url", URL, "--today", TODAY)
        one = ("--workers", "1")
        whole, part = self.folder / "whole", self.folder / "part"
        yield self.ocop("whole build, cold", "build", *build, "--site", whole, forget=True)
        yield self.ocop("verify, entries read anew", "verify", *day, *one, whole)
        first = f"1/{self.shards}"
        yield self.ocop(
            f"shard {first}, cold", "build", *build, "--shard", first, "--site", part, forget=True
        )
        yield self.ocop("check, cold, one process", "check", *day, *one, forget=True)
        yield self.ocop("check, nothing changed, one process", "check", *day, *one)
        self._touch()
        yield self.ocop("check, fresh clone with known entries", "check", *day, *one)
        folders = [self.folder / f"part-{number}" for number in range(1, self.shards + 1)]
        for number, folder in enumerate(folders, start=1):
            shard = f"{number}/{self.shards}"
            title = f"shard {shard}, entries known"
            yield self.ocop(title, "build", *build, "--shard", shard, "--site", folder)
        joined = ("--site", self.folder / "joined")
        yield self.ocop("assemble, entries known", "assemble", *folders, *joined)
        yield self.ocop("assemble, cold", "assemble", *folders, *joined, forget=True)

    def _touch(self) -> None:
        """A clone's files are new, and say the same."""
        for path in entry_files(self.root):
            os.utime(path)

    def is_same(self) -> bool:
        return same(filecmp.dircmp(self.folder / "whole", self.folder / "joined", ignore=[]))

    def constants(self) -> Iterator[str]:
        """(what, how much) for each that limits a larger catalogue."""
        entries = len(list(entry_files(self.root)))
        whole = self.folder / "whole"
        pages, files = len(list(whole.rglob("*.html"))), weight(whole)[0]
        read = self.runs["check, cold, one process"]
        verify = self.runs["verify, entries read anew"].cpu - read.cpu
        known = self.runs["check, fresh clone with known entries"]
        joining = self.runs["assemble, entries known"].cpu
        yield f"reading and checking an entry: {read.cpu / entries * 1e6:,.0f} µs"
        yield f"knowing an unchanged entry in a fresh clone: {known.cpu / entries * 1e6:,.0f} µs"
        yield f"verifying a page: {verify / pages * 1e6:,.0f} µs"
        yield f"joining and verifying a file of a part: {joining / files * 1e6:,.0f} µs"
        yield f"memory of reading, for each entry: {(read.memory or 0) * 1024 / entries:,.1f} KiB"
        for title, size in self._sizes(entries, pages):
            yield f"{title}: {size:,.0f} bytes"

    def _sizes(self, entries: int, pages: int) -> Iterator[tuple[str, float]]:
        whole = self.folder / "whole"
        yield "an entry's YAML", sum(p.stat().st_size for p in entry_files(self.root)) / entries
        yield "what is known of an entry", weight(self.root / ".cache" / "entries")[1] / entries
        yield "a page", sum(p.stat().st_size for p in whole.rglob("*.html")) / pages
        yield "a page in the site map", (whole / "sitemap.xml").stat().st_size / pages
        points = len(list((self.root / "sales-points").rglob("*.yml")))
        geojson = whole / "assets" / "ban-do" / "diem-ban.geojson"
        yield "a sales point on the map", geojson.stat().st_size / points
        yield "the page of all sales points", (whole / "diem-ban" / "index.html").stat().st_size
        yield "the largest page", max(p.stat().st_size for p in whole.rglob("*.html"))


def entry_files(root: Path) -> Iterator[Path]:
    for kind in ("products", "producers", "sales-points"):
        yield from (root / kind).rglob("*.yml")


def weight(folder: Path) -> tuple[int, int]:
    """How many files, and their bytes."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)


def same(found: filecmp.dircmp[str]) -> bool:
    names = not found.left_only and not found.right_only and not found.common_funny
    _, other, unread = filecmp.cmpfiles(found.left, found.right, found.common_files, shallow=False)
    return names and not other and not unread and all(map(same, found.subdirs.values()))


def run(python: Path, count: int, shards: int) -> int:
    """Prints the tables. Exit code 1 where the joined site is another than the whole one."""
    with scratch() as folder:
        bench = Bench(python, folder, shards)
        generate(count, bench.root)
        print(f"{count:,} products, {shards} parts, {os.cpu_count()} cores.\n\n{HEAD}", flush=True)
        for row in bench.rows():
            print(row, flush=True)
        print()
        for line in bench.constants():
            print(f"- {line}")
        identical = bench.is_same()
        print(f"\nThe joined site is {'byte for byte' if identical else 'NOT'} the whole one.")
    return 0 if identical else 1


def main(arguments: Sequence[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("count", type=int, nargs="?", default=3000, help="how many products")
    options.add_argument("--shards", type=int, default=4, metavar="N", help="how many parts")
    chosen = options.parse_args(arguments)
    return run(ensure(".venv", "build.txt"), chosen.count, chosen.shards)


if __name__ == "__main__":
    sys.exit(main())
