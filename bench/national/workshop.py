"""A catalogue of a certain size with everything that is measured on it, in memory if possible."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent

TODAY = "2026-07-17"
"""A fixed day, so that the same products are valid in every run."""

Command = Sequence[str | Path]

URL = "https://ocop-catalogue.example/"
SETTINGS = {
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "",  # byte code is kept, as on anyone's machine
    "NO_MKDOCS_2_WARNING": "1",
    "PYTHONPATH": str(ROOT),
    "HUGO_CACHEDIR": str(Path(tempfile.gettempdir()) / "ocop-bench-hugo"),
}


MEMORY = Path("/dev/shm")  # noqa: S108 - the system's own tmpfs; the folder in it is ours


def on_tmpfs() -> bool:
    return os.access(MEMORY, os.W_OK)


@contextmanager
def scratch() -> Iterator[Path]:
    """A fresh folder: on tmpfs, for this kind of disk is 2 to 8 times slower after deletions."""
    folder = Path(tempfile.mkdtemp(prefix="ocop-bench-", dir=MEMORY if on_tmpfs() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@dataclass(frozen=True, slots=True)
class Workshop:
    """folder: holds catalogue, ours (our site), hugo, hugo-json and material (the peers' forms)."""

    python: Path
    folder: Path
    count: int

    @property
    def catalogue(self) -> Path:
        return self.folder / "catalogue"

    @property
    def ours(self) -> Path:
        return self.folder / "ours"

    def build_command(self) -> Command:
        where: Command = ("--root", self.catalogue, "--site", self.ours)
        return (self.python, "-m", "catalogue", "build", *where, "--url", URL, "--today", TODAY)

    def check_command(self, *flags: str) -> Command:
        where: Command = ("--root", self.catalogue)
        return (self.python, "-m", "catalogue", "check", *flags, *where, "--today", TODAY)

    def generate(self, photos: int = 0) -> None:
        script = HERE / "generate.py"
        """In one language: the peers' forms of the data have but one."""
        options = ("--photos", str(photos), "--languages", "vi")
        self._run([self.python, script, str(self.count), self.catalogue, *options])

    def build(self) -> None:
        self._run(self.build_command())

    def check(self) -> None:
        self._run(self.check_command())

    def emit(self) -> None:
        """Write the peers' forms; needs our built site for the theme's HTML."""
        self._run([self.python, HERE / "emit.py", self.folder, TODAY, URL])

    def _run(self, command: Command) -> None:
        environment = {**os.environ, **SETTINGS}
        done = subprocess.run(
            list(map(str, command)), env=environment, check=False, capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(
                f"{' '.join(map(str, command))}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
            )
