"""In English, what `catalogue.language.vi.exporting` says; the tables themselves are Vietnamese."""

SELECTION = {
    "province": "There is no province “{text}”{candidates}. Fix: for instance  "
    '--province "Gia Lai".',
    "candidates": "; did you mean {names}?",
    "group": "There is no product group “{text}”. Fix: one of {known}.",
    "only-products": "Only products can be chosen by {flag}. Fix: leave out {flag}, or use "
    "--kind product.",
    "form": "It is not known in what form to write “{file}”. Fix: end its name in .xlsx or .csv.",
    "exists": "{file} exists; not overwritten. Fix: choose another name, or add --overwrite.",
    "unwritable": "{file} cannot be written: {problem}. Fix: close it if it is open in Excel, or "
    "choose another place.",
    "none": "There are no such entries: no file written.",
}

_KEEP_IDS = "leave the column of ids as exported; new entries come by the annex of a decision"

EDIT = {
    "unknown": ("there is no entry with the id “{id}”", _KEEP_IDS),
    "no-id": ("the id is missing", _KEEP_IDS),
    "twice": ("the id “{id}” is already in row {row}", "delete one of the two rows"),
    "meanwhile": (
        (
            "column “{heading}”: since the export, file {path} has changed it to “{before}”; the "
            "table says “{after}”"
        ),
        (
            "see which is right: export again (with  --overwrite  in place of the old table), edit "
            "the cell, then import"
        ),
    ),
    "old-table": (
        (
            "column “{heading}”: file {path} has changed since the export; in which cell, this "
            "table does not tell"
        ),
        "export again (with  --overwrite  in place of the old table), edit the cell, then import",
    ),
    "other-recognition": (
        "column “{heading}”: since the export, the last recognition in file {path} is another",
        "export again (with  --overwrite  in place of the old table), edit the cell, then import",
    ),
    "choice": ("“{text}” is not in the list", "choose one of: {known}"),
    "integer": ("“{text}” is no whole number", "write a number, such as  2024"),
    "number": ("“{text}” is no number", "write a number, such as  72,5"),
    "date": ("“{text}” is no date", "write day/month/year, such as  25/12/2020"),
    "no-such-day": (
        "there is no such day as {text}",
        "look at day and month again; write day/month/year, such as  25/12/2020",
    ),
    "short-year": (
        "“{text}” leaves the year unclear; do you mean {meant}?",
        "write the year with four digits:  {meant}",
    ),
    "formula": ("the cell shows Excel's error {text}", "type the value into the cell"),
    "no-certificate": (
        "the product has no recognition to edit",
        "add one by importing the annex of the decision",
    ),
    "broken": (
        "file {path} has errors and cannot be edited by a table",
        "run  python3 scripts/check.py  and mend the file first",
    ),
    "file": ("{problem}", "mend the cell in question and import again"),
    "check": ("{code}: {problem}", "{fix}"),
}

EDITED = {
    "changed": "{heading}: “{before}” → “{after}”",
    "set": "{heading}: now “{after}”",
    "cleared": "{heading}: removed “{before}”",
    "rewritten": "the file was rewritten in the canonical form; its comments (#) could not be kept",
    "only-seen": "cell {cell}: column “{heading}” is only to be looked at; it differs, and is not "
    "imported",
    "unknown-column": "Column “{heading}” is not one of the export: ignored.",
}
