"""Builds the site into site/ from the files of this repository.

python3 scripts/build.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("build", *sys.argv[1:]))
