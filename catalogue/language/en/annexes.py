"""In English, what `catalogue.language.vi.annexes` says; what it *knows* is Vietnamese."""

OUTCOMES = {
    "new": "new",
    "renewal": "re-evaluated",
    "upgrade": "upgraded",
    "earlier": "earlier recognition added",
    "completed": "empty fields filled",
    "edited": "edited",
    "unchanged": "unchanged",
    "conflict": "conflict, left as it is",
    "refused": "refused",
    "skipped": "skipped",
}

FILE = {
    "no-header": "No row of column names found in {where}: "
    "it needs “Tên sản phẩm” and one more column at least. Fix: name row and columns, "
    'for instance  --header 5 --column "B=Tên sản phẩm" --column "C=Chủ thể".',
    "no-sheet": "The file has no sheet named “{name}”; it has: {known}. "
    "Fix: correct the name after --sheet.",
    "no-header-row": "Sheet “{sheet}” has no row {row}. Fix: correct the number after --header.",
    "column": "There is no column “{text}” in row {row} of sheet “{sheet}”. "
    'Fix: use the column\'s letter or exact name, for instance  --column "B=Tên sản phẩm".',
    "field": "There is no kind of column “{text}”; only: {known}. "
    'Fix: for instance  --column "B=Tên sản phẩm".',
    "column-form": "“{text}” is not of the form COLUMN=KIND. Fix: for instance  "
    '--column "B=Tên sản '
    'phẩm".',
    "choice-form": "“{text}” is not of the form TEXT=CHOICE. "
    'Fix: for instance  --choose "HTX Tơ Tùng=htx-to-tung".',
    "twice": "Sheet “{sheet}”, row {row}: both columns {columns} may be “{field}”. "
    'Fix: choose one, for instance  --column "{column}={field}".',
    "missing": "Sheet “{sheet}”, row {row}: there is no column “{field}”. "
    'Fix: name that column “{field}”, or point at it, for instance  --column "C={field}".',
    "decision": "The title rows do not tell the decision's {what}. Fix: add  {flag}.",
    "title-no-such-day": "The title rows say {text}; there is no such day. "
    "Fix: mend the table, or add  --date {day}.",
    "title-short-year": "The title rows say {text}, which leaves the year unclear; do you mean "
    "{day}? Fix: mend the table, or add  --date {day}.",
    "decisions": "The title rows name several decisions ({numbers}); "
    "which of them this table belongs to is not known. "
    'Fix: add  --decision "{first}" --date … --issuer ….',
    "date": "“{text}” is no date. Fix: write day/month/year, for instance  --date 25/12/2020.",
    "group": "There is no product group “{text}”. Fix: one of {known}.",
    "empty": "The table has no product below the row of column names. "
    "Fix: look at the sheet and that row again.",
    "aborted": "Nothing written: you chose to stop.",
}

ANY_DAY = "25/12/2020"

CLAIMS = " and "

DECISION_PARTS = {
    "number": ("number", "--decision 743/QĐ-UBND"),
    "date": ("date", "--date 25/12/2020"),
    "issuer": ("issuer", '--issuer "UBND tỉnh Gia Lai"'),
}

CELL = {
    "no-name": ("the product's name is missing", "write it into this cell, or delete the row"),
    "no-producer": (
        "the producer is missing",
        "write its name; if the cell was merged with the one above, import with  --fill",
    ),
    "no-place": (
        "the address is missing",
        (
            "write commune and province at least; if the cell was merged with the one above, add  "
            "--fill"
        ),
    ),
    "no-stars": ("the stars are missing", "write 3, 4 or 5"),
    "stars": ("“{text}” are no stars", "write 3, 4 or 5, for instance  4 sao"),
    "not-certified": (
        "“{text}”: a product that was not recognised is not in the catalogue",
        "delete this row, or correct the stars if they are wrong",
    ),
    "proposed": (
        "“{text}” is a proposal, not a recognition",
        "write the stars that were awarded; if there are none yet, delete the row",
    ),
    "score": ("“{text}” is no score", "write a number from 0 to 100, for instance  72,5"),
    "date": ("“{text}” is no date", "write day/month/year, for instance  25/12/2020"),
    "no-such-day": (
        "there is no such day as {text}",
        "look at day and month again; write day/month/year, such as  25/12/2020",
    ),
    "short-year": (
        "“{text}” leaves the year unclear; do you mean {meant}?",
        "write the year with four digits:  {meant}",
    ),
    "whole": ("“{text}” is no whole number", "write a number, for instance  2024"),
    "formula": (
        "the cell shows Excel's error {text}",
        "open the spreadsheet, mend the formula or type the value",
    ),
    "group": ("there is no product group “{text}”", "one of: {known}"),
    "no-group": (
        "the product group is missing",
        (
            "add a column “Nhóm sản phẩm”, or a row that names the group; if the whole table is "
            "of one group, add  --group  and its code: {known}"
        ),
    ),
    "section-group": (
        "the product group is missing: row {row} “{text}” is no group's name",
        "write the group's name there, or add a column “Nhóm sản phẩm”; perhaps: {known}",
    ),
    "producer-kind": ("there is no kind of producer “{text}”", "one of: {known}"),
    "place": (
        "“{text}” matches no administrative unit{candidates}",
        'correct the cell to what the document says, or  --choose "{text}={example}"',
    ),
    "province": (
        "in which province “{text}” is, is not known",
        'add the province\'s name, or  --province "Gia Lai"  for the whole table',
    ),
    "choice-place": (
        "“{choice}” is no administrative unit",
        "write today's code of 5 digits: {example}; of a former name: before-2025-07:24004",
    ),
    "near-producer": (
        "there is no producer “{text}”; is it {candidates}?",
        '--choose "{text}={example}"  if so,  --choose "{text}=new"  if it is another producer',
    ),
    "near-product": (
        "there is no product “{text}”; is it {candidates}?",
        '--choose "{text}={example}"  if so,  --choose "{text}=new"  if it is another product',
    ),
    "choice-entry": ("there is no entry with the id “{choice}”", "write an existing id, or  new"),
    "retired": (
        "the product {id} is retired",
        "see file {path}; name the one that replaces it by  --choose",
    ),
    "other-facts": (
        "the catalogue has decision {number} with {field} {known}, the table says {text}",
        "look at the table and at file {path}, and correct the one that is wrong",
    ),
    "undated": (
        (
            "the catalogue has a recognition with {stars} stars of {year} without its decision: is "
            "it this one?"
        ),
        "add the decision to {path}, then import again",
    ),
    "same-day": (
        "the catalogue has decision {number} of the same day {date}",
        "compare number and date of the decision with {path}",
    ),
    "twice": ("repeats row {row} with other figures", "keep the right row, delete the other"),
    "decision": ("the decision's {what} is missing", "write it into the table, or add  {flag}"),
    "two-decisions": (
        "one cell has several decisions ({numbers})",
        "keep the one that awarded this row's stars; another recognition takes another row",
    ),
    "phone": (
        "there is a phone number “{phone}”",
        "delete it from this cell; the catalogue publishes none in names",
    ),
    "claim": (
        "there are stars in the name: “{claim}”",
        "delete them from this cell; stars come from the column “Hạng sao” alone",
    ),
    "level": (
        "of which level “{issuer}” is, is not known",
        "add  --level province  (or central, district)",
    ),
    "file": ("{problem}", "mend the cell in question and import again"),
    "check": ("{code}: {problem}", "{fix}"),
    "unwanted": ("the producer {id} could not be written", "mend the rows of that producer"),
}

CHECKED = {
    "E210": (
        "by its name “{name}” is a {words}, but another kind is given",
        "correct the cell “Loại hình chủ thể”, or look at the registered name again",
    ),
    "W316": ("", "if you hold the papers of the earlier one, add a row for it, with its decision"),
    "E302": (
        "",
        (
            "look at stars, issuer and date; of a rank that is only proposed, write the one that "
            "was awarded"
        ),
    ),
    "E320": (
        "",
        (
            "write the ministry that signed in a column “Cơ quan ban hành”; of a rank that the "
            "province proposes, write the one that was awarded"
        ),
    ),
}

REMARKS = {
    "candidates": "; is it {names}?",
    "note": "a note that is not imported: “{text}”",
    "similar": "much like {candidates}: see whether they are one product",
    "producer": "new producer: {id}",
    "kind-unknown": "the kind of “{text}” is not known, taken as “khác” (other); if you know it, "
    "add a column “Loại hình chủ thể”",
    "kind-guess": "“{text}” is taken as a household business or workshop, so its id is made of the "
    "commune; otherwise add a column “Loại hình chủ thể”, such as “Doanh nghiệp”",
    "advice": "{code}: {problem}; {fix}",
    "lower": "fewer stars than before ({before})",
    "repeated": "repeats row {row}",
    "rewritten": "the file was rewritten in the canonical form; its comments (#) could not be kept",
    "several-places": "the rows name different places ({places}): only what they share is written",
    "district-only": "the address is known down to {unit} only",
}

SKIPPED = {
    "section": "heading of a section",
    "total": "no product",
    "header": "column names repeated",
    "numbering": "numbers of columns",
    "signature": "signatures",
}

SHOWN = {
    "sheet": "Sheet “{sheet}”, column names in row {row}:",
    "column": "  {column}  {heading}  →  {field}",
    "decision": "Decision: {number} of {date}, {issuer} ({level}).",
    "not-read": "(not read)",
    "no-sheet": "Sheet “{sheet}” has no table of products: skipped.",
    "unknown": "?",
    "unit": "{name} (its name {since}, code {code})",
}

ASK = {
    "mapping": "Are the columns understood correctly?",
    "which": "{message}",
    "choice": "  {number}. {label}",
    "new": "  {number}. none of them, it is a new entry",
    "skip": "  0. later: the row is not imported this time",
    "answer": "Choose a number [0]: ",
    "again": "Only a number from 0 to {most}.",
}

REPORT = {
    "title": "Import of {file}: {rows} products",
    "title-dry": "Preview of the import of {file}: {rows} products (nothing written)",
    "row": "  {place}: {name} — {outcome}{ids}",
    "ids": " (id {product}, of {producer})",
    "id": " (id {product})",
    "problem": "      {problem}",
    "fix": "      Fix: {fix}",
    "remark": "      {remark}",
    "place": "{sheet}, row {row}",
    "cell": "cell {cell}: ",
    "totals": "Rows: {counts}.",
    "count": "{count} {outcome}",
    "files": "Files: {new} new, {changed} changed.",
    "files-dry": "Would be written: {new} new files, {changed} changed.",
    "skipped": "Rows that are no products, skipped: {count} ({rows}).",
    "nothing": "Nothing to write.",
    "unmatched": "Note: --choose “{words}={choice}” did nothing: “{words}” is nowhere in the "
    "table.{near}",
    "unread": "Note: sheet “{sheet}”, column {column} “{heading}” was not read. "
    'If it is needed, say what it is, such as  --column "{column}={example}"; if not,  '
    '--column "{column}=(bỏ qua)".',
}

REPORT_COLUMNS = (
    "Sheet",
    "Row",
    "Product name",
    "Outcome",
    "Product id",
    "Producer id",
    "What",
    "How to fix",
)
