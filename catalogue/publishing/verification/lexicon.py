"""What each tag says on the pages of one depth and language, each distinct tag read once."""

from __future__ import annotations

import re

from catalogue.publishing.verification.markup import Fact, facts, is_silent, name_of
from catalogue.publishing.verification.page_checks import Surroundings
from catalogue.publishing.verification.shapes import Shapes
from catalogue.publishing.verification.tally import (
    BOUND,
    FRAGMENT,
    HEADING,
    LANGUAGE,
    LINK,
    LISTED,
    LOAD,
    MOST_FACTS,
    SILENT,
    UNCLEAR,
    count,
)
from catalogue.publishing.verification.targets import file_of, target

_OUTSIDE = re.compile(rb"(?:https?://|tel:|mailto:|geo:)[\w./?=%+,;:@!$()*~-]*", re.ASCII)
"""Addresses that lead openly outside, as long as nothing in them has a second meaning."""

REMEMBERED = 100_000
"""Tags, at about 200 bytes each: what differs from page to page would pile up otherwise."""


class Lexicon(dict[bytes, int]):
    """Tag -> what it counts for. A tag that is not known yet is read when it is looked up.

    That is `__missing__`, so that `sum(map(lexicon.__getitem__, tags))` goes over a page without
    a line of Python for the tags that are known: nine of ten.

    address, needs, anchors: of the page being looked at. needs: parts of it that a link of its
    own needs, besides `fragments`; anchors: as in `Sight`.
    """

    def __init__(
        self, root: str, language: str, around: Surroundings, reachable: frozenset[bytes]
    ) -> None:
        """root: the way up from these pages to the home of their language, as `../../`.

        language: its code. reachable: plain addresses as seen from that home.
        """
        self._language = language
        self._root, self._around, self._reachable = root, around, reachable
        self._up = root.encode()
        self._shapes = Shapes()
        self.fragments: dict[bytes, str] = {}
        self.holders: dict[str, set[bytes]] = {}
        self.said: dict[bytes, tuple[Fact, ...]] = {}
        self.open("")

    def open(self, address: str) -> None:
        """Turn to another page."""
        self.address = address
        self.needs: set[str] = set()
        self.anchors: list[tuple[str, str, str]] = []
        if len(self) > REMEMBERED:
            for memory in (self, self._shapes, self.fragments, self.holders, self.said):
                memory.clear()

    def needed(self, tags: list[bytes]) -> frozenset[str]:
        """The parts of their own page that tags lead to."""
        return frozenset(self.fragments[tag] for tag in tags if tag in self.fragments)

    def held(self, tags: list[bytes]) -> frozenset[str]:
        return frozenset(part for part in self.holders if self.holds(part, tags))

    def holds(self, part: str, tags: list[bytes]) -> bool:
        """Whether one of the tags has this id."""
        return not self.holders.get(part, frozenset()).isdisjoint(tags)

    def __missing__(self, tag: bytes) -> int:
        tally = self._of_known_shape(tag)
        if tally is None:
            tally = SILENT if is_silent(tag) else self._read(tag)
        if tally < BOUND:
            self[tag] = tally
        return tally

    def _of_known_shape(self, tag: bytes) -> int | None:
        found = self._shapes.read(tag)
        if found is None:
            return None
        if found.kind == "entry":
            self.said[tag] = (Fact("entry", found.value.decode()),)
            return LISTED
        return LINK if self._leads_somewhere(found.value) else None

    def _leads_somewhere(self, address: bytes) -> bool:
        plain = address.partition(b"?")[0]
        below = plain.startswith(self._up) and plain[len(self._up) :] in self._reachable
        return below or _OUTSIDE.fullmatch(address) is not None

    def _read(self, tag: bytes) -> int:
        """With the careful reader, whose facts are held against the site one by one."""
        text = tag.decode()
        if text == "<!doctype html>":
            return SILENT
        name = name_of(text)
        strange = "<" in text[1:] or "\r" in text
        if name is None or not name.islower() or name == "style" or strange:
            return UNCLEAR
        said = facts(text)
        if len(said) > MOST_FACTS:
            return UNCLEAR
        tally = sum(self._of_fact(fact, tag) for fact in said)
        if count(tally, LISTED):
            self.said[tag] = said
        self._shapes.learn(tag, said)
        return tally

    def _of_fact(self, fact: Fact, tag: bytes) -> int:
        kind, value = fact
        if kind == "link":
            return self._of_link(value, tag)
        if kind == "load":
            return self._of_load(value)
        if kind == "heading":
            return HEADING
        if kind == "language":
            return LANGUAGE if value == self._language else UNCLEAR
        if kind == "id":
            self.holders.setdefault(value, set()).add(tag)
        elif kind in ("claim", "entry"):
            return LISTED
        return SILENT

    def _of_load(self, address: str) -> int:
        if address.startswith(("data:", "#")):
            return LOAD
        found = target(self.address, address, self._around.base)
        if found.file is None or found.file not in self._around.files:
            return UNCLEAR
        return LOAD + self._bound(address)

    def _of_link(self, address: str, tag: bytes) -> int:
        found = target(self.address, address, self._around.base)
        if not found.known:
            return UNCLEAR
        if found.file is None:
            return LINK
        if found.file not in self._around.files:
            return UNCLEAR
        if not found.fragment:
            return LINK + self._bound(address)
        if address.startswith("#"):
            self.fragments[tag] = found.fragment
            return LINK + FRAGMENT
        if found.file == file_of(self.address):
            self.needs.add(found.fragment)
        else:
            self.anchors.append((self.address, found.file, found.fragment))
        return LINK + BOUND

    def _bound(self, address: str) -> int:
        """Nothing for an address that leads to the same place from all of these pages."""
        free = address.startswith((self._root, "/")) or address == self._root[:-1]
        return SILENT if free else BOUND
