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

_SVELTIA = "@sveltia/cms"
EDITING_APP = "assets/sveltia/npm"
_ICON_FONT = "material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2"
_CODE_FONT = "noto-mono-latin-400-normal-DiC8lJru.woff2"
_TEXT_FONT = "source-sans-3-latin-wght-normal-BqRLTx4X.woff2"
_FONT_FILES = (_ICON_FONT, _CODE_FONT, _TEXT_FONT)
_LICENCES = tuple(
    f"{font}.LICENSE.txt" for font in ("material-symbols-outlined", "noto-mono", "source-sans-3")
)
"""What the editing app loads beside its one script; they change their names with its version."""

BROWSER: dict[str, tuple[str, tuple[str, ...]]] = {
    "assets/lean-qr": ("lean-qr", ("index.mjs",)),
    "assets/minisearch": ("minisearch/dist/umd", ("index.js",)),
    "assets/sveltia/locales": (f"{_SVELTIA}/locales", ("vi.json",)),
    f"{EDITING_APP}/assets": (f"{_SVELTIA}/npm/assets", (*_FONT_FILES, *_LICENCES)),
    f"{EDITING_APP}/chunks": (f"{_SVELTIA}/npm/chunks", ("react-B5rWoXIC.js",)),
    **{
        f"assets/workbox/{name}": (f"{name}/build", (f"{name}.prod.js",))
        for name in (f"workbox-{part}" for part in _WORKBOX)
    },
}
"""Folder of the site -> folder of an npm package, files in it; see requirements/browser."""

PACKAGES = Path(sys.prefix) / "browser" / "node_modules"
"""Where scripts/_environment.py has put the npm packages."""


class LibraryError(Exception):
    """A library is not what this program was written for."""


_FONTS = "https://cdn.jsdelivr.net/fontsource/fonts/"
_OWN = f"../../{EDITING_APP}/assets/"
REPLACED = {
    "import(`../locales/vi.json`)": "import(`../locales/vi.json`,{with:{type:`json`}})",
    f"{_FONTS}source-sans-3:vf@5.3.0/latin-wght-normal.woff2": f"{_OWN}{_TEXT_FONT}",
    f"{_FONTS}noto-mono@5.3.0/latin-400-normal.woff2": f"{_OWN}{_CODE_FONT}",
    f"{_FONTS}material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2": f"{_OWN}{_ICON_FONT}",
    "https://www.githubstatus.com/api/v2/status.json": (
        'data:application/json,{"status":{"indicator":"none"}}'
    ),
    "https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7": (
        'data:application/json,{"result":{"status_overall":{"status_code":100}}}'
    ),
}
"""In Sveltia's script, each exactly once. Its package is meant for bundlers, which take a JSON file
for a module; browsers want to be told. The fonts lie beside it, so nobody else is asked for them;
nor is a third party asked whether the repository's host is well, before anyone has signed in.
"""


def editing_app() -> tuple[str, str]:
    """(address, text) of Sveltia CMS's script. Raises LibraryError."""
    script = (PACKAGES / _SVELTIA / "npm/index.js").read_text(encoding="utf-8")
    for there, here in REPLACED.items():
        if script.count(there) != 1:
            raise LibraryError(f"{_SVELTIA}: {there}")
        script = script.replace(there, here)
    return f"{EDITING_APP}/index.js", script.partition("\n//# sourceMappingURL")[0]


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
