"""What a branch does on the map: new points, moved ones, and a map that shows where text does."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from catalogue.intake.share import load_reference
from catalogue.officers.verbs.effect_points import NewPoint, km
from catalogue.officers.verbs.letter_map import letter_map
from catalogue.officers.verbs.points_report import tabled
from tests.officers.verbs.conftest import HONEY, Run
from tests.officers.verbs.test_effect import git, repository, told

__all__ = ["repository"]

POINT = "sales-points/gia-lai/quay-bia.yml"


def place(root: Path, latitude: str, longitude: str) -> None:
    text = (root / POINT).read_text(encoding="utf-8").partition("coordinates:")[0]
    text = text.partition("sells:")[0]
    where = f"coordinates:\n  latitude: {latitude}\n  longitude: {longitude}\n"
    (root / POINT).write_text(text + where, encoding="utf-8")


def points(ocop: Run, root: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(told(ocop, root, "--json"))["points"]
    return found


def test_a_new_point_and_a_new_product_are_on_the_map(ocop: Run, repository: Path) -> None:
    shutil.copytree(
        (repository / HONEY).parent, repository / "products/gia-lai/mat-ong-hai", dirs_exist_ok=True
    )
    new = repository / "sales-points/gia-lai/quay-hai.yml"
    new.write_bytes((repository / POINT).read_bytes())
    found = points(ocop, repository)
    assert [(p["kind"], p["id"], p["place"], p["is_exact"]) for p in found] == [
        ("sales-point", "quay-hai", "Xã Tơ Tung, Gia Lai", False),
        ("product", "mat-ong-hai", "Xã Tơ Tung, Gia Lai", False),
    ]
    said = told(ocop, repository, "--markdown")
    assert "### Trên bản đồ (2)" in said
    assert re.search(
        r"\| A \| Điểm bán Quầy Bịa \| Xã Tơ Tung, Gia Lai \| \[1[34]\.\d{5}, 108", said
    )
    assert "| B | Sản phẩm Mật ong Bịa |" in said


def test_a_point_that_moves_is_told_with_how_far(ocop: Run, repository: Path) -> None:
    place(repository, "14.00000", "108.50000")
    git(repository, "commit", "--quiet", "--all", "--message", "Đo")
    git(repository, "branch", "--force", "chinh")
    place(repository, "14.10000", "108.50000")
    (moved,) = points(ocop, repository)
    assert (moved["at"], moved["is_exact"]) == ([14.1, 108.5], True)
    assert moved["moved"] == pytest.approx(11.12, abs=0.01)
    assert "  A Điểm bán Quầy Bịa, Xã Tơ Tung, Gia Lai: 14.10000, 108.50000 dời 11.1 km" in (
        told(ocop, repository)
    )


def test_a_change_that_moves_nothing_draws_no_map(ocop: Run, repository: Path) -> None:
    text = (repository / POINT).read_text(encoding="utf-8")
    (repository / POINT).write_text(text.replace("Quầy Bịa", "Quầy Đặt"), encoding="utf-8")
    assert points(ocop, repository) == []
    assert "Trên bản đồ" not in told(ocop, repository)


def test_a_point_of_no_known_place_is_listed_without_a_map(ocop: Run, repository: Path) -> None:
    new = repository / "sales-points/gia-lai/quay-hai.yml"
    text = (repository / POINT).read_text(encoding="utf-8")
    new.write_text(text.replace('code: "23668"', 'code: "52"'), encoding="utf-8")
    said = told(ocop, repository, "--markdown")
    assert "|   | Điểm bán Quầy Bịa | Gia Lai | chưa rõ |  |" in said
    assert "```" not in said
    assert "Hoàng Sa" not in told(ocop, repository)


def test_a_product_with_another_id_is_not_new_on_the_map(ocop: Run, repository: Path) -> None:
    ocop("move", "mat-ong-bia", "--new-id", "mat-ong-moi", "--root", str(repository))
    assert points(ocop, repository) == []


def test_the_map_of_letters_shows_the_country_and_names_both_archipelagos(root: Path) -> None:
    base = load_reference(root).base_map
    marks = [
        ("A", (105.85, 21.03)),
        ("B", (105.86, 21.02)),
        ("C", (106.7, 10.78)),
        ("D", (0.0, 0.0)),
    ]
    rows = letter_map(base, marks)
    text = "\n".join(rows)
    assert "Quần đảo Hoàng Sa" in text
    assert "Quần đảo Trường Sa" in text
    assert (rows[4].index("*"), "A" in text, "B" in text) == (12, False, False)
    assert rows[21].index("C") == 15
    assert "D" not in text
    assert 150 < text.count("·") < 260
    assert max(map(len, rows)) <= 50


def test_the_drawing_names_both_archipelagos_and_every_point(ocop: Run, repository: Path) -> None:
    new = repository / "sales-points/gia-lai/quay-hai.yml"
    text = (repository / POINT).read_text(encoding="utf-8")
    new.write_text(text.replace("Quầy Bịa", "'<b>&'"), encoding="utf-8")
    told(ocop, repository, "--map", str(repository / "ban-do.svg"))
    tree = ET.parse(repository / "ban-do.svg")  # noqa: S314 - our own
    texts = [element.text for element in tree.iter() if element.tag.endswith(("text", "title"))]
    assert texts == ["Quần đảo Hoàng Sa", "Quần đảo Trường Sa", "<b>&", "A"]


def test_more_points_than_letters_are_listed_without_one() -> None:
    many = [
        NewPoint("product", f"p{n}", f"P {n}", "", (14.0, 108.0), is_exact=False) for n in range(60)
    ]
    rows = list(tabled(many))[2:]
    assert rows[51].startswith("| z |")
    assert rows[52].startswith("|   |")


def test_a_point_without_a_place_takes_no_letter() -> None:
    nowhere = NewPoint("product", "a", "A", "", None, is_exact=False)
    somewhere = NewPoint("product", "b", "B", "", (14.0, 108.0), is_exact=False)
    rows = list(tabled([nowhere, somewhere]))[2:]
    assert [row[:4] for row in rows] == ["|   ", "| A "]
    assert "chưa rõ" in rows[0]


def test_kilometres_are_those_of_the_globe() -> None:
    assert km((21.03, 105.85), (10.78, 106.7)) == pytest.approx(1143, abs=3)
