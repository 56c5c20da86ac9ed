"""Brings a CSV list into products/, producers/ and sales-points/, and reports row by row.

python3 scripts/import.py danh-sach.csv --dry-run
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("import", *sys.argv[1:]))
