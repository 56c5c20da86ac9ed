"""What a good file becomes: text, and where each piece of it stands."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from catalogue.findings.finding import Position
from catalogue.reading.document import Document, Plain
from catalogue.reading.yaml_reader import MAX_BYTES, read_yaml, read_yaml_file


def read(text: str) -> Document:
    document, findings = read_yaml(text.encode(), "x.yml")
    assert findings == []
    assert document is not None
    return document


@pytest.mark.parametrize(
    "scalar",
    [
        "0321234567",
        "0912345678",
        "17:30",
        "8:00",
        "no",
        "Yes",
        "on",
        "~",
        "null",
        "true",
        "1_000",
        "0x1F",
        "012",
        "1e3",
        ".inf",
        "2024-13-40",
        "2024-12-30",
        "=",
        "12:30:45",
        "+84912345678",
        "4.0",
    ],
)
def test_no_text_is_taken_for_anything_but_text(scalar: str) -> None:
    content = read(f"a: {scalar}\n").content
    assert content == {"a": scalar}
    assert type(content["a"]) is Plain


def test_odd_keys_are_ordinary_keys() -> None:
    content = read('=: 1\nno: 2\n012: 3\n~: 4\n17:30: 5\n"<<": 6\n? a b\n: 7\n').content
    assert list(content) == ["=", "no", "012", "~", "17:30", "<<", "a b"]
    assert {type(key) for key in content} == {str}


def test_only_an_unquoted_scalar_is_plain() -> None:
    content = read("a: 3\nb: \"3\"\nc: '3'\nd: |\n  3\ne: >-\n  3\nf:\n").content
    assert {key: type(value) for key, value in content.items()} == {
        "a": Plain,
        "b": str,
        "c": str,
        "d": str,
        "e": str,
        "f": Plain,
    }
    assert content["d"] == "3\n"
    assert content["f"] == ""


def test_every_key_and_value_has_its_line_and_column() -> None:
    document = read(
        "# đầu tệp\n"
        "name: Măng le rừng\n"
        "place:\n"
        "  code: '23671'\n"
        "certificates:\n"
        "  - stars: 4\n"
        "    year:\n"
        '  - {stars: 5, url: "đ"}\n'
        "story: |\n"
        "  Một.\n"
    )
    assert document.keys == {
        ("name",): Position(2, 1),
        ("place",): Position(3, 1),
        ("place", "code"): Position(4, 3),
        ("certificates",): Position(5, 1),
        ("certificates", 0, "stars"): Position(6, 5),
        ("certificates", 0, "year"): Position(7, 5),
        ("certificates", 1, "stars"): Position(8, 6),
        ("certificates", 1, "url"): Position(8, 16),
        ("story",): Position(9, 1),
    }
    assert document.values == {
        (): Position(2, 1),
        ("name",): Position(2, 7),
        ("place",): Position(4, 3),
        ("place", "code"): Position(4, 9),
        ("certificates",): Position(6, 3),
        ("certificates", 0): Position(6, 5),
        ("certificates", 0, "stars"): Position(6, 12),
        ("certificates", 0, "year"): Position(7, 10),
        ("certificates", 1): Position(8, 5),
        ("certificates", 1, "stars"): Position(8, 13),
        ("certificates", 1, "url"): Position(8, 21),
        ("story",): Position(9, 8),
    }


def test_columns_count_characters_not_bytes() -> None:
    document = read("đường đèo: {ắ: ố}\n")
    assert document.values["đường đèo", "ắ"] == Position(1, 16)


def test_windows_line_ends_count_once() -> None:
    document = read("a: 1\r\nb:\r\n  - 2\r\n")
    assert document.content == {"a": "1", "b": ["2"]}
    assert document.values["b", 0] == Position(3, 5)


def test_a_byte_order_mark_at_the_start_shifts_nothing() -> None:
    document = read("\ufeffa: 1\n")
    assert document.content == {"a": "1"}
    assert document.keys["a",] == Position(1, 1)


def test_an_explicit_start_and_end_of_the_only_document_are_fine() -> None:
    assert read("---\na: 1\n...\n").content == {"a": "1"}


def test_tabs_between_tokens_and_in_comments_are_fine() -> None:
    assert read("a:\t1\t# nhận\txét\nb: 2 \t\n").content == {"a": "1", "b": "2"}


def test_twenty_levels_are_not_too_deep() -> None:
    document = read("a: " + "[" * 19 + "]" * 19 + "\n")
    assert document.content == {"a": eval("[" * 19 + "]" * 19)}  # noqa: S307 - brackets only


def test_a_document_can_be_sent_to_another_process() -> None:
    document = read("a: 3\nb: ['4']\n")
    again = pickle.loads(pickle.dumps(document))  # noqa: S301 - our own bytes
    assert again == document
    assert type(again.content["a"]) is Plain


def test_a_file_is_read_by_its_path_below_the_root(tmp_path: Path) -> None:
    (tmp_path / "sản phẩm").mkdir()
    (tmp_path / "sản phẩm" / "x.yml").write_bytes("name: Măng\n".encode())
    document, findings = read_yaml_file(tmp_path, "sản phẩm/x.yml")
    assert findings == []
    assert document is not None
    assert (document.file, document.content) == ("sản phẩm/x.yml", {"name": "Măng"})


def test_a_file_that_is_too_long_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_bytes(b"#" * (3 * MAX_BYTES))
    document, findings = read_yaml_file(tmp_path, "x.yml")
    assert document is None
    assert [(f.code, f.values) for f in findings] == [
        ("E001", {"size": "196608", "limit": "65536"})
    ]


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    document, findings = read_yaml_file(tmp_path, "none.yml")
    assert document is None
    assert [(f.code, f.file) for f in findings] == [("E017", "none.yml")]
    (tmp_path / "folder.yml").mkdir()
    assert [f.code for f in read_yaml_file(tmp_path, "folder.yml")[1]] == ["E017"]
