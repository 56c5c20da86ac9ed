"""In English, what `catalogue.language.vi.serving` says."""

STARTING = "Reading the catalogue …"
SERVING = "Look at {address}"
READY = """\
Ready: {products} products, {producers} producers, {points} sales points ({seconds} seconds).
Save a file, and the open page reloads itself. Ctrl+C to stop."""
BYE = "Stopped."

PORT_TAKEN = """\
Port {port} cannot be opened ({problem}).
Fix: use another, such as  --port {other}
"""

CHANGED = "{time}  Read again: {files}."
MORE_FILES = "{first} and {count} more"
MENDED = "All errors are mended."
DRAWING = "{time}  Drawing the theme and the guide's pages again …"
SCHEMA_CHANGED = "{time}  The schema or reference data changed: reading everything again …"
TROUBLE = "{time}  Not updated yet: {problem}"

WRONG = "Errors in the catalogue: {count}. No site can be built until they are mended."
FORMER = "The data of this page has errors: below is what could last be read."
UNSHOWN = "This page cannot be shown yet: mend the errors and save, and it reloads itself."
FIX = "Fix: {fix}"
MORE = "… and {count} more errors."
FOREIGN_HOST = "The preview answers at this machine's own address only."
