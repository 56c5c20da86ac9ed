"""Ordinary files are read quickly; whatever is not plainly ordinary is left to the careful reader.

`quickly` also holds each value against the careful reader's.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from catalogue.reading.quick_yaml import quick_reader
from catalogue.reading.yaml_reader import MAX_BYTES
from tests.reading.agreement import quickly


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: Măng le\n", {"name": "Măng le"}),
        ("name: Măng le", {"name": "Măng le"}),
        ("name:   Măng  le   \n", {"name": "Măng  le"}),
        ("name: Măng le # ở Tơ Tung\n", {"name": "Măng le"}),
        ("name: Măng le ## ở Tơ Tung\n", {"name": "Măng le"}),
        ("name: Chè#1, [a] {b} 50% a:b ? - !\n", {"name": "Chè#1, [a] {b} 50% a:b ? - !"}),
        ("name: -5 & 'a' \"b\" | > *\n", {"name": "-5 & 'a' \"b\" | > *"}),
        ("name: it's\n", {"name": "it's"}),
        ("# đầu\n\n  # lùi\nname: a\n\n# cuối\n", {"name": "a"}),
        ("name: a\r\nstory: |-\r\n  b\r\n  c\r\n", {"name": "a", "story": "b\nc"}),
        ("name:\nstory: a\n", {"name": None, "story": "a"}),
        ("name: # chưa có\nstory: a\n", {"name": None, "story": "a"}),
        ("name:\n", {"name": None}),
        ('name: ""\n', {"name": ""}),
        ("name: ''\n", {"name": ""}),
        ('name: "Mật ong #1: a"  # b\n', {"name": "Mật ong #1: a"}),
        ('name: " a "\n', {"name": " a "}),
        (r'name: "a\nb \"c\" \\n \\\"d\\"' + "\n", {"name": 'a\nb "c" \\n \\"d\\'}),
        ("name: 'it''s #1: \\n \"x\"'\n", {"name": 'it\'s #1: \\n "x"'}),
    ],
)
def test_scalars_as_people_write_them(text: str, expected: Any) -> None:
    assert quickly(text.encode()) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("|\n  Một.\n  Hai: ba #4\n", "Một.\nHai: ba #4\n"),
        ("|\n  Một.\n\n\n  Hai.\n\n\n", "Một.\n\n\nHai.\n"),
        ("|-\n  Một.\n\n  Hai.\n\n", "Một.\n\nHai."),
        ("|-\n      Một.\n        lùi\n      Hai.", "Một.\n  lùi\nHai."),
        ("|-\n  # không phải lời ghi chú\n  - a\n  b: c\n", "# không phải lời ghi chú\n- a\nb: c"),
        ("|-\n  Một.\n# lời ghi chú\n", "Một."),
        ("|-\n  Một.  \n    \n  Hai.\n", "Một.  \n  \nHai."),
        (">\n  Một\n  hai.\n", "Một hai.\n"),
        (">-\n  Một\n  hai.\n\n  Ba\n\n\n  bốn.\n\n", "Một hai.\nBa\n\nbốn."),
        (">-\n  Một \n  hai.\n", "Một  hai."),
    ],
)
def test_blocks_of_text_keep_or_fold_their_lines(block: str, expected: str) -> None:
    assert quickly(f"story: {block}".encode()) == {"story": expected}
    if block.endswith("\n"):
        after = quickly(f"story: {block}name: a\n".encode())
        assert after == {"story": expected, "name": "a"}


INDENTATIONS = (
    """\
certificates:
  - stars: 4
    decision:
      level: province
  - stars: 5
name: a
""",
    """\
certificates:
- stars: 4
  decision:
    level: province
- stars: 5
name: a
""",
    """\
certificates:
    -   stars: 4
        decision:
            level: province
    -   stars: 5
name: a
""",
    """\
certificates:
 - stars: 4
   decision:
    level: province
 # b

 - stars: 5
name: a
""",
)


@pytest.mark.parametrize("text", INDENTATIONS)
def test_lists_and_groups_at_any_indentation(text: str) -> None:
    assert quickly(text.encode()) == {
        "certificates": [{"stars": 4, "decision": {"level": "province"}}, {"stars": 5}],
        "name": "a",
    }


def test_lists_of_scalars_and_blocks_within_lists() -> None:
    text = (
        "other_names:\n- Một\n- 'Hai: ba'\n- \"4\" # c\n- |-\n  Năm\n- https://a.vn/b:c#d\n"
        "sources:\n  - title: >-\n      a\n      b\n    note: c\n"
    )
    assert quickly(text.encode()) == {
        "other_names": ["Một", "Hai: ba", "4", "Năm", "https://a.vn/b:c#d"],
        "sources": [{"title": "a b", "note": "c"}],
    }


def test_the_schema_and_quotes_decide_the_types() -> None:
    text = (
        "certificates:\n  - stars: 4\n    score: 90.86\n    year: 02020\n    round: '2'\n"
        "    certificate_number: 12\n    nowhere: 3\nunknown:\n  - 5\n"
    )
    (certificate,) = quickly(text.encode())["certificates"]
    assert certificate == {
        "stars": 4,
        "score": Decimal("90.86"),
        "year": "02020",
        "round": "2",
        "certificate_number": "12",
        "nowhere": "3",
    }
    assert type(certificate["stars"]) is int
    assert type(certificate["score"]) is Decimal
    assert type(certificate["certificate_number"]) is str


def test_booleans_and_mixed_types_are_read_as_the_careful_reader_reads_them() -> None:
    read = quick_reader(
        {
            "properties": {
                "a": {"type": "boolean"},
                "b": {"type": ["boolean", "integer", "string"]},
                "c": {"items": {"type": "number"}},
            }
        }
    )
    assert read(b"a: true\nb: 3\nc:\n- 0.5\n- x\n") == {
        "a": True,
        "b": 3,
        "c": [Decimal("0.5"), "x"],
    }
    assert read(b"a: no\nb: false\n") == {"a": "no", "b": False}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n# chỉ có chú thích\n",
        "Măng le\n",
        "- a\n",
        " a: 1\n",
        "a: b\n  c\n",
        "a:\n  b\n",
        'a: "b\n  c"\n',
        "a: 'b\n  c'\n",
        "a: [b]\n",
        "a: {b: c}\n",
        "a: []\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !!str b\n",
        "<<: b\n",
        "? a\n: b\n",
        "---\na: b\n",
        "a: b\n...\n",
        "%YAML 1.1\n",
        "a: b\na: c\n",
        "a:\n  b: 1\n  b: 2\n",
        "a: b #1\n",
        "a: b: c\n",
        "a: b:\n",
        "a: - b\n",
        "a: @b\n",
        "a: `b`\n",
        "a:b\n",
        "a:\n  b: 1\n c: 2\n",
        "a:\n  b: 1\n   c: 2\n",
        "a: 1\n  b: 2\n",
        "a:\n  - b\n - c\n",
        "a:\n  - b\n  c: d\n",
        "- a: 1\n  b: 2\n",
        "a:\n- - b\n",
        "a:\n-\n",
        "a:\n- \n",
        'a: "b" c\n',
        'a: "b"# c\n',
        "a: 'it's'\n",
        r'a: "\u0111"' + "\n",
        r'a: "b\tc"' + "\n",
        "a: b\tc\n",
        "\ta: b\n",
        "a: |+\n  b\n",
        "a: |2\n  b\n",
        "a: | # b\n  c\n",
        "a: |\n b\nc: |\n  d",
        "a: |\n\n  b\n",
        "a: |\nb\n",
        "a:\n  b: |\n  c\n",
        "a: |-\n  b\n \n  c\n",
        "a: |-\n  b\n \n  # c\n",
        "a: >\n  b\n    c\n",
        "Tên: a\n",
        "'a': b\n",
        "a: ma\u0306ng\n",
        "a: \u0430\n",
        "a: b\u200bc\n",
        "\ufeffa: b\n",
        "a: b\rc: d\n",
        "a: b\x00\n",
        "\n".join("  " * level + "a:" for level in range(30)),
    ],
)
def test_what_is_unusual_is_left_to_the_careful_reader(text: str) -> None:
    assert quickly(text.encode()) is None


def test_groups_and_lists_go_as_deep_as_any_schema() -> None:
    def nested(levels: int) -> bytes:
        lines = ["a:" if level == 0 else "  " * (level - 1) + "- a:" for level in range(levels)]
        return "\n".join(lines).encode()

    read = [quickly(nested(levels)) for levels in range(1, 30)]
    assert all(content is not None for content in read[:6])
    assert all(content is None for content in read[12:])


def test_broken_and_too_long_files_are_left_to_the_careful_reader() -> None:
    assert quickly(b"a: \xff\n") is None
    assert quickly(b"a: \xc4b\x91\n") is None
    whole = b"a: 1\n#" + b"x" * (MAX_BYTES - 6)
    assert quickly(whole) == {"a": "1"}
    assert quickly(whole + b"x") is None
