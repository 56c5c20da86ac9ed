"""Looks everywhere for changes while someone looks at pages, and says what it found."""

from __future__ import annotations

import time
from collections.abc import Iterable
from threading import Thread
from typing import TextIO

from catalogue.findings.finding import Finding
from catalogue.findings.reporters import reporter
from catalogue.language import spoken
from catalogue.publishing.shell import ThemeError
from catalogue.serving.present import Present
from catalogue.serving.server import PreviewServer

PAUSE = 0.5
"""Seconds between two looks at everything, at least."""
REST = 6
"""A pause is so many times as long as a look that found nothing: 1 s for 17,000 products."""
ATTENTION = 60
"""Seconds for which someone who asked for a page may wait for what changes."""


class Watch:
    """output: where changes and what is wrong with them are told."""

    def __init__(self, present: Present, server: PreviewServer, output: TextIO) -> None:
        self._present = present
        self._server = server
        self._output = output
        self._errors = present.edition.errors

    def start(self) -> None:
        Thread(target=self._forever, daemon=True).start()

    def _forever(self) -> None:
        pause = PAUSE
        while True:
            with self._present.moved:
                self._present.moved.wait_for(lambda: self._present.is_behind, pause)
            if not self._present.is_behind and not self._is_watched():
                continue
            started, changed = time.thread_time(), True
            try:
                changed = self._look()
            except Exception as problem:  # noqa: BLE001 - a look that fails must not be the last
                self._say(spoken.serving.TROUBLE.format(time=_now(), problem=problem))
            if not changed:
                pause = max(PAUSE, REST * (time.thread_time() - started))

    def _is_watched(self) -> bool:
        return self._server.lines > 0 or time.monotonic() - self._server.asked < ATTENTION

    def _look(self) -> bool:
        """Whether anything has changed in the entries."""
        if self._present.has_other_schema():
            self._start_over(spoken.serving.SCHEMA_CHANGED)
        if self._present.has_other_theme():
            self._start_over(spoken.serving.DRAWING)
        changed = self._present.catch_up()
        if changed:
            self._say(spoken.serving.CHANGED.format(time=_now(), files=_named(changed)))
        self._report()
        return bool(changed)

    def _start_over(self, text: str) -> None:
        self._say(text.format(time=_now()))
        try:
            self._present.start_over()
        except ThemeError as problem:
            self._say(str(problem))

    def _report(self) -> None:
        """What is wrong, as `ocop check` says it, whenever that is something else."""
        errors, before = self._present.edition.errors, self._errors
        self._errors = errors
        if errors == before:
            return
        if errors:
            report(errors, len(self._present.edition.stock.jobs), self._output)
        else:
            self._say(spoken.serving.MENDED)

    def _say(self, text: str) -> None:
        self._output.write(f"{text}\n")
        self._output.flush()


def report(errors: Iterable[Finding], files: int, output: TextIO) -> None:
    reporter("terminal", output).report(tuple(errors), files)
    output.flush()


def _now() -> str:
    return time.strftime("%H:%M:%S")


def _named(files: Iterable[str]) -> str:
    first, *others = sorted(files)
    return spoken.serving.MORE_FILES.format(first=first, count=len(others)) if others else first
