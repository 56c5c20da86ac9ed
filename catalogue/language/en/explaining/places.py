"""E4xx, W4xx: places, groups, and when a place is open."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E401": (
        "No such place code",
        "The chosen register does not have it. In 2025 many codes were reused for other places.",
        ("An old code with today's register, or the reverse.", "The leading 0 was lost."),
        "look it up in schema/reference/administrative-units, or correct register as suggested.",
    ),
    "E402": (
        "A wrong commune of today",
        "By the register of mergers the former place did not become the one in current.",
        ("A commune nearby was chosen.", "Copied from another entry."),
        (
            "choose a commune that the message names, or delete current; if there is only one,  "
            "python3 scripts/check.py --fix  does it."
        ),
    ),
    "E403": (
        "The code is not the place of the document",
        "The document's words do not hold the name of the place that the code means.",
        ("A wrong digit.", "The code of another register."),
        "",
    ),
    "E404": (
        "The wrong province's folder",
        "The file is in the folder of another province than the place is in today.",
        ("The province was merged: the file is still in the former one's folder.",),
        "",
    ),
    "E405": (
        "The commune is missing",
        "An officer has the record and so knows the commune; province or district is not enough.",
        ("The province's code was copied.",),
        "",
    ),
    "W406": (
        "A former commune that was divided",
        "It now belongs to several communes; nobody guesses which.",
        ("The document has the former name.",),
        "",
    ),
    "E407": (
        "The set is not of the group",
        "Each product set belongs to one group.",
        ("A set of another group was copied.", "A slip in the code."),
        "choose a set of this group as suggested.",
    ),
    "E408": (
        "The group's name does not fit its code",
        "The group named in the decision is not a former or present name of the chosen one.",
        ("The wrong group was chosen.", "A slip in the group's name."),
        "",
    ),
    "E409": (
        "A needless code of today",
        "A place in today's register needs no code of today beside it.",
        ("register was changed and current left.",),
        "",
    ),
    "E410": (
        "Closes before it opens",
        "Closing time is after opening time of the same day.",
        ("5:30 was written for 17:30.",),
        "",
    ),
    "E411": (
        "Overlapping hours",
        "Two items of hours for one day overlap.",
        ("Written twice.",),
        "",
    ),
    "E412": (
        "A position far from the place",
        "The coordinates are far from the place that is written.",
        ("Latitude and longitude swapped.", "A wrong digit."),
        "",
    ),
    "E413": (
        "A namesake in another province",
        "The code is that of a namesake in another province than the document names.",
        ("The code was looked up by the commune's name alone.",),
        "",
    ),
    "W415": (
        "Commune with other marks",
        "The words, which pages show, name the place with other marks than the register.",
        ("Typed without marks.", "A wrong mark.", "The document prints it otherwise: keep it."),
        "copy the name that is offered.",
    ),
    "E414": (
        "The folder is no province",
        "The folder's name is not one of the 34 present provinces and cities.",
        ("The name of a province before the mergers.", "A slip in the name."),
        "",
    ),
}
