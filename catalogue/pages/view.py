"""A page in the making: the site, and the way from the page back to its root."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.directory import Directory
from catalogue.pages.html import esc, escaped
from catalogue.pages.page import root_of
from catalogue.pages.site import Site
from catalogue.pages.words import Value


@dataclass(frozen=True, slots=True)
class View:
    """address: of the page itself, below the site's root."""

    site: Site
    address: str
    root: str

    @classmethod
    def of(cls, site: Site, address: str) -> View:
        return cls(site, address, root_of(address))

    @property
    def directory(self) -> Directory:
        return self.site.directory

    def to(self, address: str) -> str:
        """The escaped relative link to another page or file of the site."""
        return escaped(self.root + address) or "./"

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
