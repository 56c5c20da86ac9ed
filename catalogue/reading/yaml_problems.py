"""libyaml's complaints, in Vietnamese and with what to do about them.

libyaml names what its grammar missed; an officer needs what was probably meant. So the words of
the complaint choose a reader, and the lines around it decide between readings.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from catalogue.findings.finding import Finding, Position, shown
from catalogue.reading.yaml_complaint import (
    QUOTE_IT,
    Complaint,
    Reader,
    Reading,
    after_marker,
    after_quote,
    colon,
    first_character,
    indentation,
    left_open,
    no_colon,
    superfluous,
    tab,
)


def syntax_finding(error: yaml.YAMLError, text: str, file: str) -> Finding:
    complaint = _complaint(error, text)
    for words, code in _OTHER_RULES.items():
        if words in complaint.words:
            word = (complaint.rest(complaint.opened).split() or [""])[0]
            return Finding(code, file, complaint.opened, values={"text": shown(word)})
    reading = next(_readings(complaint))
    values = {"problem": reading.problem, "hint": reading.hint}
    return Finding("E005", file, reading.at, values=values)


def _complaint(error: yaml.YAMLError, text: str) -> Complaint:
    lines = text.split("\n")
    at = _position(getattr(error, "problem_mark", None), lines) or Position(1, 1)
    opened = _position(getattr(error, "context_mark", None), lines) or at
    words = f"{getattr(error, 'context', '')}: {getattr(error, 'problem', '')}"
    return Complaint(words, at, opened, lines)


def _position(mark: yaml.Mark | None, lines: list[str]) -> Position | None:
    """Where a mark is; libyaml puts the end of a file on a line of its own."""
    if mark is None:
        return None
    if mark.line >= len(lines):
        return Position(len(lines), len(lines[-1]) + 1)
    return Position(mark.line + 1, mark.column + 1)


def _readings(complaint: Complaint) -> Iterator[Reading]:
    for words, reader in _READERS:
        if words in complaint.words:
            yield from reader(complaint)


def _said(problem: str, hint: str) -> Reader:
    def reader(complaint: Complaint) -> Iterator[Reading]:
        yield Reading(complaint.at, problem, hint)

    return reader


def _said_of_opening(problem: str, hint: str) -> Reader:
    def reader(complaint: Complaint) -> Iterator[Reading]:
        yield Reading(complaint.opened, problem, hint)

    return reader


_OTHER_RULES = {
    "scanning an alias": "E007",
    "scanning an anchor": "E007",
    "scanning a tag": "E009",
    "parsing a tag": "E009",
    "tag handle": "E009",
    "directive": "E009",
    "incompatible YAML document": "E009",
}
"""Broken spellings of what is refused when spelled well, under the same rule."""

_READERS: tuple[tuple[str, Reader], ...] = (
    ("", tab),
    ("", left_open),
    ("cannot start any token", first_character),
    ("mapping values are not allowed", colon),
    ("could not find expected ':'", no_colon),
    (
        "scanning a quoted scalar",
        _said_of_opening(
            "dấu ngoặc mở ở đây không được đóng", "thêm dấu ngoặc cùng loại ở cuối giá trị."
        ),
    ),
    (
        "parsing a quoted scalar",
        _said("dấu \\ trong ngoặc kép đứng trước chữ không hợp lệ", "viết \\\\ để có một dấu \\."),
    ),
    (
        "scanning a block scalar",
        _said_of_opening(
            "sau dấu | hoặc > còn chữ trên cùng dòng",
            "xuống dòng sau dấu ấy rồi thụt vào hai dấu cách; chữ thường thì đặt trong ngoặc kép.",
        ),
    ),
    (
        "expected ',' or ']'",
        _said_of_opening(
            "danh sách [ ] mở ở đây thiếu dấu phẩy hoặc dấu ]",
            "viết  [một, hai]  trên một dòng, hoặc mỗi mục một dòng bắt đầu bằng  - ",
        ),
    ),
    (
        "expected ',' or '}'",
        _said_of_opening(
            "nhóm { } mở ở đây thiếu dấu phẩy hoặc dấu }",
            "viết mỗi ô một dòng, thụt vào hai dấu cách, không dùng { }.",
        ),
    ),
    ("expected node content", superfluous),
    (
        "parsing a flow",
        _said(
            "tệp hết mà còn thiếu dấu ] hoặc }", "thêm dấu đóng, hoặc đặt giá trị trong ngoặc kép."
        ),
    ),
    (
        "block sequence entries",
        _said(
            "dấu gạch “-” của danh sách đứng cùng dòng với tên ô",
            "xuống dòng, thụt vào rồi viết  - giá trị; chữ thường thì đặt trong ngoặc kép.",
        ),
    ),
    (
        "mapping keys are not allowed",
        _said("giá trị không được bắt đầu bằng “?”", QUOTE_IT),
    ),
    ("did not find expected key", after_quote),
    ("expected <document start>", after_marker),
    ("did not find expected", indentation),
    (
        "",
        _said(
            "không hiểu được chỗ này",
            "so với một tệp đã đúng; giá trị có dấu : # [ ] { } & * ! | thì đặt trong ngoặc kép.",
        ),
    ),
)
"""What libyaml 0.2 says and who reads it; the first reading is the one that is told."""
