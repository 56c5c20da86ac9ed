"""Names of files and folders: which ones are fit for every file system and for an address."""

from __future__ import annotations

import re
import unicodedata

from catalogue.language.fold import ADDRESS_LENGTH, slug

ENTRY_ENDING = ".yml"
PRODUCT_FILE = "product.yml"
PHOTO_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""As in the schema's definition of an id; a test keeps the two equal."""

DEVICES = frozenset(
    {"aux", "con", "nul", "prn"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)
"""Names that Windows keeps for devices, whatever ending follows them."""

_LITTER = frozenset({".ds_store", ".directory", "desktop.ini", "ehthumbs.db", "thumbs.db"})


def is_id(name: str) -> bool:
    return bool(ID.fullmatch(name)) and len(name) <= ADDRESS_LENGTH and not is_device(name)


def is_photo_name(name: str) -> bool:
    stem, dot, ending = name.rpartition(".")
    return dot + ending in PHOTO_ENDINGS and is_id(stem) and len(name) <= ADDRESS_LENGTH


def is_device(name: str) -> bool:
    return name.partition(".")[0].rstrip().casefold() in DEVICES


def is_litter(name: str) -> bool:
    """Whether a system or an editor left this behind."""
    folded = name.casefold()
    return folded in _LITTER or folded.startswith(("._", "~$")) or folded.endswith(("~", ".swp"))


def same_for_others(name: str) -> str:
    """What Windows or macOS make of a name: case and marks folded, closing points dropped."""
    composed = unicodedata.normalize("NFKC", name).casefold()
    return unicodedata.normalize("NFKC", composed).rstrip(". ")


def printable(path: str) -> str:
    """A path as a report may print it, on one line; undecodable bytes and controls as escapes."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in path)


def suggested_folder(name: str) -> str | None:
    """The id that a folder's name was probably meant to be; None where there is none."""
    wanted = slug(name)
    return wanted if is_id(wanted) and wanted != name else None


def suggested_file(name: str, endings: tuple[str, ...]) -> str | None:
    """The same for a file: `Măng Le.JPG` -> `mang-le.jpg`; None where the ending is foreign."""
    stem, _, ending = name.rpartition(".")
    wanted = "." + ending.casefold()
    wanted = ENTRY_ENDING if wanted == ".yaml" else wanted
    whole = slug(stem)[: ADDRESS_LENGTH - len(wanted)].rstrip("-") + wanted
    fit = wanted in endings and is_id(whole.removesuffix(wanted)) and whole != name
    return whole if fit else None
