"""Advice that an entry is excepted from, with a reason and until a day."""

from __future__ import annotations

import pytest

from catalogue.findings.rules import RULES, message
from catalogue.intake.entry import load_means
from tests.rules.trees import Read
from tests.schema.walking import DIRECTORY

FILE = "products/gia-lai/thu/product.yml"
LEAST = "name: Sản phẩm thử\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
FOREIGN = 'packagings:\n  - net_content: 500 g\n    gtin: "4006381333931"\n'
RETIRED = "retired:\n  date: 2026-03-01\n  reason: Nhập trùng.\n"
PRODUCER = "name: HTX thử\nkind: cooperative\n" + LEAST.partition("\n")[2] + RETIRED


def excepted(rule: str, until: str) -> str:
    return f"exceptions:\n  - rule: {rule}\n    reason: Đã xem, để thử.\n    until: {until}\n"


def said(read: Read, text: str, **others: str) -> list[str]:
    found = read(
        {FILE: LEAST + text, **{f"producers/gia-lai/{k}.yml": v for k, v in others.items()}}
    )
    return [f"{finding.code} {message(finding)}" for finding in found.findings]


@pytest.mark.parametrize("until", ["2026-11-21", "2027-06-30"])
def test_advice_is_silent_until_the_day_of_its_exception(read: Read, until: str) -> None:
    assert said(read, FOREIGN + excepted("W502", until)) == []


def test_the_day_after_the_advice_speaks_again_and_the_exception_is_an_error(read: Read) -> None:
    assert said(read, FOREIGN + excepted("W502", "2026-11-20")) == [
        "W502 Mã vạch 4006381333931 không bắt đầu bằng 893 (mã của Việt Nam).",
        "E802 Ngoại lệ W502 chỉ đến ngày 20/11/2026 (hôm nay 21/11/2026).",
    ]


def test_an_exception_silences_its_own_advice_only(read: Read) -> None:
    assert said(read, FOREIGN + excepted("W504", "2027-06-30")) == [
        "W502 Mã vạch 4006381333931 không bắt đầu bằng 893 (mã của Việt Nam).",
        "E801 Mục này không có lời khuyên W504, nên ngoại lệ không dùng đến.",
    ]


def test_advice_about_two_entries_is_silenced_in_the_one_that_it_is_about(read: Read) -> None:
    text = "producer: htx\n" + excepted("W208", "2027-06-30")
    assert said(read, text, htx=PRODUCER) == []


def test_what_may_be_excepted_is_all_advice_and_no_error() -> None:
    for means in load_means(DIRECTORY).values():
        rule = means.check.schema["properties"]["exceptions"]["items"]["properties"]["rule"]
        assert rule["enum"] == sorted(code for code in RULES if code.startswith("W"))
