"""The same findings for people at a terminal and for programs."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from catalogue.findings.finding import Finding, Position
from catalogue.findings.reporters import REPORTERS, reporter

FILE = "products/gia-lai/thu/product.yml"
ERROR = Finding(
    "E305",
    FILE,
    Position(12, 18),
    ("certificates", 0, "valid_until"),
    {"until": "30/01/2026", "months": "36", "start": "30/12/2022", "expected": "30/12/2025"},
)
ADVICE = Finding("W502", FILE, Position(3, 5), ("packagings", 0, "gtin"), {"gtin": "4006381333931"})


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(name: str, *findings: Finding, files: int = 3) -> str:
    stream = io.StringIO()
    reporter(name, stream).report(findings, files)
    return stream.getvalue()


def test_the_terminal_shows_each_error_in_two_lines_and_only_counts_advice_beside_errors() -> None:
    assert printed("terminal", ADVICE, ERROR) == (
        "products/gia-lai/thu/product.yml:12:18  E305  "
        "Hạn 30/01/2026 không đúng 36 tháng kể từ 30/12/2022; tính ra là 30/12/2025.\n"
        "    Sửa: xóa ô valid_until để hệ thống tự tính, hoặc sửa theo văn bản.\n"
        "1 lỗi trong 1 tệp; 1 lời khuyên.\n"
        "Xem: python3 scripts/explain.py E305\n"
    )


def test_advice_that_says_the_same_of_several_files_is_said_once() -> None:
    elsewhere = Finding("W502", "products/gia-lai/khac/product.yml", values=ADVICE.values)
    assert printed("terminal", ADVICE, elsewhere) == (
        "products/gia-lai/khac/product.yml:1:1  W502  "
        "Mã vạch 4006381333931 không bắt đầu bằng 893 (mã của Việt Nam).\n"
        "    Sửa: xem lại; giữ nguyên nếu bao bì in đúng như vậy.\n"
        "    … và 1 tệp khác cũng vậy.\n"
        "Không có lỗi trong 3 tệp; 2 lời khuyên.\n"
        "Xem: python3 scripts/explain.py W502\n"
    )


def test_the_terminal_says_that_nothing_is_wrong() -> None:
    assert printed("terminal") == "Không có lỗi trong 3 tệp; 0 lời khuyên.\n"


def test_colours_are_for_terminals_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\033" not in printed("terminal", ERROR, ADVICE)
    stream = Terminal()
    reporter("terminal", stream).report([ERROR], 3)
    reporter("terminal", stream).report([ADVICE], 3)
    assert "\033[31mE305\033[0m" in stream.getvalue()
    assert "\033[33mW502\033[0m" in stream.getvalue()


def test_who_asks_for_no_colour_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Terminal()
    reporter("terminal", stream).report([ERROR], 3)
    assert "\033" not in stream.getvalue()


def test_the_json_document_has_all_of_it() -> None:
    assert json.loads(printed("json", ADVICE, ERROR)) == {
        "files": 3,
        "errors": 1,
        "advice": 1,
        "findings": [
            {
                "code": "E305",
                "severity": "error",
                "file": "products/gia-lai/thu/product.yml",
                "line": 12,
                "column": 18,
                "path": ["certificates", 0, "valid_until"],
                "message": "Hạn 30/01/2026 không đúng 36 tháng kể từ 30/12/2022; "
                "tính ra là 30/12/2025.",
                "fix": "xóa ô valid_until để hệ thống tự tính, hoặc sửa theo văn bản.",
            },
            {
                "code": "W502",
                "severity": "advice",
                "file": "products/gia-lai/thu/product.yml",
                "line": 3,
                "column": 5,
                "path": ["packagings", 0, "gtin"],
                "message": "Mã vạch 4006381333931 không bắt đầu bằng 893 (mã của Việt Nam).",
                "fix": "xem lại; giữ nguyên nếu bao bì in đúng như vậy.",
            },
        ],
    }


def test_the_json_document_is_vietnamese_to_the_eye_and_ends_its_line() -> None:
    text = printed("json", ERROR)
    assert "Hạn 30/01/2026" in text
    assert text.endswith("}\n")


@pytest.mark.parametrize("name", REPORTERS)
def test_the_order_is_that_of_the_files(name: str) -> None:
    later = Finding("E306", FILE, Position(40, 1), (), {"date": "1", "today": "2"})
    assert printed(name, later, ERROR) == printed(name, ERROR, later)


def on_a_terminal(finding: Finding, *lines: str) -> list[str]:
    stream = Terminal()
    reporter("terminal", stream, lambda file: list(lines) if file == FILE else None).report(
        [finding], 3
    )
    return stream.getvalue().split("\n")


def test_a_terminal_shows_the_line_with_a_caret_under_the_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    finding = replace(ERROR, position=Position(2, 10))
    assert on_a_terminal(finding, "name: Thử", "đến_hết: 2026-01-30")[1:3] == [
        "    2 | đến_hết: 2026-01-30",
        "                 ^",
    ]


def test_a_long_line_is_cut_around_the_place_and_controls_stay_out_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    line = "x" * 500 + "!" + "\033[31m" + "y" * 500
    shown, caret = on_a_terminal(replace(ERROR, position=Position(1, 501)), line)[1:3]
    assert len(shown) < 100
    assert shown[caret.index("^")] == "!"
    assert "\033" not in shown


def test_what_is_no_text_has_no_excerpt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    photo = Finding("E602", "products/gia-lai/thu/anh.jpg")
    assert on_a_terminal(photo)[1].startswith("    Sửa: ")
    beyond = replace(ERROR, position=Position(9, 1))
    assert on_a_terminal(beyond, "name: Thử")[1].startswith("    Sửa: ")
