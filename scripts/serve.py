"""Shows the site on 127.0.0.1: every page is made when it is asked for, and fresh after a change.

python3 scripts/serve.py --help
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("serve", *sys.argv[1:]))
