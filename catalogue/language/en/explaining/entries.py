"""E2xx, W2xx: ids and what entries say of each other."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E201": (
        "No such id",
        "The file names an entry that the catalogue does not have: the link would lead nowhere.",
        ("A slip in the id.", "The producer's or sales point's file was not added yet."),
        "correct the id as suggested, or add the missing file.",
    ),
    "E202": (
        "The id is taken",
        "An id is a page's address, so no two entries of a kind in the country may share it.",
        ("A folder's name that says too little, such as mat-ong.",),
        "give the new folder or file another id, usually with the commune; the existing one stays.",
    ),
    "E203": (
        "One name at one place",
        "Two entries of one kind, name and commune: probably one, entered twice.",
        ("An existing producer was entered again.",),
        "",
    ),
    "E204": (
        "Two dates for one decision",
        "One number of one issuer in one year has one date.",
        ("A slip in date or number in one of the two files.",),
        "",
    ),
    "E205": (
        "The former id is taken",
        "A former id leads to the new page; two entries cannot both claim it.",
        ("former_ids was copied from another entry.",),
        "",
    ),
    "E206": (
        "Replaced by nothing in use",
        "A retired entry leads to one in use, in one step.",
        ("Its own id was written.", "The replacing entry was retired later."),
        "",
    ),
    "E207": (
        "A product entered twice",
        "This producer already has a product of that name.",
        ("A new file was made for a new recognition.",),
        "",
    ),
    "W208": (
        "It names a retired entry",
        "The entry is retired; naming it may still be right for its time.",
        ("A producer was renamed, merged or dissolved.",),
        "name the one in use instead, or delete it if it is no longer true.",
    ),
    "E209": (
        "Unconfirmed, but not there",
        "unconfirmed names a field that the file does not have.",
        ("The field was deleted and its name in unconfirmed forgotten.",),
        "",
    ),
    "E210": (
        "The kind does not fit the name",
        "The registered name says one kind, the field kind another.",
        ("A wrong kind was chosen.", "A cooperative group has become a cooperative."),
        "",
    ),
    "E211": (
        "The id is a listing's address",
        "An id such as trang-2 is also the address of page 2 of a listing.",
        ("Names were made of numbers.",),
        "name the file or folder after the entry, for instance  trang-trai-suoi-mo.",
    ),
    "E212": (
        "Two equal codes",
        "The code on a shelf card is computed from the folder's name; rarely, two share one.",
        ("Chance: two folders' names give one code.",),
        "give the new folder another name; a published one stays.",
    ),
}
