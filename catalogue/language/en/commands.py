"""In English, what `catalogue.language.vi.commands` says."""

DESCRIPTION = "Catalogue of OCOP products: checks the data, builds the site, imports lists."

EPILOG = """\
Examples:
  ocop check                     check every file
  ocop check --fix --dry-run     see beforehand what can be mended by itself
  ocop explain E104              what rule E104 means and how to mend what it finds
  ocop build                     build the site into the folder site
  ocop build --shard 2/4 --site part-2
                                 only the second of four parts, on another machine for instance
  ocop assemble part-1 part-2 part-3 part-4
                                 join the four parts into the site in the folder site
  ocop serve                     look at it on http://127.0.0.1:8000, fresh after every save
  ocop import TABLE.xlsx       take the annex of a decision in (--dry-run to see beforehand)
  ocop export gia-lai.xlsx --province "Gia Lai"
                                 write a spreadsheet to edit, then import it again
  ocop new product               add a product, question by question (also: producer, sales-point)
  ocop renew ID                  add a new recognition; ocop revoke ID records a revocation
  ocop photo ID PHOTO.jpg        add photos; ocop move ID changes place, producer or id
  ocop fmt --check               which files are not in the canonical form
  ocop diff origin/main          what this branch changes in the catalogue
  ocop report                    what the catalogue has and lacks; ocop report expiring: what ends
  ocop verify site               verify the built site

Exit codes: 0 good; 1 errors in the data or the site; 2 wrong call; 130 interrupted.
"""

BUILD = "Read, check, build the site, then verify what was built."
EXPLAIN = "Explain a rule: meaning, causes, fix, example; without a code, list them all."
EXPLAINED_CODE = "code of a rule, such as E104; leave it out for the list"
MEANT_RULE = " Did you mean {code}?"
FIX_HELP = (
    "mend what has only one right answer (combining marks, hidden characters, quotes, hours, "
    "numbers, tabs, days like 30/12/2024 but not 05/06/2024, as some spreadsheets put the month "
    "first; codes of communes merged whole into one) and show the changes; the rest is "
    "left alone and reported as usual"
)
DRY_FIX_HELP = "with --fix: only show the changes, write nothing"
DRY_WITHOUT_FIX = "--dry-run goes with --fix only.\nFix: ocop check --fix --dry-run\n"
MENDED = "Files mended: {count}.\n"
WOULD_MEND = "Files that can be mended: {count}; nothing written yet.\n"
NOTHING_TO_MEND = "Nothing that can be mended by itself.\n"
NO_SUCH_RULE = (
    "There is no rule {written}.{near}\nFix: run  python3 scripts/explain.py  for all codes.\n"
)
CHECK = "Check products, producers and sales points."
SERVE = "Look at the site on this machine: save a file, and the open page reloads itself."
ASSEMBLE = "Join the parts that  ocop build --shard  made into one site, then verify it whole."
VERIFY = "Verify a built site: links, photos, lists, map."
IMPORT = "Take a table (Excel, CSV) into the catalogue and report row by row."
EXPORT = "Write the catalogue, or a part of it, as a spreadsheet to read, or to edit and import."

IMPORT_EXAMPLES = """\
Takes: .xlsx, .xls (also HTML or XML named .xls), .xlsb, .ods, .csv (UTF-8, Windows-1258, TCVN3,
VNI; comma, semicolon, tab). Of a table that  ocop export  wrote, only edited cells are taken.

TABLE.xlsx is your own file. Keep it outside the repository, or in nhap/, which git ignores.

Examples:
  ocop import TABLE.xlsx --dry-run               look beforehand, write nothing
  ocop import TABLE.xlsx --group thuc-pham       the table has no column for the group
  ocop import TABLE.csv --fill --decision 743/QĐ-UBND --date 25/12/2020 \\
      --issuer "UBND tỉnh Gia Lai"               a CSV file of a table with merged cells, no title
  ocop import TABLE.xlsx --column "C=Chủ thể" --choose "HTX Tơ Tung=htx-to-tung"
                                                 say what a column is, and which producer is meant
  ocop import TABLE.xlsx --yes --report ket-qua.csv
                                                 ask nothing, write the report to a file
  ocop import TABLE.xlsx                         take an edited export back

Exit codes: 0 every row taken; 1 a row, or the whole file, refused; 2 wrong call; 130 interrupted.
"""

IMPORT_FLAGS = {
    "file": "the table to import",
    "dry-run": "only report, write nothing",
    "yes": "ask nothing, even on a terminal",
    "json": "print the report as JSON (and ask nothing)",
    "fill": "an empty cell for producer, address or group means: as in the row above",
    "public": "from a public source: producer, group or parts of the decision may be missing",
    "replace": "with a collector's CSV list: overwrite files that differ",
    "report": "write the report to a file; ending .csv, .json or .txt",
    "decision": "number of the decision, such as 743/QĐ-UBND (default: from the title rows)",
    "issuer": 'who issued it, such as "UBND tỉnh Gia Lai"',
    "province": "province of every row that names none",
    "group": "product group of every row that names none, such as thuc-pham",
    "sheet": "only this sheet of the workbook",
    "date": "day the decision was signed, such as 25/12/2020",
    "level": "level of the issuer, where its name does not tell",
    "year": "year of the round",
    "round": "which round of the year",
    "header": "row with the columns' names, counted from 1 (default: found by itself)",
    "column": 'what a column is, such as "C=Chủ thể"; may be repeated',
    "choose": 'which entry a text means, such as "HTX A=htx-a" or "HTX A=new"; may be repeated',
    "encoding": "encoding of a text file (default: recognised)",
}

EXPORT_EXAMPLES = """\
Edit it in Excel, then  ocop import  the same file: only the edited cells change.
Leave the column of ids and the grey columns alone.

Examples:
  ocop export danh-muc.xlsx                              every product
  ocop export gia-lai-3-sao.xlsx --province "Gia Lai" --stars 3
  ocop export sap-het-han.csv --status expiring
  ocop export qd-2585.xlsx --decision 2585/QĐ-UBND
  ocop export chu-the.xlsx --kind producer

Exit codes: 0 written; 1 nothing written, and why; 2 wrong call; 130 interrupted.
"""

EXPORT_FLAGS = {
    "file": "the file to write, ending .xlsx or .csv",
    "kind": "what to export: products, producers or sales points (default: products)",
    "stars": "stars of the last recognition",
    "status": "status today",
    "province": "province, by its name of today or a former one",
    "group": 'product group, such as thuc-pham or "Thực phẩm"',
    "decision": "number of a decision, such as 743/QĐ-UBND",
    "overwrite": "overwrite an existing file",
    "dry-run": "only say how many entries would be written",
}

EXPORT_KINDS = {"product": "products", "producer": "producers", "sales-point": "sales points"}
EXPORTED = "Written to {file}: {count} {kind}.\n"
WOULD_EXPORT = "Would be written to {file}: {count} {kind}. Nothing written yet.\n"

IN_REPOSITORY = (
    "Note: {file} lies in the repository and may be sent along; move it into the folder nhap, "
    "which git ignores, or out of the repository.\n"
)

USAGE = "Usage: "
OPTIONS = "options"
ARGUMENTS = "arguments"
HELP = "print this help and exit"
VERSION = "print the version and exit"
SEE_HELP = "Add --help for the usage."

MISTAKES: dict[str, str] = {}
"""argparse speaks English."""

EXAMPLES = {
    "check": """\
Examples:
  ocop check                          every file; errors first, advice once there are none
  ocop check products/gia-lai         only the files in that folder
  ocop check --changed origin/main    advice on changed files only
  ocop check --fix --dry-run          see what can be mended by itself
  ocop check --json                   for programs

Exit codes: 0 no errors (advice does not count); 1 errors; 2 wrong call; 130 interrupted.
""",
    "explain": """\
Examples:
  ocop explain E104                   a rule, with an example that fails and the mended one
  ocop explain                        every rule, a line each

Exit codes: 0 printed; 2 there is no such rule.
""",
    "build": """\
Examples:
  ocop build                          into the folder site
  ocop build --url https://ocop.vidu.vn/ --cards
                                      for publication
  ocop build --shard 2/4 --site part-2
                                      the second of four parts

Exit codes: 0 built and verified; 1 not built, the former site is untouched; 2 wrong call;
130 interrupted, the former site is untouched.
""",
    "assemble": """\
Examples:
  ocop assemble part-1 part-2 part-3 part-4

Exit codes: 0 joined and verified; 1 not joined, and why; 2 wrong call; 130 interrupted.
""",
    "serve": """\
Examples:
  ocop serve --open                   open the browser on http://127.0.0.1:8000
  ocop serve --port 8080              where another program uses port 8000

Exit codes: 0 stopped (Ctrl+C); 1 the port cannot be opened; 2 wrong call.
""",
    "verify": """\
Examples:
  ocop verify                         the site in the folder site
  ocop verify site --json             for programs

Exit codes: 0 good; 1 errors; 2 wrong call, or no site there; 130 interrupted.
""",
}

VALUES = {
    "verb": "COMMAND",
    "file": "FILE",
    "folder": "FOLDER",
    "text": "TEXT",
    "day": "DAY",
    "number": "NUMBER",
    "column": "COLUMN=KIND",
    "choice": "TEXT=CHOICE",
    "base": "BASE",
    "code": "CODE",
    "id": "ID",
    "kind": "KIND",
    "photo": "PHOTO",
    "address": "ADDRESS",
    "part": "PART",
    "port": "PORT",
    "where": "WHERE",
    "language": "LANGUAGE",
}

UNFIT = {
    "workers": "must be a number from 1 to 64",
    "port": "must be a number from 1024 to 65535",
    "shard": "“{text}” is not K/N with K from 1 to N and N from 1 to {most}, such as 2/4",
    "address": "“{text}” is no web address, such as https://ocop.vidu.vn/",
    "whole": "“{text}” is no positive whole number, such as 5",
}

UNFIT_DAY = {
    "date": "“{text}” is no date, such as 21/11/2026 (day/month/year) or 2026-11-21",
    "no-such-day": "there is no such day as {text} (day/month/year, such as 21/11/2026)",
    "short-year": "“{text}” leaves the year unclear; do you mean {meant}? Write four digits",
}

VERBS_TITLE = "commands"
LANG = "language of help and messages: vi or en (default: vi)"
ROOT = "root folder of the catalogue (default: the repository of this program)"
TODAY = "take this day for today, such as 2026-11-21 or 21/11/2026"
WORKERS = "number of processes working at once (the result does not depend on it)"
FORMAT = "how to print the result: terminal for people, json for programs"
JSON = "print the result as JSON for programs"
SITE = "where to write the site (default: site)"
BUILT_SITE = "folder of the site (default: site)"
URL = "public address of the site"
PORT = "port (default: 8000)"
OPEN = "open the browser"
INTERRUPTED = "\nStopped as asked.\n"
NO_SITE = "There is no site in {site}.\nFix: run  python3 scripts/build.py  first.\n"

NO_CATALOGUE = """\
{root} is not the root folder of a catalogue (there is no schema/product.schema.json).
Fix: leave out --root, or name the folder that has products, schema and mkdocs.yml.
Add --help for the usage.
"""

_ELSEWHERE = "Fix: choose a folder that does not exist yet, such as  --site site\n"

UNFIT_TARGETS = {
    "data": "{site} holds data or program; a build there would erase it. " + _ELSEWHERE,
    "foreign": "{site} holds something that ocop build did not make; not overwritten. "
    + _ELSEWHERE,
    "file": "{site} is a file, not a folder. " + _ELSEWHERE,
    "site": "{site} is a whole site; it is not overwritten with a part.\n"
    "Fix: choose a folder that does not exist yet, such as  --site part-2\n",
}

SHARD = (
    "build only the K-th of N disjoint parts, such as  --shard 2/4 --site part-2; "
    "ocop assemble  joins them"
)
SHARD_NEEDS_SITE = """\
A part of the site is not written into the folder site.
Fix: say where to, such as  --shard {shard} --site part-{number}
"""
PARTS = "the folder of each part, all N of them, in any order"

PART_MADE = """\
Part {shard}: {pages} pages, {files} files, {size:.1f} MB in {seconds:.1f} seconds; in {site}.
Once all {of} parts are there, run  ocop assemble  with their folders.
"""

_REMAKE = (
    "Fix: build the parts anew from one version of the repository, with one --today, --url and "
    "version of Python.\n"
)
_FETCH = "Fix: copy that part again, or rebuild it with  ocop build --shard  and its own number.\n"

UNFIT_PARTS = {
    "none": "{part} is no part of a site: it has no part.json made by ocop.\n"
    "Fix: name the folder that  ocop build --shard  wrote, not the one around it.\n",
    "manifest": "{part}: part.json was edited or damaged.\n" + _FETCH,
    "hostile": "{part} lists a file name that is not allowed: “{name}”.\n"
    "Fix: do not use this part; rebuild it from a repository that you trust.\n",
    "count": "{part} is one of {of} parts, but {first} is one of {others}.\n"
    "Fix: join only parts with the same N in --shard K/N.\n",
    "mixed": "{part} and {first} were built from different data, days or programs.\n" + _REMAKE,
    "other": "{part} was built from other data or another program than the folder {root}.\n"
    + _REMAKE,
    "twice": "Part {shard} is there twice: {first} and {part}.\nFix: leave one of them out.\n",
    "missing": "Part {missing} of {of} is missing.\n"
    "Fix: add the folder of that part, or build it, for instance  "
    "ocop build --shard {number}/{of} --site part-{number}\n",
    "shared": "File {name} is in both {first} and {part}.\n" + _REMAKE,
    "lost": "{part} lacks the file {name}.\n" + _FETCH,
    "unknown": "{part} has a strange file {name} that ocop did not write.\n" + _FETCH,
    "damaged": "{part}: file {name} is not as it was built.\n" + _FETCH,
}

ADDRESS_TAKEN = """\
Two pages have the address {address}.
Fix: change the id (folder or file name) or the former id (former_ids) that makes this address.
"""

UNFIT_LANGUAGES = (
    "mkdocs.yml: extra.languages cannot be used.\n"
    "Fix: write vi first, then other languages of {known}, each once; every language but vi needs "
    "an item of its name with site_name, site_description, copyright and nav, for instance  "
    "languages: [vi, en]"
)

STOPPED = "The catalogue has errors: the site was not built."
UNFIT_SITE = "The new site failed its verification: the former one stays.\n"
CARDS = "draw for each product the picture that shared links show (the first time takes longer)"
FRESH = "build everything anew, without what the last build remembers (cache)"

SUMMARY_HELP = "append a Markdown table to this file (the summary of GitHub Actions)"
CHECKED_PATHS = "tell of these files and folders only (default: all)"
NO_PATH = (
    "{path} does not exist, or is not within {root}.\n"
    "Fix: name a file or folder that exists, for instance  ocop check products/gia-lai\n"
)
CHANGED_HELP = (
    "advice only on files changed since this point in git (default: HEAD); errors are always told, "
    "as an edit of one file may break another"
)
CHANGED_FILES = "Data files changed since {base}: {count}.\n"
NO_GIT = (
    "git does not tell the changes since “{base}”: {said}\n"
    "Fix: run within the git repository, with a branch or commit that exists, for instance  "
    "--changed origin/main\n"
)

PROCESS_DIED = (
    "A process that read or built was stopped midway (usually for want of memory); "
    "nothing is half-written.\n"
    "Fix: close other programs and run again, or use one process:  --workers 1\n"
)

WRONG_KEEPER = (
    "mkdocs.yml, keeper: “{value}” is no mail address. Fix: give one such as contact@example.org, "
    "or leave it empty."
)
