"""Marks a recognition as withdrawn; the history stays.

python3 scripts/revoke.py mang-le-rung-to-tung
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("revoke", *sys.argv[1:]))
