"""Would the catalogue still pass its check? Asked of a copy, before anything is written."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

from catalogue.findings.finding import Finding, Severity
from catalogue.intake import read_catalogue
from catalogue.officers.plan import PlannedFile

_ENTRIES = ("products/*/*/product.yml", "producers/*/*.yml", "sales-points/*/*.yml")


_NOTHING: Mapping[str, bytes] = {}


def errors_after(
    root: Path,
    files: Iterable[PlannedFile],
    today: date,
    *,
    others: Mapping[str, bytes] = _NOTHING,
    removed: Collection[str] = (),
) -> list[Finding]:
    """The errors that the check would find in the planned files, were they in their places.

    others: photos that would stand beside them, by path; removed: paths that would be gone.

    Entries stand in the copy as links to the same bytes (one process, no network, no photos but
    those of the planned products), so that 20,000 of them take a second.
    """
    files = list(files)
    with tempfile.TemporaryDirectory(prefix="ocop-trial-", dir=_nearby(root)) as folder:
        trial = Path(folder)
        for path in (root / "schema").rglob("*"):
            if path.is_file():
                _link(path, trial / path.relative_to(root))
        for pattern in _ENTRIES:
            for path in root.glob(pattern):
                if path.relative_to(root).as_posix() not in removed:
                    _link(path, trial / path.relative_to(root))
        for file in files:
            _put(file, root, trial)
        for other, content in others.items():
            (trial / other).parent.mkdir(parents=True, exist_ok=True)
            (trial / other).unlink(missing_ok=True)
            (trial / other).write_bytes(content)
        intake = read_catalogue(trial, today, 1, remembering=False)
        planned = {file.path for file in files}
        return [
            finding
            for finding in intake.findings
            if finding.severity is Severity.ERROR and finding.file in planned
        ]


def _nearby(root: Path) -> str | None:
    """On the same disk, where links can be made; the system's place if that is not ours."""
    cache = root / ".cache"
    try:
        cache.mkdir(exist_ok=True)
    except OSError:
        return None
    return str(cache) if os.access(cache, os.W_OK) else None


def _link(path: Path, into: Path) -> None:
    if path.is_symlink():
        return
    into.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, into)
    except OSError:
        shutil.copyfile(path, into)


def _put(file: PlannedFile, root: Path, trial: Path) -> None:
    """The planned text in place of the link, and the photos beside the file."""
    place = trial / file.path
    place.unlink(missing_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(file.content, encoding="utf-8", newline="\n")
    if file.kind == "product" and (root / file.path).parent.is_dir():
        for photo in (root / file.path).parent.iterdir():
            if photo.name != place.name and photo.is_file():
                _link(photo, place.parent / photo.name)
