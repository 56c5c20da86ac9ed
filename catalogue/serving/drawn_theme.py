"""The theme's page and the hand-written pages, drawn once and kept for the next start."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from catalogue.intake.share import Setting
from catalogue.intake.store import DamagedStoreError, Store
from catalogue.intake.surroundings import making_key
from catalogue.publishing.shell import Shell, Shells, Slot

_TYPES = (Shell, Slot)
_FORGOTTEN = 7 * 24 * 3600
"""Seconds after which nobody looks at a drawing of other documents any more."""

_NOT_DRAWN = frozenset({"OCOP_TODAY", "OCOP_WORKERS"})


@dataclass(frozen=True, slots=True)
class DrawnTheme:
    """files: the folder of everything that MkDocs made. The others: as mkdocs.yml says."""

    files: Path
    shells: Shells
    url: str
    repository: str
    languages: tuple[str, ...]


def drawn_theme(setting: Setting) -> DrawnTheme:
    """From the cache, or drawn by MkDocs in 1 s. Raises ThemeError."""
    settings = (
        f"{name}={value}"
        for name, value in sorted(os.environ.items())
        if name.startswith("OCOP_") and name not in _NOT_DRAWN
    )
    key = making_key(setting.root, "", settings)
    place = setting.cache / "preview" / key[:16]
    return _known(place, key) or _draw(setting.root, place, key)


def _known(place: Path, key: str) -> DrawnTheme | None:
    store = Store(place / "known", key, _TYPES)
    if store.is_empty or not (place / "files").is_dir():
        return None
    try:
        url, repository, languages = store.load("settings")
        return DrawnTheme(place / "files", store.load("shells"), url, repository, languages)
    except DamagedStoreError:
        return None


def _draw(root: Path, place: Path, key: str) -> DrawnTheme:
    """Beside its place first: another server may show the same."""
    from catalogue.publishing import mkdocs_plugin  # takes 0.3 s, which a known theme does without

    place.parent.mkdir(parents=True, exist_ok=True)
    _tidy(place.parent)
    made = Path(tempfile.mkdtemp(prefix="new-", dir=place.parent))
    try:
        theme = mkdocs_plugin.theme(root / "mkdocs.yml", made / "files")
        shells, settings = theme.draw(), theme.settings
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    store = Store(made / "known", key, _TYPES)
    store.save(
        {"shells": shells, "settings": (settings.url, settings.repository, settings.languages)}
    )
    shutil.rmtree(place, ignore_errors=True)
    try:
        made.rename(place)
    except OSError:  # the other server was quicker, or holds a file open
        place = made
    return DrawnTheme(
        place / "files", shells, settings.url, settings.repository, settings.languages
    )


def _tidy(folder: Path) -> None:
    for drawing in folder.iterdir():
        with suppress(OSError):
            if time.time() - drawing.stat().st_mtime > _FORGOTTEN:
                shutil.rmtree(drawing)
