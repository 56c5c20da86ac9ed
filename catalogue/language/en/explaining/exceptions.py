"""E8xx: advice that an entry is excepted from."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E801": (
        "An exception that is not needed",
        "An exception silences advice that is given; where none is given it has nothing to do.",
        ("The data was mended.", "A slip in the rule's code."),
        "",
    ),
    "E802": (
        "An exception that has ended",
        "An exception holds until the day written in it; then somebody has to look again.",
        ("Nobody has looked since it was written.",),
        "",
    ),
}
