"""The quick reader never takes what the careful one refuses, and never gives another value."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bench.national import entries
from bench.national.entries import Commune, Maker
from bench.national.styles import STYLES, written
from catalogue.officers.writing import to_yaml
from catalogue.reading.letters import is_ordinary, ordinary_text
from tests.reading.agreement import carefully, quickly, schema
from tests.reading.test_yaml_fuzz import mutated, noise, soup

FOLDERS = {"product": "products", "producer": "producers", "sales-point": "sales-points"}
COMMUNE = Commune("23668", "Xã Mẫu", "gia-lai", "Gia Lai")


def real_files(root: Path, kind: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((root / FOLDERS[kind]).rglob("*.yml"))]


@pytest.mark.parametrize("kind", FOLDERS)
def test_nearly_every_file_of_the_catalogue_is_read_quickly(kind: str, root: Path) -> None:
    read = [quickly(content, kind) for content in real_files(root, kind)]
    assert read
    assert read.count(None) <= len(read) * 0.05


@pytest.mark.parametrize("kind", FOLDERS)
def test_every_file_as_fmt_would_write_it_is_read_quickly(kind: str, root: Path) -> None:
    """However its people wrote it. A pattern that no interpreter's slip may quietly defeat."""
    for content in real_files(root, kind):
        values = carefully(content, kind)
        canonical = to_yaml(values, schema(kind), "../x.json")
        assert quickly(canonical.encode(), kind) == values


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_the_synthetic_catalogue_is_read_quickly(style: Any) -> None:
    chance = random.Random(20261121)
    for number in range(20):
        made = {
            "product": entries.product(chance, number, Maker("mau", COMMUNE)),
            "producer": entries.producer(chance, number, COMMUNE),
            "sales-point": entries.sales_point(chance, number, COMMUNE, 9),
        }
        for kind, values in made.items():
            assert quickly(written(values, style).encode(), kind) is not None


PIECES = [
    *(" ", "  ", "\n", "\n\n", "#", " #", " # ", ":", ": ", "- ", "-", '"', "'", "''", "\\", '\\"'),
    *("|", ">", "|\n", ">\n  ", "|-\n   ", "\t", "\r", "\r\n", "? ", "&", "*", "!", "%", "@", "`"),
    *("[", "]", "{", "}", ",", "~", "<<", "---\n", "...\n", "-1", ".5", "true", "a: ", "\n- "),
    *("\n# x", "\n  # x", "  \n", " \n", "\ufeff", "đ", "\u0301", "\u2028", "\x85", "\xa0"),
]


def spoilt(text: str, chance: random.Random) -> str:
    """One to three slips of a hand: characters added or lost, lines copied, lost or moved."""
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(text) + 1)
        lines = text.split("\n")
        line = chance.randrange(len(lines))
        slip = chance.randrange(6)
        if slip == 0:
            text = text[:place] + chance.choice(PIECES) + text[place:]
        elif slip == 1:
            text = text[:place] + text[place + chance.choice((1, 1, 2, 20)) :]
        else:
            moved = [
                [chance.choice(lines), lines[line]],
                [],
                [" " * chance.randint(1, 3) + lines[line]],
                [lines[line].removeprefix(" ")],
            ][slip - 2]
            text = "\n".join([*lines[:line], *moved, *lines[line + 1 :]])
    return text


SCALARS = [
    *("a", "x y", "-1", "- 1", "#", "x #y", "x # y", "it's", "''", '""', "'a''b'", '"a\\nb"', "|"),
    *('"a\\\\n"', '"\\x41"', "a:b", "a: b", "a:", "http://a.vn/b#c", "~", "é", "0.5", " ", "a  "),
    *('"a" #c', '"a"#c', "---", "...", "[a]", "a, b", "=", "<<", "&a", "?x", ":x", "\\", "a\\n"),
]
BLOCKS = ["|", "|-", ">", ">-", "|", "|-", ">", ">-", "|+", ">2", "| # c"]


def sketched(chance: random.Random) -> str:
    """A few lines of keys, items, remarks and blocks, set in more or less as they should be."""
    lines: list[str] = []
    depth = 0
    for _ in range(chance.randint(1, 8)):
        depth = max(0, depth + chance.choice((0, 0, 0, 0, 0, 1, 2, -2, -4)))
        key = " " * depth + chance.choice(("", "", "", "- ")) + chance.choice("abcdefghijkl") + ":"
        kind = chance.randrange(6)
        lines.append(
            [
                f"{key} {chance.choice(SCALARS)}",
                key,
                " " * depth + f"- {chance.choice(SCALARS)}",
                " " * chance.randint(0, 5) + chance.choice(("# c", "", "#x")),
                f"{key} {chance.choice(BLOCKS)}",
                f"{key} {chance.choice(BLOCKS)}",
            ][kind]
        )
        for _ in range(chance.randint(0, 5) if kind > 3 else 0):
            place = " " * max(0, depth + chance.choice((2, 2, 2, 2, 2, 1, 3)))
            lines.append(place + chance.choice([*SCALARS, "", "", "", " ", "  z"]))
    return "\n".join(lines) + chance.choice(("", "\n", "\n\n", "\n "))


def test_it_agrees_on_files_that_a_hand_slipped_in(root: Path) -> None:
    chance = random.Random(20261121)
    texts = [content.decode() for content in real_files(root, "product")]
    texts += [
        written(entries.product(chance, number, Maker("mau", COMMUNE)), style)
        for number, style in enumerate(STYLES)
    ] * 20
    read = [quickly(spoilt(chance.choice(texts), chance).encode()) for _ in range(4000)]
    assert read.count(None) > 1000
    assert len(read) - read.count(None) > 1000


def test_it_agrees_on_sketches_of_all_that_yaml_has() -> None:
    chance = random.Random(20261121)
    read = [quickly(sketched(chance).encode()) for _ in range(20_000)]
    assert len(read) - read.count(None) > 800


@pytest.mark.parametrize("make", [mutated, soup, noise])
def test_it_agrees_on_what_nobody_would_write(make: Callable[[random.Random], bytes]) -> None:
    chance = random.Random(20261121)
    for _ in range(3000):
        quickly(make(chance))


def test_text_of_ordinary_characters_is_always_composed(root: Path) -> None:
    """So that the quick reader need not ask: what it takes is refused by nobody for its form."""
    ordinary = [c for c in map(chr, range(0x110000)) if is_ordinary(c) and c not in "\t\r"]
    taken = [c for c in map(chr, range(0xD800)) if ordinary_text(c.encode()) is not None]
    assert taken == [c for c in ordinary if ord(c) < 0xD800]
    for before in "aeơôuĐ\u1ea1":
        text = "".join(before + c for c in ordinary if c not in "\n#:-'\"")
        assert carefully(f"a: |\n  {text}\n".encode(), "product") == {"a": text + "\n"}


def test_tabs_and_bare_carriage_returns_are_not_ordinary() -> None:
    assert ordinary_text(b"a\tb") is None
    assert ordinary_text(b"a\rb") is None
    assert ordinary_text("a\nb đ".encode()) == "a\nb đ"
