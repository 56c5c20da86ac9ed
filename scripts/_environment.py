"""Makes the Python environment that a door in this folder needs. Standard library only."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from _packages import PackageError, fetch

for stream in (sys.stdout, sys.stderr):
    if isinstance(stream, io.TextIOWrapper):  # Windows' own encoding may lack Vietnamese letters
        stream.reconfigure(encoding="utf-8", errors="replace")

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)


def python_of(environment: Path) -> Path:
    """Where the interpreter of an environment stands, on Windows as elsewhere."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(requirements: list[Path]) -> str:
    """Changes when a pinned file, the project's metadata, its place or the interpreter does."""
    digest = hashlib.sha256(f"{sys.version}\n{ROOT}\n".encode())
    for file in [*requirements, ROOT / "pyproject.toml"]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def install(python: Path, *arguments: str) -> None:
    command = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    subprocess.run([*command, *arguments], check=True, cwd=ROOT)


def cut_fonts(python: Path, folder: Path) -> None:
    """The site's fonts, once an environment: no build has to wait for them."""
    command = [str(python), "-m", "catalogue.publishing.fonts", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT)


def create(environment: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        sys.exit(
            "Python này thiếu phần tạo môi trường riêng (venv, ensurepip).\n"
            "Sửa: trên Debian, Ubuntu chạy  sudo apt install python3-venv  rồi chạy lại lệnh này."
        )
    shutil.rmtree(environment, ignore_errors=True)
    try:
        venv.create(environment, with_pip=True, symlinks=os.name != "nt")
    except (subprocess.CalledProcessError, OSError) as error:
        shutil.rmtree(environment, ignore_errors=True)
        sys.exit(
            f"Không tạo được môi trường Python ở {environment}: {error}.\n"
            "Sửa: xem ổ đĩa còn chỗ và cho ghi ở đó không, rồi chạy lại lệnh này."
        )


def ensure(name: str, *requirements: str, packages: tuple[str, ...] = ("browser",)) -> Path:
    """Make the environment `name` with these pinned sets and this project in it, once.

    packages: folders of requirements/ whose npm packages come too, in a folder of that name.
    Returns the interpreter. A set-up that was cut short leaves no stamp and is made anew.
    """
    if sys.version_info < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        sys.exit(f"Cần Python {wanted} trở lên; đây là {sys.version.split()[0]}.")
    environment = ROOT / name
    files = [ROOT / "requirements" / file for file in requirements]
    locks = {name: ROOT / "requirements" / name / "package-lock.json" for name in packages}
    python, stamp = python_of(environment), environment / "ready"
    wanted = fingerprint([*files, *locks.values()])
    parts = (python, stamp, environment / "fonts", *(environment / name for name in locks))
    if all(part.exists() for part in parts) and stamp.read_text(encoding="utf-8") == wanted:
        return python
    begun = f"Chuẩn bị môi trường {name} (chỉ lần đầu, khoảng một phút) …"
    print(begun, file=sys.stderr, flush=True)  # what a command prints may be for a program
    create(environment)
    try:
        for file in files:
            install(python, "--require-hashes", "--no-deps", "-r", str(file))
        # Editable: the environment runs the files of this checkout, and `mkdocs` finds the plug-in.
        install(python, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        for folder, lock in locks.items():
            fetch(lock, environment / folder / "node_modules")
        cut_fonts(python, environment / "fonts")
    except (subprocess.CalledProcessError, PackageError) as error:
        why = f"\n{error}" if isinstance(error, PackageError) else ""
        sys.exit(
            "Không cài được các gói cần thiết. Hãy kiểm tra kết nối mạng rồi chạy lại lệnh này."
            + why
        )
    stamp.write_text(wanted, encoding="utf-8")
    return python


def ensure_for_tests() -> Path:
    """The environment that tests, and pictures of the built site, are made with."""
    return ensure(".venv-test", "build.txt", "test.txt", packages=("browser", "quality"))


def run(python: Path, *arguments: str, folder: Path = ROOT) -> int:
    """Run a command in an environment with UTF-8 everywhere; return its exit code."""
    settings = {**os.environ, "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}
    try:
        return subprocess.run(
            [str(python), *arguments], cwd=folder, env=settings, check=False
        ).returncode
    except KeyboardInterrupt:
        return 130


def ocop(*arguments: str) -> int:
    """Run the `ocop` command of this project where its caller stands: files are named from there.

    -P: a folder `catalogue` that happens to be there is not ours.
    """
    python = ensure(".venv", "build.txt")
    return run(python, "-P", "-m", "catalogue", *arguments, folder=Path.cwd())
