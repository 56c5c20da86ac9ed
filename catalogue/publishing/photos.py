"""Photos of the site: derivatives made once for each content, then published under its hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from catalogue.findings.finding import Finding
from catalogue.language import spoken
from catalogue.language.system import problem as system_problem
from catalogue.pages.site import PhotoFiles
from catalogue.progress import Progress
from catalogue.publishing.derivatives import (
    RECIPE,
    SHARED,
    WIDTHS,
    Size,
    UnusableError,
    derived,
    webp,
)
from catalogue.publishing.photo_cache import link, store, whole
from catalogue.publishing.photo_work import outcomes


@dataclass(frozen=True)
class Original:
    """A committed photo. sha256: of the content that was inspected, in hexadecimal.

    file: its POSIX path below the catalogue's root, for findings.
    """

    product: str
    name: str
    path: Path
    sha256: str
    file: str = ""

    @cached_property
    def key(self) -> str:
        return hashlib.sha256(f"{self.sha256} {RECIPE}".encode()).hexdigest()[:32]

    @property
    def folder(self) -> str:
        return f"assets/anh/{self.product}"

    @property
    def stem(self) -> str:
        """Address of its derivatives, without width and ending; the hash defeats stale caches."""
        name = self.name.rpartition(".")[0]
        return f"{self.folder}/{name}-{self.key[:8]}"


@dataclass(frozen=True, slots=True)
class Photos:
    """files: by (product id, file name), in the order of the originals; findings: of the others."""

    files: Mapping[tuple[str, str], PhotoFiles]
    findings: tuple[Finding, ...]


def derive_all(
    originals: Sequence[Original], cache: Path, workers: int, progress: Progress
) -> Photos:
    """Make what the cache does not hold whole; what is made stays when the rest is interrupted.

    A photo that cannot be made is a finding. An OSError is the cache's disk, which stops the work.
    """
    sizes: dict[str, Size] = {}
    missing: dict[str, Original] = {}
    for original in {original.key: original for original in originals}.values():
        size = whole(cache / original.key, original.key)
        if size is None:
            missing[original.key] = original
        else:
            sizes[original.key] = size
    wrong: dict[str, Finding] = {}
    for key, outcome in _made(list(missing.values()), cache, workers, progress):
        if isinstance(outcome, Finding):
            wrong[key] = outcome
        else:
            sizes[key] = outcome
    files = {(o.product, o.name): files_of(o, sizes[o.key]) for o in originals if o.key in sizes}
    found = (replace(wrong[o.key], file=o.file) for o in originals if o.key in wrong)
    return Photos(files, tuple(found))


def _made(
    missing: Sequence[Original], cache: Path, workers: int, progress: Progress
) -> Iterator[tuple[str, Size | Finding]]:
    if not missing:
        return
    progress.begin(spoken.progress.DERIVING, len(missing))
    try:
        for original, outcome in outcomes(partial(derive, cache=cache), missing, workers):
            yield original.key, outcome or Finding("E606", original.file)
            progress.advance()
    finally:
        progress.done()


def derive(original: Original, cache: Path) -> Size | Finding:
    """Fill the cache's folder for this content; the original's size, or why that cannot be.

    Nothing is decoded but the very bytes that were inspected.
    """
    folder = cache / original.key
    size = whole(folder, original.key)
    if size is not None:
        return size
    try:
        content = original.path.read_bytes()
    except OSError as error:
        problem = spoken.said(system_problem(error))
        return Finding("E017", original.file, values={"problem": problem})
    if hashlib.sha256(content).hexdigest() != original.sha256:
        return Finding("E017", original.file, values={"problem": spoken.progress.CHANGED_MEANWHILE})
    try:
        made = derived(content)
    except UnusableError:
        return Finding("E606", original.file)
    store(folder, original.key, made)
    return made.size


def files_of(original: Original, size: Size) -> PhotoFiles:
    """Addresses and sizes of a photo's derivatives. size: of the original, upright, in pixels."""
    width, height = size
    shown = min(width, WIDTHS[-1])
    stem = original.stem
    return PhotoFiles(
        webp=tuple((min(width, w), f"{stem}-{w}.webp") for w in WIDTHS),
        jpeg=f"{stem}.jpg",
        width=shown,
        height=max(1, round(height * shown / width)),
    )


def publish_all(originals: Sequence[Original], cache: Path, site: Path, progress: Progress) -> None:
    """Put all derivatives into the site; of originals that `derive_all` has files of."""
    progress.begin(spoken.progress.PUBLISHING, len(originals))
    try:
        for original in originals:
            _publish(original, cache, site)
            progress.advance()
    finally:
        progress.done()


def _publish(original: Original, cache: Path, site: Path) -> None:
    folder, stem = cache / original.key, original.stem
    (site / original.folder).mkdir(parents=True, exist_ok=True)
    for width in WIDTHS:
        link(folder / webp(width), site / f"{stem}-{width}.webp")
    link(folder / SHARED, site / f"{stem}.jpg")
