"""A page in the making: the site in a language, and the way from the page back to its home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from catalogue.language.languages import VIETNAMESE as OF_THE_DATA
from catalogue.language.languages import Language
from catalogue.model.directory import Directory
from catalogue.pages.html import esc, escaped
from catalogue.pages.page import root_of
from catalogue.pages.site import Site
from catalogue.pages.words import Value


@dataclass(frozen=True, slots=True)
class View:
    """address: of the page itself, below the site's root.

    root: the way to the home page of its language, below which all of that language stands.
    """

    site: Site
    address: str
    root: str

    @classmethod
    def of(cls, site: Site, address: str) -> View:
        return cls(site, address, root_of(address.removeprefix(site.words.language.prefix)))

    @property
    def directory(self) -> Directory:
        return self.site.directory

    def to(self, address: str) -> str:
        """The escaped relative link to another page of this language, or to a file of the site.

        Pages' addresses end with a slash, before any part of the page; files have no language.
        """
        is_page = not address or address[-1] == "/" or "/#" in address or "/?" in address
        return escaped((self.root if is_page else self.files) + address) or "./"

    @property
    def files(self) -> str:
        """The way to the site's root, where whatever is no page stands."""
        return self.root + root_of(self.language.prefix)

    @property
    def language(self) -> Language:
        return self.site.words.language

    def day(self, value: date) -> str:
        return self.language.day(value)

    def number(self, value: Decimal | float) -> str:
        return self.language.number(value)

    def of_data(self, html: str) -> str:
        """Finished HTML with words that an entry says in its own language, for screen readers."""
        return html if not html or self.language.is_of_the_data else _foreign(html)

    def link(self, address: str | None, text: str, css: str = "") -> str:
        """A link within the site; the bare text where there is no page to go to.

        text: finished HTML.
        """
        if address is None:
            return text
        class_ = f' class="{css}"' if css else ""
        return f'<a{class_} href="{self.to(address)}">{text}</a>'

    def asset(self, name: str) -> str:
        return self.to(f"assets/ocop/{name}")

    def say(self, key: str, **values: Value) -> str:
        """An interface text as HTML, its values escaped."""
        words = self.site.words
        return words.html(key, **values) if values else words.texts[key]

    def around(self, key: str, **values: str) -> str:
        """An interface text around finished HTML."""
        return self.site.words.around(key, **values)

    def plain(self, key: str, **values: Value) -> str:
        """An interface text that is escaped later."""
        return self.site.words.plain(key, **values)

    def kind(self, family: str, value: str) -> str:
        """The name of a value of one of the schema's lists; a foreign value names itself."""
        return self.site.words.texts.get(f"{family}.{value}") or esc(value)


def _foreign(html: str) -> str:
    """In a box of its own where it is made of paragraphs."""
    tag = "div" if html.startswith("<p") else "span"
    return f'<{tag} lang="{OF_THE_DATA.code}">{html}</{tag}>'
