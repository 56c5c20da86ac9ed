"""Adds a product, a producer or a sales point: asks, or takes flags.

python3 scripts/new.py product
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("new", *sys.argv[1:]))
