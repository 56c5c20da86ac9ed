"""Accepts a page in a few operations at C speed, or leaves it to the careful reader.

It sees whatever the careful reader sees, for these reasons:

- Every `<` of a page that is not `</` begins a text up to the next `>`, and each distinct such text
  is read by the careful reader's own functions (`Lexicon`). One that is not one whole tag in lower
  case (a comment, a `<` or `>` in a value, an end that is missing) leaves the page to the careful
  reader, and so does whatever a check would object to. `</` begins no tag for that one, either.
- A script's text is no markup, and is left out; one with `</` or `<main` in it, where the careful
  reader might see an end, leaves the page to it (`Piece`). So does a `<style>`.
- What stands around the content is left out only where it is, byte by byte, what was read before
  and is right on every page of the same depth and language, but for a text without `<` and for
  one tag, which is looked at like any other (`Frame`).
- A link or load judged once is right on all pages of one depth and language only if it climbs to
  the home of the language, or further, or begins at the site's root; others, and links into parts
  of pages, are judged on each page.

The careful reader takes 480 µs a page of 25 KB, this takes 80 (65 once most tags are known).
"""

from __future__ import annotations

import re
from itertools import chain

from catalogue.language.languages import Language, language_at
from catalogue.publishing.verification.built_page import listings_of, title_of
from catalogue.publishing.verification.depth import Depth
from catalogue.publishing.verification.frame import Frame
from catalogue.publishing.verification.lexicon import Lexicon
from catalogue.publishing.verification.page_checks import Surroundings, fault_of_structure
from catalogue.publishing.verification.piece import Piece, piece_of
from catalogue.publishing.verification.sight import Sight
from catalogue.publishing.verification.tally import (
    FRAGMENT,
    HEADING,
    LANGUAGE,
    LINK,
    LISTED,
    LOAD,
    MOST_TAGS,
    UNCLEAR,
    count,
)

_PLAIN = re.compile(r"[\w/-]+(?:\.[\w/-]+)*", re.ASCII)
"""Files whose address is their name: nothing in it is escaped or has a second meaning."""

_UNFRAMED = Frame(b"", b"", b"", b"")


class QuickLook:
    """Looks at one page after another, and remembers what is the same on many."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        plain = [name for name in around.files if _PLAIN.fullmatch(name)]
        folders = [x[: -len("index.html")] for x in plain if f"/{x}".endswith("/index.html")]
        self._reachable = frozenset(name.encode() for name in (*plain, *folders))
        self._depths: dict[tuple[int, str], Depth] = {}

    def look(self, address: str, html: bytes) -> Sight | None:
        """What the careful reader would see on a page without fault; None if it must look.

        html: UTF-8, or this raises UnicodeDecodeError.
        """
        depth = self._depth(address)
        depth.lexicon.open(address)
        head_end = html.find(b"</head>")
        known = depth.framed(html, head_end)
        if known is None:
            html.decode()
            sight = self._judge(html, depth.lexicon, _UNFRAMED, [piece_of(html)])
            depth.learn(html, head_end)
            return sight
        frame, own = known
        b"".join(own).decode()  # the frame was decoded with the page that it was learned from
        pieces = [piece_of(part) for part in (own.head, own.switch, own.content)]
        return self._judge(own.head, depth.lexicon, frame, pieces)

    def _depth(self, address: str) -> Depth:
        language = language_at(address)
        ups = address.count("/") - language.prefix.count("/")
        key = (ups, language.code)
        if key not in self._depths:
            below = self._below(language)
            self._depths[key] = Depth("../" * ups, language.code, self._around, below)
        return self._depths[key]

    def _below(self, language: Language) -> frozenset[bytes]:
        """What can be reached, as seen from the home of a language."""
        home, up = language.prefix.encode(), b"../" * language.prefix.count("/")
        return frozenset(
            x.removeprefix(home) if x.startswith(home) else up + x for x in self._reachable
        )

    def _judge(
        self, head: bytes, lexicon: Lexicon, frame: Frame, pieces: list[Piece]
    ) -> Sight | None:
        tags = list(chain.from_iterable(piece.tags for piece in pieces))
        if len(tags) > MOST_TAGS:
            return None
        tally = sum(map(lexicon.__getitem__, tags), frame.tally)
        whole = count(tally, HEADING) == 1 and count(tally, LANGUAGE) == 1 and _has_title(head)
        if tally >= UNCLEAR or not whole:
            return None
        needs = frame.needs | lexicon.needs
        if count(tally, FRAGMENT) > len(frame.needs):
            needs |= lexicon.needed(tags)
        if not all(need in frame.ids or lexicon.holds(need, tags) for need in needs):
            return None
        structured = [text.decode() for piece in pieces for text in piece.structured]
        starred = self._around.starred
        if any(fault_of_structure(text, lexicon.address, starred) for text in structured):
            return None
        said = filter(None, map(lexicon.said.get, tags)) if count(tally, LISTED) else ()
        return Sight(
            looked=(1, count(tally, LINK), count(tally, LOAD), len(structured)),
            problems=(),
            listings=tuple(listings_of(chain.from_iterable(said))),
            anchors=tuple(lexicon.anchors),
        )


def _has_title(head: bytes) -> bool:
    _, _, rest = head.partition(b"<title>")
    text, end, _ = rest.partition(b"</title>")
    return bool(end) and bool(title_of(text.decode()))
