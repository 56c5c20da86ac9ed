"""The finished site on a host that compresses, as hosts do, and the tools that look at it."""

from __future__ import annotations

import functools
import gzip
import shutil
import sys
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.site.conftest import browser, built

__all__ = ["browser", "built"]

TOOLS = Path(sys.prefix) / "quality" / "node_modules"
"""Where scripts/_environment.py has put axe-core, Lighthouse and the Nu HTML checker."""

TEXT = (".html", ".css", ".js", ".json", ".geojson", ".svg", ".webmanifest", ".xml", ".txt")


def compressed(content: bytes, name: str) -> bytes:
    """As a host sends it: text with gzip, fonts and pictures as they are."""
    return gzip.compress(content, 9) if name.endswith(TEXT) else content


class Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        content = compressed(file.read_bytes(), file.name)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{self.guess_type(str(file))}{self._charset(file)}")
        if file.name.endswith(TEXT):
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(content)

    @staticmethod
    def _charset(file: Path) -> str:
        return "; charset=utf-8" if file.name.endswith(TEXT) else ""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: a test that fails shows what it needs."""


@pytest.fixture(scope="module")
def host(built: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(built)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


def program(name: str, package: str) -> str:
    """A program of the system that the tools run on; its absence fails, it is not skipped."""
    found = shutil.which(name)
    assert found, f"thiếu {name}: cài gói {package} rồi chạy lại scripts/test.py"
    return found
