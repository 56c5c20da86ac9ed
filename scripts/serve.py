"""Builds the site and serves it on 127.0.0.1, fresh after every change.

python3 scripts/serve.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("serve", *sys.argv[1:]))
