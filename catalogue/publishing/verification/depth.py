"""What is known of the pages of one language that are equally far below the site's root."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from catalogue.publishing.verification.frame import Cut, Frame, Own, cut, shared
from catalogue.publishing.verification.lexicon import Lexicon
from catalogue.publishing.verification.page_checks import Surroundings
from catalogue.publishing.verification.piece import piece_of
from catalogue.publishing.verification.tally import BOUND, LISTED, MOST_TAGS, count

FRAMES = 32
"""Each section of the site has its own, for the navigation shows where one is."""


class Depth:
    """Lexicon and frames; both hold for these pages only, whose links climb equally far."""

    def __init__(
        self, root: str, language: str, around: Surroundings, reachable: frozenset[bytes]
    ) -> None:
        self.lexicon = Lexicon(root, language, around, reachable)
        self._frames: deque[Frame] = deque(maxlen=FRAMES)
        self._last: Cut | None = None

    def framed(self, html: bytes, head_end: int) -> tuple[Frame, Own] | None:
        for frame in self._frames:
            if own := frame.own(html, head_end):
                return frame, own
        return None

    def learn(self, html: bytes, head_end: int) -> None:
        """A frame, from this page and the one before it that had none, either."""
        page, last = cut(html, head_end), self._last
        self._last = page
        frame = shared(page, last) if page and last else None
        if frame and frame.own(html, head_end) and (known := self._read(frame)):
            self._frames.appendleft(known)

    def _read(self, frame: Frame) -> Frame | None:
        """Only a frame that is right wherever it stands, and claims nothing, is known."""
        parts = (frame.opening, frame.bridge, frame.middle, frame.closing)
        pieces = [piece_of(part) for part in parts]
        tags = [tag for piece in pieces for tag in piece.tags]
        if len(tags) > MOST_TAGS:
            return None
        tally = sum(map(self.lexicon.__getitem__, tags))
        if tally >= BOUND or count(tally, LISTED) or any(x.structured for x in pieces):
            return None
        needs, ids = self.lexicon.needed(tags), self.lexicon.held(tags)
        return replace(frame, tally=tally, needs=needs, ids=ids)
