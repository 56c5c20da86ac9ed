"""The manifest of what is published, and what is refused for holding much less than before."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.publishing.falls import Approval, Fall, approval_of, approvals_in, falls
from catalogue.publishing.published import Counts, counts_in, counts_of, published
from tests.officers.reports.conftest import serving

TODAY = "2026-11-22"
BEFORE = Counts(products=100, producers=50, sales_points=10, pages=400)
APPROVED = """\
falls:
  - what: {what}
    down_to: {down_to}
    approved_by: Bà Bịa, trưởng phòng Đặt
    reason: Bịa ra để thử.
    until: "{until}"
"""

WHOLE = json.dumps({"format": "ocop-published-1", "counts": Counts(3, 1, 1, 7)._asdict()}).encode()

Run = Callable[..., tuple[int, str, str]]


PAGES = ("san-pham/a", "san-pham/b", "san-pham/c", "chu-the/x", "chu-the/trang-2", "diem-ban/q")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A repository with a built site of three products, a producer and a sales point."""
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/product.schema.json").write_text("{}", encoding="utf-8")
    site = tmp_path / "site"
    for page in PAGES:
        (site / page).mkdir(parents=True)
        (site / page / "index.html").write_text(f"<p>{page}", encoding="utf-8")
    for file in ("index.html", ".ocop-site", "ảnh.svg"):
        (site / file).write_text(file, encoding="utf-8")
    return tmp_path


@pytest.fixture
def manifest(here: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(previous: str | Path, *flags: str) -> tuple[int, str, str]:
        asked = ("--commit", "abc123", "--previous", str(previous), "--today", TODAY)
        code = main(["manifest", "--root", str(here), *asked, *flags])
        said = capsys.readouterr()
        return code, said.out, said.err

    yield run
    shutil.rmtree(here / "site")
    (here / "schema/approved-falls.yml").write_text("falls: []\n", encoding="utf-8")


def approve(here: Path, what: str, down_to: int = 0, until: str = "2026-12-31") -> None:
    text = APPROVED.format(what=what, down_to=down_to, until=until)
    (here / "schema/approved-falls.yml").write_text(text, encoding="utf-8")


def earlier(tmp_path: Path, counts: Counts) -> Path:
    file = tmp_path / "ban-ke.json"
    content = {"format": "ocop-published-1", "counts": counts._asdict()}
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def test_the_manifest_says_what_is_published(here: Path, manifest: Run, tmp_path: Path) -> None:
    code, out, err = manifest(earlier(tmp_path, Counts(3, 1, 1, 7)))
    assert (code, err) == (0, "")
    assert "3 sản phẩm, 1 chủ thể, 1 điểm bán, 7 trang" in out
    told = json.loads((here / "site/ban-ke.json").read_text(encoding="utf-8"))
    assert (told["commit"], told["day"], told["approved"]) == ("abc123", TODAY, [])
    assert told["counts"] == {"products": 3, "producers": 1, "sales_points": 1, "pages": 7}
    assert told["files"] == 8
    assert sorted(told["digests"]) == ["", "chu-the", "diem-ban", "san-pham"]


def test_sha256sum_confirms_the_digest(here: Path, manifest: Run, tmp_path: Path) -> None:
    manifest(earlier(tmp_path, Counts(3, 1, 1, 7)))
    told = json.loads((here / "site/ban-ke.json").read_text(encoding="utf-8"))
    files = "find . -type f ! -name ban-ke.json ! -name .ocop-site -printf '%P\\0'"
    lines = subprocess.run(
        ["bash", "-c", f"{files} | LC_ALL=C sort -z | xargs -0 sha256sum"],
        cwd=here / "site",
        capture_output=True,
        check=True,
    ).stdout
    assert sha256(lines).hexdigest() == told["digest"]


def test_a_second_manifest_of_one_site_is_the_same(
    here: Path, manifest: Run, tmp_path: Path
) -> None:
    before = earlier(tmp_path, Counts(3, 1, 1, 7))
    manifest(before)
    first = (here / "site/ban-ke.json").read_bytes()
    manifest(before)
    assert (here / "site/ban-ke.json").read_bytes() == first


@pytest.mark.parametrize(
    ("now", "fallen"),
    [
        (Counts(100, 50, 10, 400), []),
        (Counts(80, 40, 8, 320), []),
        (Counts(79, 50, 10, 400), [Fall("products", 100, 79)]),
        (Counts(200, 39, 10, 400), [Fall("producers", 50, 39)]),
        (Counts(0, 0, 0, 0), [Fall(w, b, 0) for w, b in BEFORE._asdict().items()]),
    ],
)
def test_more_than_a_fifth_is_a_fall(now: Counts, fallen: list[Fall]) -> None:
    assert list(falls(BEFORE, now)) == fallen


def test_what_was_nothing_cannot_fall() -> None:
    assert list(falls(Counts(0, 0, 0, 1), Counts(0, 0, 0, 1))) == []


def test_a_fall_is_refused_and_nothing_is_written(
    here: Path, manifest: Run, tmp_path: Path
) -> None:
    code, out, err = manifest(earlier(tmp_path, BEFORE))
    assert (code, out) == (1, "")
    assert "KHÔNG XUẤT BẢN: từ 100 xuống 3 sản phẩm, giảm 97 %." in err
    assert "từ 10 xuống 1 điểm bán" in err
    assert "  - what: products\n    down_to: 3\n    approved_by: …\n" in err
    assert 'until: "2026-11-29"' in err
    assert not (here / "site/ban-ke.json").exists()


def test_a_named_approval_lets_it_through_and_the_manifest_says_whose(
    here: Path, manifest: Run, tmp_path: Path
) -> None:
    approve(here, "products", 3)
    code, out, _ = manifest(earlier(tmp_path, Counts(100, 1, 1, 7)))
    assert code == 0
    assert "Giảm từ 100 xuống 3 sản phẩm: Bà Bịa, trưởng phòng Đặt cho phép đến 31/12/2026" in out
    told = json.loads((here / "site/ban-ke.json").read_text(encoding="utf-8"))
    assert told["approved"][0]["approved_by"] == "Bà Bịa, trưởng phòng Đặt"
    assert told["approved"][0]["what"] == "products"


@pytest.mark.parametrize(
    ("what", "down_to", "until"),
    [
        ("producers", 3, "2026-12-31"),
        ("products", 4, "2026-12-31"),
        ("products", 3, "2026-11-21"),
        ("first", 0, "2026-12-31"),
    ],
    ids=["of something else", "not so deep", "over", "of the first time"],
)
def test_an_approval_allows_what_it_says_and_no_more(
    here: Path, manifest: Run, tmp_path: Path, what: str, down_to: int, until: str
) -> None:
    approve(here, what, down_to, until)
    assert manifest(earlier(tmp_path, Counts(100, 1, 1, 7)))[0] == 1


def test_an_approval_holds_on_its_last_day() -> None:
    last = Approval("pages", 10, "Ai đó", "Vì", date(2026, 11, 22))
    assert approval_of(Fall("pages", 100, 10), [last], date(2026, 11, 22)) is last
    assert approval_of(Fall("pages", 100, 10), [last], date(2026, 11, 23)) is None


def test_nothing_published_yet_needs_a_named_approval_too(here: Path, manifest: Run) -> None:
    def not_found(request: BaseHTTPRequestHandler) -> None:
        request.send_error(404)

    with serving(not_found) as address:
        code, _, err = manifest(f"{address}/ban-ke.json")
        assert code == 1
        assert f"ở {address}/ban-ke.json chưa có bản nào để so" in err
        approve(here, "first")
        code, out, _ = manifest(f"{address}/ban-ke.json")
    assert code == 0
    assert out.startswith("Lần xuất bản đầu tiên: Bà Bịa")


@pytest.mark.parametrize("status", [403, 500, 503])
def test_a_server_that_is_down_has_published_something_all_the_same(
    here: Path, manifest: Run, status: int
) -> None:
    approve(here, "first")

    def failing(request: BaseHTTPRequestHandler) -> None:
        request.send_error(status)

    with serving(failing) as address:
        code, _, err = manifest(f"{address}/ban-ke.json")
    assert code == 1
    assert f"HTTP Error {status}" in err


def test_the_published_manifest_is_read_from_its_address(here: Path, manifest: Run) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        request.wfile.write(WHOLE)

    with serving(answer) as address:
        assert manifest(f"{address}/ban-ke.json")[0] == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"format": "ocop-published-0"}',
        b'{"format": "ocop-published-1", "counts": {"products": 1}}',
        WHOLE.replace(b"3", b'"3"'),
        WHOLE.replace(b"3", b"-3"),
    ],
)
def test_a_page_that_is_no_manifest_is_no_reason_to_publish(
    here: Path, manifest: Run, tmp_path: Path, content: bytes
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whose words are not ours
        counts_in(content)
    (tmp_path / "x.json").write_bytes(content)
    assert manifest(tmp_path / "x.json")[0] == 1


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("    approved_by: Bà Bịa, trưởng phòng Đặt\n", "", "approved_by"),
        ("approved_by: Bà Bịa, trưởng phòng Đặt", "approved_by:", "approved_by"),
        ("    reason: Bịa ra để thử.\n", "", "reason"),
        ('until: "2026-12-31"', "until: mai", "until"),
        ("what: products", "what: everything", "what"),
        ("down_to: 3", "down_to: -3", "down_to"),
        ("falls:\n  -", "falls: x\nother:\n  -", "falls"),
    ],
)
def test_an_approval_without_a_name_or_a_reason_is_none(
    here: Path, manifest: Run, tmp_path: Path, old: str, new: str, field: str
) -> None:
    approve(here, "products", 3)
    file = here / "schema/approved-falls.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    code, _, err = manifest(earlier(tmp_path, Counts(100, 1, 1, 7)))
    assert code == 1
    assert f"schema/approved-falls.yml: ô {field} thiếu hoặc sai." in err


def test_broken_approvals_are_told_with_their_place(
    here: Path, manifest: Run, tmp_path: Path
) -> None:
    (here / "schema/approved-falls.yml").write_text("falls: [\n", encoding="utf-8")
    code, _, err = manifest(earlier(tmp_path, BEFORE))
    assert code == 1
    assert err.startswith("schema/approved-falls.yml:")


def test_no_approvals_are_the_normal_state() -> None:
    assert approvals_in({"falls": []}) == approvals_in({}) == approvals_in({"falls": None}) == ()


def test_lists_and_home_pages_are_no_entries() -> None:
    names = ["san-pham/a/index.html", "chu-the/index.html", "chu-the/trang-3/index.html"]
    names += ["diem-ban/trang-tran-bia/index.html", "en/san-pham/a/index.html", "v/x/index.html"]
    assert counts_of(names) == Counts(products=1, producers=0, sales_points=1, pages=6)


def test_a_link_in_a_site_is_never_followed(here: Path, manifest: Run) -> None:
    (here / "site/lien-ket.html").symlink_to("/etc/hostname")
    with pytest.raises(OSError, match=r"lien-ket\.html"):
        published(here / "site")


def test_the_repositorys_own_file_approves_nothing(
    here: Path, manifest: Run, tmp_path: Path
) -> None:
    assert manifest(earlier(tmp_path, BEFORE))[0] == 1
