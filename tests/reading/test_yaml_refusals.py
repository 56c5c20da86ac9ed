"""What YAML allows and this catalogue does not, one trap a test."""

from __future__ import annotations

import sys
import unicodedata
from itertools import pairwise

import pytest

from catalogue.findings.finding import Finding
from catalogue.findings.rules import fix, message
from catalogue.reading.yaml_reader import MAX_BYTES, read_yaml


def refused(text: str | bytes) -> list[Finding]:
    document, findings = read_yaml(text.encode() if isinstance(text, str) else text, "x.yml")
    assert findings != []
    assert document is None
    return findings


def work(text: str) -> int:
    """How many calls it takes to refuse a text, Python's and C's: the same on every machine."""
    calls = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        refused(text)
    finally:
        sys.setprofile(None)
    return calls


def places(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.code, str(finding.position)) for finding in findings]


def test_64_kib_is_the_limit() -> None:
    whole = b"a: 1\n#" + b"x" * (MAX_BYTES - 6)
    assert len(whole) == 65536
    assert read_yaml(whole, "x.yml")[1] == []
    (finding,) = refused(whole + b"x")
    assert finding.code == "E001"
    assert finding.values == {"size": "65537", "limit": "65536"}


@pytest.mark.parametrize(
    ("content", "position", "offset"),
    [
        (b"\xff\xfea\x00", "1:1", "1"),
        (b"a: 1\nb: \xc4", "2:4", "9"),
        ("a: 1\nbắ: ".encode() + b"\xed\xa0\x80", "2:5", "12"),
        (b"\xef\xbb\xbfa: \xc0\x80", "1:4", "7"),
    ],
)
def test_bytes_that_are_not_utf8_are_pointed_at(content: bytes, position: str, offset: str) -> None:
    (finding,) = refused(content)
    assert places([finding]) == [("E002", position)]
    assert finding.values == {"offset": offset}


def test_the_first_decomposed_word_is_shown_with_its_composed_form() -> None:
    decomposed = unicodedata.normalize("NFD", "Măng")
    (finding,) = refused(f"name: Chè xanh\nother: {decomposed} {decomposed}\n")
    assert places([finding]) == [("E003", "2:8")]
    assert finding.values == {"text": decomposed, "nfc": "Măng"}


def test_a_word_decomposed_by_escapes_is_refused_too() -> None:
    (finding,) = refused('a: 1\nb: "\\u0061\\u0301"\n')
    assert places([finding]) == [("E003", "2:4")]
    assert finding.values["nfc"] == "á"


@pytest.mark.parametrize(
    "character",
    [
        *("\x01", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x80", "\x9f", "\xa0", "\xad"),
        *("\u034f", "\u061c", "\u115f", "\u180e", "\u2003", "\u200b", "\u200c", "\u200d"),
        *("\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\u2800"),
        *("\u3000", "\u3164", "\ue000", "\ufe0f", "\ufeff", "\ufff9", "\ufffc", "\ufffd"),
        *("\U000e0001", "\U000e0101", "\U000f0000"),
    ],
    ids=lambda character: f"U+{ord(character):04X}",
)
def test_a_character_that_nobody_sees_is_refused_raw_and_escaped(character: str) -> None:
    named = f"U+{ord(character):04X}"
    findings = refused(f"a: 1\nb: mă{character}ng\n")
    assert places(findings) == [("E004", "2:6")]
    assert findings[0].values["character"] == named
    findings = refused(f'a: 1\nb: "mă\\U{ord(character):08x}ng"\n')
    assert places(findings) == [("E004", "2:7")]
    assert findings[0].values["character"] == named


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029", "\r"])
def test_a_line_end_that_editors_do_not_see_is_refused(character: str) -> None:
    findings = refused(f"a: 1{character}b: 2\nb: 3\n")
    assert places(findings) == [("E004", "1:5")]
    assert findings[0].values["character"] == f"U+{ord(character):04X}"


@pytest.mark.parametrize(
    ("escape", "named"),
    [
        ("\\0", "U+0000"),
        ("\\a", "U+0007"),
        ("\\b", "U+0008"),
        ("\\t", "U+0009"),
        ("\\v", "U+000B"),
        ("\\f", "U+000C"),
        ("\\r", "U+000D"),
        ("\\e", "U+001B"),
        ("\\N", "U+0085"),
        ("\\_", "U+00A0"),
        ("\\L", "U+2028"),
        ("\\P", "U+2029"),
        ("\\x1f", "U+001F"),
        ("\\u200B", "U+200B"),
    ],
)
def test_short_escapes_hide_nothing(escape: str, named: str) -> None:
    (finding,) = refused(f'a: "x{escape}y"\n')
    assert places([finding]) == [("E004", "1:6")]
    assert finding.values["character"] == named


def test_escapes_that_mean_plain_characters_are_fine() -> None:
    document, findings = read_yaml(rb'a: "\u0111\n\"\\ \/ \x41 \\u200b"', "x.yml")
    assert findings == []
    assert document is not None
    assert document.content == {"a": 'đ\n"\\ / A \\u200b'}


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("a: x\ty\n", "1:5"),
        ("a: 'x\ty'\n", "1:6"),
        ('a: "x\ty"\n', "1:6"),
        ("a: |\n  x\ty\n", "2:4"),
        ("a: >\n  x\n  \ty\n", "3:3"),
        ("x\ty: a\n", "1:2"),
    ],
)
def test_a_tab_within_a_value_is_refused(text: str, position: str) -> None:
    (finding,) = refused(text)
    assert places([finding]) == [("E004", position)]
    assert finding.values["character"] == "U+0009"


def test_an_invisible_character_is_named_in_vietnamese() -> None:
    (finding,) = refused("a: x\u200by\n")
    assert message(finding) == (
        "Có ký tự ẩn hoặc không dùng được U+200B (dấu cách rộng bằng không)."
    )
    (finding,) = refused("a: x\u202ey\n")
    assert finding.values["name"] == "đảo chiều chữ"


def test_invisible_characters_are_all_listed_but_no_more_than_twenty() -> None:
    assert places(refused("a: \u200bx\u200b\nb: \u200b\n")) == [
        ("E004", "1:4"),
        ("E004", "1:6"),
        ("E004", "2:4"),
    ]
    assert len(refused("a: " + "\u200b" * 5000)) == 20


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u0430", "chữ Kirin"),
        ("\u03bf", "chữ Hy Lạp"),
        ("\u05d0", "chữ Do Thái"),
        ("\u0627", "chữ Ả Rập"),
        ("\u0663", "chữ Ả Rập"),
        ("\u4e2d", "chữ Hán"),
        ("\uff13", "chữ khổ rộng"),
        ("\u3002", "chữ hoặc ký hiệu lạ"),
        ("\u2163", "dạng khác của “IV”"),
        ("\ufb01", "dạng khác của “fi”"),
        ("\u0133", "dạng khác của “ij”"),
        ("\u017f", "dạng khác của “s”"),
        ("\u0131", "chữ hoặc ký hiệu lạ"),
        ("\u01c0", "chữ hoặc ký hiệu lạ"),
        ("\u0251", "chữ hoặc ký hiệu lạ"),
        ("\U0001d41a", "chữ toán học"),
        ("\U0001f600", "chữ hoặc ký hiệu lạ"),
    ],
    ids=lambda value: f"U+{ord(value):04X}" if len(value) == 1 else "",
)
def test_what_is_not_written_in_vietnam_is_refused_raw_and_escaped(
    character: str, name: str
) -> None:
    for text in (f"a: 1\nb: Kb{character}ng\n", f'a: 1\nb: "K\\U{ord(character):08x}ng"\n'):
        (finding,) = refused(text)
        assert places([finding]) == [("E019", "2:6")]
        code = f"U+{ord(character):04X}"
        assert message(finding) == f"Có chữ không dùng trong danh mục: {code} ({name})."


@pytest.mark.parametrize(
    "text",
    [
        "Ư̆ ơ̆ ê̆ Ŏŏ Ĕĕ Ĭĭ Ŭŭ ƀ Ƀ č ñ",
        "12° 50% ½ ™ ® – — “a” ‘b’ … • × ± € ₫ m² m³ CO₂",
        "".join(chr(c) for c in range(0x1EA0, 0x1EFA)),
        "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư",
    ],
)
def test_vietnamese_and_the_minority_languages_are_written_as_they_are(text: str) -> None:
    document, findings = read_yaml(f"a: {text}\n".encode(), "x.yml")
    assert findings == []
    assert document is not None
    assert document.content == {"a": text}


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("a: x\u0306\u0323\u0306\n", "1:7"),
        ("a: x \u0306\n", "1:6"),
        ("a: 5\u0306\n", "1:5"),
        ("a: x\u0338\n", "1:5"),
        ("a: x\u20e3\n", "1:5"),
        ("a: x\u17d2\n", "1:5"),
        ('a: "x \\u0306"\n', "1:4"),
        ('a: "x\\u0306\\u0323\\u0306"\n', "1:4"),
    ],
)
def test_a_mark_too_many_or_alone_is_refused(text: str, position: str) -> None:
    assert ("E019", position) in places(refused(text))


def test_a_tower_of_marks_is_told_in_twenty_lines() -> None:
    findings = refused("a: x" + "\u0306" * 160 + "\n")
    assert len(findings) == 20
    assert places(findings)[0] == ("E019", "1:7")


@pytest.mark.parametrize("letter", ["\u0430", "\\u0430"])
def test_twice_as_many_foreign_letters_take_no_more_than_twice_the_work(letter: str) -> None:
    once, twice = (work('a: "' + letter * count + '"') for count in (5_000, 10_000))
    assert once < twice < 2.2 * once


def test_a_file_of_zero_bytes_is_refused() -> None:
    assert {finding.code for finding in refused(b"\x00" * 100)} == {"E004"}


def test_each_repeated_key_names_the_place_of_the_first() -> None:
    findings = refused("a: 1\nb:\n  c: 1\n  'c': 2\na: 2\n\"a\": 3\n")
    assert [(str(f.position), f.path, dict(f.values)) for f in findings] == [
        ("4:3", ("b", "c"), {"key": "c", "line": "3", "column": "3"}),
        ("5:1", ("a",), {"key": "a", "line": "1", "column": "1"}),
        ("6:1", ("a",), {"key": "a", "line": "1", "column": "1"}),
    ]
    assert {f.code for f in findings} == {"E006"}
    assert message(findings[0]) == "Ô “c” bị lặp; đã có ở dòng 3, cột 3."


def test_anchors_and_aliases_are_refused_where_they_stand() -> None:
    findings = refused("a: &x 1\nb: *x\nc: [&y {d: 1}, *y]\n*x : e\n")
    assert places(findings) == [
        ("E007", "1:4"),
        ("E007", "2:4"),
        ("E007", "3:5"),
        ("E007", "3:16"),
        ("E007", "4:1"),
    ]
    assert [f.values["text"] for f in findings] == ["&x", "*x", "&y", "*y", "*x"]


def bomb(letters: str) -> str:
    """A list of nine, nine of those, nine of these …: for all letters 9 ** 9 times `x`."""
    lines = [f"{letters[0]}: &{letters[0]} [x, x, x, x, x, x, x, x, x]"]
    for before, letter in pairwise(letters):
        lines.append(f"{letter}: &{letter} [{', '.join(['*' + before] * 9)}]")
    return "\n".join(lines)


def test_an_alias_bomb_is_told_in_short_lines() -> None:
    findings = refused(bomb("abcdefghi"))
    assert {f.code for f in findings} == {"E007"}
    assert max(len(message(f)) for f in findings) < 200


def test_an_alias_bomb_goes_off_nowhere() -> None:
    """Each line of it takes about the same work, and not nine times that of the line before."""
    assert work(bomb("abcdefghi")) < 4 * work(bomb("abc"))


def test_a_list_that_holds_itself_is_refused() -> None:
    assert places(refused("a: &a [*a]\n")) == [("E007", "1:4"), ("E007", "1:8")]


def test_the_merge_key_is_refused_and_its_quoted_twin_is_text() -> None:
    assert places(refused("a: 1\n<<: {b: 2}\n")) == [("E008", "2:1")]
    assert read_yaml(b'"<<": 1\n', "x.yml")[1] == []


@pytest.mark.parametrize(
    ("text", "position", "shown"),
    [
        ("a: !!python/object/apply:os.system [ls]\n", "1:4", "!!python/object/apply:os.system"),
        ("a: !!str 1\n", "1:4", "!!str"),
        ("a: !moi 1\n", "1:4", "!moi"),
        ("a: ! 1\n", "1:4", "!"),
        ("a: !<tag:x> 1\n", "1:4", "tag:x"),
        ("a:\n  - !!map {b: 1}\n", "2:5", "!!map"),
        ("!k a: 1\n", "1:1", "!k"),
        ("%YAML 1.1\n---\na: 1\n", "1:1", "%YAML 1.1"),
        ("# x\n%TAG ! tag:x,2000:\n---\na: 1\n", "2:1", "%TAG ! tag:x,2000:"),
        ("%MOI 1\n---\na: 1\n", "1:1", "%MOI"),
        ("%YAML 9.9\n---\na: 1\n", "1:1", "%YAML"),
        ("a: !x!y 1\n", "1:4", "!x!y"),
        ("a: !%FF 1\n", "1:4", "!%FF"),
        ("a: !<x\n", "1:4", "!<x"),
    ],
)
def test_tags_and_directives_are_refused(text: str, position: str, shown: str) -> None:
    (finding,) = refused(text)
    assert places([finding]) == [("E009", position)]
    assert finding.values == {"text": shown}


def test_a_second_document_is_refused_with_both_places() -> None:
    (finding,) = refused("# x\na: 1\n---\nb: 2\n---\nc: 3\n")
    assert places([finding]) == [("E010", "3:1")]
    assert finding.values == {"line": "2", "column": "1"}
    assert places(refused("a: 1\n---\n")) == [("E010", "2:1")]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("a: " + "[" * 20 + "]" * 20, "1:23"),
        ("a: " + "[" * 3000, "1:23"),
        ("a: " + "{b: " * 3000, "1:80"),
        ("? " * 3000, "1:41"),
        ("\n".join("  " * level + "a:" for level in range(100)), "21:41"),
    ],
)
def test_more_than_twenty_levels_are_refused(text: str, position: str) -> None:
    findings = refused(text)
    assert findings[-1].code == "E011" or findings[0].code == "E018"
    assert ("E011", position) in places(findings)


@pytest.mark.parametrize("opening", ["[", "{b: ", "? "])
def test_whatever_lies_below_the_twentieth_level_is_not_taken_apart(opening: str) -> None:
    few, many = (work("a: " + opening * levels) for levels in (100, 3000))
    assert many < 1.5 * few


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("? [a]\n: 1\n", "1:3"),
        ("? {a: 1}\n: 1\n", "1:3"),
        ("{[a, b]: 1}\n", "1:2"),
        ("? - a\n: 1\n", "1:3"),
    ],
)
def test_a_key_that_is_not_one_scalar_is_refused(text: str, position: str) -> None:
    assert places(refused(text)) == [("E018", position)]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", "1:1"),
        ("\n\n", "1:1"),
        ("# chỉ có chú thích\n", "1:1"),
        ("\ufeff", "1:1"),
        ("---\n", "1:1"),
        ("\nMăng le\n", "2:1"),
        ("- a\n- b\n", "1:1"),
        ("~", "1:1"),
    ],
)
def test_a_file_without_fields_is_refused(text: str, position: str) -> None:
    assert places(refused(text)) == [("E016", position)]


def test_different_faults_are_all_found_at_once_in_the_order_of_the_file() -> None:
    findings = refused("a: x\u200b\na: &b 1\nc: !d 2\nd: Ma\u0306ng\n")
    assert places(findings) == [
        ("E004", "1:5"),
        ("E006", "2:1"),
        ("E007", "2:4"),
        ("E009", "3:4"),
        ("E003", "4:4"),
    ]


def test_what_came_before_a_syntax_error_is_still_told() -> None:
    assert places(refused('a: 1\na: 2\nb: "x\n')) == [("E006", "2:1"), ("E005", "3:4")]


def test_no_message_repeats_a_long_or_hostile_value() -> None:
    findings = refused("a: &" + "x" * 500 + " 1\n" + "k" * 500 + ": 1\n" + "k" * 500 + ": 2\n")
    assert [f.code for f in findings] == ["E007", "E006"]
    for finding in findings:
        assert len(message(finding)) < 200
        assert message(finding).isprintable()
        assert fix(finding).isprintable()


@pytest.mark.parametrize(
    ("line", "position", "lost"),
    [
        ("name: Mật ong #1 Biển Hồ", "1:15", "#1 Biển Hồ"),
        ("name: Chè\t#xanh", "1:11", "#xanh"),
        ("names:\n  - Chè #1", "2:9", "#1"),
        ("names: [Chè #1\n  , b]", "1:13", "#1"),
    ],
)
def test_text_that_yaml_would_drop_without_a_word_is_refused(
    line: str, position: str, lost: str
) -> None:
    (finding,) = refused(line)
    assert (finding.code, str(finding.position)) == ("E020", position)
    assert finding.values == {"text": lost}
    assert lost in message(finding)


@pytest.mark.parametrize(
    "line",
    [
        "stars: 4 # bốn",
        "name: Chè#1",
        'name: "Mật ong #1"',
        "name: 'Mật ong #1'",
        "story: |\n  Mật ong #1\n  #2",
        "#lời ghi chú\nname: Chè",
        "name: Chè\n#lời ghi chú",
        "name: Chè\n  #lời ghi chú\nstory: x",
        "name: Chè ## hai dấu",
    ],
)
def test_remarks_and_number_signs_that_nothing_is_lost_by_are_ordinary(line: str) -> None:
    document, findings = read_yaml(line.encode(), "x.yml")
    assert findings == []
    assert document is not None
