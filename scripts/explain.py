"""Tells what a rule means, and how to mend what it finds.

python3 scripts/explain.py E104
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("explain", *sys.argv[1:]))
