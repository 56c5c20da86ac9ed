"""A synthetic catalogue of any size, the same for the same seed, and visibly made up.

    python3 bench/national/generate.py 17000 FOLDER

makes FOLDER/products, producers (0.6 N) and sales-points (0.2 N) in several people's ways of
writing YAML, beside a copy of the project's schema, documents and configuration, so that
`ocop build --root FOLDER` builds it. A product's file has about 40 fields and 2.5 KB.
`--photos 50` gives every fiftieth product a photo; everything else stays as it is without.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from bench.national import entries  # noqa: E402 - found by the line above
from bench.national.entries import Commune, Maker  # noqa: E402
from bench.national.styles import STYLES, Style, Values, written  # noqa: E402
from catalogue.language.fold import slug  # noqa: E402

SEED = 20260717


def communes() -> list[Commune]:
    file = ROOT / "schema" / "reference" / "administrative-units" / "xa-2025.csv"
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.reader(opened))[1:]
    found = []
    for _, province, code, name, *_ in rows:
        bare = province.removeprefix("Tỉnh ").removeprefix("Thành phố ")
        found.append(Commune(code, name, slug(bare), bare))
    return found


def write(path: Path, values: Values, style: Style) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(values, style), encoding="utf-8", newline="\n")


def surroundings(target: Path, languages: str) -> None:
    """What a catalogue needs beside its entries."""
    target.mkdir(parents=True, exist_ok=True)
    for folder in ("schema", "docs", "catalogue/theme"):
        shutil.copytree(ROOT / folder, target / folder, dirs_exist_ok=True)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    told = re.sub(r"(?m)^  languages: \[.*?\]", f"  languages: [{languages}]", settings)
    (target / "mkdocs.yml").write_text(told, encoding="utf-8", newline="\n")


def generate(count: int, target: Path, photos: int = 0, languages: str = "vi, en") -> None:
    """photos: every how manieth product has one; 0 for none. languages: of the site."""
    chance = random.Random(SEED)
    surroundings(target, languages)
    where = communes()
    makers = []
    for number in range(max(1, count * 6 // 10)):
        home = chance.choice(where)
        maker = Maker(f"chu-the-gia-dinh-{number}", home)
        makers.append(maker)
        values = entries.producer(chance, number, home)
        write(
            target / "producers" / home.province / f"{maker.id}.yml", values, chance.choice(STYLES)
        )
    for number in range(count):
        maker = chance.choice(makers)
        values = entries.product(chance, number, maker)
        folder = target / "products" / maker.home.province / f"mau-{number}"
        if photos and number % photos == 0:
            values["photos"] = photo(folder, number)
        write(folder / "product.yml", values, STYLES[number % len(STYLES)])
    for number in range(count // 5):
        home = chance.choice(where)
        values = entries.sales_point(chance, number, home, count)
        file = target / "sales-points" / home.province / f"diem-gia-dinh-{number}.yml"
        write(file, values, chance.choice(STYLES))


def photo(folder: Path, number: int) -> list[Values]:
    from bench.national.drawn_photos import draw

    folder.mkdir(parents=True, exist_ok=True)
    draw(folder / "san-pham.jpg", SEED + number)
    return [{"file": "san-pham.jpg", "credit": "Máy vẽ ra", "caption": "Hình sọc vẽ để đo"}]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("count", type=int, help="how many products")
    options.add_argument("folder", type=Path, help="where; made if missing")
    options.add_argument("--photos", type=int, default=0, metavar="K", help="every Kth has a photo")
    options.add_argument(
        "--languages", default="vi, en", help="of the site, that of the data first"
    )
    chosen = options.parse_args()
    generate(chosen.count, chosen.folder, chosen.photos, chosen.languages)
    files = list(chosen.folder.glob("products/*/*/product.yml"))
    size = sum(file.stat().st_size for file in files) / max(1, len(files))
    print(f"{len(files)} products of {size:.0f} bytes on average in {chosen.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
