"""Writes the catalogue, or a listing of it, as a table to look at, to edit, and to import again.

python3 scripts/export.py gia-lai.xlsx --province "Gia Lai"
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("export", *sys.argv[1:]))
