"""Photos that nobody could take for photos: stripes, a disc, and words that say so."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1600, 1200
"""Pixels, as a phone's photo after an officer has made it smaller."""

WORDS = "ẢNH GIẢ ĐỊNH ĐỂ ĐO"


def _colour(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(256), chance.randrange(256), chance.randrange(256)


def draw(path: Path, seed: int) -> None:
    """A JPEG of some 250 KB without any metadata, the same for the same seed."""
    chance = random.Random(seed)
    noise = Image.frombytes("L", (WIDTH // 4, HEIGHT // 4), chance.randbytes(WIDTH * HEIGHT // 16))
    image = Image.new("RGB", (WIDTH, HEIGHT), _colour(chance))
    pen = ImageDraw.Draw(image)
    for left in range(0, WIDTH, 80):
        pen.rectangle((left, 0, left + 39, HEIGHT), fill=_colour(chance))
    pen.ellipse((400, 200, 1200, 1000), fill=_colour(chance))
    grain = noise.resize(image.size).convert("RGB")
    image = Image.blend(image, grain, 0.12)
    pen = ImageDraw.Draw(image)
    pen.text((60, 540), WORDS, fill="white", font=ImageFont.load_default(size=96), stroke_width=4)
    image.save(path, "JPEG", quality=85)
