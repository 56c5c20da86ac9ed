"""In English, what `catalogue.language.vi.publishing` says."""

HELP = {
    "manifest": "Write the manifest of a site to be published; refuse when it holds far less.",
    "site": "folder of the built site (default: site)",
    "commit": "commit that the site was built from",
    "previous": "the manifest that is published: a file, or its address; an address that answers "
    "404 means that there is none yet",
    "examples": """\
Examples:
  ocop manifest --commit "$GITHUB_SHA" --previous https://ocop.vidu.vn/ban-ke.json

The manifest is the file ban-ke.json in the site: numbers of entries, commit, day, digest. If the
number of products, producers, sales points or pages falls by more than 20 %, the command stops,
unless schema/approved-falls.yml names who allows it.

Exit codes: 0 written; 1 refused, and why; 2 wrong call.
""",
}

WHAT = {
    "products": "products",
    "producers": "producers",
    "sales_points": "sales points",
    "pages": "pages",
}

SAY = {
    "written": "{file}: {products} products, {producers} producers, {sales_points} sales points, "
    "{pages} pages; digest {digest}.\n",
    "approved": "A fall from {before} to {now} {what}: {approved_by} allows it until {until}. "
    "Reason: {reason}\n",
    "approved-first": "The first publication: {approved_by} allows it until {until}. "
    "Reason: {reason}\n",
    "fall": "NOT PUBLISHED: from {before} to {now} {what}, a fall of {percent:.0f}%.\n",
    "first": "NOT PUBLISHED: there is nothing at {previous} to compare with.\n",
    "how-first": "Fix: if it is indeed the first time, add to {file}, by a pull request:\n"
    '  - what: first\n    approved_by: …\n    reason: …\n    until: "{until}"\n',
    "how": "Fix: see why there is less. If that is right, add to {file}, by a pull request:\n"
    "  - what: {what}\n    down_to: {now}\n    approved_by: …\n    reason: …\n"
    '    until: "{until}"\n',
    "no-site": "There is no site in {site}.\nFix: run  python3 scripts/build.py  first.\n",
    "unreadable": "The published manifest at {previous} cannot be read: {problem}\n"
    "Fix: try again; if that manifest is broken for good, see docs/bao-tri/xuat-ban.md.\n",
    "approvals": "{file}: the field {field} is missing or wrong.\n"
    "Fix: follow the example at the top of that file.\n",
    "broken": "{file}:{place}: {message}\nFix: {fix}\n",
}
