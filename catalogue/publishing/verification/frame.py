"""What the pages of one kind have around their content: the theme's part, read once for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

CONTENT, CONTENT_END = b"<article", b"</article>"


class Own(NamedTuple):
    """What is a page's own: all that its frame leaves over."""

    head: bytes
    name: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Frame:
    """After the head: opening, the page's name as plain text, middle; content; closing.

    tally: what the three count for. needs: their links into the page; ids: the parts they have.
    """

    opening: bytes
    middle: bytes
    closing: bytes
    tally: int = 0
    needs: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()

    def own(self, html: bytes, head_end: int) -> Own | None:
        """None if this is not the page's frame. Whatever is not the page's own was compared."""
        start = head_end + len(self.opening)
        end = html.find(b"<", start)
        name, content = html[start:end], end + len(self.middle)
        closing = len(html) - len(self.closing)
        fits = (
            html.startswith(self.opening, head_end)
            and html.startswith(self.middle, end)
            and html.endswith(self.closing)
            and content <= closing
        )
        return Own(html[:head_end], name, html[content:closing]) if fits else None


class Cut(NamedTuple):
    """front: from the head's end to where the content begins; closing: what follows it."""

    front: bytes
    closing: bytes


def cut(html: bytes, head_end: int) -> Cut | None:
    start = html.find(CONTENT, max(head_end, 0))
    end = html.rfind(CONTENT_END, max(start, 0))
    return None if min(head_end, start, end) < 0 else Cut(html[head_end:start], html[end:])


def shared(one: Cut, other: Cut) -> Frame | None:
    """What two pages have in common around their names, cut where a tag ends and one begins."""
    if one.closing != other.closing:
        return None
    same = _shared_start(one.front, other.front)
    opening = one.front[: one.front.rfind(b">", 0, same) + 1]
    rest, other_rest = one.front[len(opening) :], other.front[len(opening) :]
    same = _shared_start(rest[::-1], other_rest[::-1])
    middle = rest[len(rest) - same :]
    begin = middle.find(b"<")
    return Frame(opening, middle[begin:], one.closing) if opening and begin >= 0 else None


def _shared_start(one: bytes, other: bytes) -> int:
    """How many bytes two texts have in common at their start, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low
