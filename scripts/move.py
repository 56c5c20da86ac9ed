"""Gives an entry another place, producer or id; the old id leads on.

python3 scripts/move.py mang-le-rung-to-tung --new-id mang-le
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("move", *sys.argv[1:]))
