"""Several files written as one: all of them, or none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from catalogue.language import spoken
from catalogue.language.system import named_files
from catalogue.language.system import problem as system_problem
from catalogue.officers.applying import require_no_link
from catalogue.officers.plan import PlannedFile
from catalogue.officers.rows import ImportRefusedError

_NOTHING: Mapping[str, bytes] = {}


def write_together(
    root: Path,
    files: Iterable[PlannedFile],
    bases: Mapping[str, bytes],
    *,
    others: Mapping[str, bytes] = _NOTHING,
    removed: Iterable[str] = (),
) -> None:
    """Write every file beside its place, then move them all; on any failure undo what was moved.

    bases: the bytes that files had when the plan was made; a file that changed since is refused,
    and so is one that appeared. others: photos by path; removed: paths that go, known to `bases`.
    Raises ImportRefusedError, with the catalogue as it was.
    """
    contents = {file.path: file.content.encode("utf-8") for file in files} | dict(others)
    removed = list(removed)
    for path in (*contents, *removed):
        require_no_link(path, root)
        _require_as_it_was(root / path, bases.get(path), path)
    staged: list[tuple[Path, Path]] = []
    moved: list[tuple[Path, bytes | None]] = []
    try:
        for path, content in contents.items():
            place = root / path
            staged.append((_beside(place, content), place))
        for beside, place in staged:
            before = bases.get(place.relative_to(root).as_posix())
            os.replace(beside, place)  # noqa: PTH105 - the brief of every atomic write
            moved.append((place, before))
        for path in removed:
            (root / path).unlink()
            moved.append((root / path, bases[path]))
    except OSError as error:
        _undo(moved)
        problem = spoken.said(system_problem(error))
        raise ImportRefusedError(
            spoken.importing.REFUSALS["unwritable"].format(
                file=(named_files(error) or [str(root)])[-1], problem=problem
            )
        ) from None
    except BaseException:  # stopped by hand: nothing half-written either
        _undo(moved)
        raise
    finally:
        for beside, _ in staged:
            beside.unlink(missing_ok=True)
    _drop_empty({(root / path).parent for path in removed})


def _drop_empty(folders: Iterable[Path]) -> None:
    """A product's folder that moved leaves nothing behind; one that holds something else stays."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _require_as_it_was(place: Path, base: bytes | None, path: str) -> None:
    now = place.read_bytes() if place.exists() else None
    if now != base:
        raise ImportRefusedError(spoken.importing.REFUSALS["meanwhile"].format(file=path))


def _beside(place: Path, content: bytes) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
    with open(handle, "wb") as stream:  # noqa: PTH123 - a handle
        stream.write(content)
    Path(beside).chmod(0o644)  # mkstemp keeps its files to their owner
    return Path(beside)


def _undo(moved: Iterable[tuple[Path, bytes | None]]) -> None:
    for place, before in moved:
        if before is None:
            place.unlink(missing_ok=True)
        else:
            place.write_bytes(before)
