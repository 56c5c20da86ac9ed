"""One page out of a site, by its address."""

from __future__ import annotations

from catalogue.model.entries import Product
from catalogue.pages.everything import plan, render
from catalogue.pages.page import Page
from catalogue.pages.site import Site
from tests import factories
from tests.pages.parsing import Parsed, parsed


def page_at(site: Site, address: str) -> Page:
    request = next(request for request in plan(site) if request.address == address)
    return render(site, request)


def at(site: Site, address: str) -> Parsed:
    return parsed(page_at(site, address).body)


def product_page(product: Product) -> Parsed:
    """The page of one product on a site that has only its producer beside it."""
    site = factories.site([product], [factories.producer()])
    return at(site, f"san-pham/{product.id}/")


def text_of(page: Parsed, css: str) -> str:
    """The text of the first element of a class, its white space made single."""
    found = page.of_class(css)
    return " ".join(found[0].text.split()) if found else ""


def listed(page: Parsed) -> list[str]:
    """Ids of the entries that a listing marks, in order."""
    return page.values("data-entry")
