"""How long the real catalogue takes to check and to build, beside yardsticks run in turn with it.

    python3 bench/real_data.py            three rounds, a table on the terminal
    python3 bench/real_data.py 5 --write  five rounds, the table also in bench/RESULTS-real-data.md

Yardsticks: `safe_load` reads the same files with PyYAML's pure parser and validates nothing;
`cp` copies the built site; `bare mkdocs` builds an empty Material site, which no build with
Material can undercut.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from _environment import ensure  # noqa: E402 - the doors' own set-up, found by the line above

LIMITS = {"ocop check": 2.0, "ocop build": 10.0}
"""Seconds promised for the real data on a machine with two cores."""

SAFE_LOAD = """
import pathlib, sys, yaml
for path in pathlib.Path(sys.argv[1]).rglob("*.yml"):
    yaml.safe_load(path.read_text(encoding="utf-8"))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """seconds: of the clock; cpu: of all processes; memory: MiB of the first process."""

    seconds: float
    cpu: float
    memory: float


def measured(command: list[str], cwd: Path = ROOT) -> Run:
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, env=settings, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def commands(python: str, scratch: Path) -> dict[str, list[str]]:
    bare = scratch / "bare"
    (bare / "docs").mkdir(parents=True)
    (bare / "docs" / "index.md").write_text("# Trống\n", encoding="utf-8")
    (bare / "mkdocs.yml").write_text(
        "site_name: Trống\ntheme: {name: material, font: false, language: vi}\nplugins: []\n",
        encoding="utf-8",
    )
    site = scratch / "site"
    return {
        "ocop check": [python, "-m", "catalogue", "check"],
        "safe_load": [python, "-c", SAFE_LOAD, str(ROOT / "products")],
        "ocop build": [python, "-m", "catalogue", "build", "--site", str(site)],
        "bare mkdocs": [python, "-m", "mkdocs", "build", "-q", "-f", str(bare / "mkdocs.yml")],
        "cp": ["cp", "-r", str(site), str(scratch / "copy")],
    }


def rows(rounds: dict[str, list[Run]]) -> list[str]:
    lines = [
        "| command | seconds (median) | min to max | CPU s | its process, MiB | limit | × |",
        "|---|---|---|---|---|---|---|",
    ]
    yardsticks = {"ocop check": "safe_load", "ocop build": "bare mkdocs"}
    for name, runs in rounds.items():
        times = [run.seconds for run in runs]
        limit = f"{LIMITS[name]:g} s" if name in LIMITS else ""
        ratio = ""
        if name in yardsticks:
            pairs = zip(runs, rounds[yardsticks[name]], strict=True)
            middle = statistics.median(a.seconds / b.seconds for a, b in pairs)
            ratio = f"{middle:.2f} × {yardsticks[name]}"
        lines.append(
            f"| {name} | {statistics.median(times):.2f} | {min(times):.2f} to {max(times):.2f} | "
            f"{statistics.median(run.cpu for run in runs):.2f} | "
            f"{max(run.memory for run in runs):.0f} | {limit} | {ratio} |"
        )
    return lines


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("rounds", type=int, nargs="?", default=3)
    options.add_argument("--write", action="store_true", help="write the table beside this file")
    chosen = options.parse_args()
    python = str(ensure(".venv", "build.txt"))
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        wanted = commands(python, scratch)
        measured(wanted["ocop build"])  # warm: byte code, and the site that `cp` copies
        rounds: dict[str, list[Run]] = {name: [] for name in wanted}
        for _ in range(chosen.rounds):
            for name, command in wanted.items():
                shutil.rmtree(scratch / "copy", ignore_errors=True)
                rounds[name].append(measured(command))
        entries = len(list(ROOT.glob("products/*/*/product.yml")))
        pages = len(list((scratch / "site").rglob("*.html")))
    table = [
        f"{entries} products, {pages} pages; {chosen.rounds} rounds in turn after one warm-up.",
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.platform()}.",
        "",
        *rows(rounds),
    ]
    print("\n".join(table))
    if chosen.write:
        text = "# The real catalogue\n\nMade by `python3 bench/real_data.py --write`.\n\n"
        (ROOT / "bench" / "RESULTS-real-data.md").write_text(
            text + "\n".join(table) + "\n", encoding="utf-8", newline="\n"
        )
    late = [
        name
        for name, limit in LIMITS.items()
        if statistics.median(run.seconds for run in rounds[name]) > limit
    ]
    if late:
        print(f"Over the limit: {', '.join(late)}")
    return len(late)


if __name__ == "__main__":
    sys.exit(main())
