"""Takes pictures of the built site's main pages in Chromium: phone and desktop, light and dark.

    python3 scripts/screenshots.py FOLDER     every main page, four pictures each
    python3 scripts/screenshots.py --readme   the picture in the README
    python3 scripts/screenshots.py --docs     those of docs/bao-tri/giao-dien.md

Build the site first (scripts/build.py).
"""

import sys

from _environment import ensure_for_tests, run

if __name__ == "__main__":
    python = ensure_for_tests()
    sys.exit(run(python, "-m", "tests.site.screenshots", *sys.argv[1:]))
