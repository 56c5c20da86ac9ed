"""What an officer reads: whole Vietnamese sentences, whatever the file held."""

from __future__ import annotations

import re
import string
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from catalogue.checking.schema import schema_findings
from catalogue.findings.finding import Finding
from catalogue.findings.rules import RULES, fix, message
from catalogue.reading.document import Document
from catalogue.reading.schemas import KINDS, load_schema
from tests.checking.entries import LEAST, said
from tests.rules.test_rule_examples import CASES
from tests.rules.trees import FindingsOf, Read
from tests.schema import examples
from tests.schema.test_schema_words import VIETNAMESE
from tests.schema.walking import DIRECTORY

LONGEST = 400
"""Characters of a message or a fix: five lines of a terminal."""

QUOTED = re.compile("“[^”]*”")
CODE_IN_A_FIX = re.compile(r"  \S.*$")


def assert_readable(finding: Finding) -> None:
    for text in (message(finding), fix(finding)):
        assert text == text.strip() != ""
        assert len(text) < LONGEST
        assert "\n" not in text
        assert text.isprintable()
        assert unicodedata.is_normalized("NFC", text)
        assert VIETNAMESE.search(text), text
        assert "{" not in text
        assert "“”" not in text
        assert "None" not in text
        assert not re.search(r"\(\)|; ;|: [;.]|\.\.(?!\.)| ,", QUOTED.sub("“…”", text)), text
    assert message(finding).endswith((".", "?"))
    assert fix(finding).endswith((".", ".”")) or CODE_IN_A_FIX.search(fix(finding)), fix(finding)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def assert_filled(finding: Finding) -> None:
    text = RULES[finding.code]
    assert placeholders(text.message) | placeholders(text.fix) <= set(finding.values)


@pytest.mark.parametrize("name", examples.names("invalid"))
def test_the_message_of_a_schema_example(name: str) -> None:
    for finding in examples.findings("invalid", name):
        assert_readable(finding)
        assert_filled(finding)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_the_message_of_a_rule_example(case: Path, findings_of: FindingsOf) -> None:
    for finding in findings_of(case):
        assert_readable(finding)
        assert_filled(finding)


@pytest.mark.parametrize("code", RULES)
def test_a_text_is_vietnamese(code: str) -> None:
    text = RULES[code]
    assert VIETNAMESE.search(text.message) or text.message.startswith("{title}: {problem}")
    assert text.message.endswith((".", "}"))
    assert unicodedata.is_normalized("NFC", text.message + text.fix)
    assert not text.fix[0].isupper() or text.fix.startswith("{")


HOSTILE: tuple[Any, ...] = (
    "x" * 61_440,
    "ô" * 61_440,
    "-" * 61_440,
    "0" * 61_440,
    " " * 61_440,
    "a-" * 30_720,
    "https://" + "a." * 30_000,
    "https://" + "[" * 30_000,
    "<" * 61_440,
    "<b " * 20_480,
    "&" * 61_440,
    "1/" * 30_720,
    "a@a." * 15_360,
    "\n" * 61_440,
    "{name} {0} %s",
    "“”",
    "",
    None,
    10**18 - 1,
    {},
    {"": ""},
    {"x" * 61_440: "y" * 61_440},
    [],
    ["x" * 61_440] * 2,
    [[[[]]]],
    [{}] * 1_000,
)


def hostile_entries(kind: str) -> Iterator[dict[str, Any]]:
    """A least entry with each hostile value in place of each field, at every depth."""

    def placed(schema: dict[str, Any], value: Any) -> Iterator[Any]:
        yield value
        for name, inner in schema.get("properties", {}).items():
            yield from ({name: part} for part in placed(inner, value))
        if "items" in schema:
            yield from ([part] for part in placed(schema["items"], value))

    for name, schema in load_schema(DIRECTORY, kind)["properties"].items():
        for value in HOSTILE:
            for part in placed(schema, value):
                yield {**LEAST[kind], name: part}


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_values_are_refused_in_readable_words_and_at_once(kind: str) -> None:
    check, slowest, refused = examples.check(kind), 0.0, 0
    for content in hostile_entries(kind):
        began = time.process_time()
        findings = schema_findings(Document("thu.yml", content, {}, {}), check)
        slowest = max(slowest, time.process_time() - began)
        for finding in findings:
            said_of_braces = str(finding.values).count("{name}") > 0
            if not said_of_braces and "“”" not in str(finding.values):
                assert_readable(finding)
            assert len(message(finding)) < LONGEST
            assert len(fix(finding)) < LONGEST
        refused += bool(findings)
    assert refused > 500
    assert slowest < 1


def test_a_hostile_key_is_cut_and_said_to_be_unknown() -> None:
    (finding,) = said("product", **{"x" * 61_440: "y"})
    assert_readable(finding)
    (finding,) = said("product", **{"": "y"})
    assert message(finding) == "Không có ô nào tên trống ở đây."


def test_the_longest_names_and_ids_that_may_be_fit_into_a_message(read: Read) -> None:
    long, name = "x" * 80, "Ô" * 200
    entry = f"name: {name}\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
    place = f'place:\n  as_certified: {name}\n  register: from-2025-07\n  code: "23668"\n'
    found = read(
        {
            f"products/gia-lai/{long[1:]}/product.yml": f"{entry}producer: {long}\n{place}",
            f"producers/gia-lai/{long}.yml": f"{entry}kind: other\n{place}",
            f"producers/gia-lai/{long[1:]}.yml": f"{entry}kind: other\n{place}",
            f"sales-points/gia-lai/{long[1:]}.yml": (
                f"{entry}kind: fair\n{place}sells:\n  products: [{long[2:]}]\n"
            ),
        }
    ).findings
    assert {finding.code for finding in found} == {"E201", "E203", "E403"}
    for finding in found:
        assert_readable(finding)


@pytest.mark.parametrize(
    ("kind", "fields", "expected", "remedy"),
    [
        (
            "product",
            {"certificates": [{"stars": "5"}]},
            "Hạng sao: cần số nguyên, nhưng ở đây là “5”.",
            "viết số trần, không ngoặc kép, không chữ:  stars: 5",
        ),
        (
            "product",
            {"certificates": [{"score": None}]},
            "Điểm: cần số, nhưng ở đây là giá trị trống.",
            "ghi giá trị, hoặc xóa cả dòng nếu không có.",
        ),
        (
            "product",
            {"place": "Xã Tơ Tung"},
            "Nơi sản xuất: cần nhóm ô, nhưng ở đây là “Xã Tơ Tung”.",
            "viết các ô con ở những dòng dưới, thụt vào hai dấu cách.",
        ),
        (
            "sales-point",
            {"kind": ""},
            (
                "Loại điểm bán: giá trị trống không có trong danh sách; chỉ nhận ocop-centre, "
                "display-point, shop-corner, craft-village, tourist-site, rest-stop, "
                "post-office, fair hoặc online."
            ),
            "chọn một giá trị trong danh sách, ví dụ  kind: display-point",
        ),
        (
            "product",
            {"sales_points": ["diem-b", "diem-a", "diem-a"]},
            "Điểm bán: mục “diem-a” có hai lần.",
            "xóa một trong hai.",
        ),
        (
            "product",
            {"proposals": [{"stars": 3}]},
            "Hạng được đề nghị: 3 không có trong danh sách; chỉ nhận 4 hoặc 5.",
            "chọn một giá trị trong danh sách, ví dụ  stars: 5",
        ),
        (
            "product",
            {"shops": [{"name": "B", "url": "https://example.com/"}]},
            "Tên gian hàng: dài 1 ký tự; ít nhất 2 ký tự.",
            "ghi đầy đủ hơn. Tên sàn hoặc gian hàng.",
        ),
        (
            "product",
            {"story": "ô" * 8_001},
            "Câu chuyện sản phẩm: dài 8001 ký tự; tối đa 8000 ký tự.",
            "rút gọn. Câu chuyện trong hồ sơ OCOP. Dòng trống ngăn hai đoạn.",
        ),
        (
            "product",
            {"photos": []},
            "Ảnh: cần ít nhất 1 mục.",
            "thêm một mục, hoặc xóa cả ô.",
        ),
        (
            "product",
            {"former_ids": ["Mã cũ!"]},
            "Mã định danh: “Mã cũ!” không đúng cách viết. Có phải “ma-cu”?",
            (
                "Chữ thường không dấu, số và gạch nối; đặt một lần, không bao giờ đổi. "
                "Ví dụ  - ma-cu"
            ),
        ),
        (
            "product",
            {"photos": [{"file": "thu.jpg"}]},
            "Thiếu ô bắt buộc “credit” (Tác giả ảnh).",
            "thêm  credit: …  và ghi đúng của mục này, không chép từ mục khác.",
        ),
        (
            "product",
            {"description": "Ngon &amp; sạch."},
            "Mô tả: có mã HTML “&amp;”.",
            "xóa mã, chỉ để chữ; dòng trống ngăn hai đoạn.",
        ),
        (
            "product",
            {"certificates": [{"score": 100.5}]},
            "Điểm: 100.5 nằm ngoài khoảng 0 đến 100.",
            (
                "ghi giá trị trong khoảng này. Điểm trung bình của hội đồng, 0 đến 100. "
                "Trong tệp dùng dấu chấm thập phân."
            ),
        ),
    ],
)
def test_what_is_said(kind: str, fields: dict[str, Any], expected: str, remedy: str) -> None:
    (finding,) = said(kind, **fields)
    assert message(finding) == expected
    assert fix(finding) == remedy
