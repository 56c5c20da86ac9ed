import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from catalogue.intake import crew as crew_module
from catalogue.intake.crew import Crew, CrewError, to_nobody
from tests.other_lines import Elsewhere


@dataclass
class Keeper:
    """Keeps what it was given, as a member that reads entries does."""

    start: int
    kept: list[int] = field(default_factory=list)

    def keep(self, numbers: list[int]) -> int:
        self.kept += numbers
        return len(self.kept)

    def total(self) -> int:
        return self.start + sum(self.kept)

    def fail(self, why: str) -> None:
        raise ValueError(why)

    def vanish(self) -> None:
        raise SystemExit


@pytest.mark.parametrize("members", [1, 2, 3])
def test_members_keep_what_they_have_and_answer_in_their_order(members: int) -> None:
    crew = Crew(Keeper, 100, members)
    assert crew.ask("keep", [([n, n],) for n in range(members)]) == [2] * members
    assert crew.ask("keep", [([n],) for n in range(members)]) == [3] * members
    assert crew.ask("total", [()] * members) == [100 + 3 * n for n in range(members)]
    crew.dismiss()


def test_members_that_inherit_nothing_do_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows and macOS start processes afresh and send them what they need."""
    monkeypatch.setattr(crew_module, "start_method", lambda: "spawn")
    crew = Crew(Keeper, 5, 2)
    crew.ask("keep", [([1],), ([2],)])
    assert crew.ask("total", [(), ()]) == [6, 7]
    crew.dismiss()


def test_the_lines_of_another_system_do_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_context", lambda _: Elsewhere)
    crew = Crew(Keeper, 5, 2)
    assert crew.ask("total", [(), ()]) == [5, 5]
    crew.dismiss()


@pytest.mark.parametrize("members", [1, 2])
def test_an_error_in_a_member_reaches_whoever_listens(members: int) -> None:
    crew = Crew(Keeper, 0, members)
    with pytest.raises(ValueError, match="không đọc được"):
        crew.ask("fail", [("không đọc được",)] * members)
    crew.dismiss()


def test_a_member_that_ends_without_an_answer_is_an_error_and_no_endless_wait() -> None:
    crew = Crew(Keeper, 0, 2)
    with pytest.raises(CrewError):
        crew.ask("vanish", [(), ()])
    crew.dismiss()


@dataclass
class Counting:
    """Tells how far it is, as reading and making do."""

    start: int
    advance: Callable[[int], None] = to_nobody

    def work(self, parts: int) -> int:
        for _ in range(parts):
            self.advance(10)
        return parts


@pytest.mark.parametrize("members", [1, 2])
def test_whoever_asked_hears_how_far_the_members_are(members: int) -> None:
    crew, told = Crew(Counting, 0, members), list[int]()
    crew.tell("work", [(3,)] * members, told.append)
    assert crew.hear() == [3] * members
    assert told == [10] * 3 * members
    crew.dismiss()


def test_members_that_are_dismissed_at_work_end_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where nothing is inherited, nobody else holds the line, and it breaks at once."""
    monkeypatch.setattr(crew_module, "start_method", lambda: "spawn")
    monkeypatch.setattr(crew_module, "PATIENCE", 60)
    crew = Crew(Counting, 0, 2)
    crew.tell("work", [(100_000,)] * 2)
    crew.dismiss()
    assert capfd.readouterr().err == ""
