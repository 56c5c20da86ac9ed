"""Joins the parts that `scripts/build.py --shard` has made, wherever, into one site.

python3 scripts/assemble.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("assemble", *sys.argv[1:]))
