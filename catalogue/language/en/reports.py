"""In English, the help of `ocop report`; the reports themselves go to Vietnamese officers."""

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
