"""Says what the catalogue holds, what runs out soon, which links are dead.

python3 scripts/report.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("report", *sys.argv[1:]))
