"""E7xx: personal data."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E701": (
        "A household's contacts without consent",
        "A household's address and phone are personal data; they are published with its consent.",
        ("The table's whole column of phones was copied.",),
        "",
    ),
    "E702": (
        "A phone number in a text",
        "Phone numbers go into contacts only, where they can be deleted when someone asks.",
        ("An advertisement was copied: “Liên hệ 09…”.",),
        "",
    ),
    "E703": (
        "An e-mail address in a text",
        "Mailboxes go into contacts only, where they can be deleted when someone asks.",
        ("A web page's words were copied.",),
        "",
    ),
    "E704": (
        "An identity card's number",
        "Numbers of identity papers are never published.",
        ("Copied from an application form.",),
        "",
    ),
    "E705": (
        "A name like a household's",
        "The name is a household's or a person's, so contacts need consent whatever the kind says.",
        ("A workshop named after a person was entered as “other”.",),
        "",
    ),
    "E706": (
        "A sales point at home",
        "It is run by a household or a person: address and phone may be those of a home.",
        ("A shop at someone's home.",),
        "",
    ),
    "E707": (
        "A phone number in an id or a web address",
        "Pages' addresses and links give phone numbers away as well.",
        ("A link zalo.me/09… was pasted.", "A file was named after a phone number."),
        "delete the number; a business's Zalo link goes into the field zalo of contacts.",
    ),
}
