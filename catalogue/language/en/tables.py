"""In English, what `catalogue.language.vi.tables` says."""

FILE = {
    "large": "{file} is too large ({size:.0f} MB; at most {limit:.0f} MB). "
    "Fix: copy the table alone into a new file.",
    "empty": "{file} is empty. Fix: look at what was saved.",
    "protected": "{file} has a password and cannot be read. "
    "Fix: open it in Excel, remove the password (File > Info > Protect Workbook) and save it.",
    "broken": "{file} is damaged or no spreadsheet. Fix: open it in Excel and save it as .xlsx.",
    "pdf": "{file} is a PDF, not a spreadsheet. Fix: copy the table into Excel, save it as .xlsx.",
    "word": "{file} is a Word document. "
    "Fix: copy the table from Word into Excel and save it as .xlsx.",
    "bomb": "{file} unpacks to an extraordinary size; not opened. "
    "Fix: copy the table alone into a new file.",
    "doctype": "{file} has an XML declaration (DOCTYPE) that no spreadsheet needs; not opened. "
    "Fix: open it in Excel and save it as .xlsx.",
    "merges": "{file} has an extraordinarily large merged area; not opened. "
    "Fix: unmerge the cells outside the table and save it.",
    "rows": "Sheet “{sheet}” has text in cell {cell}, beyond {rows} rows or {columns} columns. "
    "Fix: delete what is outside the table, or copy the table alone into a new file.",
    "quote": "{file}, line {line}: a quote is opened and not closed, so cells cannot be "
    "told apart. "
    'Fix: add or remove the " on that line.',
    "encoding": "It is not known in which Vietnamese encoding {file} is. "
    "Fix: save it as “CSV UTF-8”, or say it with  --encoding  ({known}).",
    "not-encoding": "{file} is not in {encoding} (byte {offset}). "
    "Fix: leave out --encoding, or choose another ({known}).",
}

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "windows-1258": "Windows-1258",
    "tcvn3": "TCVN3 (.VnTime fonts)",
    "vni": "VNI (VNI-Times fonts)",
}

SHEET_REMARKS = {
    "encoding": "Encoding of the file: {encoding}.",
    "recoded": "Sheet “{sheet}” was typed in {encoding}: turned into Unicode.",
    "hidden": "Sheet “{sheet}” has hidden rows that are taken in, too: {rows}. Delete those you do "
    "not want.",
    "hiding-unknown": "This kind of file does not tell which rows are hidden: hidden rows, if any, "
    "are taken in too. To know, save it as .xlsx.",
    "delimiter": "Cells are separated by {delimiter}.",
}

DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs"}

HTML_SHEET = "Table"
CSV_SHEET = "CSV"
