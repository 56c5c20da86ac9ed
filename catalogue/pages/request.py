"""Which page is wanted, light enough to hand to another process."""

from __future__ import annotations

from typing import NamedTuple


class PageRequest(NamedTuple):
    """One page of the plan.

    maker: the module that renders it, by its name in `everything.MAKERS`.
    key: what the page is about: an id, a code, a number of stars; empty where there is but one.
    number: page of a paged listing, from 1.
    address: where the page will stand.
    """

    maker: str
    key: str
    number: int
    address: str
