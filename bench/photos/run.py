"""What photos cost a build at national scale: the first time, and when nothing has changed.

    python3 bench/photos/run.py                one photo each for 25,000 products
    python3 bench/photos/run.py --count 500    a quick look
    python3 bench/photos/run.py --write        the table also in bench/RESULTS-photos.md

Needs 0.6 GB of disk for every 1,000 photos while it runs, in the folder for temporary files.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from _environment import ensure  # noqa: E402 - the doors' own set-up, found by the line above


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--count", type=int, default=25_000, help="photos (25000)")
    options.add_argument("--rounds", type=int, default=3, help="second runs, of which the median")
    options.add_argument("--write", action="store_true", help="write bench/RESULTS-photos.md")
    chosen = options.parse_args()
    command = [str(ensure(".venv", "build.txt")), "-m", "bench.photos.table", str(chosen.count)]
    command += [str(chosen.rounds), *(["--write"] if chosen.write else [])]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
