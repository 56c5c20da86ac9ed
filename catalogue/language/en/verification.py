"""In English, what `catalogue.language.vi.verification` says."""

PASSED, FAILED = "good", "WRONG"
LOOKED = "{mark:5} {check}: looked at {looked}\n"
SAW_NOTHING = "      the check found nothing to look at: it did not run\n"
MORE = "      … and {count} more errors\n"

CONTENT = (
    "Products: {products} ({valid} valid on {day}); producers: {producers}; sales points: "
    "{points}. No errors; advice: {advice}."
)
SIZE = "{pages} pages{part}, {files} files, {size:.1f} MB in {seconds:.1f} seconds; verified."
REMADE = " ({made} made anew)"
LOOK = "Look at {page}, or run  {door}"
