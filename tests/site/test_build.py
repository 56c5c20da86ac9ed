"""The same bytes come out whatever road is taken."""

from __future__ import annotations

import filecmp
from collections.abc import Iterator
from pathlib import Path

from tests.site.conftest import run


def differences(one: Path, other: Path) -> Iterator[str]:
    """Files that only one of two folders has, or that differ in a byte."""
    names = {p.relative_to(one).as_posix() for p in one.rglob("*") if p.is_file()}
    others = {p.relative_to(other).as_posix() for p in other.rglob("*") if p.is_file()}
    yield from names ^ others
    _, mismatch, errors = filecmp.cmpfiles(one, other, sorted(names & others), shallow=False)
    yield from mismatch + errors


def test_one_process_builds_what_two_build(built: Path, root: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = run("catalogue", "build", "--site", str(site), "--workers", "1", cwd=root)
    assert done.returncode == 0, done.stderr
    assert list(differences(built, site)) == []


def test_mkdocs_alone_builds_the_same_site(built: Path, root: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = run("mkdocs", "build", "--quiet", "--site-dir", str(site), cwd=root)
    assert done.returncode == 0, done.stderr
    assert list(differences(built, site)) == []


def test_verify_passes_what_build_made(built: Path, root: Path) -> None:
    done = run("catalogue", "verify", str(built), cwd=root)
    assert done.returncode == 0, done.stdout
    assert "HỎNG" not in done.stdout
    assert done.stdout.count("đạt") >= 9
