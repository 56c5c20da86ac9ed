"""Commands on a small copy of the catalogue that the tests may spoil."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.conftest import TODAY, run

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCT = "products/gia-lai/mang-le-rung-to-tung/product.yml"


@pytest.fixture
def small(root: Path, tmp_path: Path) -> Path:
    """Gia Lai alone, with everything that a catalogue needs, below a path with spaces."""
    target = tmp_path / "danh mục nhỏ"
    for folder in ("schema", "docs", "catalogue/theme"):
        shutil.copytree(root / folder, target / folder)
    for folder in ("products", "producers", "sales-points"):
        shutil.copytree(root / folder / "gia-lai", target / folder / "gia-lai")
    shutil.copy(root / "mkdocs.yml", target)
    return target


def built(small: Path) -> subprocess.CompletedProcess[str]:
    return run("catalogue", "build", "--root", str(small), cwd=ROOT)


def test_a_build_ends_with_what_it_built_and_where_to_look(small: Path) -> None:
    done = built(small)
    assert done.returncode == 0, done.stderr
    count = len(list(small.glob("products/*/*/product.yml")))
    assert f"{count} sản phẩm" in done.stdout
    assert "chủ thể" in done.stdout
    assert "giây" in done.stdout
    assert str(small / "site" / "index.html") in done.stdout


def test_wrong_data_is_named_with_its_line_and_the_former_site_stays(small: Path) -> None:
    assert built(small).returncode == 0
    before = (small / "site" / "index.html").read_bytes()
    with (small / PRODUCT).open("a", encoding="utf-8") as file:
        file.write("stars: 9\n")
    line = (small / PRODUCT).read_text(encoding="utf-8").count("\n")
    done = built(small)
    assert done.returncode == 1
    assert f"{PRODUCT}:{line}:1  E102" in done.stderr
    assert "Traceback" not in done.stderr
    assert (small / "site" / "index.html").read_bytes() == before
    assert not any((small / ".build").iterdir())


def test_a_site_that_fails_its_verification_never_takes_the_old_ones_place(small: Path) -> None:
    assert built(small).returncode == 0
    before = sorted(path.name for path in (small / "site").iterdir())
    islands = small / "schema/reference/base-map/archipelagos.geojson"
    text = islands.read_text(encoding="utf-8")
    islands.write_text(text.replace("Quần đảo Hoàng Sa", "Paracel"), encoding="utf-8")
    done = built(small)
    assert done.returncode == 1
    assert "HỎNG" in done.stderr
    assert "Quần đảo Hoàng Sa" in done.stderr
    assert sorted(path.name for path in (small / "site").iterdir()) == before
    assert "Paracel" not in (small / "site/assets/ban-do/archipelagos.geojson").read_text("utf-8")


def test_the_date_decides_what_the_pages_say(small: Path) -> None:
    """A product of 2024 without a date: valid for certain, then open, then over for certain."""
    page = "san-pham/bach-van-hoa-tra-dosri-farm/index.html"
    for day, words in {
        "2026-12-31": "Còn hiệu lực ít nhất đến 31/12/2026",
        "2027-01-01": "Chưa rõ thời hạn",
        "2029-01-01": "hết hạn chậm nhất 30/06/2028",
    }.items():
        run("catalogue", "build", "--root", str(small), "--today", day, cwd=ROOT)
        text = (small / "site" / page).read_text(encoding="utf-8")
        assert words in text


def test_wrong_calls_end_in_one_sentence_and_exit_code_2(small: Path) -> None:
    for arguments in (
        ["chek"],
        ["build", "--today", "31/02/2026"],
        ["check", "--workers", "0"],
        ["serve", "--port", "99999"],
        ["serve", "--port", "abc"],
        ["build", "--url", "foo"],
        [],
    ):
        done = run("catalogue", *arguments, cwd=ROOT)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
        assert "--help" in done.stderr
    done = run("catalogue", "check", "--root", str(small / "docs"), cwd=ROOT)
    assert done.returncode == 2
    assert "không phải thư mục gốc của một danh mục" in done.stderr
    done = run("catalogue", "verify", "--root", str(small), "khong-co", cwd=ROOT)
    assert done.returncode == 2
    assert "python3 scripts/build.py" in done.stderr


def test_a_build_never_replaces_data_or_what_it_did_not_make(small: Path) -> None:
    before = sorted(path.name for path in (small / "products").rglob("*"))
    for target, words in {"products": "xóa mất", "mkdocs.yml": "là một tệp"}.items():
        done = run(
            "catalogue", "build", "--root", str(small), "--site", str(small / target), cwd=ROOT
        )
        assert done.returncode == 1
        assert words in done.stderr
        assert "Traceback" not in done.stderr
    assert sorted(path.name for path in (small / "products").rglob("*")) == before


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    return number


@pytest.fixture
def server(small: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    settings = {**os.environ, "OCOP_TODAY": TODAY.isoformat(), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "catalogue", "serve", "--root", str(small)]
    with subprocess.Popen(
        [*command, "--port", str(port)],
        env=settings,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as process:
        yield process
        process.terminate()


def seen(address: str, words: str, seconds: float = 60) -> bool:
    """Whether a page comes to hold some words while one waits."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
                if words in answer.read().decode():
                    return True
        except urllib.error.HTTPError as refused:
            refused.close()
        except OSError:
            pass
        time.sleep(0.2)
    return False


@pytest.mark.usefixtures("server")
def test_serving_shows_a_change_soon_after_it_is_saved(small: Path, port: int) -> None:
    address = f"http://127.0.0.1:{port}/san-pham/mang-le-rung-to-tung/"
    assert seen(address, "Măng le rừng")
    text = (small / PRODUCT).read_text(encoding="utf-8")
    changed = text.replace("name: Măng le rừng", "name: Măng le rừng thử", 1)
    assert changed != text
    (small / PRODUCT).write_text(changed, encoding="utf-8")
    assert seen(address, "Măng le rừng thử")
