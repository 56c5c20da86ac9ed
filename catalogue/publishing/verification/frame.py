"""What the pages of one kind have around their content: the theme's part, read once for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

CONTENT, CONTENT_END = b"<article", b"</article>"


class Own(NamedTuple):
    """What is a page's own: all that its frame leaves over.

    switch: the tag that leads to its twin in another language, or nothing.
    """

    head: bytes
    name: bytes
    switch: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Frame:
    """After the head: opening, the page's name, bridge, switch, middle; the content; closing.

    The name is plain text, the switch one tag.
    Without a switch the bridge is empty. tally: what all but the page's own count for.
    needs: their links into the page; ids: the parts they have.
    """

    opening: bytes
    bridge: bytes
    middle: bytes
    closing: bytes
    tally: int = 0
    needs: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()

    def own(self, html: bytes, head_end: int) -> Own | None:
        """None if this is not the page's frame. Whatever is not the page's own was compared."""
        start = head_end + len(self.opening)
        end = html.find(b"<", start)
        switch = end + len(self.bridge)
        after = html.find(b">", switch) + 1 if self.bridge else switch
        content, closing = after + len(self.middle), len(html) - len(self.closing)
        fits = (
            html.startswith(self.opening, head_end)
            and html.startswith(self.bridge, end)
            and html.startswith(self.middle, after)
            and html.endswith(self.closing)
            and switch <= after
            and content <= closing
        )
        if not fits:
            return None
        return Own(html[:head_end], html[start:end], html[switch:after], html[content:closing])


class Cut(NamedTuple):
    """front: from the head's end to where the content begins; closing: what follows it."""

    front: bytes
    closing: bytes


def cut(html: bytes, head_end: int) -> Cut | None:
    start = html.find(CONTENT, max(head_end, 0))
    end = html.rfind(CONTENT_END, max(start, 0))
    return None if min(head_end, start, end) < 0 else Cut(html[head_end:start], html[end:])


def shared(one: Cut, other: Cut) -> Frame | None:
    """What two pages have in common around their names, cut where a tag ends and one begins.

    Behind the names one tag may differ, too: the switch.
    """
    if one.closing != other.closing:
        return None
    same = _shared_start(one.front, other.front)
    opening = one.front[: one.front.rfind(b">", 0, same) + 1]
    rest, other_rest = (front[len(opening) :] for front in (one.front, other.front))
    rest, other_rest = rest[rest.find(b"<") :], other_rest[other_rest.find(b"<") :]
    bridge = b""
    if rest != other_rest:
        bridge = rest[: rest.rfind(b"<", 0, _shared_start(rest, other_rest))]
        rest, other_rest = (x[x.find(b">", len(bridge)) + 1 :] for x in (rest, other_rest))
    return Frame(opening, bridge, rest, one.closing) if opening and rest == other_rest else None


def _shared_start(one: bytes, other: bytes) -> int:
    """How many bytes two texts have in common at their start, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low
