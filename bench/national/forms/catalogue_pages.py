"""The catalogue's own pages, rendered once, from which every peer's form of the data is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalogue.intake import read_catalogue
from catalogue.intake.share import Setting
from catalogue.pages import everything
from catalogue.pages.page import Page
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.publishing.maker import Maker


@dataclass(frozen=True)
class Rendered:
    """Every page of the plan with its request.

    root: the catalogue's folder; built: the site that `ocop build` made of it.
    """

    root: Path
    built: Path
    site: Site
    pages: tuple[tuple[PageRequest, Page], ...]

    def html(self, page: Page) -> str:
        """The page as built, with the theme around it."""
        return (self.built / page.address / "index.html").read_text(encoding="utf-8")

    def others(self) -> Iterator[Path]:
        """Hand-written pages and the like, which no data page stands for, beside assets."""
        ours = {self.built / page.address / "index.html" for _, page in self.pages}
        made = {self.built / "sitemap.xml"}
        pages = {*self.built.rglob("*.html"), *self.built.glob("*.*")}
        yield from sorted(pages - ours - made)


def rendered(root: Path, built: Path, today: date, url: str) -> Rendered:
    entries = Maker(Setting(root, today))
    entries.directory = read_catalogue(root, today).directory
    site = Site(entries.directory, entries, today, url)
    requests = everything.plan(site)
    return Rendered(root, built, site, tuple((r, everything.render(site, r)) for r in requests))
