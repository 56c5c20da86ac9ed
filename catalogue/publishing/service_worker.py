"""What the service worker keeps from the start: the theme, and the page for no network."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

WORKER = "sw.js"
_EMPTY = "const PRECACHED = [];"

KEPT = (
    "assets/javascripts/bundle.*.js",
    "assets/fonts/*.woff2",
    "assets/ocop/*.*",
    "assets/ocop/finder/*.*",
    "assets/minisearch/index.js",
    "ngoai-tuyen/index.html",
    "en/ngoai-tuyen/index.html",
)
"""Small, and most of it on every page. What the map needs beside it is kept when first used; the
data of the finder and of /xac-minh/, once someone has searched or verified (offline-sets.js)."""


class WorkerError(Exception):
    """The service worker has no place for its list, or the list is empty."""


def kept(site: Path) -> Iterator[dict[str, str]]:
    """Address and revision of each file, as Workbox's precaching reads them."""
    for pattern in KEPT:
        for file in sorted(site.glob(pattern)):
            revision = hashlib.sha256(file.read_bytes()).hexdigest()[:16]
            yield {"url": file.relative_to(site).as_posix(), "revision": revision}


def complete(site: Path) -> None:
    """Write the list into the worker that the theme has put into `site`.

    Raises WorkerError.
    """
    file = site / WORKER
    source = file.read_text(encoding="utf-8")
    listed = json.dumps(list(kept(site)))
    if _EMPTY not in source or listed == "[]":
        raise WorkerError(f"{WORKER}: {_EMPTY!r}")
    text = source.replace(_EMPTY, f"const PRECACHED = {listed};")
    file.write_text(text, encoding="utf-8", newline="\n")
