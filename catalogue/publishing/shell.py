"""The theme's page as a mould: cut once around sentinels, filled for every data page.

MkDocs and Material render one probe page per kind and depth, whose title, description, address,
head and body are sentinels. What stands between them is the same for every page of that kind, so
a page costs a join of strings instead of a run of Markdown and templates (46 s against 4 to 6 s
for 17,000 pages).
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from html import escape

from catalogue.language.languages import VIETNAMESE, Language
from catalogue.pages.everything import SECTIONS
from catalogue.pages.html import escaped
from catalogue.pages.page import Page, PageKind


class Slot(Enum):
    """What differs from page to page. The value is the sentinel that stands for it in a probe."""

    TITLE = "OCOPTITLE7SLOT"
    DESCRIPTION = "OCOPDESCRIPTION7SLOT"
    ADDRESS = "ocopaddress7slot"
    """Repeated once for each level of the address, as in `ocopaddress7slot/ocopaddress7slot/`.

    Below the home of its language; a page that moved says where to.
    """
    OWN = "ocopown7slot/"
    """The page's own address below the home of its language: where its twins stand below theirs."""
    HEAD = "OCOPHEAD7SLOT"
    BODY = "<h1>OCOPBODY7SLOT</h1>"
    """A heading, so that the theme adds none of its own."""

    def __reduce_ex__(self, _: object) -> tuple[type[Slot], tuple[str]]:
        """As what it is: Python before 3.11.4 pickles `getattr`, which no store lets in."""
        return Slot, (self.value,)


_SLOTS = re.compile(
    "|".join(
        f"({'(?:' + slot.value + '/)+' if slot is Slot.ADDRESS else re.escape(slot.value)})"
        for slot in Slot
    )
)

_AS_IT_IS = re.compile(
    r"""(<!--.*?-->|<(pre|script|style|textarea)\b.*?</\2\s*>|<(?:"[^"]*"|'[^']*'|[^'">])*>)"""
    r"|\s*\n\s*",
    re.DOTALL | re.IGNORECASE,
)
"""Whatever white space may mean something in, or else (without a group) a break between lines."""


class ShellError(Exception):
    """The theme's page does not have the slots that a shell needs."""


class ThemeError(Exception):
    """The theme could not be drawn; the message is for the person who builds."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One page for the theme to render: a kind of page at a depth, or a section's own page.

    depth: below the home of the language.
    section: its address in the language of the data; the navigation leads there, so the theme
        draws it in its own way.
    """

    kind: PageKind
    depth: int
    section: str | None = None
    language: Language = VIETNAMESE

    @property
    def address(self) -> str:
        below = f"{Slot.ADDRESS.value}/" * self.depth if self.section is None else self.section
        return self.language.prefix + below

    @property
    def source(self) -> str:
        """Its file among the documents; the kind keeps probes of one depth apart."""
        name = "index.md" if self.section is not None else f"{self.kind.value}.probe.md"
        return f"{self.address}{name}"

    @property
    def key(self) -> str:
        if self.section is not None:
            return f"/{self.address}"
        return _key(self.language, self.kind, self.depth)

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
    """segments[0] slots[0] segments[1] … segments[-1]: the theme's page, cut at its slots.

    The segments are UTF-8 already: to encode them again for every page took a tenth of the time.
    """

    segments: tuple[bytes, ...]
    slots: tuple[Slot, ...]

    def fill(self, page: Page) -> bytes:
        values = {
            Slot.TITLE: escaped(page.title).encode(),
            Slot.DESCRIPTION: escaped(page.description).encode(),
            Slot.ADDRESS: (page.common if page.canonical is None else page.canonical).encode(),
            Slot.OWN: page.common.encode(),
            Slot.HEAD: page.head.encode(),
            Slot.BODY: page.body.encode(),
        }
        parts = [self.segments[0]]
        for slot, segment in zip(self.slots, self.segments[1:], strict=True):
            parts += (values[slot], segment)
        return b"".join(parts)


def compact(html: str) -> str:
    """Without indentation and empty lines: 13 KB of the theme's become 10, on every page.

    White space stays where a browser may show it as it is, within a tag and on its line.
    """
    return _AS_IT_IS.sub(lambda found: found[1] or "\n", html)


def cut(html: str, needed: Collection[Slot] = tuple(Slot)) -> Shell:
    """The shell of a rendered probe. Raises ShellError when a slot got lost on the way."""
    segments, slots, end = [], [], 0
    for match in _SLOTS.finditer(html):
        segments.append(html[end : match.start()])
        slots.append(list(Slot)[match.lastindex - 1] if match.lastindex else Slot.BODY)
        end = match.end()
    segments.append(html[end:])
    lost = [slot.name for slot in needed if slot not in slots]
    if lost:
        raise ShellError(f"the theme's page has no {', '.join(lost)}")
    if slots.count(Slot.BODY) != 1:
        raise ShellError(f"the theme's page has its body {slots.count(Slot.BODY)} times")
    return Shell(tuple(segment.encode() for segment in segments), tuple(slots))


LISTING_DEPTHS = (1, 2, 3, 4, 5)
ENTRY_DEPTH = 2
"""`san-pham/<id>/`, `chu-the/<id>/`, `diem-ban/<id>/`."""


def probes(languages: Iterable[Language] = (VIETNAMESE,)) -> Iterator[Probe]:
    """Every kind of page at every depth at which one can stand, in every language."""
    for language in languages:
        for probe in _probes():
            yield replace(probe, language=language)


def _probes() -> Iterator[Probe]:
    for kind in (PageKind.PRODUCT, PageKind.PRODUCER, PageKind.SALES_POINT):
        yield Probe(kind, ENTRY_DEPTH)
    for depth in LISTING_DEPTHS:
        yield Probe(PageKind.LISTING, depth)
    yield Probe(PageKind.VERIFY, 1)
    yield Probe(PageKind.SHELF_CARDS, 1)
    yield Probe(PageKind.FORM, ENTRY_DEPTH)
    for address, kind in SECTIONS.items():
        yield Probe(kind, address.count("/"), address)


def shell_of(probe: Probe, html: str, *, has_twins: bool) -> Shell:
    """The shell of a probe, compact; a section's own address is a part of it."""
    missing = set() if probe.section is None else {Slot.ADDRESS, Slot.OWN}
    if not has_twins:
        missing.add(Slot.OWN)
    needed = [slot for slot in Slot if slot not in missing]
    return cut(compact(html), needed)


def _key(language: Language, kind: PageKind, depth: int) -> str:
    return f"{language.code}:{kind.value}:{depth}"


Shells = dict[str, Shell]
"""By the key of their probe."""


def shell_for(page: Page, shells: Shells) -> Shell:
    own = shells.get(f"/{page.address}")
    if own is not None:
        return own
    try:
        return shells[_key(page.language, page.kind, page.common.count("/"))]
    except KeyError:
        raise ShellError(f"no shell for {page.kind.value} at {page.address}") from None
