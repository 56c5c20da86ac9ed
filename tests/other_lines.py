"""The lines between processes as another system has them."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from typing import Any


class Line:
    """Does what a Connection does and is none, as a pipe of Windows is none."""

    def __init__(self, line: Connection[Any, Any]) -> None:
        self.send, self.recv = line.send, line.recv
        self.close, self.fileno = line.close, line.fileno


class Elsewhere:
    """This system's processes, told and heard over such lines."""

    Process = multiprocessing.Process

    @staticmethod
    def Pipe() -> tuple[Line, Connection[Any, Any]]:  # noqa: N802 - multiprocessing's name
        ours, theirs = multiprocessing.Pipe()
        return Line(ours), theirs
