"""The table of notes: exact, and refused rather than misread."""

from __future__ import annotations

import pytest

from catalogue.model.place import Register
from catalogue.officers.importing import read_notes
from catalogue.officers.notes import Note, Notes, notes_of
from catalogue.officers.rows import ImportRefusedError
from catalogue.reading.yaml_reader import read_yaml


def table(text: str) -> Notes:
    document, findings = read_yaml(text.encode(), "x.notes.yml")
    assert document is not None, findings
    return notes_of(document.content, "x.notes.yml")


def test_a_note_means_what_the_table_says() -> None:
    notes = table(
        """\
notes:
  - note: "Round 2 of 2022; cấp lại"
    certificate: {round: 2, kind: re-evaluation, decision: {level: province}}
    register: from-2025-07
    recognised: true
    entry:
      unconfirmed: [name]
  - note: Producer not stated
"""
    )
    assert notes == {
        "Round 2 of 2022; cấp lại": Note(
            certificate={"round": 2, "kind": "re-evaluation", "decision": {"level": "province"}},
            register=Register.CURRENT,
            recognised=True,
            entry={"unconfirmed": ["name"]},
        ),
        "Producer not stated": Note(),
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("note: a\n", "Không đọc được bảng diễn giải x.notes.yml: thiếu danh sách “notes”."),
        ("notes: [a]\n", "mục 1: thiếu ô “note”."),
        ("notes: [{note: a}, {note: a}]\n", "mục 2: ghi chú này đã có ở mục 1."),
        (
            "notes: [{note: a, stars: 5}]\n",
            "mục 1: không có ô nào tên “stars”; chỉ nhận recognised,",
        ),
        ("notes: [{note: a, register: 2025}]\n", "không có bảng mã hành chính “2025”."),
        ("notes: [{note: a, certificate: {round: hai}}]\n", "“round” phải là số nguyên."),
        ("notes: [{note: a, certificate: x}]\n", "“certificate” phải là nhóm ô hoặc danh sách"),
    ],
)
def test_a_table_that_could_be_misread_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ImportRefusedError) as error:
        table(text)
    assert problem in str(error.value)


def test_no_table_is_an_empty_one(tmp_path) -> None:  # type: ignore[no-untyped-def]
    assert read_notes(tmp_path / "a.notes.yml") == {}


def test_broken_yaml_is_refused_with_its_problem(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.notes.yml"
    file.write_text("notes: [a\n", encoding="utf-8")
    with pytest.raises(ImportRefusedError) as error:
        read_notes(file)
    assert str(error.value).startswith("Không đọc được bảng diễn giải a.notes.yml: ")
