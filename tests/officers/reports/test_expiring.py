"""What runs out soon, and one issue a province for it, on a real server."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from catalogue.officers.reports.issues import Deed, Issue, Wished, steps
from tests.officers.reports.conftest import serving
from tests.officers.verbs.conftest import FILES, HONEY, Run

SOON = "2023-12-30"
"""Signed so, it ends on 30/12/2026: 39 days after the tests' today."""


def put(root: Path, path: str, name: str, signed: str) -> None:
    text = FILES[HONEY].replace("Mật ong Bịa", name).replace("2024-03-12", signed)
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def soon(office: Path) -> Path:
    put(office, "products/gia-lai/tra-bia/product.yml", "Trà Bịa", SOON)
    put(office, "products/ha-noi/com-bia/product.yml", "Cốm @ai Bịa", "2023-11-30")
    put(office, "products/ha-noi/cu-bia/product.yml", "Cũ Bịa", "2023-11-20")
    return office


@dataclass
class GitHub:
    """As much of it as issues need. asked: (method, path, content) of every request."""

    issues: list[dict[str, Any]] = field(default_factory=list)
    asked: list[tuple[str, str, Any]] = field(default_factory=list)
    token: str = "bi-mat"  # noqa: S105 - nobody's

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        length = int(request.headers.get("Content-Length") or 0)
        content = json.loads(request.rfile.read(length)) if length else None
        parts = urlsplit(request.path)
        self.asked.append((request.command, parts.path, content))
        allowed = request.headers["Authorization"] == f"Bearer {self.token}"
        answer = self._done(request.command, parts.path, parts.query, content) if allowed else {}
        request.send_response(200 if allowed else 403)
        request.end_headers()
        request.wfile.write(json.dumps(answer).encode())

    def _done(self, method: str, path: str, query: str, content: Any) -> Any:
        if method == "GET":
            asked = parse_qs(query)
            page, size = int(asked["page"][0]), int(asked["per_page"][0])
            listed = [x for x in self.issues if asked["labels"][0] in x["labels"]]
            return listed[(page - 1) * size : page * size]
        if method == "POST":
            issue = {"number": len(self.issues) + 1, "state": "open", **content}
            self.issues.append(issue)
            return issue
        issue = self.issues[int(path.rpartition("/")[2]) - 1]
        issue.update(content)
        return issue

    @property
    def writes(self) -> list[str]:
        return [method for method, _, _ in self.asked if method != "GET"]


@pytest.fixture
def github(monkeypatch: pytest.MonkeyPatch) -> Iterator[GitHub]:
    forge = GitHub()
    with serving(forge.answer) as address:
        monkeypatch.setenv("GITHUB_API_URL", address)
        monkeypatch.setenv("GITHUB_REPOSITORY", "bia/kho")
        monkeypatch.setenv("GITHUB_TOKEN", forge.token)
        yield forge


def test_the_soonest_comes_first_and_what_is_over_is_not_told(ocop: Run, soon: Path) -> None:
    found = json.loads(ocop("report", "expiring", "--json")[1])["products"]
    assert [(each["id"], each["until"], each["left"]) for each in found] == [
        ("com-bia", "2026-11-30", 9),
        ("tra-bia", "2026-12-30", 39),
    ]


def test_days_narrow_and_widen_it(ocop: Run, soon: Path) -> None:
    def ids(*flags: str) -> list[str]:
        out = ocop("report", "expiring", "--json", *flags)[1]
        return [each["id"] for each in json.loads(out)["products"]]

    assert ids("--days", "9") == ["com-bia"]
    assert ids("--days", "8") == []
    assert ids("--days", "111") == ["com-bia", "tra-bia", "mat-ong-bia"]


def test_a_person_reads_it_by_province(ocop: Run, soon: Path) -> None:
    assert ocop("report", "expiring")[1] == (
        "Hết hạn trong 90 ngày, tính từ 21/11/2026: 2 sản phẩm\n"
        "Gia Lai (1)\n"
        "  30/12/2026  còn 39 ngày  3 sao  Trà Bịa (tra-bia), 12/QĐ-UBND\n"
        "Hà Nội (1)\n"
        "  30/11/2026  còn 9 ngày  3 sao  Cốm @ai Bịa (com-bia), 12/QĐ-UBND\n"
    )


def test_a_spreadsheet_gets_a_row_a_product(ocop: Run, soon: Path) -> None:
    out = ocop("report", "expiring", "--csv")[1].removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["Mã"], row["Hết hạn"]) for row in rows] == [
        ("com-bia", "30/11/2026"),
        ("tra-bia", "30/12/2026"),
    ]


def test_one_issue_a_province_is_opened_once(ocop: Run, soon: Path, github: GitHub) -> None:
    code, out, err = ocop("report", "expiring", "--issues")
    assert (code, err) == (0, "")
    assert "Mở vấn đề mới: Sắp hết hạn: Gia Lai, 1 sản phẩm" in out
    assert [issue["title"] for issue in github.issues] == [
        "Sắp hết hạn: Gia Lai, 1 sản phẩm",
        "Sắp hết hạn: Hà Nội, 1 sản phẩm",
    ]
    assert github.issues[0]["body"].startswith("<!-- ocop:expiring:gia-lai -->\n")
    assert "Cốm &#64;ai Bịa" in github.issues[1]["body"]
    github.asked.clear()
    assert "2 vấn đề giữ nguyên." in ocop("report", "expiring", "--issues")[1]
    assert github.writes == []


def test_an_issue_follows_the_list_and_is_closed_when_it_is_empty(
    ocop: Run, soon: Path, github: GitHub
) -> None:
    ocop("report", "expiring", "--issues")
    put(soon, "products/gia-lai/mat-ong-bia/product.yml", "Mật ong Bịa", SOON)
    put(soon, "products/ha-noi/com-bia/product.yml", "Cốm Bịa", "2026-01-01")
    out = ocop("report", "expiring", "--issues")[1]
    assert out == (
        "Cập nhật vấn đề số 1: Sắp hết hạn: Gia Lai, 2 sản phẩm\n"
        "Đóng vấn đề số 2: Sắp hết hạn: Hà Nội, 1 sản phẩm\n"
        "0 vấn đề giữ nguyên.\n"
    )
    assert "Mật ong Bịa" in github.issues[0]["body"]
    assert [issue["state"] for issue in github.issues] == ["open", "closed"]
    put(soon, "products/ha-noi/com-bia/product.yml", "Cốm Bịa", SOON)
    ocop("report", "expiring", "--issues")
    assert github.issues[1]["state"] == "open"
    assert len(github.issues) == 2


def test_a_stranger_cannot_pass_an_issue_off_as_ours(ocop: Run, soon: Path, github: GitHub) -> None:
    body = "<!-- ocop:expiring:gia-lai -->\nbịa"
    github.issues.append({"number": 1, "state": "open", "title": "x", "body": body, "labels": []})
    ocop("report", "expiring", "--issues")
    assert github.issues[0]["body"] == body
    assert len(github.issues) == 3


def test_a_dry_run_says_it_and_does_nothing(ocop: Run, soon: Path, github: GitHub) -> None:
    out = ocop("report", "expiring", "--issues", "--dry-run")[1]
    assert out.count("Mở vấn đề mới") == 2
    assert github.writes == []


def test_more_issues_than_one_page_are_all_seen(ocop: Run, soon: Path, github: GitHub) -> None:
    ocop("report", "expiring", "--issues")
    ours = list(github.issues)
    label = ours[0]["labels"]
    others = [
        {"number": n, "state": "open", "title": "", "body": None, "labels": label}
        for n in range(1, 131)
    ]
    for number, issue in enumerate(ours, start=131):
        issue["number"] = number
    github.issues[:] = [*others, *ours]
    assert "2 vấn đề giữ nguyên." in ocop("report", "expiring", "--issues")[1]


def test_a_refusal_is_said_in_a_sentence(
    ocop: Run, soon: Path, github: GitHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "sai")
    code, _, err = ocop("report", "expiring", "--issues")
    assert code == 1
    assert "GitHub không nhận (HTTP Error 403" in err
    monkeypatch.delenv("GITHUB_TOKEN")
    assert "Thiếu biến môi trường GITHUB_TOKEN" in ocop("report", "expiring", "--issues")[2]


def test_line_ends_as_github_gives_them_back_are_no_change() -> None:
    wished = Wished("expiring", "gia-lai", "T", "a\nb")
    there = Issue(7, "T", wished.text.replace("\n", "\r\n"), is_open=True)
    assert list(steps("expiring", [wished], [there])) == []


def test_issues_of_another_topic_are_left_alone() -> None:
    other = Issue(7, "T", "<!-- ocop:links: -->\nx", is_open=True)
    assert list(steps("expiring", [], [other])) == []
    assert [step.deed for step in steps("links", [], [other])] == [Deed.CLOSE]
