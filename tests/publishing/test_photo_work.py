"""Work in several processes, of which some may die."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from catalogue.publishing import photo_work
from catalogue.publishing.photo_work import outcomes
from tests.other_lines import Elsewhere


def doubled(number: int) -> int:
    return 2 * number


def doubled_unless_deadly(number: int) -> int:
    if number in {0, 17}:
        os._exit(1)  # as a decoder does that hostile bytes bring down
    return 2 * number


def deadly(number: int) -> int:
    os._exit(1)


def refused(number: int) -> int:
    if number == 9:
        raise OSError("the disk is full")
    return number


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 4, 5, 50])
def test_every_item_comes_out_once_with_its_result(workers: int, count: int) -> None:
    found = sorted(outcomes(doubled, range(count), workers))
    assert found == [(number, 2 * number) for number in range(count)]


def test_an_item_that_kills_its_process_takes_no_other_with_it() -> None:
    found = dict(outcomes(doubled_unless_deadly, range(60), 2))
    assert len(found) == 60
    assert {number for number, result in found.items() if result is None} == {0, 17}
    assert all(found[number] == 2 * number for number in range(60) if number not in {0, 17})


@pytest.mark.parametrize("workers", [2, 3])
def test_a_process_that_dies_each_time_stops_nothing(workers: int) -> None:
    found = dict(outcomes(deadly, range(20), workers))
    assert found == dict.fromkeys(range(20))


def test_an_error_that_is_no_item_s_stops_the_work() -> None:
    with pytest.raises(OSError, match="the disk is full"):
        list(outcomes(refused, range(20), 2))
    assert multiprocessing.active_children() == []


def test_whoever_stops_listening_leaves_no_process_behind() -> None:
    found = outcomes(doubled, range(50), 2)
    next(found)
    assert len(multiprocessing.active_children()) == 2
    found.close()
    assert multiprocessing.active_children() == []


def test_the_lines_of_another_system_do_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_context", lambda _: Elsewhere)
    assert sorted(outcomes(doubled, range(9), 2)) == [(n, 2 * n) for n in range(9)]


def test_processes_that_inherit_nothing_do_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_work, "start_method", lambda: "spawn")
    assert sorted(outcomes(doubled, range(9), 2)) == [(n, 2 * n) for n in range(9)]
