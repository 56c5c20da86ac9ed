"""In English, what `catalogue.language.vi.reports` says."""

from catalogue.language.en.effects import STATUS_WORDS

STATUS = {key: word[0].upper() + word[1:] for key, word in STATUS_WORDS.items()}

MISSING = {
    "stars": "stars",
    "decision": "number of the decision",
    "decision-date": "date of the decision",
    "producer": "producer",
    "place": "commune",
    "group": "group",
    "photo": "photo",
    "description": "description",
}

OVERVIEW = {
    "title": "The catalogue on {day}: {where}",
    "country": "the whole country",
    "counts": "{products} products, {producers} producers, {sales_points} sales points; "
    "{retired} entries no longer in use.",
    "broken": "{count} files have errors and are not counted here: run  ocop check",
    "statuses": "Status",
    "of-these": "– of these, expiring soon",
    "stars": "Stars shown today",
    "star": "{count} stars",
    "provinces": "By province",
    "province": "Province",
    "all": "All",
    "missing": "Still missing",
    "lacking": "No {what}",
    "expiring": "Expiring within {days} days: {count} products; see  ocop report expiring",
    "kind": "Kind",
    "count": "Products",
}

COLUMNS = (
    "Id",
    "Product",
    "Province",
    "Producer's id",
    "Status",
    "Stars shown",
    "Expires",
    "Missing",
    "File",
)

EXPIRING_COLUMNS = (
    "Expires",
    "Left (days)",
    "Id",
    "Product",
    "Province",
    "Stars",
    "Decision",
)

EXPIRING = {
    "title": "Expiring within {days} days, counted from {day}: {count} products",
    "none": "No product.",
    "line": "{until}  {left} days left  {stars} stars  {name} ({id}), {decision}",
    "columns": "| Expires | Left | Product | Stars | Decision | File |",
    "row": "| {until} | {left} days | {name} | {stars} | {decision} | {file} |",
    "no-decision": "number not known",
    "more": "… and {count} more products.",
    "issue-title": "Expiring soon: {province}, {count} products",
    "issue": "The products of {province} below expire within {days} days, counted from {day}. "
    "Where there is a new decision, run  `ocop renew ID`  and send a pull request. "
    "This list is renewed every week and closes itself once no product is left; "
    "do not edit this part by hand, write a comment.",
}

LINK_COLUMNS = ("Link", "Why", "Dead since", "Last seen dead", "Files")

LINKS = {
    "title": "Dead links (twice in a week): {count}",
    "asked": "Asked {links} links of {hosts} servers: {alive} good, {failed} dead today, "
    "{unknown} do not let machines look.",
    "none": "No link was dead twice in a week.",
    "line": "{url}\n    {said}; from {first} to {last}; in {files}",
    "columns": "| Link | Why | Dead since | Files |",
    "row": "| {url} | {said} | {first} | {files} |",
    "more": "… and {count} more links.",
    "files": "{first} and {count} other files",
    "issue-title": "Dead links: {count}",
    "issue": "The links below could not be opened in two attempts at least {apart} days apart "
    "within a week. Find the document's new address, or a stored copy of it, and mend the file. "
    "This list is renewed after every attempt and closes itself once no link is left.",
    "cut-off": "None of {count} links could be opened: this machine is probably offline. "
    "This time does not count.\nFix: check the network and run again.\n",
    "bad-state": "{file} is no state file of  ocop report links.\n"
    "Fix: delete that file to begin anew, or name the right one.\n",
    "status": "the server answers {status}",
    "timeout": "no answer within {seconds:.0f} seconds",
    "unknown-host": "the server cannot be found",
    "refused": "no connection",
    "certificate": "the security certificate is not valid",
    "private": "an address of an inner network",
    "loop": "redirected too many times",
    "malformed": "the answer is no HTTP",
}

ISSUES = {
    "create": "Open a new issue: {title}",
    "update": "Renew issue {number}: {title}",
    "close": "Close issue {number}: {title}",
    "keep": "{count} issues stay as they are.",
    "refused": "GitHub refuses ({problem}).\n"
    "Fix: see the right issues: write of this job, and the variables GITHUB_TOKEN and "
    "GITHUB_REPOSITORY.\n",
    "no-setting": "The environment variable {name} is missing.\n"
    "Fix: run in GitHub Actions, or set it; --dry-run, too, must be able to read issues.\n",
}

HELP = {
    "report": "Report on the catalogue: what it has and lacks, what expires, which links are dead.",
    "about": "overview (default): numbers; expiring: soon to expire; links: dead links",
    "province": "only this province, by its name of today or a former one",
    "days": "with expiring: within so many days (default: 90)",
    "json": "print as JSON",
    "markdown": "print as Markdown",
    "csv": "print as CSV for Excel",
    "issues": "with expiring, links: open, update and close issues on GitHub (GITHUB_TOKEN)",
    "dry-run": "with --issues: only say what would be done",
    "state": "with links: the file that remembers former answers, read and then rewritten",
    "examples": """\
Examples:
  ocop report                                    numbers of the whole country
  ocop report --province "Gia Lai" --csv > gia-lai.csv
  ocop report expiring --days 30                 products that expire within 30 days
  ocop report expiring --issues                  an issue on GitHub for each province
  ocop report links --state lien-ket.json        links that were dead twice in a week

Exit codes: 0 printed; 1 not possible, and why; 2 wrong call.
""",
    "only-for": "{flag} does not go with {about}.\nFix: see  ocop report --help\n",
    "need-state": "links needs to remember former answers.\nFix: add  --state lien-ket.json\n",
}
