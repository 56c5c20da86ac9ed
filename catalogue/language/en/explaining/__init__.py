"""What each rule means, at length, in English: a module for each group of rules."""

from catalogue.language.en.explaining import (
    certificates,
    codes,
    entries,
    exceptions,
    fields,
    files,
    headings,
    people,
    photos,
    places,
)

__all__ = ["GROUPS", "TEXTS", "headings"]

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    **files.TEXTS,
    **fields.TEXTS,
    **entries.TEXTS,
    **certificates.TEXTS,
    **places.TEXTS,
    **codes.TEXTS,
    **photos.TEXTS,
    **people.TEXTS,
    **exceptions.TEXTS,
}
"""As in `catalogue.language.vi.explaining`."""

GROUPS: dict[str, str] = {
    "0": "Reading a file",
    "1": "Fields and values",
    "2": "Ids, and entries among each other",
    "3": "Recognitions, stars, validity",
    "4": "Places, groups, opening hours",
    "5": "Barcodes and web addresses",
    "6": "Photos",
    "7": "Personal data",
    "8": "Exceptions",
}
