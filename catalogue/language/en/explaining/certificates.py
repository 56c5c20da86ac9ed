"""E3xx, W3xx: recognitions."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E301": (
        "Score and stars do not match",
        "The criteria in force on the day of the decision put this score into another rank.",
        ("A slip in the score or the stars.", "Two rows of the table were swapped."),
        "",
    ),
    "W301": (
        "A score in a gap",
        "Decision 1048 leaves gaps between ranks (such as 89 to 90), so this score has no rank.",
        ("The mean of the marks has decimals.",),
        "",
    ),
    "E302": (
        "The wrong level recognised it",
        "On that day this level had no authority to award these stars.",
        ("A district's or province's proposal is recorded as a recognition.", "A wrong level."),
        "",
    ),
    "E303": (
        "1 or 2 stars",
        "1 and 2 stars are results of scoring, not an OCOP recognition.",
        ("The whole table of scores was entered, with products that did not pass.",),
        (
            "delete this recognition; if the file has no other, delete the folder, as the product "
            "is not in the catalogue yet. If the province proposes more, write it into proposals "
            "and delete the field certificates."
        ),
    ),
    "E304": (
        "Potential 5 stars",
        "The province proposes 5 stars and the Centre has not awarded them: 5 must not be shown.",
        ("The column “Hạng sao” was copied as it is: “Tiềm năng 5 sao”.",),
        (
            "move it to proposals; certificates has the stars that were awarded. If none were, "
            "delete the field certificates: a file with a proposal alone is valid."
        ),
    ),
    "E305": (
        "Not 36 months",
        "A certificate holds for 36 months; this last day does not fit the decision's date.",
        ("A slip in adding years.", "The last day of another certificate."),
        "",
    ),
    "E306": (
        "A day yet to come",
        "What has happened cannot have a date in the future.",
        ("A slip in the year.",),
        "",
    ),
    "E307": (
        "Recognitions out of order",
        "Recognitions stand from the oldest to the newest; the last decides the status of today.",
        ("The new one was added at the top.",),
        "",
    ),
    "E308": (
        "Ends before it begins",
        "The last day is before the first.",
        ("The two days were swapped.",),
        "",
    ),
    "E309": (
        "Revoked before it was awarded",
        "A certificate that does not exist yet cannot be revoked.",
        ("The revocation stands at the wrong recognition.",),
        "",
    ),
    "E310": (
        "Before the programme",
        "The OCOP programme began in 2018; no earlier decision can recognise a product.",
        ("A slip in the year.",),
        "",
    ),
    "E311": (
        "The year of the round does not fit",
        "A decision is signed in the year of the round or in the next.",
        ("The year of another recognition.",),
        "",
    ),
    "E312": (
        "The first day does not fit",
        "A certificate holds from the day of the signature or from shortly after.",
        ("The day of the application or of the ceremony was written.",),
        "",
    ),
    "E313": (
        "An impossible last day",
        "36 months before this last day there was no programme, or that day is yet to come.",
        ("A slip in the year of the last day.",),
        "",
    ),
    "E314": (
        "One recognition, entered twice",
        "Two recognitions have the same decision or the same content.",
        ("An old list was entered again.",),
        "",
    ),
    "E315": (
        "An upgrade without more stars",
        "After an upgrade there are more stars than before.",
        ("A re-evaluation with the same stars is called an upgrade.",),
        "",
    ),
    "W316": (
        "An earlier recognition is missing",
        "Before an upgrade or a re-evaluation there must have been a recognition.",
        ("Old records were not entered yet.",),
        "",
    ),
    "E317": (
        "The level does not fit the document",
        "The document's number or issuer shows another level than the field level.",
        ("A wrong level was chosen.", "A district's committee was entered as provincial."),
        "",
    ),
    "E318": (
        "A round yet to come",
        "The round is of a year yet to come.",
        ("A slip in the year.",),
        "",
    ),
    "E319": (
        "A revocation too far ahead",
        "A revocation may take effect a little later, not years later.",
        ("A slip in the year.",),
        "",
    ),
    "E320": (
        "5 stars not awarded by a ministry",
        "Only the Centre awards 5 stars; the document written here does not show it.",
        ("The province's decision that proposes 5 stars was entered.", "No issuer was entered."),
        "",
    ),
    "E321": (
        "Revoked after it expired",
        "Of an expired certificate nothing is left to revoke.",
        ("A slip in the year of the revocation.", "It belongs to a later recognition."),
        "",
    ),
    "E322": (
        "Stars in a name",
        "Stars drawn, or written into a name, stay for ever, also when the certificate expires.",
        ("A name from an advertisement: “Mật ong ★★★★”.",),
        "",
    ),
    "W323": (
        "The text mentions stars",
        "The text still mentions stars when the certificate has expired.",
        ("A newspaper's words were copied.",),
        "",
    ),
    "W324": (
        "A score above what the level may award",
        (
            "A province awards 4 stars at most and sends what scored 90 or more to the centre. "
            "While that is open, or after it was declined, the decision still says 4 stars."
        ),
        ("A province's “potential five-star” product.", "A slip in the score or the stars."),
        "",
    ),
}
