"""A synthetic catalogue of any size, the same for the same seed, and visibly made up.

    python3 bench/national/generate.py 17000 FOLDER

makes FOLDER/products, producers (0.6 N) and sales-points (0.2 N) in several people's ways of
writing YAML, beside a copy of the project's schema, documents and configuration, so that
`ocop build --root FOLDER` builds it. A product's file has about 40 fields and 2.5 KB.
"""

from __future__ import annotations

import argparse
import csv
import random
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from words import GOODS, PLACES, QUALITIES, SENTENCES  # noqa: E402 - found by the line above

from catalogue.checking.formats import check_digit  # noqa: E402 - found by the line above
from catalogue.language.fold import slug  # noqa: E402 - found by the line above

SEED = 20260717
FIRST, LAST = date(2020, 1, 1), date(2026, 6, 30)
GROUPS = ["thuc-pham"] * 8 + ["do-uong", "duoc-lieu", "thu-cong-my-nghe", "du-lich"]
KINDS = ["cooperative", "enterprise", "cooperative-group", "farm"]

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune of today. province: its folder."""

    code: str
    name: str
    province: str
    province_name: str


def communes() -> list[Commune]:
    file = ROOT / "schema" / "reference" / "administrative-units" / "xa-2025.csv"
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.reader(opened))[1:]
    found = []
    for _, province, code, name, *_ in rows:
        bare = province.removeprefix("Tỉnh ").removeprefix("Thành phố ")
        found.append(Commune(code, name, slug(bare), bare))
    return found


def place(commune: Commune) -> Values:
    text = f"{commune.name}, {commune.province_name}"
    return {"as_certified": text, "register": "from-2025-07", "code": commune.code}


def prose(chance: random.Random, sentences: int) -> str:
    return ". ".join(chance.choice(SENTENCES) for _ in range(sentences)) + "."


def gtin(number: int) -> str:
    body = f"893{number:09d}"
    return body + check_digit(body)


def certificate(chance: random.Random, signed: date, stars: int) -> Values:
    """One that every regime allows: the level that may grant it on the day."""
    lowest = {3: 50, 4: 70, 5: 90}[stars]
    level = "central" if stars == 5 else "province"
    if stars == 3 and date(2023, 2, 24) <= signed <= date(2025, 7, 5):
        level = "district"
    return {
        "stars": stars,
        "score": f"{lowest + chance.randint(0, 9)}.{chance.choice('05')}" if stars < 5 else "92.25",
        "kind": "new",
        "decision": {
            "number": f"{chance.randint(1, 4999)}/{'QĐ-BNNMT' if stars == 5 else 'QĐ-UBND'}",
            "issuer": f"Cơ quan giả định số {chance.randint(1, 10**9)}",
            "level": level,
            "date": signed.isoformat(),
            "url": "https://van-ban.example.com/quyet-dinh-mau",
        },
        "year": signed.year,
        "round": chance.randint(1, 2),
    }


def certificates(chance: random.Random) -> list[Values]:
    first = FIRST + timedelta(days=chance.randrange((LAST - FIRST).days))
    stars = chance.choices([3, 4, 5], [70, 29, 1])[0]
    history = [certificate(chance, first, stars)]
    again = first + timedelta(days=chance.randint(900, 1100))
    if chance.random() < 0.3 and again < LAST:
        history.append({**certificate(chance, again, min(5, stars + 1)), "kind": "upgrade"})
    return history


def product(chance: random.Random, number: int, producer: str, where: Commune) -> Values:
    good = f"{chance.choice(GOODS)} {chance.choice(PLACES)} {chance.choice(QUALITIES)} {number}"
    return {
        "name": good,
        "other_names": [f"{good} loại ngon"],
        "provenance": "officer",
        "producer": producer,
        "group": {"code": chance.choice(GROUPS)},
        "place": place(where),
        "description": prose(chance, 4),
        "story": prose(chance, 5) + "\n\n" + prose(chance, 5),
        "certificates": certificates(chance),
        "standards": [
            {
                "kind": chance.choice(["vietgap", "haccp", "organic", "iso-22000"]),
                "number": f"MAU-{number:05d}",
                "issuer": "Tổ chức chứng nhận giả định",
                "valid_until": "2027-05-01",
            }
        ],
        "intellectual_property": [{"kind": "trademark", "name": good, "number": f"4-{number:07d}-000"}],
        "packagings": [
            {
                "net_content": f"{size} g",
                "gtin": gtin(2 * number + index),
                "price": {"amount": chance.randrange(20, 400) * 1000, "date": "2026-06-01"},
            }
            for index, size in enumerate((250, 500))
        ],
        "traceability_url": "https://truy-xuat.example.com/mau",
        "shops": [{"name": "Gian hàng giả định", "url": "https://gian-hang.example.com/mau"}],
        "sources": [{"title": "Bộ dữ liệu bịa ra để đo", "url": "https://vi-du.example.com/nguon"}],
    }


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def plain(text: str) -> str:
    """As a person types it, quoted only where YAML demands it."""
    unsafe = ": " in text or " #" in text or text[:1] in "&*!|>%@`\"'[]{},#?-" or "\n" in text
    return quoted(text) if unsafe else text


def literal(text: str, indent: str) -> str:
    return "|-\n" + "\n".join(f"{indent}  {line}" if line else "" for line in text.split("\n"))


def folded(text: str, indent: str) -> str:
    words, lines, line = text.split(" "), [], ""
    for word in words:
        if line and len(line) + len(word) > 80:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    lines.append(line)
    return ">-\n" + "\n".join(f"{indent}  {part}" for part in lines)


@dataclass(frozen=True, slots=True)
class Style:
    """One person's way of writing. prose: how long texts are written; order: of the keys."""

    scalar: Callable[[str], str]
    prose: Callable[[str, str], str]
    order: Callable[[list[str]], list[str]] = list
    comments: bool = False


STYLES = (
    Style(plain, lambda text, _: quoted(text)),
    Style(quoted, lambda text, _: quoted(text)),
    Style(plain, literal),
    Style(plain, lambda text, indent: folded(text, indent) if "\n" not in text else literal(text, indent)),
    Style(plain, literal, lambda keys: keys[::-1], comments=True),
    Style(quoted, literal, sorted),
)

TEXTUAL = {"number", "gtin", "date", "valid_until"}
"""Text that looks like a number or a date; the careful quote it, the others need not."""


def written(values: Values, style: Style, indent: str = "") -> list[str]:
    lines = []
    for key in style.order(list(values)):
        value = values[key]
        if style.comments and key in {"certificates", "packagings"}:
            lines.append(f"{indent}# xem lại khi có quyết định mới")
        if isinstance(value, dict):
            lines += [f"{indent}{key}:", *written(value, style, indent + "  ")]
        elif isinstance(value, list):
            lines.append(f"{indent}{key}:")
            for item in value:
                if isinstance(item, dict):
                    first, *rest = written(item, style, indent + "    ")
                    lines += [f"{indent}  - {first.lstrip()}", *rest]
                else:
                    lines.append(f"{indent}  - {style.scalar(item)}")
        elif isinstance(value, int) or key == "score":
            lines.append(f"{indent}{key}: {value}")
        elif len(value) > 120:
            lines.append(f"{indent}{key}: {style.prose(value, indent)}")
        else:
            lines.append(f"{indent}{key}: {style.scalar(value)}")
    return lines


def write(path: Path, values: Values, style: Style) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(written(values, style)) + "\n", encoding="utf-8", newline="\n")


def surroundings(target: Path) -> None:
    """What a catalogue needs beside its entries."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "schema", target / "schema", dirs_exist_ok=True)
    shutil.copytree(ROOT / "docs", target / "docs", dirs_exist_ok=True)
    shutil.copytree(ROOT / "catalogue" / "theme", target / "catalogue" / "theme", dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", target / "mkdocs.yml")


def generate(count: int, target: Path) -> None:
    chance = random.Random(SEED)
    surroundings(target)
    where = communes()
    producers = []
    for number in range(max(1, count * 6 // 10)):
        home = chance.choice(where)
        id = f"htx-gia-dinh-{number}"  # noqa: A001 - the field's own name
        producers.append((id, home))
        values = {
            "name": f"HTX giả định {chance.choice(PLACES)} số {number}",
            "kind": chance.choice(KINDS),
            "provenance": "officer",
            "place": place(home),
            "address": f"Thôn Mẫu {number % 90}",
            "contacts": {"phone": f"0200{number:06d}", "website": "https://htx.example.com/mau"},
            "description": prose(chance, 3),
        }
        write(target / "producers" / home.province / f"{id}.yml", values, chance.choice(STYLES))
    for number in range(count):
        producer, home = chance.choice(producers)
        values = product(chance, number, producer, home)
        file = target / "products" / home.province / f"mau-{number}" / "product.yml"
        write(file, values, STYLES[number % len(STYLES)])
    for number in range(count // 5):
        home = chance.choice(where)
        values = {
            "name": f"Điểm bán giả định số {number}",
            "kind": chance.choice(["display-point", "shop-corner", "craft-village"]),
            "provenance": "officer",
            "place": place(home),
            "address": f"Số {number % 300} đường Ví Dụ",
            "hours": [{"days": ["mon", "tue"], "opens": "07:30", "closes": "17:30"}],
            "sells": {"products": [f"mau-{chance.randrange(count)}" for _ in range(1)]},
            "description": prose(chance, 2),
        }
        file = target / "sales-points" / home.province / f"diem-gia-dinh-{number}.yml"
        write(file, values, chance.choice(STYLES))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("count", type=int, help="how many products")
    options.add_argument("folder", type=Path, help="where; made if missing")
    chosen = options.parse_args()
    generate(chosen.count, chosen.folder)
    files = list(chosen.folder.glob("products/*/*/product.yml"))
    size = sum(file.stat().st_size for file in files) / max(1, len(files))
    print(f"{len(files)} products of {size:.0f} bytes on average in {chosen.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
