"""A complaint of libyaml and the ways to read it that look at the lines around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from catalogue.findings.finding import Position, shown

_KEY = r"^\s*(?:- +)*([A-Za-z_][A-Za-z0-9_]*)"
_ONLY_A_KEY = re.compile(_KEY + r"\s*$")
_NO_SPACE = re.compile(_KEY + r":(?!//)\S")
_NO_COLON = re.compile(r"^\s*(?:- +)*[^\s:#]+\s*$")

_OPENING = re.compile(_KEY + r""": +(["'])(.*)$""")
_LIKE_A_KEY = re.compile(_KEY + r":(?:\s|$)|^\s*- ")

QUOTE_IT = "đặt cả giá trị trong ngoặc kép."


@dataclass(frozen=True, slots=True)
class Complaint:
    """words: context and problem as libyaml says them; opened: where that context began."""

    words: str
    at: Position
    opened: Position
    lines: list[str]

    def line(self, number: int) -> str:
        """Text of a line counted from 1; empty beyond the file."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def rest(self, position: Position) -> str:
        """What stands on the line from a position on."""
        return self.line(position.line)[position.column - 1 :]

    @property
    def before(self) -> str:
        """The line up to the place."""
        return self.line(self.at.line)[: self.at.column - 1]

    @property
    def line_above(self) -> int:
        """The nearest earlier line that is not blank, or 0."""
        number = self.at.line - 1
        while number > 0 and not self.line(number).strip():
            number -= 1
        return number


@dataclass(frozen=True, slots=True)
class Reading:
    """What an officer is told: where, what is wrong, what to do."""

    at: Position
    problem: str
    hint: str


Reader = Callable[[Complaint], Iterator[Reading]]
"""Yields its readings of a complaint, the likeliest first; none when it is not about that."""


def tab(complaint: Complaint) -> Iterator[Reading]:
    if complaint.rest(complaint.at).startswith("\t"):
        yield Reading(
            complaint.at, "dòng này thụt vào bằng phím Tab", "thay mỗi Tab bằng hai dấu cách."
        )


def left_open(complaint: Complaint) -> Iterator[Reading]:
    """A value whose closing quote is missing: libyaml stumbles only where the next one stands."""
    for number in range(1, complaint.at.line + 1):
        found = _OPENING.match(complaint.line(number))
        below = next((line for line in complaint.lines[number:] if line.strip()), "")
        if found and not _closes(found[3], found[2]) and _LIKE_A_KEY.match(below):
            line = shown(complaint.line(number).strip())
            yield Reading(
                Position(number, found.start(2) + 1),
                "dấu ngoặc mở ở đây không được đóng",
                f"thêm dấu {found[2]} ở cuối dòng này:  {line}{found[2]}",
            )
            return


def _closes(rest: str, quote: str) -> bool:
    inside = re.sub(r"\\.", "", rest) if quote == '"' else rest.replace("''", "")
    return quote in inside


def first_character(complaint: Complaint) -> Iterator[Reading]:
    sign = shown(complaint.rest(complaint.at)[:1])
    yield Reading(complaint.at, f"giá trị không được bắt đầu bằng “{sign}”", QUOTE_IT)


def superfluous(complaint: Complaint) -> Iterator[Reading]:
    sign = shown(complaint.rest(complaint.at)[:1])
    if sign:
        yield Reading(complaint.at, f"dấu “{sign}” ở đây thừa", "xóa dấu này, hoặc " + QUOTE_IT)


def after_quote(complaint: Complaint) -> Iterator[Reading]:
    if complaint.before.rstrip().endswith(('"', "'")):
        yield Reading(
            complaint.at,
            "có chữ sau dấu ngoặc đóng",
            'dấu ngoặc kép bên trong viết là \\"; xem giá trị trước có đóng ngoặc chưa.',
        )


def after_marker(complaint: Complaint) -> Iterator[Reading]:
    """Text below a line that ends a document or that needs a `---` after it."""
    line = complaint.line(complaint.line_above)
    if line.startswith(("...", "%")):
        at = Position(complaint.line_above, 1)
        yield Reading(at, f"dòng “{shown(line)}” không có chỗ trong tệp này", "xóa dòng này.")


def indentation(complaint: Complaint) -> Iterator[Reading]:
    yield Reading(
        complaint.at,
        "dòng này thụt vào không khớp với các dòng trên",
        "các ô cùng cấp thụt vào bằng nhau; cấp dưới thêm hai dấu cách.",
    )


def colon(complaint: Complaint) -> Iterator[Reading]:
    """A colon where no key can be: within a value, or after a line above that went wrong."""
    yield from _long_dash(complaint.at.line, complaint)
    if _ONLY_A_KEY.match(complaint.before):
        yield from _missing_space(complaint.line_above, complaint)
        yield from _missing_colon(complaint.line_above, complaint)
        yield from indentation(complaint)
    yield Reading(complaint.at, "giá trị có dấu hai chấm mà không ở trong ngoặc kép", QUOTE_IT)


def _long_dash(number: int, complaint: Complaint) -> Iterator[Reading]:
    """Word and Zalo make `–` of the `-` that begins an item of a list."""
    line = complaint.line(number)
    if line.lstrip().startswith(("– ", "— ")):
        at = Position(number, len(line) - len(line.lstrip()) + 1)
        yield Reading(at, "mục của danh sách bắt đầu bằng gạch dài", "thay bằng dấu gạch nối  - ")


def no_colon(complaint: Complaint) -> Iterator[Reading]:
    yield from _long_dash(complaint.opened.line, complaint)
    yield from _missing_space(complaint.opened.line, complaint)
    yield _no_pair(complaint.opened)


def _missing_space(number: int, complaint: Complaint) -> Iterator[Reading]:
    found = _NO_SPACE.match(complaint.line(number))
    if found:
        key = shown(found[1])
        yield Reading(
            Position(number, found.end(1) + 1),
            f"thiếu dấu cách sau “{key}:”",
            f"viết  {key}: giá trị  (có dấu cách sau dấu hai chấm).",
        )


def _missing_colon(number: int, complaint: Complaint) -> Iterator[Reading]:
    line = complaint.line(number)
    if _NO_COLON.match(line):
        yield _no_pair(Position(number, len(line) - len(line.lstrip()) + 1))


def _no_pair(at: Position) -> Reading:
    return Reading(
        at,
        "dòng này không có dạng “tên: giá trị”",
        "thêm dấu hai chấm và một dấu cách sau tên ô; phần tiếp của đoạn văn thì thụt vào.",
    )
