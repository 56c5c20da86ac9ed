"""The preview's HTTP server: pages and files of this machine, for this machine alone."""

from __future__ import annotations

import os
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from urllib.parse import parse_qs, urlsplit

from catalogue.language import spoken
from catalogue.serving.answers import Answer, Answers
from catalogue.serving.banner import EVENTS
from catalogue.serving.present import Present

HOST = "127.0.0.1"
PLAIN = "text/plain; charset=utf-8"
NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
"""A page elsewhere may have its name lead here; only these names are answered."""

GLANCE = 0.25
"""Seconds between two looks at the files behind an open page."""
BREATH = 2.0
"""Seconds between two signs of life, which tell us that a browser has gone."""


class PreviewServer(ThreadingHTTPServer):
    """lines: open pages that wait for news; asked: when a page was last asked for, in seconds."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # there it would let two servers share a port
    request_queue_size = 64

    def __init__(self, port: int) -> None:
        super().__init__((HOST, port), Handler)
        self.present: Present | None = None
        self.lines = 0
        self.asked = 0.0

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news; anything else is."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # passed on


class Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    server_version = "ocop"
    sys_version = ""
    timeout = 60

    def do_GET(self) -> None:
        self._answer(has_body=True)

    def do_HEAD(self) -> None:
        self._answer(has_body=False)

    def log_message(self, format: str, *values: object) -> None:  # noqa: A002 - the base's own word
        """Pages that are asked for are no news."""

    def _answer(self, *, has_body: bool) -> None:
        if not self._is_for_us():
            told = f"{spoken.serving.FOREIGN_HOST}\n".encode()
            self._send(Answer(HTTPStatus.FORBIDDEN, PLAIN, told), has_body=has_body)
            return
        assert self.server.present is not None  # noqa: S101 - nobody is answered before it is there
        answers = Answers(self.server.present)
        if urlsplit(self.path).path == EVENTS and has_body:
            self._tell(answers, self.server.present)
            return
        self.server.asked = monotonic()
        self._send(answers.at(self.path), has_body=has_body)

    def _is_for_us(self) -> bool:
        try:
            return urlsplit(f"//{self.headers.get('Host', '')}").hostname in NAMES
        except ValueError:
            return False

    def _send(self, answer: Answer, *, has_body: bool) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if answer.location:
            self.send_header("Location", answer.location)
        self.end_headers()
        if has_body:
            self.wfile.write(answer.content)

    def _tell(self, answers: Answers, present: Present) -> None:
        """Keep the line open until the page would be another one than the browser has seen."""
        asked = parse_qs(urlsplit(self.path).query)
        page, seen = asked.get("page", ["/"])[0], asked.get("seen", [""])[0]
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.server.lines += 1
        try:
            self._wait(answers, present, page, seen)
            self.wfile.write(b"event: reload\ndata: 1\n\n")
        except (ConnectionError, TimeoutError):
            pass  # the browser has gone
        finally:
            self.server.lines -= 1

    def _wait(self, answers: Answers, present: Present, page: str, seen: str) -> None:
        """Returns when there is another page; a browser that has gone raises ConnectionError."""
        version, files, breath = -1, frozenset[str](), 0.0
        while True:
            if present.version != version or present.has_moved(files):
                version = present.version
                answer = answers.at(page)
                files = answer.files
                if answer.seen != seen:
                    return
            if monotonic() - breath > BREATH:
                self.wfile.write(b": \n\n")
                breath = monotonic()
            with present.moved:
                present.moved.wait(GLANCE)
