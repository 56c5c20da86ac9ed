"""Writes files in their canonical form and shows the difference.

python3 scripts/fmt.py --check
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("fmt", *sys.argv[1:]))
