"""Adds phone pictures to a product: upright, without EXIF and place, small.

python3 scripts/photo.py mang-le-rung-to-tung IMG_0042.jpg
"""

import sys

from _environment import ocop

if __name__ == "__main__":
    sys.exit(ocop("photo", *sys.argv[1:]))
