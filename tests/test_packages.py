"""npm packages come without npm: pinned, whole, and only below their folder."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import io
import json
import sys
import tarfile
from email.message import Message
from pathlib import Path
from types import ModuleType
from urllib.error import HTTPError, URLError

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*/package-lock.json"))


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("_packages", ROOT / "scripts/_packages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "_packages", module)  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def tarball(**files: str) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name.replace("__", "/"))
            member.size = len(content.encode())
            archive.addfile(member, io.BytesIO(content.encode()))
    return packed.getvalue()


def lock(folder: Path, content: bytes, place: str = "node_modules/@ví-dụ/gạo") -> Path:
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
    entry = {"version": "1.2.3", "integrity": integrity}
    file = folder / "package-lock.json"
    file.write_text(json.dumps({"packages": {"": {}, place: entry}}), encoding="utf-8")
    return file


def test_a_package_is_fetched_by_name_and_version_and_laid_out_as_npm_would(
    packages: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NPM_CONFIG_REGISTRY", "https://kho.example/npm/")
    content = tarball(package__dist__gao="nếp")
    asked = []

    def get(address: str) -> bytes:
        asked.append(address)
        return content

    packages.fetch(lock(tmp_path, content), tmp_path / "browser", get=get)
    assert asked == ["https://kho.example/npm/@ví-dụ/gạo/-/gạo-1.2.3.tgz"]
    assert (tmp_path / "browser/@ví-dụ/gạo/dist/gao").read_text(encoding="utf-8") == "nếp"


def test_other_bytes_than_the_pinned_ones_are_refused_and_nothing_stays(
    packages: ModuleType, tmp_path: Path
) -> None:
    pinned = lock(tmp_path, tarball(package__a="thật"))
    with pytest.raises(packages.PackageError, match=r"gạo 1\.2\.3: sai mã băm"):
        packages.fetch(pinned, tmp_path / "browser", get=lambda _: tarball(package__a="giả"))
    assert not (tmp_path / "browser").exists()


def test_a_path_that_leaves_its_folder_is_refused(packages: ModuleType, tmp_path: Path) -> None:
    content = tarball(**{"package__..__..__ngoài": "x"})
    with pytest.raises(packages.PackageError, match="đường dẫn lạ"):
        packages.fetch(lock(tmp_path, content), tmp_path / "browser", get=lambda _: content)
    assert not (tmp_path / "ngoài").exists()


def test_a_line_that_breaks_says_which_package_it_was(packages: ModuleType, tmp_path: Path) -> None:
    def get(address: str) -> bytes:
        raise OSError("mất mạng")

    with pytest.raises(packages.PackageError, match=r"gạo 1\.2\.3: mất mạng"):
        packages.fetch(lock(tmp_path, b""), tmp_path / "browser", get=get, wait=lambda _: None)


@pytest.mark.parametrize("file", LOCKS, ids=lambda path: path.parent.name)
def test_every_package_is_pinned_by_its_sha512_and_names_no_registry(
    packages: ModuleType, file: Path
) -> None:
    pinned = list(packages.locked(file))
    assert pinned
    assert all(package.integrity.startswith("sha512-") for package in pinned)
    assert '"resolved"' not in file.read_text(encoding="utf-8")


def test_a_line_that_fails_is_tried_again_after_a_pause(
    packages: ModuleType, tmp_path: Path
) -> None:
    content = tarball(package__a="nếp")
    answers: list[Exception | bytes] = [
        URLError("Temporary failure in name resolution"),
        HTTPError("https://kho.example", 503, "busy", Message(), None),
        content,
    ]
    waited: list[float] = []

    def get(_: str) -> bytes:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    packages.fetch(lock(tmp_path, content), tmp_path / "b", get=get, wait=waited.append)
    assert (tmp_path / "b/@ví-dụ/gạo/a").read_text(encoding="utf-8") == "nếp"
    assert waited == [1, 5]


def test_a_line_that_goes_on_failing_and_a_refusal_end_it(
    packages: ModuleType, tmp_path: Path
) -> None:
    asked: list[str] = []

    def never(address: str) -> bytes:
        asked.append(address)
        raise URLError("no route to host")

    pinned = lock(tmp_path, b"")
    with pytest.raises(packages.PackageError, match="no route to host"):
        packages.fetch(pinned, tmp_path / "b", get=never, wait=lambda _: None)
    assert len(asked) == 3

    def gone(address: str) -> bytes:
        asked.append(address)
        raise HTTPError(address, 404, "gone", Message(), None)

    asked.clear()
    with pytest.raises(packages.PackageError, match="404"):
        packages.fetch(pinned, tmp_path / "b", get=gone, wait=lambda _: None)
    assert len(asked) == 1
