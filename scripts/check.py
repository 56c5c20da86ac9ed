"""Checks products, producers and sales points.

python3 scripts/check.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("check", *sys.argv[1:]))
