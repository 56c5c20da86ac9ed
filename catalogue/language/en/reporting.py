"""In English, what `catalogue.language.vi.reporting` says."""

FIX = "    Fix: {fix}"
ALIKE = "    … and the same in other files: {count}."
CLEAN = "No errors"
LOOKED_AT = " (files checked: {files}; advice: {advice})."
BESIDE = "Compared with the catalogue's other files: {files}.\n"
ERRORS = "Errors: {errors}, in files: {files}"
ADVICE = "; advice: {advice}."

ANNOTATIONS = {
    "told": "{message}\nFix: {fix}",
    "error": "{count} more errors: see the log of this step, or the summary.",
    "warning": "{count} more pieces of advice: see the log of this step, or the summary.",
}

SUMMARY = {
    "errors": "## ❌ Check of the data: {errors} errors, {advice} pieces of advice ({files} files)",
    "clean": "## ✅ Check of the data: no errors, {advice} pieces of advice ({files} files)",
    "columns": "| Place | Code | What is wrong | How to fix |",
    "more": "… and {count} more lines in the log.",
}
