"""Links are asked politely and without trust; dead is what failed twice within a week."""

from __future__ import annotations

import json
import socket
import time
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from catalogue.officers.reports import probing
from catalogue.officers.reports.links import (
    Answer,
    Life,
    as_state,
    dead,
    from_state,
    remembered,
)
from catalogue.officers.reports.probing import Manners, is_public, probe, probe_all
from tests.officers.reports.conftest import serving
from tests.officers.verbs.conftest import HONEY, Run

HERE = Manners(patience=1, rest=0, allowed=lambda _: True)
MONDAY = date(2026, 11, 16)
LINK = "https://bia.example/a"


def after(*lives: tuple[int, Life]) -> bool:
    """Whether a link is dead after these answers, each on a day counted from Monday."""
    memory = {}
    for days, life in lives:
        memory = remembered(memory, [Answer(LINK, life, "hỏng")], MONDAY + timedelta(days))
    return LINK in dead(memory)


@pytest.mark.parametrize(
    ("lives", "expected"),
    [
        ([(0, Life.FAILED)], False),
        ([(0, Life.FAILED), (3, Life.FAILED)], True),
        ([(0, Life.FAILED), (0, Life.FAILED), (1, Life.FAILED)], False),
        ([(0, Life.FAILED), (3, Life.ALIVE), (7, Life.FAILED)], False),
        ([(0, Life.FAILED), (3, Life.UNKNOWN), (7, Life.FAILED)], True),
        ([(0, Life.FAILED), (10, Life.FAILED)], False),
        ([(0, Life.FAILED), (3, Life.FAILED), (7, Life.FAILED), (30, Life.FAILED)], False),
        ([(0, Life.UNKNOWN), (3, Life.UNKNOWN)], False),
    ],
)
def test_dead_is_what_failed_on_two_days_apart_within_a_week(
    lives: list[tuple[int, Life]],
    expected: bool,  # noqa: FBT001 - of the table
) -> None:
    assert after(*lives) is expected


def test_a_link_that_left_the_catalogue_is_forgotten() -> None:
    memory = remembered({}, [Answer(LINK, Life.FAILED, "x")], MONDAY)
    assert remembered(memory, [], MONDAY + timedelta(3)) == {}


def test_what_is_remembered_survives_on_disk() -> None:
    memory = remembered({}, [Answer(LINK, Life.FAILED, "x")], MONDAY)
    assert from_state(json.loads(json.dumps(as_state(memory)))) == memory


@pytest.mark.parametrize(
    "state",
    [
        [],
        {},
        {"format": "ocop-links-0", "failed": {}},
        {"format": "ocop-links-1", "failed": {"a": {"days": [], "said": ""}}},
        {"format": "ocop-links-1", "failed": {"a": {"days": ["hôm qua"], "said": ""}}},
    ],
)
def test_a_foreign_memory_is_no_memory(state: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whose words nobody reads
        from_state(state)


STATUSES = {
    "/tot": (200, 200),
    "/chi-get": (405, 200),
    "/head-sai": (404, 200),
    "/mat": (404, 404),
    "/hong": (500, 500),
    "/cam-may": (403, 403),
    "/nhieu-qua": (429, 429),
    "/het": (410, 410),
}


def answering(request: BaseHTTPRequestHandler) -> None:
    path = request.path
    asked.append((request.command, path))
    if path == "/vong":
        request.send_response(302)
        request.send_header("Location", "/vong")
    elif path == "/dan":
        request.send_response(301)
        request.send_header("Location", "/tot?q=Đà%20Nẵng".encode().decode("latin-1"))
    elif path == "/ra-ngoai":
        request.send_response(302)
        request.send_header("Location", "file:///etc/passwd")
    elif path.startswith("/tot"):
        request.send_response(200)
    else:
        head, get = STATUSES[path]
        request.send_response(head if request.command == "HEAD" else get)
    request.end_headers()


asked: list[tuple[str, str]] = []


@pytest.mark.parametrize(
    ("path", "life"),
    [
        ("/tot", Life.ALIVE),
        ("/tot#phan", Life.ALIVE),
        ("/chi-get", Life.ALIVE),
        ("/head-sai", Life.ALIVE),
        ("/dan", Life.ALIVE),
        ("/mat", Life.FAILED),
        ("/hong", Life.FAILED),
        ("/het", Life.FAILED),
        ("/vong", Life.FAILED),
        ("/ra-ngoai", Life.FAILED),
        ("/cam-may", Life.UNKNOWN),
        ("/nhieu-qua", Life.UNKNOWN),
    ],
)
def test_a_server_says_whether_a_link_lives(path: str, life: Life) -> None:
    with serving(answering) as address:
        assert probe(address + path, HERE).life is life


def test_head_is_asked_first_and_get_only_where_that_said_no() -> None:
    asked.clear()
    with serving(answering) as address:
        probe(f"{address}/tot", HERE)
        probe(f"{address}/chi-get", HERE)
    assert asked == [("HEAD", "/tot"), ("HEAD", "/chi-get"), ("GET", "/chi-get")]


def test_one_host_is_asked_one_thing_after_the_other() -> None:
    under_way = [0]
    most = [0]

    def slowly(request: BaseHTTPRequestHandler) -> None:
        under_way[0] += 1
        most[0] = max(most[0], under_way[0])
        time.sleep(0.03)
        under_way[0] -= 1
        request.send_response(200)
        request.end_headers()

    with serving(slowly) as address:
        answers = list(probe_all([f"{address}/{n}" for n in range(5)], HERE))
    assert [answer.life for answer in answers] == [Life.ALIVE] * 5
    assert most == [1]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/",
        "http://localhost:1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://[::1]:1/",
        "http://[::ffff:127.0.0.1]:1/",
        "http://0.0.0.0:1/",
    ],
)
def test_no_machine_of_an_inner_network_is_ever_asked(url: str) -> None:
    found = probe(url, Manners(patience=1))
    assert found == Answer(url, Life.FAILED, "địa chỉ của mạng nội bộ")


def test_a_redirection_does_not_lead_into_an_inner_network_either() -> None:
    asked.clear()
    with serving(answering) as inner:

        def leading(request: BaseHTTPRequestHandler) -> None:
            request.send_response(302)
            request.send_header("Location", f"{inner}/tot")
            request.end_headers()

        with serving(leading) as outer:
            port = outer.rpartition(":")[2]
            allowed = iter([True, False])
            manners = Manners(patience=1, allowed=lambda _: next(allowed))
            found = probe(f"http://127.0.0.1:{port}/", manners)
    assert found.said == "địa chỉ của mạng nội bộ"
    assert asked == []


def test_public_is_what_the_whole_internet_reaches() -> None:
    assert is_public("203.162.4.190")
    assert not is_public("192.168.1.1")
    assert not is_public("100.64.0.1")


def test_a_server_that_answers_letter_by_letter_is_not_waited_for() -> None:
    def dripping(request: BaseHTTPRequestHandler) -> None:
        for letter in b"HTTP/1.0 200 OK\r\n\r\n":
            try:
                request.wfile.write(bytes([letter]))
                request.wfile.flush()
            except OSError:
                return
            time.sleep(0.05)

    with serving(dripping) as address:
        assert probe(address, Manners(0.3, 0, lambda _: True)).life is Life.FAILED
        assert probe(address, Manners(30, 0, lambda _: True)).life is Life.ALIVE


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://khong-co.invalid/", "không tìm thấy máy chủ"),
        ("http://127.0.0.1:9/", "không kết nối được"),
        ("http://", "trả lời không đúng HTTP"),
        ("http://a..b/", "trả lời không đúng HTTP"),
    ],
)
def test_every_failure_is_said_in_words(url: str, said: str) -> None:
    assert probe(url, HERE) == Answer(url, Life.FAILED, said)


def with_link(office: Path, url: str) -> None:
    text = (office / HONEY).read_text(encoding="utf-8")
    (office / HONEY).write_text(f"{text}    url: {url}\n", encoding="utf-8")


def here_is(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name leads to the server of the test: no entry may name this very machine."""
    port = int(address.rpartition(":")[2])
    known = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [known])


def test_two_runs_in_a_week_find_the_dead_link_and_the_file_that_names_it(
    ocop: Run, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probing, "Manners", lambda: HERE)
    state = tmp_path / "lien-ket.json"
    with serving(answering) as here:
        here_is(here, monkeypatch)
        address = "http://bia.vn"
        with_link(office, f"{address}/mat#dau")
        first = ocop("report", "links", "--state", str(state), "--today", "2026-11-16")
        second = ocop("report", "links", "--state", str(state), "--today", "2026-11-19")
    assert first[1] == (
        "Đã hỏi 1 liên kết của 1 máy chủ: 0 tốt, 1 hỏng hôm nay, 0 không cho máy xem.\n"
        "Không có liên kết nào hỏng hai lần trong một tuần.\n"
    )
    assert second[1].splitlines()[1:] == [
        "Liên kết hỏng (hai lần trong một tuần): 1",
        f"{address}/mat",
        f"    máy chủ trả lời 404; từ 16/11/2026 đến 19/11/2026; trong {HONEY}",
    ]


def test_a_machine_without_a_network_calls_no_link_dead(
    ocop: Run, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probing, "Manners", lambda: HERE)
    state = tmp_path / "lien-ket.json"
    with serving(answering) as here:
        here_is(here, monkeypatch)
        for host in "abcde":
            with_link(office, f"http://{host}.bia.vn/mat")
            text = (office / HONEY).read_text(encoding="utf-8")
            (office / HONEY).write_text(f"{text}  - title: Nguồn {host}\n", encoding="utf-8")
        code, out, err = ocop("report", "links", "--state", str(state))
        assert (code, out, state.exists()) == (1, "", False)
        assert "Không liên kết nào trong 5 liên kết mở được" in err
        with_link(office, "http://g.bia.vn/tot")
        assert ocop("report", "links", "--state", str(state))[0] == 0
    assert len(json.loads(state.read_text(encoding="utf-8"))["failed"]) == 5


def test_a_memory_that_is_none_stops_the_run_before_anybody_is_asked(
    ocop: Run, office: Path, tmp_path: Path
) -> None:
    state = tmp_path / "lien-ket.json"
    state.write_text("{", encoding="utf-8")
    code, out, err = ocop("report", "links", "--state", str(state))
    assert (code, out) == (1, "")
    assert "không phải tệp trạng thái" in err
    assert state.read_text(encoding="utf-8") == "{"
