"""E1xx: fields and their values."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E101": (
        "A required field is missing",
        "Without it nobody knows what the entry is, whose, where, or where it was found.",
        (
            "It was left out of a copied template.",
            "An officer's entry (provenance: officer) needs the whole record.",
        ),
        "add the field with what is true of this entry, not copied from another.",
    ),
    "E102": (
        "An unknown field",
        "There is no field of that name here, so what it says would never be shown.",
        (
            "A slip, or a Vietnamese name for the field.",
            "Wrong indentation puts the field into another group.",
        ),
        "correct the name as suggested, look at the indentation, or delete the line.",
    ),
    "E103": (
        "The wrong kind of value",
        "The field takes a number, text, a list or fields; here is something else.",
        (
            "Stars written as “4 sao”.",
            "A score with a comma: 90,86.",
            "Nothing after the colon.",
        ),
        (
            "write the right kind: numbers without quotes and words, decimals after a point; of a "
            "list each item on a line that begins with  - "
        ),
    ),
    "E104": (
        "Not one of the list",
        "The field takes one of certain values only.",
        ("The Vietnamese name instead of the value.", "A slip in the value."),
        "choose a value of the list in the message; where one is suggested, copy that.",
    ),
    "E105": (
        "Not written as it should be",
        "The right kind of value in the wrong form: date, time, phone, id, number of a decision.",
        (
            "A date such as 30/12/2024, or with long dashes 2024–12–30.",
            "A time such as 7h30; a phone that Excel has robbed of its leading 0.",
            "A decision's number that is only 743, without what follows the slash.",
        ),
        (
            "write it as suggested: dates as year-month-day (2024-12-30), times as 07:30, phones "
            "in digits only."
        ),
    ),
    "E106": (
        "A number out of range",
        "It cannot be: a score over 100, a year before the programme, a place outside Viet Nam.",
        ("A digit too many or too few.", "Latitude and longitude swapped."),
        "take the number from the document again; mind the decimal point.",
    ),
    "E107": (
        "Too short or too long",
        "The text's length is beyond what the field takes.",
        ("A whole paragraph in the field for a name.", "Empty quotes."),
        "shorten it, or write it out; if there is nothing to write, delete the field.",
    ),
    "E108": (
        "A list with too little, too much, or twice the same",
        "A list or group is empty, too long, or has two equal items.",
        ("A template's empty field was left.", "An item was copied twice."),
        "add an item, delete the repeated one, or delete the field.",
    ),
    "E109": (
        "No such day",
        "The date is in the right form, but the calendar does not have it.",
        ("Day and month swapped.", "The 31st of a month of 30 days."),
        "",
    ),
    "E110": (
        "A text that says nothing",
        "The text is blank, holds HTML code, or only says “đang cập nhật” (to be updated).",
        ("It was copied from a web page.", "It was filled in because it seemed required."),
        (
            "delete the code and keep the text; with nothing to say, delete the field: "
            "the site then "
            "says that it is missing."
        ),
    ),
    "E111": (
        "Needless spaces",
        "The value has a space at its beginning or end, or a line break, so it matches no other.",
        ("It was copied from a cell of Excel or from Word.",),
        "",
    ),
}
