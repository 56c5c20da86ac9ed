"""The simulated photos: accepted, and no two alike."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bench.national.drawn_photos import draw
from bench.photos.photo_set import photo_of, variant, write_all
from catalogue.reading.photos import inspect_photo_bytes


def test_every_photo_is_accepted_and_no_two_have_the_same_hash(tmp_path: Path) -> None:
    draw(tmp_path / "a.jpg", 1)
    picture = (tmp_path / "a.jpg").read_bytes()
    assert write_all(tmp_path, [picture], 3) == 3 * len(picture)
    hashes = set()
    for number in range(3):
        facts, findings = inspect_photo_bytes(photo_of(tmp_path, number).read_bytes(), "a/anh.jpg")
        assert findings == []
        assert facts is not None
        assert (facts.width, facts.height) == (1600, 1200)
        hashes.add(facts.sha256)
    assert len(hashes) == 3


def test_hashes_differ_through_the_whole_set(tmp_path: Path) -> None:
    draw(tmp_path / "a.jpg", 1)
    picture = (tmp_path / "a.jpg").read_bytes()
    heads = {hashlib.sha256(variant(picture, n)[:64]).digest() for n in range(70_000)}
    assert len(heads) == 70_000
