"""How long the live preview takes to start and to show what was saved, on a made-up catalogue.

    python3 bench/serving.py                   17,000 products, 30 saves
    python3 bench/serving.py --count 1000      a smaller one
    python3 bench/serving.py --root FOLDER     one that stands already; its products are rewritten
    python3 bench/serving.py --write           the table also in bench/RESULTS-serving.md

The real command runs as a process, and is asked as a browser asks it. `told` is the time from a
save until an open page is told to reload, `page` until the saved product's page shows it, `list`
from a new product's first save until its producer's page has it.
"""

from __future__ import annotations

import argparse
import http.client
import os
import platform
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from _environment import ensure  # noqa: E402 - the doors' own set-up, found by the line above

from bench.national.generate import generate  # noqa: E402 - as above

LIMITS = {"start, warm": 3.0, "page": 0.2}
"""Seconds promised at 17,000 products on a machine with two cores."""

_SEEN = re.compile(r'data-seen="(\w+)"')


@dataclass
class Preview:
    """A running preview. started: seconds until it was ready."""

    port: int
    process: subprocess.Popen[str]
    started: float
    times: dict[str, list[float]] = field(default_factory=dict)

    def get(self, path: str) -> str:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            line.request("GET", path)
            return line.getresponse().read().decode()
        finally:
            line.close()

    def until(self, path: str, words: str, *, there: bool = True) -> None:
        while (words in self.get(path)) is not there:
            time.sleep(0.01)

    @contextmanager
    def following(self, page: str) -> Iterator[http.client.HTTPResponse]:
        (seen,) = _SEEN.findall(self.get(page))
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        query = urllib.parse.urlencode({"page": page, "seen": seen})
        line.request("GET", f"/~ocop/events?{query}")
        try:
            yield line.getresponse()
        finally:
            line.close()

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.times.setdefault(name, []).append(time.perf_counter() - began)

    @property
    def memory(self) -> float:
        """MiB in use now; 0 where the system does not say."""
        status = Path(f"/proc/{self.process.pid}/status")
        text = status.read_text(encoding="ascii") if status.exists() else ""
        found = re.search(r"VmRSS:\s+(\d+) kB", text)
        return int(found[1]) / 1024 if found else 0.0


@contextmanager
def served(python: str, root: Path) -> Iterator[Preview]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [python, "-m", "catalogue", "serve", "--root", str(root), "--port", str(port)]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        for said in process.stdout or ():
            if "Ctrl+C" in said:
                break
        try:
            yield Preview(port, process, time.perf_counter() - began)
        finally:
            process.terminate()


@dataclass(frozen=True, slots=True)
class Product:
    """A product's file, to be saved under other names."""

    file: Path
    text: str

    @classmethod
    def at(cls, file: Path) -> Product:
        return cls(file, file.read_text(encoding="utf-8"))

    @property
    def page(self) -> str:
        return f"/san-pham/{self.file.parent.name}/"

    @property
    def producer(self) -> str:
        found = re.search(r"(?m)^producer:\s*[\"']?([a-z0-9-]+)", self.text)
        return f"/chu-the/{found[1]}/" if found else "/"

    def save(self, name: str = "", file: Path | None = None) -> None:
        """Under another name, or as it was; in another file, or its own."""
        target, other = file or self.file, rf'\g<1>"{name}"'
        text = re.sub(r"(?m)^(name:\s*).*$", other, self.text, count=1) if name else self.text
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def save(preview: Preview, product: Product, name: str) -> None:
    """Give a product another name twice, then another one beside it, and take all back."""
    with preview.following(product.page) as line, preview.timed("told"):
        product.save(f"{name} A")
        while not line.readline().startswith(b"event"):
            pass
    with preview.timed("page"):
        product.save(f"{name} B")
        preview.until(product.page, f"{name} B")
    product.save()
    folder = product.file.parent.with_name("bay-gio-moi-co")
    with preview.timed("list"):
        product.save(f"{name} C", folder / "product.yml")
        preview.until(product.producer, f"{name} C")
    (folder / "product.yml").unlink()
    folder.rmdir()
    preview.until(product.producer, f"{name} C", there=False)


def measured(python: str, root: Path, saves: int) -> tuple[dict[str, list[float]], float]:
    """Seconds of everything, and MiB at the end. A first start leaves the cache for the second."""
    with served(python, root) as cold:
        times = {"start, cold": [cold.started]}
    products = sorted(root.glob("products/*/*/product.yml"))
    with served(python, root) as preview:
        times["start, warm"] = [preview.started]
        for number in range(saves):
            file = products[number * 7919 % len(products)]
            save(preview, Product.at(file), f"Lần lưu {number}")
        return times | preview.times, preview.memory


def rows(times: dict[str, list[float]]) -> list[str]:
    lines = ["| what | seconds (median) | min to max | limit |", "|---|---|---|---|"]
    for name, found in times.items():
        limit = f"{LIMITS[name]:g} s" if name in LIMITS else ""
        middle = statistics.median(found)
        lines.append(f"| {name} | {middle:.3f} | {min(found):.3f} to {max(found):.3f} | {limit} |")
    return lines


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--count", type=int, default=17_000, help="products of the catalogue")
    options.add_argument("--saves", type=int, default=30)
    options.add_argument("--root", type=Path, help="a catalogue that stands already")
    options.add_argument("--python", help="an interpreter with everything installed")
    options.add_argument("--write", action="store_true", help="write the table beside this file")
    chosen = options.parse_args()
    python = chosen.python or str(ensure(".venv", "build.txt"))
    with tempfile.TemporaryDirectory() as folder:
        if chosen.root is None:
            generate(chosen.count, Path(folder))
        root = chosen.root or Path(folder)
        count = len(list(root.glob("products/*/*/product.yml")))
        times, memory = measured(python, root, chosen.saves)
    table = [
        f"{count} products, {chosen.saves} saves; the server had {memory:.0f} MiB at the end.",
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.platform()}.",
        "",
        *rows(times),
    ]
    print("\n".join(table))
    if chosen.write:
        text = "# The live preview\n\nMade by `python3 bench/serving.py --write`.\n\n"
        (ROOT / "bench" / "RESULTS-serving.md").write_text(
            text + "\n".join(table) + "\n", encoding="utf-8", newline="\n"
        )
    late = [name for name, limit in LIMITS.items() if statistics.median(times[name]) > limit]
    if late:
        print(f"Over the limit: {', '.join(late)}")
    return len(late)


if __name__ == "__main__":
    sys.exit(main())
