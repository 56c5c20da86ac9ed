"""How far long work has come: told on a terminal, or to nobody."""

from __future__ import annotations

from collections.abc import Mapping
from threading import RLock
from typing import Any, Protocol, TextIO

from catalogue.language import spoken

QUIET_SECONDS = 0.5
"""Work that is done sooner shows nothing: a line that flashes tells nobody anything."""

LINE = "{desc} {percentage:3.0f}% {bar:20}"
"""In tqdm's terms; a narrow terminal loses the bar first."""


class Progress(Protocol):
    """Told by whoever works: `begin`, `advance` as often as it likes, `done` in any case."""

    def begin(self, title: str, total: int) -> None: ...

    def advance(self, count: int = 1) -> None: ...

    def done(self) -> None: ...


class Silent:
    """Tells nobody."""

    def begin(self, title: str, total: int) -> None: ...

    def advance(self, count: int = 1) -> None: ...

    def done(self) -> None: ...


SILENT = Silent()


class Terminal:
    """One line on a terminal, without colours; it is gone when the work is done."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._title = ""
        self._bar: Any = None

    def begin(self, title: str, total: int) -> None:
        self.done()
        self._title = title
        self._bar = _bar(self._stream, total)

    def advance(self, count: int = 1) -> None:
        if self._bar is None:
            return
        known = self._bar.format_dict
        done, total = known["n"] + count, known["total"]
        rate = known["rate"] or (done / known["elapsed"] if known["elapsed"] else 0)
        seconds = (total - done) / rate if rate else None
        text = f"{self._title}: {spoken.progress.state(done, total, rate, seconds)}"
        self._bar.set_description_str(text, refresh=False)
        self._bar.update(count)

    def done(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _bar(stream: TextIO, total: int) -> Any:  # tqdm ships no types
    from tqdm import tqdm  # 40 ms, which only a terminal pays

    # By default tqdm starts a thread and makes a lock between processes. Both outlive the bar, and
    # whoever forks then may hang (tqdm issues 627 and 1500, open).
    tqdm.monitor_interval = 0
    tqdm.set_lock(RLock())
    return tqdm(
        total=total,
        file=stream,
        bar_format=LINE,
        delay=QUIET_SECONDS,
        miniters=1,  # without that thread a slow stretch would stop the line
        dynamic_ncols=True,
        leave=False,
    )


def progress_on(stream: TextIO, environment: Mapping[str, str]) -> Progress:
    """A terminal gets a line; a file, a pipe and a terminal that cannot rewrite one get none.

    Nor does one whose encoding lacks Vietnamese letters.
    """
    able = stream.isatty() and environment.get("TERM") != "dumb"
    letters = (stream.encoding or "").lower().replace("-", "").startswith("utf")
    return Terminal(stream) if able and letters else Silent()
