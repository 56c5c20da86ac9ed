"""What long work tells on a terminal, and when it tells nothing."""

from __future__ import annotations

import io
import threading
import unicodedata

import pytest
from tqdm import tqdm

from catalogue.language.vi import progress as words
from catalogue.progress import Silent, Terminal, progress_on


class Screen(io.StringIO):
    """A terminal that keeps everything written to it."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalogue.progress.QUIET_SECONDS", 0)


def left_on(screen: Screen) -> str:
    """What a reader sees at the end: each return begins the line anew."""
    line: list[str] = []
    for part in screen.getvalue().split("\r"):
        line[: len(part)] = part
    return "".join(line).rstrip()


def test_a_terminal_shows_the_title_and_the_count_and_keeps_nothing(at_once: None) -> None:
    screen = Screen()
    progress = progress_on(screen, {"TERM": "xterm"})
    progress.begin("Thu nhỏ ảnh", 25_000)
    bar = progress._bar  # type: ignore[attr-defined]
    bar.mininterval = 0
    progress.advance(1500)
    progress.advance()
    assert "Thu nhỏ ảnh: 1.501/25.000" in screen.getvalue()
    assert "6%" in screen.getvalue()
    assert "/giây, còn " in screen.getvalue()
    progress.done()
    assert left_on(screen) == ""
    assert "\n" not in screen.getvalue()


def test_it_never_writes_colours_or_moves_the_cursor(at_once: None) -> None:
    screen = Screen()
    progress = progress_on(screen, {"TERM": "xterm", "NO_COLOR": "1"})
    assert isinstance(progress, Terminal)
    progress.begin("Thu nhỏ ảnh", 2)
    progress.advance()
    progress.advance()
    progress.done()
    assert screen.getvalue() != ""
    assert "\x1b" not in screen.getvalue()


def test_quick_work_shows_nothing() -> None:
    screen = Screen()
    progress = progress_on(screen, {})
    progress.begin("Thu nhỏ ảnh", 3)
    progress.advance(3)
    progress.done()
    assert screen.getvalue().strip("\r ") == ""


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"TERM": "dumb", "NO_COLOR": "1"}])
def test_a_terminal_that_cannot_rewrite_its_line_gets_none(environment: dict[str, str]) -> None:
    assert isinstance(progress_on(Screen(), environment), Silent)


def test_a_file_or_a_pipe_gets_nothing() -> None:
    screen = Screen()
    screen.isatty = lambda: False  # type: ignore[method-assign]
    assert isinstance(progress_on(screen, {"TERM": "xterm"}), Silent)


@pytest.mark.parametrize(
    ("encoding", "kind"),
    [
        ("utf-8", Terminal),
        ("UTF8", Terminal),
        ("cp1252", Silent),
        ("ascii", Silent),
        (None, Silent),
    ],
)
def test_a_terminal_without_vietnamese_letters_gets_nothing(
    encoding: str | None, kind: type
) -> None:
    screen = Screen()
    screen.encoding = encoding  # type: ignore[assignment]
    assert isinstance(progress_on(screen, {}), kind)


def test_it_starts_no_thread_that_a_fork_would_meet(
    at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tqdm, "monitor_interval", 10)
    progress = progress_on(Screen(), {})
    progress.begin("Thu nhỏ ảnh", 10)
    assert "tqdm_monitor" not in {thread.name for thread in threading.enumerate()}
    progress.done()


def test_done_twice_or_without_a_beginning_is_no_mistake(at_once: None) -> None:
    screen = Screen()
    progress = progress_on(screen, {})
    progress.advance()
    progress.done()
    progress.begin("Thu nhỏ ảnh", 10)
    progress.begin("Đưa ảnh vào trang", 10)
    progress.done()
    progress.done()
    assert left_on(screen) == ""


def test_who_tells_nobody_takes_the_same_calls() -> None:
    silent = Silent()
    silent.begin("Thu nhỏ ảnh", 10)
    silent.advance()
    silent.advance(3)
    silent.done()


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "1 giây"),
        (0.2, "1 giây"),
        (59, "59 giây"),
        (59.1, "1 phút 0 giây"),
        (61, "1 phút 1 giây"),
        (3599, "59 phút 59 giây"),
        (3600, "1 giờ 0 phút"),
        (7322, "2 giờ 2 phút"),
    ],
)
def test_the_time_that_remains_is_told_in_its_two_largest_units(seconds: float, told: str) -> None:
    assert words.remaining(seconds) == told


def test_a_slow_pace_is_told_with_a_decimal_comma() -> None:
    assert words.state(3, 12_000, 0.48, 24_994) == "3/12.000, 0,5/giây, còn 6 giờ 56 phút"
    assert words.state(3, 12_000, 12.6, 952) == "3/12.000, 13/giây, còn 15 phút 52 giây"
    assert words.state(0, 12_000, 0, None) == "0/12.000"


def test_the_words_are_composed_letters() -> None:
    texts = (words.DERIVING, words.INSPECTING, words.PUBLISHING, words.CHANGED_MEANWHILE)
    assert all(unicodedata.is_normalized("NFC", text) for text in texts)
