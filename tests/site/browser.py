"""The installed Chromium, and a server for the built site on this machine only."""

from __future__ import annotations

import functools
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Playwright

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}

SWITCHES = (
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class MissingBrowserError(Exception):
    """No Chromium: a browser test that cannot run fails, it is not skipped."""

    def __init__(self) -> None:
        super().__init__("set CHROMIUM to a Chromium executable, or run scripts/test.py")


def executable() -> str:
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not found:
        raise MissingBrowserError
    return found


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=executable(), args=list(SWITCHES))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: a test that fails shows what it needs."""


class Host(ThreadingHTTPServer):
    """A browser that leaves a page closes its line, which is no error of anybody's."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """The address below which a built site is served, as on a host of its own."""
    handler = functools.partial(_Quiet, directory=str(site))
    server = Host(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
