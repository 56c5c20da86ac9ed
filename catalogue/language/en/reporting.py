"""In English, what `catalogue.language.vi.reporting` says."""

FIX = "    Fix: {fix}"
ALIKE = "    … and the same in other files: {count}."
CLEAN = "No errors"
LOOKED_AT = " (files checked: {files}; advice: {advice})."
ERRORS = "Errors: {errors}, in files: {files}"
ADVICE = "; advice: {advice}."
