"""npm packages come without npm: pinned, whole, and only below their folder."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import io
import json
import sys
import tarfile
from pathlib import Path
from types import ModuleType

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
        packages.fetch(lock(tmp_path, b""), tmp_path / "browser", get=get)


@pytest.mark.parametrize("file", LOCKS, ids=lambda path: path.parent.name)
def test_every_package_is_pinned_by_its_sha512_and_names_no_registry(
    packages: ModuleType, file: Path
) -> None:
    pinned = list(packages.locked(file))
    assert pinned
    assert all(package.integrity.startswith("sha512-") for package in pinned)
    assert '"resolved"' not in file.read_text(encoding="utf-8")
