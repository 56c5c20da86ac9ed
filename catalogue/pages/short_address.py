"""A product's code and the short address that a label or a shelf card bears.

One page answers for all codes (`v/?7K3M9QX2`), from the data that it looks up. A page for each
would need no script, but at 17,000 products half as many files again in every build, check,
upload and look at whether the site still stands; and whoever scans wants the answer of
`/xac-minh/`, which takes the script all the same.
"""

from __future__ import annotations

from catalogue.model.short_code import grouped, short_code
from catalogue.pages import addresses
from catalogue.pages.html import esc
from catalogue.pages.stencils import SLOT, filled
from catalogue.pages.view import View


def of_code(view: View, code: str) -> str:
    """The whole address, as it is printed; plain text."""
    return f"{view.site.url}{addresses.SHORT}?{code}"


def short_address(view: View, product_id: str) -> str:
    """On the product's page: the code, where it is checked, and the card to print."""
    code = short_code(product_id)
    address = esc(of_code(view, code).partition("://")[2])
    return filled(view, _short_address, grouped(code), code, code, address)


def _short_address(view: View) -> str:
    """Slots: the code in groups, twice as one word, the whole address."""
    verify = view.link(f"{addresses.VERIFY}?ma={SLOT}", view.say("code.verify"))
    card = view.link(f"{addresses.SHELF_CARDS}?ma={SLOT}", view.say("code.card"))
    return (
        f'<p class="ocop-code">{view.say("code.label")} <b>{SLOT}</b> {verify} {card}'
        f'<span class="ocop-code__address">{SLOT}</span></p>'
    )
