"""Which page is wanted, light enough to hand to another process."""

from __future__ import annotations

from typing import NamedTuple

from catalogue.language.languages import VIETNAMESE, Language


class PageRequest(NamedTuple):
    """One page of the plan.

    maker: the module that renders it, by its name in `everything.MAKERS`.
    key: what the page is about: an id, a code, a number of stars; empty where there is but one.
    number: page of a paged listing, from 1.
    address: where the page will stand, its language included.
    language: the code of the one that it is made in.
    """

    maker: str
    key: str
    number: int
    address: str
    language: str = VIETNAMESE.code

    def in_language(self, language: Language) -> PageRequest:
        """The twin, from a request that is in the language of the data."""
        maker, key, number, address, _ = self
        return PageRequest(maker, key, number, language.prefix + address, language.code)
