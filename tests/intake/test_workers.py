from collections.abc import Sequence

import pytest

from catalogue.intake import workers
from catalogue.intake.workers import begin, in_parts, parts


def added(shared: int, items: Sequence[int]) -> list[int]:
    return [shared + item for item in items]


def refused(shared: int, items: Sequence[int]) -> list[int]:
    raise ValueError(shared + len(items))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_results_come_in_the_order_of_the_items_however_many_work(count: int) -> None:
    results = in_parts(added, 100, range(25), count)
    assert [number for part in results for number in part] == list(range(100, 125))


def test_the_parts_are_all_the_items_and_none_is_empty() -> None:
    for length in range(30):
        found = parts(list(range(length)), 8)
        assert [item for part in found for item in part] == list(range(length))
        assert all(found)
        assert len(found) <= 8


def test_an_error_in_a_worker_reaches_whoever_waits() -> None:
    with pytest.raises(ValueError, match=r"10[1-4]"):
        list(in_parts(refused, 100, range(8), 2))


def test_no_items_is_no_work_and_no_error() -> None:
    assert [number for part in begin(added, 1, [], 2).results() for number in part] == []


def test_processes_that_inherit_nothing_do_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows and macOS start processes afresh and send them what they need."""
    monkeypatch.setattr(workers, "start_method", lambda: "spawn")
    results = in_parts(added, 7, range(9), 2)
    assert [number for part in results for number in part] == list(range(7, 16))
