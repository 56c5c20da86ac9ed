"""Be Vietnam Pro for the site: only the letters of Vietnamese and English, a third of the bytes.

Run once when the environment is made (`python -m catalogue.publishing.fonts FOLDER`): the same
pins give the same bytes, and no build has to wait for it.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

PACKAGE = "fontpkg-be-vietnam-pro"
WEIGHTS = {"Regular": 400, "Bold": 700}
"""Style of the family -> its weight in CSS. 600 is drawn as 700: a third file is 12 KB more."""

FOLDER = Path(sys.prefix) / "fonts"
"""Where the environment keeps the finished files."""

LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = "\u0300\u0301\u0303\u0309\u0323"
OTHERS = "0123456789 \u00a0.,:;?!'\"()[]{}/\\|@#&*%+=<>~^_`$-–—“”‘’«»…·•×°²€₫›←→↑↓"
"""What the site writes with. Not ŏ ĕ ĭ ŭ (Ba Na, Gia Rai, Xơ Đăng names): the family has none, and
the next one steps in, as for other languages' letters."""


def characters() -> set[str]:
    """Every letter with every tone, large and small, composed; the rest as it is."""
    toned = {unicodedata.normalize("NFC", letter + tone) for letter in LETTERS for tone in TONES}
    single = {*LETTERS, *(letter for letter in toned if len(letter) == 1)}
    return {*single, *(letter.upper() for letter in single), *TONES, *OTHERS}


FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]


def source(style: str) -> Path:
    """A whole font of the family, as its package brings it."""
    file = f"fontpkg_be_vietnam_pro/files/BeVietnamPro-{style}.ttf"
    return Path(str(distribution(PACKAGE).locate_file(file)))


def licence() -> Path:
    return Path(str(distribution(PACKAGE).locate_file("fontpkg_be_vietnam_pro/LICENSE")))


def file_name(weight: int) -> str:
    return f"be-vietnam-pro-{weight}.woff2"


def subset(font: Path, target: Path) -> None:
    """Write what the site needs of `font` as WOFF2."""
    from fontTools import subset as tools

    options = tools.Options(
        flavor="woff2",
        hinting=False,
        desubroutinize=True,
        layout_features=FEATURES,
        with_zopfli=False,
        recalc_timestamp=False,
    )
    with tools.load_font(str(font), options) as whole:
        subsetter = tools.Subsetter(options)
        subsetter.populate(unicodes=sorted(map(ord, characters())))
        subsetter.subset(whole)
        tools.save_font(whole, str(target), options)


def make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for style, weight in WEIGHTS.items():
        subset(source(style), folder / file_name(weight))


def font_files() -> Iterator[tuple[str, Path]]:
    """(address, file) of each weight, and of the licence that travels with them."""
    for weight in WEIGHTS.values():
        yield f"assets/fonts/{file_name(weight)}", FOLDER / file_name(weight)
    yield "assets/fonts/OFL.txt", licence()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
