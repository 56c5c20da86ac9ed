"""The theme's page as a mould: cut once around sentinels, filled for every data page.

MkDocs and Material render one probe page per kind and depth, whose title, description, address,
head and body are sentinels. What stands between them is the same for every page of that kind, so
a page costs a join of strings instead of a run of Markdown and templates (46 s against 4 to 6 s
for 17,000 pages).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape

from catalogue.pages.page import Page, PageKind


class Slot(Enum):
    """What differs from page to page. The value is the sentinel that stands for it in a probe."""

    TITLE = "OCOPTITLE7SLOT"
    DESCRIPTION = "OCOPDESCRIPTION7SLOT"
    ADDRESS = "ocopaddress7slot"
    """Repeated once for each level of the address, as in `ocopaddress7slot/ocopaddress7slot/`."""
    HEAD = "OCOPHEAD7SLOT"
    BODY = "<h1>OCOPBODY7SLOT</h1>"
    """A heading, so that the theme adds none of its own."""


_SLOTS = re.compile(
    "|".join(
        f"({'(?:' + slot.value + '/)+' if slot is Slot.ADDRESS else re.escape(slot.value)})"
        for slot in Slot
    )
)


class ShellError(Exception):
    """The theme's page does not have the slots that a shell needs."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One page for the theme to render: a kind of page at a depth."""

    kind: PageKind
    depth: int

    @property
    def address(self) -> str:
        return f"{Slot.ADDRESS.value}/" * self.depth

    @property
    def source(self) -> str:
        """Its file among the documents; the kind keeps probes of one depth apart."""
        return f"{self.address}{self.kind.value}.probe.md"

    @property
    def content(self) -> str:
        return markdown(
            self.kind,
            Slot.TITLE.value,
            Slot.DESCRIPTION.value,
            Slot.HEAD.value,
            Slot.BODY.value,
        )


def markdown(kind: PageKind, title: str, description: str, head: str, body: str) -> str:
    """A page as a MkDocs source: front matter (JSON is YAML) and raw HTML."""
    meta = {
        "title": title,
        "description": description,
        "head": head,
        "kind": kind.value,
        "hide": ["navigation", "toc"],
    }
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items())
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def source_of(page: Page) -> str:
    """The page as MkDocs' own pipeline would take it: the same values by the slow road."""
    return markdown(page.kind, escape(page.title), escape(page.description), page.head, page.body)


@dataclass(frozen=True, slots=True)
class Shell:
    """segments[0] slots[0] segments[1] … segments[-1]: the theme's page, cut at its slots."""

    segments: tuple[str, ...]
    slots: tuple[Slot, ...]

    def fill(self, page: Page) -> str:
        values = {
            Slot.TITLE: escape(page.title),
            Slot.DESCRIPTION: escape(page.description),
            Slot.ADDRESS: page.address if page.canonical is None else page.canonical,
            Slot.HEAD: page.head,
            Slot.BODY: page.body,
        }
        parts = [self.segments[0]]
        for slot, segment in zip(self.slots, self.segments[1:], strict=True):
            parts += (values[slot], segment)
        return "".join(parts)


def cut(html: str) -> Shell:
    """The shell of a rendered probe. Raises ShellError when a slot got lost on the way."""
    segments, slots, end = [], [], 0
    for match in _SLOTS.finditer(html):
        segments.append(html[end : match.start()])
        slots.append(list(Slot)[match.lastindex - 1] if match.lastindex else Slot.BODY)
        end = match.end()
    segments.append(html[end:])
    lost = [slot.name for slot in Slot if slot not in slots]
    if lost:
        raise ShellError(f"the theme's page has no {', '.join(lost)}")
    if slots.count(Slot.BODY) != 1:
        raise ShellError(f"the theme's page has its body {slots.count(Slot.BODY)} times")
    return Shell(tuple(segments), tuple(slots))


LISTING_DEPTHS = (1, 2, 3, 4, 5)
ENTRY_DEPTH = 2
"""`san-pham/<id>/`, `chu-the/<id>/`, `diem-ban/<id>/`."""


def probes() -> Iterator[Probe]:
    """Every kind of page at every depth at which one can stand."""
    for kind in (PageKind.PRODUCT, PageKind.PRODUCER, PageKind.SALES_POINT):
        yield Probe(kind, ENTRY_DEPTH)
    for depth in LISTING_DEPTHS:
        yield Probe(PageKind.LISTING, depth)


Shells = dict[tuple[PageKind, int], Shell]


def shell_for(page: Page, shells: Shells) -> Shell:
    try:
        return shells[page.kind, page.depth]
    except KeyError:
        raise ShellError(f"no shell for {page.kind.value} at {page.address}") from None
