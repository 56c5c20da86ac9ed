"""Pictures of products for shared links: drawn once for each content, then linked into the site.

Only where they are asked for (`ocop build --cards`, as whoever publishes does): 20 ms and 20 KB a
card are 3 minutes and 340 MB for 17,000 products on two cores, fifteen times the rest of a build.
Without them every product shares its photo, or else the site's one card.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path

from catalogue.intake.crew import CrewError
from catalogue.language import spoken
from catalogue.pages import addresses
from catalogue.pages.site import Site
from catalogue.pages.social_card import (
    FOLDER,
    HEIGHT,
    SITE_CARD,
    WIDTH,
    SocialCard,
    card_address,
    social_card,
)
from catalogue.pages.view import View
from catalogue.progress import Progress
from catalogue.publishing.card_drawing import RECIPE, drawn
from catalogue.publishing.derivatives import Derived
from catalogue.publishing.fonts import PACKAGE
from catalogue.publishing.photo_cache import link, store, whole
from catalogue.publishing.photo_work import outcomes

_FILE = "card.png"


def is_product_card(name: str) -> bool:
    return name.startswith(FOLDER) and name != SITE_CARD


def cards_of(site: Site) -> dict[str, SocialCard]:
    """By address, of every product without a photo; the same that the pages name."""
    found: dict[str, SocialCard] = {}
    if not site.with_cards:
        return found
    directory = site.directory
    for product_id in directory.lists["products"]:
        product = directory.products[product_id]
        if any(site.photo(product_id, name) for name in product.photos):
            continue
        card = social_card(View.of(site, addresses.product(product_id)), product)
        if card:
            found[card_address(product_id, card)] = card
    site.reads.taken()  # of no page
    return found


def _key(card: SocialCard) -> str:
    made = f"{json.dumps(card)} {RECIPE} {version(PACKAGE)}"
    return hashlib.sha256(made.encode()).hexdigest()[:32]


def draw(card: SocialCard, cache: Path) -> bool:
    """Fill the cache's folder for this card, unless it is whole already."""
    key = _key(card)
    if whole(cache / key, key) is None:
        store(cache / key, key, Derived((WIDTH, HEIGHT), {_FILE: drawn(card)}))
    return True


def publish_cards(
    cards: Mapping[str, SocialCard], workers: int, cache: Path, site: Path, progress: Progress
) -> None:
    """Draw what the cache lacks, put all into the site. Raises CrewError when a process died."""
    keys = {address: _key(card) for address, card in cards.items()}
    missing = [cards[name] for name, key in keys.items() if whole(cache / key, key) is None]
    progress.begin(spoken.progress.DRAWING, len(missing))
    try:
        for _, done in outcomes(partial(draw, cache=cache), missing, workers):
            if not done:
                raise CrewError
            progress.advance()
    finally:
        progress.done()
    for address, key in keys.items():
        target = site / address
        target.parent.mkdir(parents=True, exist_ok=True)
        link(cache / key / _FILE, target)
