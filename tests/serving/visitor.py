"""The real preview as a process of its own, and what a visitor of it does."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.site.conftest import TODAY

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 60
"""Seconds that a test waits for what takes a tenth of one."""

_SCRIPT = re.compile(r'<script src="/~ocop/reload.js"[^>]*data-seen="(\w+)"></script>')


@dataclass(frozen=True)
class Reply:
    status: int
    kind: str
    content: bytes
    location: str = ""

    @property
    def text(self) -> str:
        return self.content.decode()

    @property
    def seen(self) -> str:
        (fingerprint,) = _SCRIPT.findall(self.text)
        return str(fingerprint)

    @property
    def without_script(self) -> str:
        return _SCRIPT.sub("", self.text)


@dataclass(frozen=True)
class Visitor:
    """root: of the catalogue that is shown; output: the file that the server writes to."""

    root: Path
    port: int
    output: Path
    process: subprocess.Popen[bytes]

    @property
    def said(self) -> str:
        return self.output.read_text(encoding="utf-8")

    def get(self, path: str, method: str = "GET", host: str = "") -> Reply:
        """path: as it stands in the request, not made any better."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            line.putrequest(method, path, skip_host=True)
            line.putheader("Host", host or f"127.0.0.1:{self.port}")
            line.endheaders()
            found = line.getresponse()
            kind = found.getheader("Content-Type", "")
            return Reply(found.status, kind, found.read(), found.getheader("Location", ""))
        finally:
            line.close()

    def sees(self, path: str, is_so: Callable[[Reply], bool]) -> Reply:
        """The page of a path as soon as it is so."""
        until = time.monotonic() + PATIENCE
        while not is_so(reply := self.get(path)):
            assert time.monotonic() < until, reply.text
            time.sleep(0.1)
        return reply

    def hears(self, words: str) -> None:
        until = time.monotonic() + PATIENCE
        while words not in self.said:
            assert time.monotonic() < until, self.said
            time.sleep(0.1)

    @contextmanager
    def following(self, page: str) -> Iterator[http.client.HTTPResponse]:
        """The line that a browser keeps open while it shows a page."""
        seen = self.get(page).seen
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            query = urllib.parse.urlencode({"page": page, "seen": seen})
            line.request("GET", f"/~ocop/events?{query}")
            with line.getresponse() as heard:
                yield heard
        finally:
            line.close()

    def write(self, file: str, text: str) -> None:
        """At once: a half-written file is a wrong one, of which every page is told."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        part = self.root.parent / "part"
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)

    def read(self, file: str) -> str:
        return (self.root / file).read_text(encoding="utf-8")

    def remove_folder_of(self, file: str) -> None:
        """At once, so that nobody sees it half empty."""
        gone = (self.root / file).parent.rename(self.root.parent / "gone")
        shutil.rmtree(gone)

    @contextmanager
    def spoilt(self, file: str, change: Callable[[str], str]) -> Iterator[None]:
        """A file that is another for a while."""
        before = self.read(file)
        after = change(before)
        assert after != before
        self.write(file, after)
        try:
            yield
        finally:
            self.write(file, before)


def until_reload(line: http.client.HTTPResponse) -> str:
    """The first event of a line; signs of life before it are passed over."""
    while True:
        heard = line.readline().decode()
        if not heard or heard.startswith("event:"):
            return heard.strip()


def gia_lai(root: Path, target: Path) -> Path:
    """One province alone, with everything that a catalogue needs."""
    for folder in ("schema", "docs", "catalogue/theme"):
        shutil.copytree(root / folder, target / folder)
    for folder in ("products", "producers", "sales-points"):
        shutil.copytree(root / folder / "gia-lai", target / folder / "gia-lai")
    shutil.copy(root / "mkdocs.yml", target)
    return target


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    return number


@contextmanager
def visiting(root: Path, output: Path) -> Iterator[Visitor]:
    """A server that is ready.

    It minds Ctrl+C even where the tests run in the background, whose children would not.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    port = free_port()
    settings = {**os.environ, "OCOP_TODAY": TODAY.isoformat(), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "catalogue", "serve", "--root", str(root)]
    with (
        output.open("wb") as told,
        subprocess.Popen(
            [*command, "--port", str(port)],
            env=settings,
            cwd=ROOT,
            stdout=told,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        visitor = Visitor(root, port, output, process)
        try:
            visitor.hears("Ctrl+C")
            yield visitor
        finally:
            process.terminate()
