"""E6xx: photos."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E601": (
        "The photo is too large",
        "Large photos swell the repository for ever; the site does not need them that large.",
        ("A camera's original, not shrunk.",),
        (
            "shrink it to 2000 pixels on its longer side and save it as JPEG, for "
            "instance with Paint "
            "(Resize) or on the phone."
        ),
    ),
    "E602": (
        "No photo",
        "The content is not JPEG, PNG or WebP.",
        ("A HEIC or PDF file was renamed to .jpg.",),
        "open the original and export it as JPEG.",
    ),
    "E603": (
        "The ending does not fit the content",
        "The ending says one kind of picture, the content is another.",
        ("Renamed instead of exported.", "A WebP picture from the web, saved as .jpg."),
        "",
    ),
    "E604": (
        "The photo is too small or has too many pixels",
        "A small photo looks blurred; one of too many pixels is refused by the server.",
        ("A preview saved from Zalo.", "A large collage."),
        "use the original with 1000 to 4000 pixels on its longer side.",
    ),
    "E605": (
        "The photo has metadata",
        "Phones write place, time and device into photos; published, they tell where people live.",
        ("Taken with a phone and copied straight into the folder.",),
        "",
    ),
    "E606": (
        "A damaged photo",
        "The file is cut off midway and cannot be opened to its end.",
        ("An unfinished download, a faulty card.",),
        "",
    ),
    "E607": (
        "No such photo file",
        "product.yml names a photo that the folder does not have.",
        ("The photo was not copied.", "A slip in the name; capitals matter."),
        "add the photo to the folder, correct the name, or delete this item.",
    ),
    "E608": (
        "A photo that nobody mentions",
        "The folder has a photo that product.yml does not name, so the site does not use it.",
        ("The photo was copied and not written into photos.",),
        "",
    ),
    "E609": (
        "A moving picture",
        "The catalogue uses still photos only.",
        ("A moving WebP or PNG picture.",),
        "",
    ),
    "E610": (
        "A photo mentioned twice",
        "A photo is written once into photos.",
        ("An item was copied.",),
        "",
    ),
}
