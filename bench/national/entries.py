"""The values of synthetic products, producers and sales points that every rule lets pass."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from bench.national.styles import Values
from bench.national.words import GOODS, MAKERS, PLACES, QUALITIES, SENTENCES
from catalogue.checking.formats import check_digit

FIRST, LAST = date(2020, 1, 1), date(2026, 6, 30)
"""The days between which decisions are signed."""

DISTRICTS_CERTIFY = date(2023, 2, 24), date(2025, 7, 5)
"""The days on which districts granted three stars."""

GROUPS = ["thuc-pham"] * 8 + ["do-uong", "duoc-lieu", "thu-cong-my-nghe", "du-lich"]
LOWEST_SCORE = {3: 50, 4: 70, 5: 90}
FIVE_STAR_SCORE = 92.25


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune of today. province: its folder."""

    code: str
    name: str
    province: str
    province_name: str


@dataclass(frozen=True, slots=True)
class Maker:
    id: str
    home: Commune


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
    level = "central" if stars == max(LOWEST_SCORE) else "province"
    if stars == min(LOWEST_SCORE) and DISTRICTS_CERTIFY[0] <= signed <= DISTRICTS_CERTIFY[1]:
        level = "district"
    issuing = "QĐ-BNNMT" if level == "central" else "QĐ-UBND"
    issuer = "Bộ Nông nghiệp và Môi trường" if level == "central" else "Cơ quan"
    score = LOWEST_SCORE[stars] + chance.randint(0, 9) + chance.choice((0.0, 0.5))
    return {
        "stars": stars,
        "score": FIVE_STAR_SCORE if level == "central" else score,
        "kind": "new",
        "decision": {
            "number": f"{chance.randint(1, 4999)}/{issuing}",
            "issuer": f"{issuer} giả định số {chance.randint(1, 10**9)}",
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
        later = min(stars + 1, max(LOWEST_SCORE))
        kind = "upgrade" if later > stars else "re-evaluation"
        history.append({**certificate(chance, again, later), "kind": kind})
    return history


def product(chance: random.Random, number: int, maker: Maker) -> Values:
    good = f"{chance.choice(GOODS)} {chance.choice(PLACES)} {chance.choice(QUALITIES)} {number}"
    return {
        "name": good,
        "other_names": [f"{good} loại ngon"],
        "provenance": "officer",
        "producer": maker.id,
        "group": {"code": chance.choice(GROUPS)},
        "place": place(maker.home),
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
        "intellectual_property": [
            {"kind": "trademark", "name": good, "number": f"4-{number:07d}-000"}
        ],
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


def producer(chance: random.Random, number: int, home: Commune) -> Values:
    kind = chance.choice(list(MAKERS))
    return {
        "name": f"{MAKERS[kind]} giả định {chance.choice(PLACES)} số {number}",
        "kind": kind,
        "provenance": "officer",
        "place": place(home),
        "address": f"Thôn Mẫu {number % 90}",
        "contacts": {"phone": f"0200{number:06d}", "website": "https://chu-the.example.com/mau"},
        "description": prose(chance, 3),
    }


def sales_point(chance: random.Random, number: int, home: Commune, products: int) -> Values:
    """products: how many there are to sell; the point sells one of them."""
    return {
        "name": f"Điểm bán giả định số {number}",
        "kind": chance.choice(["display-point", "shop-corner", "craft-village"]),
        "provenance": "officer",
        "place": place(home),
        "address": f"Số {number % 300} đường Ví Dụ",
        "hours": [{"days": ["mon", "tue"], "opens": "07:30", "closes": "17:30"}],
        "sells": {"products": [f"mau-{chance.randrange(products)}"]},
        "description": prose(chance, 2),
    }
