"""E5xx, W5xx: barcodes and web addresses."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E501": (
        "Wrong check digit",
        "The last digit of a barcode follows from the others; where it does not, one is wrong.",
        ("A slip, or two digits swapped.",),
        "",
    ),
    "W502": (
        "A barcode not of Viet Nam",
        "Codes of businesses registered in Viet Nam begin with 893.",
        ("The package has an importer's code.", "A slip."),
        "",
    ),
    "E503": (
        "An unusable web address",
        "It must open from anywhere: no internal server, no password, no unusual port.",
        ("An address of the office's own network.", "A backslash, as in Windows."),
        "copy it from the browser's address bar when the page opens on a phone.",
    ),
    "W504": (
        "A source that is not encrypted",
        "The source's page is http only.",
        ("An office's old page.",),
        "",
    ),
    "E505": (
        "A barcode used twice",
        "Each packaging of each product has a barcode of its own.",
        ("A block of packagings was copied and its code left unchanged.",),
        "",
    ),
}
