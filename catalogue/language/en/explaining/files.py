"""E0xx: a file as it is read."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E001": (
        "The file is too long",
        "An entry takes a few thousand bytes; ten times that means something pasted by mistake.",
        ("A photo as text (base64), or a whole document, was pasted.",),
        "",
    ),
    "E002": (
        "Not UTF-8",
        "Vietnamese is read in UTF-8 (Unicode) only. In other encodings the letters are lost.",
        (
            "Saved by Excel or an old Notepad: UTF-16, Windows-1258.",
            "Text typed in TCVN3 (.VnTime fonts) or VNI.",
        ),
        (
            "open the file in an editor and save it as UTF-8; convert TCVN3 or VNI text with "
            "Unikey (Ctrl+Shift+F6) first, then paste it again."
        ),
    ),
    "E003": (
        "Combining marks",
        (
            "A letter with marks can be written whole (NFC) or as a letter and marks. They look "
            "alike, but to a computer they differ, so that a search fails."
        ),
        ("A name copied from a Mac or from a file's name.", "Unikey set to “Unicode tổ hợp”."),
        "run  python3 scripts/check.py --fix  , which joins the marks, or type the word again.",
    ),
    "E004": (
        "A hidden character",
        (
            "The file holds a character that cannot be seen: a special space, a control character, "
            "a broken letter. A reviewer does not see it, and a computer finds no match."
        ),
        ("Copied from a web page, Word, PDF or Zalo.", "A tab within a value."),
        (
            "run  python3 scripts/check.py --fix  (replaces special spaces, removes hidden "
            "characters), or delete "
            "and retype it."
        ),
    ),
    "E005": (
        "Broken YAML",
        "The line cannot be understood, so the rest of the file was not read.",
        (
            "A quote opened and not closed; no space after a colon.",
            "Indentation with tabs, or fields of one level indented differently.",
            "A value with a colon, or beginning with a special sign, without quotes.",
        ),
        "follow the message's “Fix”: it names the line and how to write it.",
    ),
    "E006": (
        "A repeated field",
        "A field stands once in each place; of two, nobody knows which to believe.",
        ("A block was copied and the old line left.",),
        "",
    ),
    "E007": (
        "Anchors and aliases",
        "YAML repeats parts with & and *. They are not used: every file can be read as it stands.",
        ("A value begins with & or * and is not in quotes.",),
        "",
    ),
    "E008": (
        "Merge keys",
        "YAML's << mixes in fields from elsewhere; it is not used.",
        ("A template of another project was copied.",),
        "write out the fields that are needed and delete the line with <<.",
    ),
    "E009": (
        "Tags and directives",
        "A value that begins with ! or a line with % is an order to YAML, not text.",
        ("A name or sentence begins with an exclamation mark.",),
        "",
    ),
    "E010": (
        "Several documents in one file",
        "A line --- begins a new document; a file is one entry.",
        ("Two entries were pasted into one file.",),
        "",
    ),
    "E011": (
        "Nested too deeply",
        "The fields are nested more deeply than any entry needs.",
        ("Needless brackets or braces.",),
        "",
    ),
    "E012": (
        "A symbolic link",
        "The file is a shortcut to another, which others will not have.",
        ("A shortcut (ln -s) was made instead of a copy.",),
        "",
    ),
    "E013": (
        "A path that leads out",
        "A photo's name is that of a file beside product.yml.",
        ("The whole path on one's own machine was copied, such as ../anh/chung.jpg.",),
        "",
    ),
    "E014": (
        "Two names that are nearly one",
        "The files differ in capitals or encoded marks only: one file to Windows and macOS.",
        ("A photo was renamed and the old file kept.",),
        "",
    ),
    "E015": (
        "A file out of place or wrongly named",
        "The data's folders hold .yml files of the right name and photos; nothing else is read.",
        (
            "Notepad saved product.yml.txt.",
            "A name with marks, spaces or capitals, or an ending .yaml, .JPG.",
            "Temporary files of Word, Excel, macOS (~$…, .DS_Store).",
        ),
        "rename it as suggested, move it to the right folder, or delete it.",
    ),
    "E016": (
        "An empty file",
        "The file has no field of the form “name: value”.",
        ("Saved before anything was pasted.", "The file is only a list or a sentence."),
        "",
    ),
    "E017": (
        "The file cannot be read",
        "The computer may not open the file, or it has just gone.",
        ("It is locked, lacks permissions, or the network drive is off.",),
        "",
    ),
    "E018": (
        "A field's name that is no word",
        "Before the colon there must be the name of a field.",
        ("Brackets or braces around the name.",),
        "",
    ),
    "E019": (
        "A letter of another script",
        "It looks Vietnamese but is Cyrillic, Greek, full-width …; a search will not find it.",
        ("Copied from a PDF or a foreign page.", "An emoji from a phone."),
        "",
    ),
    "E020": (
        "What follows # is dropped",
        "A # after a space begins a comment, so that part does not belong to the value.",
        ("A name with “ #1” that is not in quotes.",),
        (
            "put the whole value in quotes ( python3 scripts/check.py --fix  can do it); if it is "
            "a comment, add "
            "a space after the #."
        ),
    ),
}
