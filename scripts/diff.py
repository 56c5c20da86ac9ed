"""Says what a branch does to the catalogue.

python3 scripts/diff.py origin/main --markdown
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("diff", *sys.argv[1:]))
