"""Asks servers whether a link still leads somewhere, politely and without trust.

The addresses come from contributors: no server of an inner network is ever asked, wherever a name
or a redirection leads, and hardly a byte of any answer is read. One host is asked one thing after
the other, with a rest between; HEAD first, and GET where HEAD is not understood.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from urllib.parse import urljoin, urlsplit

from catalogue.language import spoken
from catalogue.officers.reports.links import Answer, Life

MOST_STEPS = 6
"""Addresses that one link may lead through."""

HOSTS_AT_ONCE = 8

AGENT = "ocop-catalogue link check (+https://github.com/)"

_HEAD_UNKNOWN = frozenset({400, 403, 404, 405, 406, 409, 411, 500, 501, 503})
"""After these GET is asked, too: many servers answer HEAD wrongly."""

_WILL_NOT_TELL = frozenset({401, 402, 403, 406, 407, 409, 425, 429, 451, 503, 999})
"""A server that is there and refuses machines, or asks them to come later."""

Allowed = Callable[[str], bool]
"""Whether the machine at an IP address may be asked."""


def is_public(address: str) -> bool:
    return ipaddress.ip_address(address).is_global


@dataclass(frozen=True, slots=True)
class Manners:
    """patience: seconds for one answer; rest: seconds between two questions to one host."""

    patience: float = 20
    rest: float = 1
    allowed: Allowed = is_public


class _ForbiddenError(OSError):
    """The name leads into an inner network."""


def probe_all(urls: Iterable[str], manners: Manners) -> Iterator[Answer]:
    """In the order of hosts, each host's links one by one."""
    by_host: dict[str, list[str]] = {}
    for url in urls:
        by_host.setdefault(urlsplit(url).netloc.casefold(), []).append(url)
    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        for answers in pool.map(lambda group: _of_host(group, manners), by_host.values()):
            yield from answers


def _of_host(urls: Sequence[str], manners: Manners) -> list[Answer]:
    found = []
    for number, url in enumerate(urls):
        if number:
            time.sleep(manners.rest)
        found.append(probe(url, manners))
    return found


def probe(url: str, manners: Manners) -> Answer:
    """Whatever a server does, this ends, and says what it was."""
    try:
        return _verdict(url, _status(url, manners))
    except _ForbiddenError:
        return Answer(url, Life.FAILED, spoken.reports.LINKS["private"])
    except TimeoutError:
        said = spoken.reports.LINKS["timeout"].format(seconds=manners.patience)
        return Answer(url, Life.FAILED, said)
    except socket.gaierror:
        return Answer(url, Life.FAILED, spoken.reports.LINKS["unknown-host"])
    except ssl.SSLCertVerificationError:
        return Answer(url, Life.FAILED, spoken.reports.LINKS["certificate"])
    except (http.client.HTTPException, ValueError, UnicodeError):
        return Answer(url, Life.FAILED, spoken.reports.LINKS["malformed"])
    except OSError:
        return Answer(url, Life.FAILED, spoken.reports.LINKS["refused"])


def _verdict(url: str, status: int) -> Answer:
    if 200 <= status < 300:
        return Answer(url, Life.ALIVE)
    if 300 <= status < 400:
        return Answer(url, Life.FAILED, spoken.reports.LINKS["loop"])
    life = Life.UNKNOWN if status in _WILL_NOT_TELL else Life.FAILED
    return Answer(url, life, spoken.reports.LINKS["status"].format(status=status))


def _status(url: str, manners: Manners) -> int:
    """Of the last address that the link leads to; a redirection's own where they are too many."""
    status = 0
    for _ in range(MOST_STEPS):
        status, onward = _asked("HEAD", url, manners)
        if status in _HEAD_UNKNOWN:
            status, onward = _asked("GET", url, manners)
        if not (300 <= status < 400 and onward):
            return status
        url = urljoin(url, onward)
    return status


def _asked(method: str, url: str, manners: Manners) -> tuple[int, str]:
    """(status, where it says that the page is now)."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(url)
    connection = _connection(parts.scheme, parts.hostname, parts.port, manners)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    end = Timer(manners.patience, _cut, [connection.sock])
    end.start()
    try:
        headers = {"User-Agent": AGENT, "Accept": "*/*"}
        connection.request(method, _in_ascii(target), headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location") or ""
    finally:
        end.cancel()
        connection.close()  # the content stays unread


def _cut(reached: socket.socket) -> None:
    """A server that answers letter by letter would otherwise never be done."""
    with suppress(OSError):
        reached.shutdown(socket.SHUT_RDWR)


def _in_ascii(target: str) -> str:
    """Vietnamese letters of an address, as browsers send them."""
    return "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode()) for c in target)


def _connection(
    scheme: str, host: str, port: int | None, manners: Manners
) -> http.client.HTTPConnection:
    """To the very address that was found allowed: a name may lead elsewhere the next moment."""
    reached = _reached(host, port or (443 if scheme == "https" else 80), manners)
    if scheme == "http":
        connection = http.client.HTTPConnection(host, port)
    else:
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(host, port, context=context)
        reached = context.wrap_socket(reached, server_hostname=host)
    connection.sock = reached
    return connection


def _reached(host: str, port: int, manners: Manners) -> socket.socket:
    last: OSError = _ForbiddenError(host)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for family, kind, protocol, _, address in found:
        if not manners.allowed(str(address[0])):
            continue
        reached = socket.socket(family, kind, protocol)
        reached.settimeout(manners.patience)
        try:
            reached.connect(address)
        except OSError as error:
            reached.close()
            last = error
        else:
            return reached
    raise last
