"""What the finder costs a visitor: bytes before the first result, and the wait after a letter.

    python3 bench/finder.py                   17,000 made-up products
    python3 bench/finder.py --count 1000      a smaller catalogue
    python3 bench/finder.py --root FOLDER     one that stands already
    python3 bench/finder.py --write           the table also in bench/RESULTS-finder.md

The engine runs on the page's own thread here, not in its worker: Chromium slows only that one down.
Every search is typed letter by letter; an answer is found, counted by facet, and copied as the
worker would send it; the best of five tries counts, because the machine has other work too.
"""

from __future__ import annotations

import argparse
import gzip
import json
import platform
import statistics
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from _environment import ensure_for_tests, run  # noqa: E402 - the doors' own set-up, found by the line above

TODAY = date(2026, 11, 21)
SLOWER = 6
LIMITS = {"bytes": 350 * 1024, "keystroke": 100.0}
"""Compressed bytes before the first result, and milliseconds for the slowest keystroke."""

ENGINE = (
    "fold",
    "spelling",
    "slips",
    "query",
    "atlas",
    "columns",
    "tally",
    "marks",
    "cohesion",
    "products",
    "index",
    "guess",
    "relief",
    "search",
    "facets",
    "engine",
)
BEFORE = ("../status.js", *(f"{name}.js" for name in ENGINE), "worker.js", "client.js", "box.js")

TYPED = (
    "mac ca",
    "mawc ca",
    "ca phe dak lak",
    "dong trung ha thao",
    "dong chung ha thao",
    "dongtrunghathao",
    "banh trang",
    "trà ô long",
    "nuoc mam phu quoc",
    "743/QĐ-UBND",
    "htx gia dinh",
    "xã tân phú",
    "gai lai",
    "qua tang gia lai",
    "mat ong pleiku 4 sao",
    "bo",
)

MEASURE = """async ([typed, today]) => {
  const read = async (name) => (await fetch(name)).json();
  const first = await read("ten.json"), following = await read("them.json");
  const timed = (work) => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  let engine;
  const built = timed(() => { engine = new ocop.Engine(first, today); });
  const early = timed(() => engine.search({ text: "ca phe", most: 24, counted: true }));
  const extended = timed(() => engine.extend(following));
  const learned = timed(() => engine.search({ text: "qwzx", most: 24, counted: true }));
  const letters = [];
  for (const whole of typed) {
    for (let end = 1; end <= whole.length; end += 1) {
      const text = whole.slice(0, end);
      const wish = { text, most: 24, counted: true };
      const answer = () => structuredClone(engine.search(wish));
      const tries = Array.from({ length: 5 }, () => timed(answer));
      letters.push([text, Math.min(...tries)]);
    }
  }
  return { built, early, extended, learned, letters };
}"""


@dataclass(frozen=True)
class Measured:
    """sizes: compressed bytes by file. times: milliseconds by step. letters: (typed so far, ms)."""

    products: int
    sizes: Mapping[str, int]
    times: Mapping[str, float]
    letters: list[tuple[str, float]]

    @property
    def before(self) -> int:
        """Bytes before the first result."""
        return sum(size for name, size in self.sizes.items() if name != "them.json")


def laid_out(root: Path, folder: Path) -> int:
    """The finder's files as the site has them, side by side; the number of products."""
    from catalogue.intake import read_catalogue
    from catalogue.pages.finder_data import finder_data
    from catalogue.publishing.assembly import Settings, site_of
    from catalogue.publishing.assets import library_files

    intake = read_catalogue(root, TODAY, 2)
    site = site_of(Settings(root, TODAY, "https://ocop.example/", "", 1, ("vi",)), intake, {})
    for name, columns in zip(("ten.json", "them.json"), finder_data(site), strict=True):
        text = json.dumps(columns, ensure_ascii=False, separators=(",", ":"))
        (folder / name).write_text(text, encoding="utf-8")
    scripts = ROOT / "catalogue" / "theme" / "assets" / "ocop" / "finder"
    for name in BEFORE:
        (folder / Path(name).name).write_bytes((scripts / name).read_bytes())
    library = dict(library_files())["assets/minisearch/index.js"]
    (folder / "minisearch.js").write_bytes(library.read_bytes())
    tags = "".join(f'<script src="{n}.js"></script>' for n in ("minisearch", "status", *ENGINE))
    (folder / "index.html").write_text(f"<!doctype html><meta charset=utf-8>{tags}")
    return len(intake.directory.all_products)


def measured(root: Path) -> Measured:
    from playwright.sync_api import sync_playwright

    from tests.site.browser import launch, serving

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        products = laid_out(root, folder)
        sizes = {
            file: len(gzip.compress((folder / file).read_bytes(), 6))
            for file in ("ten.json", "minisearch.js", *(Path(n).name for n in BEFORE), "them.json")
        }
        with serving(folder) as address, sync_playwright() as playwright:
            browser = launch(playwright)
            page = browser.new_page()
            page.goto(address)
            session = page.context.new_cdp_session(page)
            session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            found = page.evaluate(MEASURE, [TYPED, TODAY.toordinal() - 719_163])
            browser.close()
    letters = [(text, took) for text, took in found.pop("letters")]
    return Measured(products, sizes, found, letters)


def table(found: Measured) -> Iterable[str]:
    worst = sorted(found.letters, key=lambda pair: -pair[1])
    median = statistics.median(took for _, took in found.letters)
    library = found.sizes["minisearch.js"]
    scripts = found.before - found.sizes["ten.json"] - library
    rows = (
        ("before the first result, compressed", f"{found.before / 1024:.0f} KB", "350 KB"),
        ("– names, stars, places", f"{found.sizes['ten.json'] / 1024:.0f} KB", ""),
        ("– MiniSearch", f"{library / 1024:.0f} KB", ""),
        ("– our scripts", f"{scripts / 1024:.0f} KB", ""),
        ("afterwards: producers, papers", f"{found.sizes['them.json'] / 1024:.0f} KB", ""),
        ("keystroke, median", f"{median:.0f} ms", ""),
        ("keystroke, slowest", f"{worst[0][1]:.0f} ms (`{worst[0][0]}`)", "100 ms"),
        ("index of the names, once", f"{found.times['built']:.0f} ms", ""),
        ("index of the rest, once", f"{found.times['extended']:.0f} ms", ""),
        ("first word that nobody knows, once", f"{found.times['learned']:.0f} ms", ""),
    )
    yield f"# The finder at {found.products:,} products"
    yield ""
    yield (
        f"`python3 bench/finder.py --write` on {platform.machine()}, Python "
        f"{platform.python_version()}, Chromium with its processor {SLOWER} times slower; "
        f"{len(found.letters)} keystrokes of {len(TYPED)} searches. The worker does what is done "
        "once while the page answers the hand. Best of five tries."
    )
    yield ""
    yield "| what | measured | limit |"
    yield "|---|---:|---:|"
    for what, value, limit in rows:
        yield f"| {what} | {value} | {limit} |"
    slow = ", ".join(f"`{text}` {took:.0f} ms" for text, took in worst[:5])
    yield ""
    yield f"Slowest: {slow}."


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--count", type=int, default=17_000)
    options.add_argument("--root", type=Path)
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    if chosen.root:
        found = measured(chosen.root)
    else:
        from bench.national.generate import generate

        with tempfile.TemporaryDirectory() as name:
            generate(chosen.count, Path(name), 0)
            found = measured(Path(name))
    text = "\n".join(table(found)) + "\n"
    print(text)
    if chosen.write:
        (ROOT / "bench" / "RESULTS-finder.md").write_text(text, encoding="utf-8")
    slowest = max(took for _, took in found.letters)
    return int(found.before > LIMITS["bytes"] or slowest > LIMITS["keystroke"])


if __name__ == "__main__":
    wanted = ensure_for_tests()
    if Path(sys.prefix).resolve() == wanted.parent.parent.resolve():
        sys.exit(main())
    sys.exit(run(wanted, __file__, *sys.argv[1:]))
