"""Files of the site that no page renderer makes: libraries from their packages, the base map."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

_LEAFLET = ["leaflet.js", "leaflet.css", "images/layers.png", "images/layers-2x.png"]
_MARKERS = ["images/marker-icon.png", "images/marker-icon-2x.png", "images/marker-shadow.png"]
_CLUSTER = ["leaflet.markercluster.js", "MarkerCluster.css", "MarkerCluster.Default.css"]

LIBRARIES = {
    "assets/leaflet": ("XStatic-Leaflet", "xstatic/pkg/leaflet/data", (*_LEAFLET, *_MARKERS)),
    "assets/leaflet/markercluster": (
        "XStatic-Leaflet-MarkerCluster",
        "xstatic/pkg/leaflet_markercluster/data",
        tuple(_CLUSTER),
    ),
}
"""Folder of the site -> distribution, folder in it, files."""

_WORKBOX = ("core", "routing", "strategies", "precaching", "expiration", "cacheable-response")

BROWSER: dict[str, tuple[str, tuple[str, ...]]] = {
    "assets/lean-qr": ("lean-qr", ("index.mjs",)),
    "assets/minisearch": ("minisearch/dist/umd", ("index.js",)),
    **{
        f"assets/workbox/{name}": (f"{name}/build", (f"{name}.prod.js",))
        for name in (f"workbox-{part}" for part in _WORKBOX)
    },
}
"""Folder of the site -> folder of an npm package, files in it; see requirements/browser."""

PACKAGES = Path(sys.prefix) / "browser" / "node_modules"
"""Where scripts/_environment.py has put the npm packages."""

BASE_MAP = ("provinces-34.geojson", "archipelagos.geojson")


def library_files() -> Iterator[tuple[str, Path]]:
    """(address, file) of every browser library, where its package was installed.

    The files are located by the package's own record and never imported: the packages' namespace
    needs pkg_resources, which setuptools no longer ships.
    """
    for folder, (name, inside, wanted) in LIBRARIES.items():
        package = distribution(name)
        for file in wanted:
            yield f"{folder}/{file}", Path(str(package.locate_file(f"{inside}/{file}")))
    for folder, (inside, files) in BROWSER.items():
        for file in files:
            yield f"{folder}/{file}", PACKAGES / inside / file


def base_map_files(root: Path) -> Iterator[tuple[str, Path]]:
    """(address, file) of the base map: the 34 provinces and both archipelagos."""
    for name in BASE_MAP:
        yield f"assets/ban-do/{name}", root / "schema" / "reference" / "base-map" / name


FINDER = ("assets/tim-kiem/ten.json", "assets/tim-kiem/them.json")
"""What the finder looks through: before the first results, and what follows."""
