"""pre-commit, as a contributor has it: a bad file or a photo that tells its place stays out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalogue.findings.samples import SAMPLES
from tests.editors.clones import cloned, git
from tests.explaining.making import place

PRODUCT = "products/gia-lai/san-pham-vi-du/product.yml"
GOOD = (
    "# yaml-language-server: $schema=../../../schema/product.schema.json\n"
    "name: Sản phẩm ví dụ\n"
    "provenance: public-source\n"
    "sources:\n"
    "  - title: Nguồn ví dụ\n"
)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = cloned(tmp_path_factory.mktemp("kho có dấu cách") / "danh mục")
    place(root, {PRODUCT: GOOD})
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "Một sản phẩm")
    return root


def run_hooks(clone: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """home: where pre-commit keeps its own. No network is needed: PIP has nowhere to go."""
    own = {"PRE_COMMIT_HOME": str(home), "PYTHONPATH": str(clone), "PIP_INDEX_URL": "file:///none"}
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color", "never"],
        cwd=clone,
        env={**os.environ, **own, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def staged(clone: Path):  # type: ignore[no-untyped-def]
    """Put files into the index; afterwards the repository is as it was."""

    def stage(files: dict[str, object]) -> None:
        place(clone, files)  # type: ignore[arg-type]
        git(clone, "add", "--all", "products")

    yield stage
    git(clone, "reset", "--quiet", "--hard")


def test_a_good_file_passes(clone: Path, staged, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    staged({PRODUCT: GOOD.replace("Nguồn", "Báo")})
    done = run_hooks(clone, tmp_path)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Passed") == 2
    assert done.stdout.count("Skipped") == 1


def test_a_bad_file_is_refused_with_its_place(clone: Path, staged, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    staged({PRODUCT: GOOD + "certificates:\n  - stars: 7\n    year: 2024\n"})
    done = run_hooks(clone, tmp_path)
    assert done.returncode == 1
    assert f"{PRODUCT}:" in done.stdout
    assert "E104" in done.stdout


def test_a_file_is_put_into_the_canonical_form(clone: Path, staged, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    staged({PRODUCT: GOOD.replace("name: Sản phẩm ví dụ", "name: 'Sản phẩm ví dụ'")})
    done = run_hooks(clone, tmp_path)
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout
    assert (clone / PRODUCT).read_text(encoding="utf-8") == GOOD


def test_a_photo_that_tells_where_it_was_taken_is_refused(  # type: ignore[no-untyped-def]
    clone: Path, staged, tmp_path: Path
) -> None:
    staged(dict(SAMPLES["E605"].broken))
    done = run_hooks(clone, tmp_path)
    assert done.returncode == 1
    assert "E605" in done.stdout
    assert "GPS" in done.stdout
