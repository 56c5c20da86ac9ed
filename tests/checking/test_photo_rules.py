"""A product's photos and its file agree on which there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from catalogue.findings.rules import message
from tests.rules.trees import Read

FOLDER = "products/gia-lai/thu"
FILE = f"{FOLDER}/product.yml"


@pytest.fixture
def photo(empty_root: Path) -> Path:
    """One photo beside the product's file."""
    path = empty_root / FOLDER / "anh-thu.jpg"
    path.parent.mkdir(parents=True)
    Image.new("RGB", (640, 480), "olive").save(path)
    return path


def product(*files: str) -> str:
    photos = "".join(f"  - {{file: {file}, credit: Người chụp thử}}\n" for file in files)
    text = "name: Sản phẩm thử\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
    return text + (f"photos:\n{photos}" if files else "")


def said(read: Read, *files: str) -> list[tuple[str, str, str]]:
    found = read({FILE: product(*files)}).findings
    return [(finding.code, str(finding.position), message(finding)) for finding in found]


def test_a_photo_that_is_there_and_named_is_fine(read: Read, photo: Path) -> None:
    assert said(read, "anh-thu.jpg") == []


def test_a_named_photo_that_is_not_there(read: Read, photo: Path) -> None:
    assert said(read, "anh-thu.jpg", "anh-hai.jpg") == [
        ("E607", "7:12", "Không có tệp ảnh “anh-hai.jpg” trong thư mục.")
    ]


def test_a_photo_that_is_named_nearly_right(read: Read, photo: Path) -> None:
    (unnamed, missing) = read({FILE: product("anh-thu.png")}).findings
    assert (missing.code, missing.values["near"]) == ("E607", " Có phải “anh-thu.jpg”?")
    assert (unnamed.code, unnamed.values["file"]) == ("E608", "anh-thu.jpg")


def test_a_photo_that_no_product_names(read: Read, photo: Path) -> None:
    assert [code for code, _, _ in said(read)] == ["E608"]


def test_a_photo_that_is_named_twice(read: Read, photo: Path) -> None:
    assert said(read, "anh-thu.jpg", "anh-thu.jpg") == [
        ("E610", "7:12", "Ảnh “anh-thu.jpg” được nhắc hai lần.")
    ]
