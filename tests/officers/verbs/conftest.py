"""An invented catalogue of one cooperative, one household and two products to work on."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, open_desk
from catalogue.officers.verbs.questions import Questions
from tests.rules.trees import TODAY, empty_root, root_with_schema

__all__ = ["empty_root", "root_with_schema"]

PRODUCER = """\
# yaml-language-server: $schema=../../schema/producer.schema.json
name: HTX Bịa Đặt
provenance: officer
kind: cooperative
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
"""

PRODUCT = """\
# yaml-language-server: $schema=../../../schema/product.schema.json
name: Mật ong Bịa   # tên trên nhãn
provenance: officer
producer: htx-bia-dat
group:
    code: thuc-pham
place: {as_certified: "Xã Tơ Tung, tỉnh Gia Lai", register: from-2025-07, code: "23668"}
# Lịch sử, cũ trước.
certificates:
  - stars: 3
    kind: new
    decision:
      number: 12/QĐ-UBND
      issuer: "UBND huyện Bịa"
      level: district
      date: 2024-03-12  # ngày ký
sources:
  - title: Quyết định bịa
"""

POINT = """\
# yaml-language-server: $schema=../../schema/sales-point.schema.json
name: Quầy Bịa
provenance: officer
kind: shop-corner
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
sells:
  products:
    - mat-ong-bia
  producers:
    - htx-bia-dat
"""

FILES = {
    "producers/gia-lai/htx-bia-dat.yml": PRODUCER,
    "products/gia-lai/mat-ong-bia/product.yml": PRODUCT,
    "sales-points/gia-lai/quay-bia.yml": POINT,
}
HONEY = "products/gia-lai/mat-ong-bia/product.yml"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def office(empty_root: Path) -> Path:
    for path, text in FILES.items():
        (empty_root / path).parent.mkdir(parents=True)
        (empty_root / path).write_text(text, encoding="utf-8", newline="\n")
    return empty_root


@pytest.fixture
def ocop(office: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """`ocop("renew", "mat-ong-bia", …)` -> exit code, what it said, what it complained of."""

    def run(verb: str, *arguments: str) -> tuple[int, str, str]:
        today = () if verb == "fmt" else ("--today", TODAY.isoformat())
        code = main([verb, "--root", str(office), *today, *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def desk(office: Path) -> Desk:
    return open_desk(office, TODAY)


def typing(*lines: str, **flags: str) -> tuple[Answers, StringIO]:
    """An officer who types these lines, and the screen that is shown."""
    screen = StringIO()
    questions = Questions(StringIO("".join(f"{line}\n" for line in lines)), screen)
    return Answers(flags, questions), screen


def contents(root: Path) -> dict[str, bytes]:
    """Every file of the data."""
    tops = ("products", "producers", "sales-points")
    files = (path for top in tops for path in (root / top).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}
