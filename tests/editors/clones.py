"""A clone whose doors find their environment made."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

_FINGERPRINT = (
    "from _environment import ROOT, fingerprint\n"
    "files = ['build.txt', 'browser/package-lock.json']\n"
    "print(fingerprint([ROOT / 'requirements' / file for file in files]), end='')"
)


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Thử", "-c", "user.email=thu@example.com"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def cloned(root: Path, *more: str) -> Path:
    """The program in a repository of its own, without entries. more: what else comes along.

    Made anew its environment would take a minute; the one of this test has all that is needed.
    """
    no_litter = shutil.ignore_patterns("__pycache__")
    files = (".pre-commit-config.yaml", ".gitignore", ".gitattributes", "pyproject.toml")
    for name in ("catalogue", "schema", "scripts", "requirements", *more):
        shutil.copytree(ROOT / name, root / name, ignore=no_litter)
    for name in (*files, "mkdocs.yml"):
        shutil.copy(ROOT / name, root / name)
    environment = root / ".venv"
    environment.mkdir()
    for part in Path(sys.prefix).iterdir():
        if part.name != "ready":
            (environment / part.name).symlink_to(part)
    told = subprocess.run(
        [sys.executable, "-c", _FINGERPRINT], cwd=root / "scripts", capture_output=True, check=True
    )
    (environment / "ready").write_bytes(told.stdout)
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "Bắt đầu")
    return root
