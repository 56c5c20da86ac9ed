"""Where to buy near me: what the browser's script needs; without it the box is not there."""

from __future__ import annotations

from collections.abc import Sequence

from catalogue.pages import addresses
from catalogue.pages.html import esc, lines
from catalogue.pages.icons import icon
from catalogue.pages.stencils import SLOT, filled
from catalogue.pages.view import View

_WORDS = (
    "asking",
    "selling",
    "none-sells",
    "none-near",
    "unplaced",
    "refused",
    "failed",
)


def near_me(view: View, points: Sequence[str]) -> str:
    """points: ids of all that sell the product; where there are none, any point is shown as such.

    The positions come with the map's file, which is fetched after a tap: on the page they would
    weigh more than anything else of it.
    """
    return filled(view, _near_me, esc(" ".join(points)))


def _near_me(view: View) -> str:
    """Slot: the ids."""
    drawn = view.to(view.language.file(addresses.PLACED_POINTS))
    words = " ".join(f'data-{word}="{view.say(f"near.{word}")}"' for word in _WORDS)
    exact = view.say("near.exact", distance="#")
    approximate = view.say("near.approximate", distance="#")
    return lines(
        f'<div class="ocop-near" data-root="{view.root}" data-drawn="{drawn}" '
        f'data-points="{SLOT}" '
        f'{words} data-exact="{exact}" data-approximate="{approximate}" hidden>',
        f'<button type="button" class="ocop-button ocop-button--strong">{icon("place")}'
        f"{view.say('near.button')}</button>",
        f'<p class="ocop-note">{view.say("near.why")}</p>',
        '<p class="ocop-near__said" role="status"></p>',
        '<ol class="ocop-near__list"></ol>',
        "</div>",
    )
