"""Draws the picture of a shared link: 1200×630, in the site's colours and letters."""

from __future__ import annotations

import io
import math
from functools import cache

import PIL
from PIL import Image, ImageDraw, ImageFont

from catalogue.pages.social_card import HEIGHT, WIDTH, SocialCard
from catalogue.publishing.fonts import source

RECIPE = f"1-{PIL.__version__}"
"""Part of the cache's key, as for photos."""

PAPER, INK, SOFT = "#faf6ec", "#24291f", "#59604f"
GREEN, AMBER, WHITE = "#1f5c3d", "#b8720a", "#ffffff"
TONES = {
    "valid": ("#dff0df", "#17633f"),
    "unknown-validity": ("#e1ebf3", "#365774"),
    "expired": ("#ece5d6", "#645745"),
    "revoked": ("#f8e1dc", "#8f2f26"),
    "unconfirmed": ("#eeece4", "#595b55"),
}
"""Ground and ink of a standing, as on the pages in the light scheme."""

GROUNDS = {
    "thuc-pham": "#e6eed6",
    "do-uong": "#dfece6",
    "duoc-lieu": "#dcebe0",
    "thu-cong-my-nghe": "#f5e3d6",
    "sinh-vat-canh": "#f3e4e8",
    "du-lich": "#dfe9f0",
}
"""The field behind the name, by group."""

MARGIN, RIGHT = 76, 1124
LINE = 1.2
"""Height of a line, in sizes of its letters."""
SMOOTH = 3
"""Shapes are drawn so many times larger, then reduced: their edges become smooth."""

NAME_SIZES = (82, 72, 62, 54, 46)
NAME_LINES, NAME_HEIGHT = 3, 205
"""Lines and pixels that a name may take: producer, place and standing stand below it."""
COLOURS = 128
"""Of the palette: a card in flat colours is then 15 to 25 KB, and nobody sees the difference."""


@cache
def _font(style: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(source(style), size, layout_engine=ImageFont.Layout.RAQM)


def _wave(height: float, swing: float, phase: float) -> list[tuple[float, float]]:
    """The upper edge of a terrace, from left to right, in the enlarged picture's pixels."""
    edge = [
        (x * SMOOTH, (height + swing * math.sin(x / 230 + phase)) * SMOOTH)
        for x in range(0, WIDTH + 12, 12)
    ]
    return [*edge, (WIDTH * SMOOTH, HEIGHT * SMOOTH), (0, HEIGHT * SMOOTH)]


@cache
def _field(group: str) -> Image.Image:
    """Paper, with terraces in the colour of the group at the foot."""
    image = Image.new("RGB", (WIDTH * SMOOTH, HEIGHT * SMOOTH), PAPER)
    draw = ImageDraw.Draw(image)
    ground = GROUNDS.get(group, "#ece8da")
    for height, swing, colour in ((452, 22, ground), (498, 16, _darker(ground)), (566, 10, GREEN)):
        draw.polygon(_wave(height, swing, height / 90), fill=colour)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.BOX)


def _darker(colour: str) -> str:
    red, green, blue = (round(int(colour[at : at + 2], 16) * 0.9) for at in (1, 3, 5))
    return f"#{red:02x}{green:02x}{blue:02x}"


@cache
def _star(size: int, fill: str, line: str) -> Image.Image:
    """The site's star on nothing; size in pixels."""
    large = size * SMOOTH
    image = Image.new("RGBA", (large, large))
    points = [(12, 2.2), (14.9, 8.5), (21.8, 9.3), (16.7, 14), (18.1, 20.8), (12, 17.4)]
    points += [(24 - x, y) for x, y in reversed(points[1:5])]
    shape = [(x * large / 24, y * large / 24) for x, y in points]
    draw = ImageDraw.Draw(image)
    draw.polygon(shape, fill=fill or None)
    draw.line([*shape, shape[0], shape[1]], fill=line, width=large // 14, joint="curve")
    return image.resize((size, size), Image.Resampling.LANCZOS)


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and font.getlength(longer) > width:
            found.append(word)
        else:
            found[-1] = longer
    return found


def _fitted(text: str, width: int) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """In the largest letters that need no more than three lines; else cut, with an ellipsis."""
    for size in NAME_SIZES:
        font = _font("Bold", size)
        found = _wrapped(text, font, width)
        low = len(found) <= NAME_LINES and len(found) * size * LINE <= NAME_HEIGHT
        if low and all(font.getlength(line) <= width for line in found):
            return font, found
    *whole, last = found[:NAME_LINES]
    return font, [_cut(line, font, width) for line in (*whole, f"{last} …")]


def _cut(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    while font.getlength(text) > width:
        text = f"{text.removesuffix('…').rstrip()[:-1]}…"
    return text


def drawn(card: SocialCard) -> bytes:
    """The card as PNG: the same bytes for the same card."""
    image = _field(card.group).copy()
    draw = ImageDraw.Draw(image)
    _brand(image, draw, card.brand)
    font, name = _fitted(card.name, RIGHT - MARGIN)
    y = 142
    for line in name:
        draw.text((MARGIN, y), line, INK, font)
        y += round(font.size * LINE)
    small = _font("Regular", 31)
    for line in filter(None, (card.who, card.where)):
        draw.text((MARGIN, y + 14), _cut(line, small, RIGHT - MARGIN), SOFT, small)
        y += 43
    _standing(image, draw, card)
    return _encoded(image)


def _brand(image: Image.Image, draw: ImageDraw.ImageDraw, text: str) -> None:
    font = _font("SemiBold", 30)
    draw.rounded_rectangle((MARGIN, 62, MARGIN + 48, 110), 14, GREEN)
    star = _star(32, "#f2bd55", "#f2bd55")
    image.paste(star, (MARGIN + 8, 70), star)
    draw.text((MARGIN + 66, 67), text, GREEN, font)


def _standing(image: Image.Image, draw: ImageDraw.ImageDraw, card: SocialCard) -> None:
    """A band at the foot: stars with their day, or words alone; below it where to look."""
    ground, ink = TONES[card.status]
    font = _font("Bold", 36)
    stars = card.stars * 50 + (16 if card.stars else 0)
    width = min(RIGHT - MARGIN, 60 + stars + math.ceil(font.getlength(card.standing)))
    box = (MARGIN, 462, MARGIN + width, 542)
    draw.rounded_rectangle(box, 24, ground, ink, 3)
    x = MARGIN + 30
    for _ in range(card.stars):
        star = _star(46, "" if card.hollow else AMBER, AMBER)
        image.paste(star, (x, 478), star)
        x += 50
    x += 16 if card.stars else 0
    text = _cut(card.standing, font, MARGIN + width - 20 - x)
    draw.text((x, 500), text, ink, font, anchor="lm")
    small = _font("SemiBold", 25)
    draw.text((MARGIN, 596), card.see, WHITE, small, anchor="lm")
    draw.text((RIGHT, 596), card.host, WHITE, small, anchor="rm")


def site_card(brand: str, motto: str, host: str) -> bytes:
    """Of every page that has no picture of its own."""
    image = _field("").copy()
    draw = ImageDraw.Draw(image)
    _brand(image, draw, brand)
    y = 168
    font = _font("Bold", 62)
    for line in _wrapped(motto, font, RIGHT - MARGIN):
        draw.text((MARGIN, y), line, INK, font)
        y += 78
    draw.text((RIGHT, 596), host, WHITE, _font("SemiBold", 25), anchor="rm")
    return _encoded(image)


def _encoded(image: Image.Image) -> bytes:
    content = io.BytesIO()
    small = image.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(content, "PNG", compress_level=6)
    return content.getvalue()
