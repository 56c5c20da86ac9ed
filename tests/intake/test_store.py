"""What a run leaves for the next is whole and ours, or it is not there."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from catalogue.findings.finding import Finding
from catalogue.intake.store import HEAD, DamagedStoreError, Store, digest

VALUES = {"một": {"a": (1, "hai", None)}, "ba": [1.5, True]}


class Trap:
    """Runs a command when it is unpickled by whoever trusts it."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.mark),)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Store(tmp_path / "kho", "khóa".encode().hex(), ()).save(
        {"mot": VALUES["một"], "ba": VALUES["ba"]}
    )
    return tmp_path / "kho"


def opened(folder: Path, key: str = "khóa".encode().hex(), types: tuple[Any, ...] = ()) -> Store:
    return Store(folder, key, types)


def test_what_was_saved_is_there_for_the_next_run(folder: Path) -> None:
    store = opened(folder)
    assert not store.is_empty
    assert store.load("mot") == VALUES["một"]
    assert store.load("ba") == VALUES["ba"]


def test_under_another_key_nothing_is_there(folder: Path) -> None:
    assert opened(folder, "khác".encode().hex()).is_empty


def test_values_that_are_kept_stay_and_others_are_gone(folder: Path) -> None:
    opened(folder).save({"moi": 7}, kept=["mot"])
    store = opened(folder)
    assert (store.load("moi"), store.load("mot")) == (7, VALUES["một"])
    with pytest.raises(DamagedStoreError):
        store.load("ba")
    assert len(list(folder.iterdir())) == 3


def test_a_suspended_store_is_empty_to_others_until_it_is_saved_again(folder: Path) -> None:
    store = opened(folder)
    store.suspend()
    assert opened(folder).is_empty
    assert store.load("ba") == VALUES["ba"]
    store.save({}, kept=["ba"])
    assert opened(folder).load("ba") == VALUES["ba"]


@pytest.mark.parametrize("spoil", [b"", b"x", b"\x80\x05K\x01."])
def test_a_value_that_was_changed_is_not_trusted(folder: Path, spoil: bytes) -> None:
    path = next(folder.glob("mot-*"))
    path.write_bytes(spoil)
    with pytest.raises(DamagedStoreError):
        opened(folder).load("mot")


def test_every_single_byte_of_the_head_counts(folder: Path) -> None:
    head = (folder / HEAD).read_bytes()
    for place in range(len(head)):
        (folder / HEAD).write_bytes(head[:place] + bytes([head[place] ^ 1]) + head[place + 1 :])
        store = opened(folder)
        assert store.is_empty, place


def test_a_shortened_or_foreign_head_is_no_head(folder: Path) -> None:
    head = (folder / HEAD).read_bytes()
    for content in (b"", head[:-1], head[:20], b"\xff\xfe", head + b"x"):
        (folder / HEAD).write_bytes(content)
        assert opened(folder).is_empty, content


def test_a_forged_value_runs_nothing(folder: Path, tmp_path: Path) -> None:
    """Even with its digest right."""
    content = pickle.dumps(Trap(tmp_path / "bay"))
    former = next(folder.glob("mot-*"))
    forged = digest(content)
    (folder / f"mot-{forged}").write_bytes(content)
    store = opened(folder)
    store._files["mot"] = forged
    with pytest.raises(DamagedStoreError):
        store.load("mot")
    assert not (tmp_path / "bay").exists()
    assert former.exists()


def test_only_the_types_that_a_store_knows_come_back(tmp_path: Path) -> None:
    finding = Finding("E101", "products/x/y/product.yml")
    Store(tmp_path / "a", "k", ()).save({"f": finding})
    with pytest.raises(DamagedStoreError):
        Store(tmp_path / "a", "k", ()).load("f")


def test_a_store_without_a_folder_keeps_nothing() -> None:
    store = Store(None, "", ())
    store.save({"a": 1})
    assert store.is_empty
    with pytest.raises(DamagedStoreError):
        store.load("a")
