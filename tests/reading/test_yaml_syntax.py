"""Syntax errors as an officer makes them: where, what is wrong, and what to do."""

from __future__ import annotations

import pytest

from catalogue.findings.rules import fix, message
from catalogue.reading.yaml_reader import read_yaml

NO_SPACE = "thiếu dấu cách sau “name:”"
COLON = "giá trị có dấu hai chấm mà không ở trong ngoặc kép"
NO_PAIR = "dòng này không có dạng “tên: giá trị”"
TAB = "dòng này thụt vào bằng phím Tab"
UNCLOSED = "dấu ngoặc mở ở đây không được đóng"
AFTER_QUOTE = "có chữ sau dấu ngoặc đóng"
INDENTATION = "dòng này thụt vào không khớp với các dòng trên"
DASH = "dấu gạch “-” của danh sách đứng cùng dòng với tên ô"
LIST = "danh sách [ ] mở ở đây thiếu dấu phẩy hoặc dấu ]"
GROUP = "nhóm { } mở ở đây thiếu dấu phẩy hoặc dấu }"
BACKSLASH = "dấu \\ trong ngoặc kép đứng trước chữ không hợp lệ"
BLOCK = "sau dấu | hoặc > còn chữ trên cùng dòng"


@pytest.mark.parametrize(
    ("text", "position", "problem"),
    [
        ("name:Măng\nb: 1\n", "1:5", NO_SPACE),
        ("a: 1\nname:Măng\nb: 2\n", "2:5", NO_SPACE),
        ("a: 1\nname:Măng\n", "2:5", NO_SPACE),
        ("a:\n  - name:Măng\n    b: 1\n", "2:9", NO_SPACE),
        ("name: Măng: ngon\n", "1:11", COLON),
        ("a: 1\nname: Măng\n  ăn rồi: nhớ\n", "3:9", COLON),
        ('a: "b": c\n', "1:7", COLON),
        ("a: 1\nMăng le rừng\nb: 2\n", "2:1", NO_PAIR),
        ("name\nb: 1\n", "1:1", NO_PAIR),
        ("\tname: x\n", "1:1", TAB),
        ("a:\n\tb: x\n", "2:1", TAB),
        ("a:\n  b: x\n\tc: y\n", "3:1", TAB),
        ("a: |\n\tb\n", "2:1", TAB),
        ('a: 1\nb: "abc\nc: 1\n', "2:4", UNCLOSED),
        ("b: 'abc\nc: 1\n", "1:4", UNCLOSED),
        ('a: "x\n---\ny"\n', "1:4", UNCLOSED),
        ('a: "Măng "le" rừng"\n', "1:11", AFTER_QUOTE),
        ("a: 'it's'\nb: 1\n", "1:8", AFTER_QUOTE),
        ("a:\n  b: 1\n   c: 2\n", "3:5", INDENTATION),
        ("a:\n  b: 1\n c: 2\n", "3:2", INDENTATION),
        (" a: 1\nb: 2\n", "2:1", INDENTATION),
        ("a:\n  - x\n - y\n", "3:2", INDENTATION),
        ("a:\n  - x\n  b: 1\n", "3:3", INDENTATION),
        ("a: - x\n", "1:4", DASH),
        ("a: [1, 2\nb: 3\n", "1:4", LIST),
        ("a: {b: 1\nc: 2\n", "1:4", GROUP),
        ("a: [", "1:5", "tệp hết mà còn thiếu dấu ] hoặc }"),
        ("a: ]\n", "1:4", "dấu “]” ở đây thừa"),
        ("a: @x\n", "1:4", "giá trị không được bắt đầu bằng “@”"),
        ("a: `x`\n", "1:4", "giá trị không được bắt đầu bằng “`”"),
        ("a: %x\n", "1:4", "giá trị không được bắt đầu bằng “%”"),
        ("a: ? b\n", "1:4", "giá trị không được bắt đầu bằng “?”"),
        ('a: "C:\\q"\n', "1:7", BACKSLASH),
        ('a: "\\ud800"\n', "1:7", BACKSLASH),
        ("a: | b\n", "1:4", BLOCK),
        ("a: 1\n...\nb: 2\n", "2:1", "dòng “...” không có chỗ trong tệp này"),
        ("%YAML 1.1\na: 1\n", "1:1", "dòng “%YAML 1.1” không có chỗ trong tệp này"),
    ],
)
def test_a_syntax_error_says_what_was_probably_meant(
    text: str, position: str, problem: str
) -> None:
    document, findings = read_yaml(text.encode(), "x.yml")
    assert document is None
    assert [(f.code, str(f.position), f.values["problem"]) for f in findings] == [
        ("E005", position, problem)
    ]
    assert findings[0].values["hint"]


@pytest.mark.parametrize(
    ("text", "position", "word"),
    [("a: **đậm** x\n", "1:4", "**đậm**"), ("a: *\n", "1:4", "*"), ("a: & b\n", "1:4", "&")],
)
def test_stars_and_ampersands_of_ordinary_text_are_taken_for_aliases(
    text: str, position: str, word: str
) -> None:
    findings = read_yaml(text.encode(), "x.yml")[1]
    assert [(f.code, str(f.position), f.values["text"]) for f in findings] == [
        ("E007", position, word)
    ]
    assert "ngoặc kép" in fix(findings[0])


def test_the_sentence_and_the_remedy_read_well() -> None:
    (finding,) = read_yaml("a: 1\nname:Măng\n".encode(), "x.yml")[1]
    assert message(finding) == "Lỗi cú pháp YAML: thiếu dấu cách sau “name:”."
    assert fix(finding) == "viết  name: giá trị  (có dấu cách sau dấu hai chấm)."
