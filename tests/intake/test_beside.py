from __future__ import annotations

import os
import sys

import pytest

from catalogue.intake import beside
from catalogue.intake.beside import Beside


class FaultError(Exception):
    """What goes wrong in a piece of work."""


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "default_workers", lambda: 2)


def test_work_is_done_by_another_process() -> None:
    work = Beside(os.getpid, forking=True)
    assert work.answer() != os.getpid()


def test_work_that_does_not_pay_is_done_here() -> None:
    assert Beside(os.getpid, forking=False).answer() == os.getpid()


def test_with_one_core_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "default_workers", lambda: 1)
    assert Beside(os.getpid, forking=True).answer() == os.getpid()


def test_a_process_that_is_killed_leaves_the_work_to_this_one() -> None:
    ours = os.getpid()

    def work() -> int:
        if os.getpid() != ours:
            os.kill(os.getpid(), 9)
        return os.getpid()

    assert Beside(work, forking=True).answer() == ours


def test_what_goes_wrong_there_goes_wrong_here_and_is_not_told_twice(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def work() -> int:
        raise FaultError

    beside = Beside(work, forking=True)
    with pytest.raises(FaultError):
        beside.answer()
    assert capfd.readouterr().err == ""
