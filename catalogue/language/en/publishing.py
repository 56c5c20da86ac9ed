"""In English, the help of `ocop manifest`; what it says in a workflow's log is Vietnamese."""

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
