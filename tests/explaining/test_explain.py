"""`ocop explain` tells what a code means, and which code was probably meant."""

from __future__ import annotations

import pytest

from catalogue.commands import main
from catalogue.findings.explanations import EXPLANATIONS, nearest
from catalogue.findings.rules import RULES
from catalogue.findings.telling import told


def test_a_rule_is_explained_with_both_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "e104"]) == 0
    assert capsys.readouterr().out == (
        "E104  Giá trị ngoài danh sách\n"
        "\n"
        "Ô này chỉ nhận một trong các giá trị đã định.\n"
        "\n"
        "Thường do:\n"
        "  - Ghi tên tiếng Việt thay cho mã.\n"
        "  - Gõ sai một chữ của mã.\n"
        "\n"
        "Cách sửa: chọn một giá trị trong danh sách mà máy đưa ra; có gợi ý thì chép gợi ý.\n"
        "\n"
        "Sai: products/gia-lai/san-pham-thu/product.yml\n"
        "    certificates:\n"
        "      - stars: 7\n"
        "        year: 2024\n"
        "    name: Sản phẩm thử\n"
        "    provenance: public-source\n"
        "    sources:\n"
        "      - title: Nguồn thử\n"
        "\n"
        "Đúng: products/gia-lai/san-pham-thu/product.yml\n"
        "    certificates:\n"
        "      - stars: 4\n"
        "        year: 2024\n"
        "    name: Sản phẩm thử\n"
        "    provenance: public-source\n"
        "    sources:\n"
        "      - title: Nguồn thử\n"
    )


def test_all_rules_are_listed_by_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    lines = capsys.readouterr().out.split("\n")
    assert lines[:3] == ["Đọc tệp", "  E001  Tệp quá dài", "  E002  Không phải UTF-8"]
    assert {line[2:6] for line in lines if line.startswith("  ")} == set(RULES)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("104", "E104"), ("W104", "E104"), ("E502", "W502"), ("E1O4", "E104"), ("xyz", None)],
)
def test_a_near_miss_is_recognised(written: str, meant: str | None) -> None:
    assert nearest(written) == meant


def test_an_unknown_code_is_a_wrong_call_that_says_what_was_meant(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "104"]) == 2
    assert capsys.readouterr().err == (
        "Không có quy tắc 104. Có phải E104?\n"
        "Sửa: chạy  python3 scripts/explain.py  để xem mọi mã.\n"
    )


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_an_explanation_is_whole_and_shows_nothing_invisible(code: str) -> None:
    explanation = EXPLANATIONS[code]
    assert explanation.causes
    assert explanation.fix.strip(" ….;")
    for line in told(explanation):
        assert line.isprintable()
        assert len(line) <= 110
