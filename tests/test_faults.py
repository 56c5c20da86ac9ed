"""What the system refuses is told with the file it is about and what mends it."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.findings.faults import told
from catalogue.language import doors, spoken
from catalogue.language.doors import door
from catalogue.publishing import assets
from catalogue.publishing.assets import editing_app
from catalogue.publishing.refusals import unless_refused
from tests.rules.trees import empty_root, root_with_schema

__all__ = ["empty_root", "root_with_schema"]

ROOT = Path(__file__).resolve().parent.parent


def said_of_build(work: Callable[[], object]) -> str:
    errors = io.StringIO()
    assert unless_refused(work, Path("site"), errors) is None
    return errors.getvalue()


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One without the browsers' packages."""
    made = tmp_path / ".venv"
    made.mkdir()
    monkeypatch.setattr(sys, "prefix", str(made))
    monkeypatch.setattr(assets, "PACKAGES", made / "browser" / "node_modules")
    return made


def test_a_part_that_the_environment_has_lost_is_named_with_the_command_that_mends_it(
    environment: Path,
) -> None:
    (environment / "ready").touch()
    lost = environment / "browser/node_modules/@sveltia/cms/npm/index.js"
    assert said_of_build(editing_app) == (
        f"Môi trường Python {environment} thiếu {lost}.\n"
        f"Sửa: xóa thư mục {environment} rồi chạy  python3 scripts/build.py  để tạo lại nó.\n"
    )
    spoken.speak("en")
    assert said_of_build(editing_app) == (
        f"The Python environment {environment} lacks {lost}.\n"
        f"Fix: delete the folder {environment}, then run  python3 scripts/build.py  "
        "to make it anew.\n"
    )


def test_nobody_is_told_to_delete_an_environment_that_is_not_ours(environment: Path) -> None:
    """Whoever runs the system's own Python has /usr for an environment."""
    assert said_of_build(editing_app).endswith(
        "\nSửa: chạy  python3 scripts/build.py , lệnh này tự tạo một môi trường đủ các phần.\n"
    )


def test_a_build_that_stops_at_a_file_names_it(tmp_path: Path) -> None:
    gone = tmp_path / "mkdocs.yml"
    assert said_of_build(gone.read_bytes) == (
        f"Không ghi được trang web vào site. {gone}: không có tệp hoặc thư mục này. "
        "Trang cũ, nếu có, vẫn còn nguyên.\n"
        "Sửa: xem tệp ấy có bị xóa hay đổi tên không, đưa về chỗ cũ rồi chạy lại.\n"
    )


FULL = "Sửa: dọn chỗ trống, hoặc ghi vào ổ đĩa khác còn chỗ và ghi được.\n"
DENIED = (
    "Sửa: cho phép người đang dùng máy đọc và ghi ở đó, đóng chương trình khác đang mở tệp, "
    "rồi chạy lại.\n"
)
OTHER = "Sửa: xem ổ đĩa và quyền của tệp ấy, rồi chạy lại.\n"


@pytest.mark.parametrize(
    ("error", "complaint", "cure"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "Ổ đĩa hết chỗ", FULL),
        (OSError(errno.EROFS, "Read-only", "/cd/site"), "/cd/site: ổ đĩa chỉ cho đọc", FULL),
        (OSError(errno.EACCES, "Denied", "a\x1bb"), "a\\u001bb: không có quyền", DENIED),
        (OSError(errno.EPERM, "Denied", "a", None, "b"), "a → b: không có quyền", DENIED),
        (
            OSError(errno.EXDEV, "Other disk", Path("a"), None, Path("b")),
            "a → b: Other disk",
            OTHER,
        ),
        (OSError(errno.EBADF, "Bad file descriptor", 7), "Bad file descriptor", OTHER),
    ],
)
def test_each_fault_is_two_lines_with_its_file_and_its_cure(
    error: OSError, complaint: str, cure: str
) -> None:
    assert told(error) == f"{complaint}.\n{cure}"


def test_any_command_names_the_file_at_which_it_stops(
    empty_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = tmp_path / "none" / "x.md"
    assert main(["check", "--root", str(empty_root), "--summary", str(summary)]) == 1
    assert capsys.readouterr().err.startswith(f"{summary}: không có tệp hoặc thư mục này.\nSửa: ")


@pytest.mark.parametrize("package", ["yaml", "mkdocs"])
def test_a_package_that_is_not_installed_is_named_with_what_installs_it(
    package: str, tmp_path: Path
) -> None:
    command = (
        f"import sys; sys.modules[{package!r}] = None; "
        "from catalogue.__main__ import run; "
        f"sys.argv = ['ocop', 'build', '--fresh', '--site', {str(tmp_path / 'site')!r}]; run()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"Môi trường Python {sys.prefix} thiếu {package}")
    assert "\nSửa: xóa thư mục " in ended.stderr or "\nSửa: chạy  " in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_door_is_named_as_each_system_opens_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors.sys, "platform", "linux")
    assert door("build") == "python3 scripts/build.py"
    monkeypatch.setattr(doors.sys, "platform", "win32")
    assert door("build") == r"py scripts\build.py"
