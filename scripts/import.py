"""Brings a table (Excel, CSV) into products/ and producers/, and reports row by row.

python3 scripts/import.py phu-luc.xlsx --dry-run
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("import", *sys.argv[1:]))
