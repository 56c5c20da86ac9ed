"""What a rendered page is, before the shell is put around it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from catalogue.language.languages import Language, language_at


class PageKind(Enum):
    """Pages of one kind share a shell: the same theme page around another body."""

    HOME = "home"
    PRODUCT = "product"
    LISTING = "listing"
    """Star ratings, groups, provinces, communes, producers' list: cards in a grid."""
    PRODUCER = "producer"
    SALES_POINT = "sales-point"
    MAP = "map"
    """The sales points' map: the only kind that loads Leaflet."""
    VERIFY = "verify"
    """Answers what a code, a decision's number or a name stands for."""
    SHELF_CARDS = "shelf-cards"
    """Draws cards to print, with QR codes."""
    FINDER = "finder"
    """The search page: the only kind that loads the finder's own page script."""
    FORM = "form"
    """How to contribute, and the forms."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site, in the language that its address begins with.

    address: below the site's root, without a leading and with a closing slash
        (`san-pham/mang-le/`); empty for the home page.
    title, description: plain text, not yet escaped.
    body: finished HTML; every value in it is escaped, and no line of it is blank.
    head: HTML for the page's `<head>` beyond what the shell writes itself.
    listed: how many entries the page claims to list, for the verifier; None where it lists none.
    canonical: the address that search engines shall keep, where it is not this page's own; below
        the home of its language.
    """

    kind: PageKind
    address: str
    title: str
    description: str
    body: str
    head: str = ""
    listed: int | None = None
    canonical: str | None = None

    @property
    def language(self) -> Language:
        return language_at(self.address)

    @property
    def common(self) -> str:
        """The address below its language's home, which its twins have, too."""
        return self.address.removeprefix(self.language.prefix)

    @property
    def depth(self) -> int:
        return self.address.count("/")

    @property
    def root(self) -> str:
        """What leads from this page back to the site's root: `../../`, or nothing at home."""
        return root_of(self.address)


def root_of(address: str) -> str:
    return "../" * address.count("/")
