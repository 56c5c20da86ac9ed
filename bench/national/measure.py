"""What one command costs: time on the clock, processor time and memory of all its processes."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

INTERVAL = 0.05
"""Seconds between two looks at the memory."""

SHOWN = 1500
"""Characters of what a failed command said last."""

_PROC = Path("/proc")
_SESSION = 3
"""Where a process's session stands in /proc/<pid>/stat, counted after the command's name."""


class FailedError(Exception):
    """The command ended badly or ran out of time; the message is the end of what it said."""


@dataclass(frozen=True, slots=True)
class Run:
    """seconds: of the clock. cpu: user and system seconds of the whole process tree.

    memory: MiB at the peak, summed over the tree, shared pages counted once; None if not sampled.
    """

    seconds: float
    cpu: float
    memory: float | None = None


def measured(
    command: Sequence[str | Path],
    folder: Path,
    settings: Mapping[str, str],
    *,
    sample: bool = False,
    limit: float = 3600,
) -> Run:
    """Run a command in a session of its own. limit: seconds after which it is stopped.

    sample: look at the memory every 50 ms. That takes processor time and locks from what is
    measured, so runs that are timed for the table are not sampled.
    """
    environment = {**os.environ, **settings}
    with tempfile.TemporaryFile() as log:
        started = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)),
            cwd=folder,
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        timer = threading.Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        timer.start()
        peak = _Peak(process.pid) if sample else None
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        timer.cancel()
        memory = peak.stop() if peak else None
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            why = f"exit {process.returncode} after {seconds:.0f} s of at most {limit:.0f}"
            raise FailedError(f"{why}: {_end(log)}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, memory)


def _end(log: IO[bytes]) -> str:
    log.seek(0)
    return log.read().decode("utf-8", "replace").strip()[-SHOWN:]


class _Peak:
    """The largest sum of memory over a session's processes, watched from a thread."""

    def __init__(self, session: int) -> None:
        self._session = session
        self._most = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._over.wait(INTERVAL):
            total = sum(_memory(process) for process in _processes(self._session))
            self._most = max(self._most, total)

    def stop(self) -> float | None:
        """MiB; None where the system shows no memory."""
        self._over.set()
        self._thread.join()
        return self._most / 1024 or None


def _processes(session: int) -> Iterator[Path]:
    for process in _PROC.glob("[0-9]*"):
        try:
            stat = (process / "stat").read_text(encoding="utf-8", errors="replace")
        except OSError:  # it ended while we looked
            continue
        if int(stat.rpartition(")")[2].split()[_SESSION]) == session:
            yield process


def _memory(process: Path) -> int:
    """KiB: its share of what it shares (PSS), so that forked workers are not counted twice."""
    try:
        lines = (process / "smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
