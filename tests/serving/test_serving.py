"""The live preview, as someone meets it who edits files beside a browser."""

from __future__ import annotations

import io
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from catalogue.intake.trace import FRESH
from tests.serving.visitor import ROOT, Visitor, gia_lai, until_reload, visiting
from tests.site.conftest import run

FOLDER = "products/gia-lai"
PRODUCT = f"{FOLDER}/mang-le-rung-to-tung/product.yml"
PAGE = "/san-pham/mang-le-rung-to-tung/"
LISTING = "/nhom/thuc-pham/"
NEW = f"{FOLDER}/muoi-kien-thu-nghiem/product.yml"
BANNER = 'id="ocop-errors"'


@pytest.fixture(scope="module")
def shown(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """One server for all tests, below a path with spaces; each test mends what it spoils."""
    folder = tmp_path_factory.mktemp("xem thử")
    with visiting(gia_lai(root, folder / "danh mục nhỏ"), folder / "output.txt") as visitor:
        yield visitor


def renamed(text: str, name: str = "Măng le rừng thử") -> str:
    return text.replace("name: Măng le rừng", f"name: {name}", 1)


def test_every_page_is_the_built_one_but_for_the_script_that_reloads_it(shown: Visitor) -> None:
    done = run("catalogue", "build", "--root", str(shown.root), cwd=ROOT)
    assert done.returncode == 0, done.stderr
    site = shown.root / "site"
    pages = sorted(site.rglob("index.html"))
    assert len(pages) > 60
    for page in pages:
        folder = page.parent.relative_to(site).as_posix()
        reply = shown.get("/" if folder == "." else f"/{folder}/")
        assert reply.status == 200
        assert reply.without_script == page.read_text(encoding="utf-8"), folder


def test_other_files_are_those_of_the_built_site(shown: Visitor) -> None:
    assert run("catalogue", "build", "--root", str(shown.root), cwd=ROOT).returncode == 0
    site = shown.root / "site"
    for file, kind in {
        "assets/ocop/ocop.css": "text/css; charset=utf-8",
        "assets/ocop/map.js": "text/javascript; charset=utf-8",
        "assets/leaflet/leaflet.js": "text/javascript; charset=utf-8",
        "assets/ban-do/diem-ban.geojson": "application/geo+json; charset=utf-8",
        "assets/ban-do/diem-ban.en.geojson": "application/geo+json; charset=utf-8",
        "assets/ban-do/hang-ban.en.json": "application/json; charset=utf-8",
        "assets/ban-do/archipelagos.geojson": "application/geo+json; charset=utf-8",
        "robots.txt": "text/plain; charset=utf-8",
        "sitemap.xml": "application/xml; charset=utf-8",
    }.items():
        reply = shown.get(f"/{file}")
        assert (reply.status, reply.kind) == (200, kind)
        assert reply.content == (site / file).read_bytes()


def test_a_saved_change_is_on_the_very_next_page(shown: Visitor) -> None:
    assert "Măng le rừng thử" not in shown.get(PAGE).text
    with shown.spoilt(PRODUCT, renamed):
        assert "Măng le rừng thử" in shown.get(PAGE).text
    assert "Măng le rừng thử" not in shown.get(PAGE).text


def test_listings_follow_a_change(shown: Visitor) -> None:
    with shown.spoilt(PRODUCT, renamed):
        assert "Măng le rừng thử" in shown.get(LISTING).text
    with shown.spoilt(PRODUCT, lambda text: text.replace("code: thuc-pham", "code: do-uong", 1)):
        shown.sees(LISTING, lambda reply: "mang-le-rung-to-tung" not in reply.text)
        shown.sees("/nhom/do-uong/", lambda reply: "mang-le-rung-to-tung" in reply.text)
    shown.sees(LISTING, lambda reply: "mang-le-rung-to-tung" in reply.text)


def test_a_new_product_has_its_page_and_stands_in_lists_until_it_is_removed(
    shown: Visitor,
) -> None:
    page = "/san-pham/muoi-kien-thu-nghiem/"
    assert shown.get(page).status == 404
    shown.write(NEW, renamed(shown.read(PRODUCT), "Muối kiến thử nghiệm"))
    reply = shown.get(page)
    assert reply.status == 200
    assert "Muối kiến thử nghiệm" in reply.text
    shown.sees(LISTING, lambda reply: "Muối kiến thử nghiệm" in reply.text)
    shown.remove_folder_of(NEW)
    assert shown.get(page).status == 404
    shown.sees(LISTING, lambda reply: "Muối kiến thử nghiệm" not in reply.text)


def test_what_cannot_be_read_leaves_the_former_page_under_a_banner_that_names_it(
    shown: Visitor,
) -> None:
    assert BANNER not in shown.get(PAGE).text
    count = shown.said.count("Đã sửa hết lỗi.")
    with shown.spoilt(PRODUCT, lambda text: text + '"<script>alert(1)</script>": 1\n'):
        line = shown.read(PRODUCT).count("\n")
        reply = shown.get(PAGE)
        assert reply.status == 200
        assert BANNER in reply.text
        assert f"<code>{PRODUCT}:{line}:1</code> <strong>E102</strong>" in reply.text
        assert "nội dung đọc được gần nhất" in reply.text
        assert "<h1>Măng le rừng</h1>" in reply.text
        assert "<script>alert(1)" not in reply.text
        assert "&lt;script&gt;alert(1)" in reply.text
        assert BANNER in shown.get("/huong-dan/").text
        shown.hears(f"{PRODUCT}:{line}:1  E102")
    assert BANNER not in shown.get(PAGE).text
    shown.sees(PAGE, lambda _: shown.said.count("Đã sửa hết lỗi.") == count + 1)


def test_a_product_that_was_never_right_says_so_at_its_address(shown: Visitor) -> None:
    page = "/san-pham/muoi-kien-thu-nghiem/"
    shown.write(NEW, "name: Muối kiến\nstars: 9\n")
    reply = shown.sees(page, lambda reply: BANNER in reply.text)
    assert reply.status == 404
    assert f"<code>{NEW}:2:1</code>" in reply.text
    assert "Tré chua" in shown.get("/san-pham/tre-chua-tay-son/").text
    shown.remove_folder_of(NEW)
    shown.sees(page, lambda reply: BANNER not in reply.text)


def test_a_producer_that_vanishes_is_an_error_of_those_who_name_it(shown: Visitor) -> None:
    producer = shown.root / "producers/gia-lai/htx-to-tung.yml"
    content = producer.read_bytes()
    producer.unlink()
    reply = shown.sees(PAGE, lambda reply: "E201" in reply.text)
    assert f"<code>{PRODUCT}:" in reply.text
    assert shown.get("/chu-the/htx-to-tung/").status == 404
    producer.write_bytes(content)
    assert "E201" not in shown.sees(PAGE, lambda reply: BANNER not in reply.text).text
    assert shown.get("/chu-the/htx-to-tung/").status == 200


def test_an_open_page_is_told_to_reload_when_it_would_be_another(shown: Visitor) -> None:
    with shown.following(PAGE) as line, shown.spoilt(PRODUCT, renamed):
        assert until_reload(line) == "event: reload"
    shown.sees(PAGE, lambda reply: "Măng le rừng thử" not in reply.text)
    with shown.following(LISTING) as line:
        shown.write(NEW, renamed(shown.read(PRODUCT), "Muối kiến thử nghiệm"))
        assert until_reload(line) == "event: reload"
    shown.remove_folder_of(NEW)
    shown.sees(LISTING, lambda reply: "Muối kiến thử nghiệm" not in reply.text)


def test_a_page_that_a_change_does_not_concern_stays(shown: Visitor) -> None:
    """It gets signs of life, and nothing else."""
    with shown.following("/huong-dan/lien-he/") as other, shown.spoilt(PRODUCT, renamed):
        with shown.following(PAGE) as line:
            shown.write(PRODUCT, renamed(shown.read(PRODUCT), "Măng khô"))
            assert until_reload(line) == "event: reload"
        assert [other.readline() for _ in range(4)] == [b": \n", b"\n", b": \n", b"\n"]


def test_a_page_that_is_old_already_is_told_at_once(shown: Visitor) -> None:
    with shown.spoilt(PRODUCT, renamed):
        pass
    line = shown.get(f"/~ocop/events?page={PAGE}&seen=0")
    assert (line.status, line.kind) == (200, "text/event-stream; charset=utf-8")
    assert "event: reload\n" in line.text


def test_a_hand_written_page_follows_its_file(shown: Visitor) -> None:
    page = "/huong-dan/lien-he/"
    with shown.spoilt("docs/huong-dan/lien-he.md", lambda text: text + "\nCâu vừa viết thêm.\n"):
        shown.sees(page, lambda reply: "Câu vừa viết thêm." in reply.text)
    shown.sees(page, lambda reply: "Câu vừa viết thêm." not in reply.text)


def test_a_photo_is_made_when_it_is_asked_for(shown: Visitor) -> None:
    content = io.BytesIO()
    Image.new("RGB", (1500, 900), "olive").save(content, "JPEG")
    photo = (shown.root / PRODUCT).parent / "goi-mang.jpg"
    photo.write_bytes(content.getvalue())
    credit = "photos:\n  - file: goi-mang.jpg\n    credit: HTX Tơ Tung\n"
    with shown.spoilt(PRODUCT, lambda text: text + credit):
        reply = shown.sees(PAGE, lambda reply: "goi-mang-" in reply.text)
        assert 'width="960" height="576"' in reply.text
        stem = reply.text.partition("assets/anh/mang-le-rung-to-tung/goi-mang-")[2][:8]
        base = f"/assets/anh/mang-le-rung-to-tung/goi-mang-{stem}"
        for address, size in {f"{base}-480.webp": 480, f"{base}.jpg": 1200}.items():
            with Image.open(io.BytesIO(shown.get(address).content)) as image:
                assert image.width == size
        assert shown.get(f"{base}-481.webp").status == 404
        build = run("catalogue", "build", "--root", str(shown.root), cwd=ROOT)
        assert build.returncode == 0, build.stderr
        built = shown.root / "site" / PAGE.strip("/") / "index.html"
        assert reply.without_script == built.read_text(encoding="utf-8")
    photo.unlink()
    shown.sees(PAGE, lambda reply: "goi-mang-" not in reply.text and BANNER not in reply.text)


@pytest.mark.parametrize(
    "path",
    [
        "/../known/head",
        "/../../../../schema/product.schema.json",
        "/assets/../../../../schema/product.schema.json",
        "/%2e%2e/known/head",
        "/..%2fknown%2fhead",
        "/..\\known\\head",
        "/assets/%00",
        f"/assets/{'a' * 5000}",
        "/%ff%fe",
        "//etc/passwd",
        "/assets/",
        "/products/",
        "/.cache/",
        "/assets/anh/mang-le-rung-to-tung/product.yml",
    ],
)
def test_nothing_outside_the_site_is_shown(shown: Visitor, path: str) -> None:
    """`known/head` stands beside the folder of the theme's files."""
    assert list(shown.root.glob(".cache/preview/*/known/head"))
    reply = shown.get(path)
    assert reply.status == 404
    assert "ocop-1" not in reply.text


def test_only_this_machines_names_are_answered(shown: Visitor) -> None:
    assert shown.get("/", host=f"localhost:{shown.port}").status == 200
    for host in ("ocop.example", f"ocop.example:{shown.port}", "127.0.0.1.ocop.example", "[", "x@"):
        reply = shown.get("/", host=host)
        assert reply.status == 403
        assert "của chính máy này" in reply.text
        assert shown.get("/~ocop/events?page=/&seen=", host=host).status == 403


def test_only_reading_is_allowed(shown: Visitor) -> None:
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert shown.get(PAGE, method=method).status == 501
    head = shown.get(PAGE, method="HEAD")
    assert (head.status, head.content) == (200, b"")


def test_an_address_without_its_slash_leads_to_the_page(shown: Visitor) -> None:
    reply = shown.get(PAGE.rstrip("/"))
    assert (reply.status, reply.location) == (301, PAGE)


def test_a_port_in_use_is_said_in_one_sentence(shown: Visitor) -> None:
    command = ["serve", "--root", str(shown.root), "--port", str(shown.port)]
    done = run("catalogue", *command, cwd=ROOT)
    assert done.returncode == 1
    assert f"Không mở được cổng {shown.port}" in done.stderr
    assert f"--port {shown.port + 1}" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_says_what_it_does_and_ctrl_c_says_goodbye(shown: Visitor, tmp_path: Path) -> None:
    drawings = sorted((shown.root / ".cache" / "preview").iterdir())
    with visiting(shown.root, tmp_path / "output.txt") as second:
        assert "Đang đọc danh mục …" in second.said
        assert f"Xem tại http://127.0.0.1:{second.port}/" in second.said
        assert "27 sản phẩm" in second.said
        assert PAGE in second.get(LISTING).text.replace("../../", "/")
        second.process.send_signal(signal.SIGINT)
        assert second.process.wait(timeout=60) == 0
        assert second.said.endswith("Đã ngừng.\n")
        assert "Traceback" not in second.said
    assert sorted((shown.root / ".cache" / "preview").iterdir()) == drawings


def test_a_catalogue_with_errors_is_shown_with_them(root: Path, tmp_path: Path) -> None:
    home = gia_lai(root, tmp_path / "nhỏ")
    with (home / PRODUCT).open("a", encoding="utf-8") as file:
        file.write("stars: 9\n")
    with visiting(home, tmp_path / "output.txt") as visitor:
        assert "E102" in visitor.said
        assert f"<code>{PRODUCT}:" in visitor.get("/").text
        assert visitor.get("/san-pham/tre-chua-tay-son/").status == 200


def test_a_configuration_that_cannot_be_drawn_stops_the_start_and_not_what_is_shown(
    shown: Visitor,
) -> None:
    with shown.spoilt("mkdocs.yml", lambda text: f"{text}\nnav: [\n"):
        shown.sees(PAGE, lambda _: "mkdocs.yml" in shown.said)
        assert shown.get(PAGE).status == 200
        done = run("catalogue", "serve", "--root", str(shown.root), "--port", "7999", cwd=ROOT)
        assert done.returncode == 1
        assert "mkdocs.yml" in done.stderr
        assert "Traceback" not in done.stderr + shown.said
    with shown.spoilt("docs/huong-dan/lien-he.md", lambda text: f"{text}\nCâu vừa thêm.\n"):
        shown.sees("/huong-dan/lien-he/", lambda reply: "Câu vừa thêm." in reply.text)
    shown.sees("/huong-dan/lien-he/", lambda reply: "Câu vừa thêm." not in reply.text)


def test_a_theme_is_drawn_again_only_when_it_or_the_documents_have_changed(shown: Visitor) -> None:
    before = shown.said.count("Đang vẽ lại")
    with shown.spoilt(PRODUCT, renamed):
        shown.sees(LISTING, lambda reply: "Măng le rừng thử" in reply.text)
    assert shown.said.count("Đang vẽ lại") == before
    with shown.spoilt("catalogue/theme/main.html", lambda text: f"{text}{{# thử #}}\n"):
        shown.sees("/", lambda _: shown.said.count("Đang vẽ lại") == before + 1)
    shown.sees("/", lambda _: shown.said.count("Đang vẽ lại") == before + 2)


def test_another_schema_is_minded_at_once(shown: Visitor) -> None:
    """A field that is required from now on is missing in every product."""
    with shown.spoilt(
        "schema/product.schema.json",
        lambda text: text.replace('"required": ["name", "provenance"]', '"required": ["story"]', 1),
    ):
        shown.sees("/", lambda reply: "E10" in reply.text and BANNER in reply.text)
    shown.sees("/", lambda reply: BANNER not in reply.text)


def test_another_command_that_tidies_the_memory_does_not_disturb_the_preview(
    root: Path, tmp_path: Path
) -> None:
    """Whoever previews a branch also checks, and goes back to another branch meanwhile."""
    folder = gia_lai(root, tmp_path / "danh mục")
    new = folder / NEW
    new.parent.mkdir()
    new.write_text(renamed((folder / PRODUCT).read_text("utf-8"), "Muối kiến thử nghiệm"), "utf-8")
    time.sleep(FRESH / 1e9)  # files so new that one cannot tell would be remembered once more
    assert run("catalogue", "check", "--root", str(folder), cwd=ROOT).returncode == 0
    with visiting(folder, tmp_path / "output.txt") as visitor:
        assert visitor.get("/san-pham/muoi-kien-thu-nghiem/").status == 200
        visitor.process.send_signal(signal.SIGSTOP)  # so that the check comes before it looks
        visitor.remove_folder_of(NEW)
        assert run("catalogue", "check", "--root", str(folder), cwd=ROOT).returncode == 0
        visitor.process.send_signal(signal.SIGCONT)
        visitor.sees("/san-pham/muoi-kien-thu-nghiem/", lambda reply: reply.status == 404)
        visitor.sees(LISTING, lambda reply: "Muối kiến thử nghiệm" not in reply.text)
        assert "Traceback" not in visitor.said
        assert "Chưa cập nhật được" not in visitor.said
