"""The synthetic catalogue: the same every time, in order, and of people's different hands."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest
import yaml

from bench.national.entries import certificates
from bench.national.generate import generate
from bench.national.styles import STYLES, Style, written
from catalogue.intake import read_catalogue

TODAY = date(2026, 7, 17)


def entries_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for part in ("products", "producers", "sales-points")
        for path in sorted((folder / part).rglob("*.*"))
    }


@pytest.fixture(scope="module")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("thirty")
    generate(30, folder)
    return folder


def test_makes_products_producers_and_sales_points_in_their_proportions(thirty: Path) -> None:
    assert len(list(thirty.glob("products/*/*/product.yml"))) == 30
    assert len(list(thirty.glob("producers/*/*.yml"))) == 18
    assert len(list(thirty.glob("sales-points/*/*.yml"))) == 6


def test_makes_the_same_bytes_again(thirty: Path, tmp_path: Path) -> None:
    generate(30, tmp_path)
    assert entries_below(tmp_path) == entries_below(thirty)


def test_passes_every_check(thirty: Path) -> None:
    assert read_catalogue(thirty, TODAY).findings == ()


def test_a_product_has_the_size_of_a_real_one(thirty: Path) -> None:
    sizes = [path.stat().st_size for path in thirty.glob("products/*/*/product.yml")]
    assert 2200 < sum(sizes) / len(sizes) < 2800


def test_photos_are_added_without_changing_anything_else(thirty: Path, tmp_path: Path) -> None:
    generate(30, tmp_path, photos=15)
    with_photos, without = entries_below(tmp_path), entries_below(thirty)
    added = sorted(path for path in with_photos if path not in without)
    assert [path.rpartition("/")[2] for path in added] == ["san-pham.jpg", "san-pham.jpg"]
    changed = {path for path in without if with_photos[path] != without[path]}
    assert {path.split("/")[2] for path in changed} == {"mau-0", "mau-15"}
    assert read_catalogue(tmp_path, TODAY).findings == ()


def test_an_upgrade_brings_more_stars_than_there_were() -> None:
    histories = [certificates(random.Random(seed)) for seed in range(2000)]
    upgrades = [h for h in histories if len(h) == 2 and h[1]["kind"] == "upgrade"]
    assert len(upgrades) > 300
    assert all(before["stars"] < after["stars"] for before, after in upgrades)


def as_text(value: object) -> object:
    """The value as a reader sees it who takes every scalar for text."""
    if isinstance(value, dict):
        return {key: as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner) for inner in value]
    return str(value)


@pytest.mark.parametrize("style", STYLES)
def test_every_hand_writes_the_same_values(style: Style) -> None:
    values = {
        "name": "Trà: hảo hạng # một",
        "story": "Đoạn một dài " * 12 + "hết.\n\nĐoạn hai dài " + "nữa " * 40 + "hết.",
        "description": "Một đoạn dài " + "nữa " * 40 + "hết.",
        "stars": 4,
        "packagings": [{"net_content": "250 g", "price": {"amount": 20000}}, {"gtin": "0893"}],
        "other_names": ["- gạch đầu dòng"],
    }
    assert yaml.load(written(values, style), yaml.BaseLoader) == as_text(values)  # noqa: S506 - text only
