"""Writes the manifest of a site that is about to be published, or says why it must not be.

python3 scripts/manifest.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("manifest", *sys.argv[1:]))
