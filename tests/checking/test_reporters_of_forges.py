"""The same findings for GitHub and GitLab: beside the lines, within their limits, and harmless."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.findings.finding import Finding
from catalogue.findings.reporters import reporter
from tests.checking.test_reporters import ADVICE, ERROR, FILE


def printed(name: str, *findings: Finding) -> str:
    stream = io.StringIO()
    reporter(name, stream).report(findings, 3)
    return stream.getvalue()


def annotations(text: str, kind: str) -> list[str]:
    before_log = text.partition("::stop-commands::")[0]
    return [line for line in before_log.splitlines() if line.startswith(f"::{kind}")]


def test_github_gets_an_annotation_on_the_line_errors_first() -> None:
    lines = printed("github", ADVICE, ERROR).splitlines()
    assert lines[0] == (
        f"::error file={FILE},line=12,col=18,title=E305::"
        "Hạn 30/01/2026 không đúng 36 tháng kể từ 30/12/2022; tính ra là 30/12/2025.%0A"
        "Sửa: xóa ô valid_until để hệ thống tự tính, hoặc sửa theo văn bản."
    )
    assert lines[1].startswith(f"::warning file={FILE},line=3,col=5,title=W502::Mã vạch ")


def test_of_more_than_ten_github_keeps_nine_and_a_word_on_how_many_more_there_are() -> None:
    errors = [replace(ERROR, file=f"products/gia-lai/thu-{n:02}/product.yml") for n in range(25)]
    text = printed("github", *errors, ADVICE)
    told = annotations(text, "error")
    assert len(told) == 10
    assert "thu-08" in told[8]
    assert told[9] == "::error::Còn 16 lỗi nữa: xem nhật ký của bước này, hoặc bản tóm tắt."
    assert len(annotations(text, "warning")) == 1
    assert all(error.file in text.partition("::stop-commands::")[2] for error in errors)


def test_ten_are_ten() -> None:
    errors = [replace(ERROR, file=f"products/gia-lai/thu-{n}/product.yml") for n in range(10)]
    assert len(annotations(printed("github", *errors), "error")) == 10


def test_nothing_that_a_contributor_wrote_becomes_a_command_of_the_runner() -> None:
    evil = "a%0A::add-path::x\n::error::y##[add-path]z"
    finding = Finding(
        "W502", f"products/gia-lai/{evil},line=9::/product.yml", values={"gtin": evil}
    )
    text = printed("github", finding)
    annotation = annotations(text, "warning")
    assert len(annotation) == 1
    assert "##[" not in annotation[0]
    place = annotation[0].partition("title=")[0]
    assert "a%250A%3A%3Aadd-path%3A%3Ax%0A%3A%3Aerror" in place
    assert place.count(",") == 3
    _, _, log = text.partition("::stop-commands::")
    word = log.splitlines()[0]
    assert len(word) == 64
    assert log.count(word) == 2
    assert log.endswith(f"\n::{word}::\n")


def test_gitlab_gets_a_code_quality_report() -> None:
    found = json.loads(printed("gitlab", ADVICE, ERROR))
    assert [(issue["check_name"], issue["severity"]) for issue in found] == [
        ("E305", "major"),
        ("W502", "minor"),
    ]
    assert found[0]["location"] == {"path": FILE, "lines": {"begin": 12}}
    assert found[0]["description"].endswith("hoặc sửa theo văn bản.")


def test_gitlab_knows_a_finding_again_after_lines_moved_and_tells_two_alike_apart() -> None:
    def prints(*findings: Finding) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(printed("gitlab", *findings))]

    lower = replace(ERROR, position=replace(ERROR.position, line=40))
    assert prints(ERROR) == prints(lower)
    assert len(set(prints(ERROR, lower))) == 2


def test_a_summary_is_a_table_that_no_value_breaks() -> None:
    evil = replace(ADVICE, values={"gtin": "1 | @ai [x](https://a.vn) <b>"})
    lines = printed("markdown", evil, ERROR).splitlines()
    assert lines[0] == "## ❌ Kiểm tra dữ liệu: 1 lỗi, 1 lời khuyên (3 tệp)"
    assert lines[2] == "| Chỗ | Mã | Điều không đúng | Cách sửa |"
    assert lines[4].startswith("| products/gia\\-lai/thu/product\\.yml:12:18 | E305 | Hạn ")
    assert lines[5].replace("\\|", "").count("|") == 5
    assert "&#64;ai \\[x\\]\\(https&#58;//a\\.vn\\) &lt;b" in lines[5]


def test_a_long_summary_says_how_much_it_leaves_to_the_log() -> None:
    many = [replace(ERROR, file=f"products/gia-lai/thu-{n}/product.yml") for n in range(230)]
    lines = printed("markdown", *many).splitlines()
    assert lines[-1] == "… và 30 dòng nữa trong nhật ký."
    assert len(lines) == 4 + 200 + 2


def test_check_adds_its_summary_to_a_file_that_others_write_to(
    empty_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = tmp_path / "tom-tat.md"
    summary.write_text("Trước đó.\n", encoding="utf-8")
    assert main(["check", "--root", str(empty_root), "--summary", str(summary)]) == 0
    assert capsys.readouterr().out == "Không có lỗi trong 0 tệp; 0 lời khuyên.\n"
    assert summary.read_text(encoding="utf-8").splitlines()[:3] == [
        "Trước đó.",
        "",
        "## ✅ Kiểm tra dữ liệu: không có lỗi, 0 lời khuyên (0 tệp)",
    ]
