"""Several files are written as one: all of them, or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from catalogue.officers import together
from catalogue.officers.plan import PlannedFile
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.together import write_together

FIRST = PlannedFile("producer", "a", "producers/gia-lai/a.yml", "name: A\n")
SECOND = PlannedFile("producer", "b", "producers/gia-lai/b.yml", "name: B\n")


def files(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): p.read_text() for p in root.rglob("*") if p.is_file()}


def test_all_files_are_written(tmp_path: Path) -> None:
    write_together(tmp_path, [FIRST, SECOND], {})
    assert files(tmp_path) == {FIRST.path: "name: A\n", SECOND.path: "name: B\n"}


@pytest.mark.parametrize("stopped", [OSError("disk"), KeyboardInterrupt()])
def test_a_failure_half_way_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped: BaseException
) -> None:
    place = tmp_path / FIRST.path
    place.parent.mkdir(parents=True)
    place.write_text("name: before\n")
    real = os.replace

    def fail_on_the_second(source: Path, target: Path) -> None:
        if target.name == "b.yml":
            raise stopped
        real(source, target)

    monkeypatch.setattr(together.os, "replace", fail_on_the_second)
    with pytest.raises((ImportRefusedError, KeyboardInterrupt)):
        write_together(tmp_path, [FIRST, SECOND], {FIRST.path: b"name: before\n"})
    assert files(tmp_path) == {FIRST.path: "name: before\n"}


@pytest.mark.parametrize("base", [{}, {FIRST.path: b"name: other\n"}])
def test_a_file_that_changed_meanwhile_is_not_touched(
    tmp_path: Path, base: dict[str, bytes]
) -> None:
    place = tmp_path / FIRST.path
    place.parent.mkdir(parents=True)
    place.write_text("name: somebody else\n")
    with pytest.raises(ImportRefusedError, match="vừa bị sửa trong lúc nhập"):
        write_together(tmp_path, [SECOND, FIRST], base)
    assert files(tmp_path) == {FIRST.path: "name: somebody else\n"}
