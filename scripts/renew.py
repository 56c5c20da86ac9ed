"""Adds a recognition to a product's history.

python3 scripts/renew.py mang-le-rung-to-tung
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("renew", *sys.argv[1:]))
