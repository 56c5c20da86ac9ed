"""Whatever the bytes, reading ends in a document or in findings that can be printed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from catalogue.findings.rules import fix, message
from catalogue.reading.schemas import load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import MOST_FINDINGS, read_yaml

SEED = (
    "# đầu\nname: Măng le rừng\nplace: {code: '23671', current: \"\\u0111\"}\nphone: 0321234567\n"
    "certificates:\n  - stars: 4\n    score: 90.86\n    decision: {date: 2024-12-30}\nstory: |\n"
    "  Một.\n\n  Hai: ba.\nsells:\n- a\n- b # c\n"
).encode()
PIECES = [
    *(bytes([byte]) for byte in b"[]{}:,-?&*!|>%@`'\"#=~<\\ \t\r\n\x00\x85\xff"),
    *(
        b"---\n",
        b"...\n",
        b"<<: ",
        b"&a ",
        b"*a ",
        b"!!x ",
        b"%TAG ! x\n",
        b"\\u200b",
        b": ",
        b"- ",
    ),
    *(c.encode() for c in "\u200b\u2028\u0301\ufeff\u202eđ"),
]


def mutated(chance: random.Random) -> bytes:
    content = bytearray(SEED)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(content) + 1)
        if chance.random() < 0.3:
            del content[place : place + chance.randint(1, 30)]
        else:
            content[place:place] = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 30))
    return bytes(content)


def soup(chance: random.Random) -> bytes:
    return b"".join(chance.choices(PIECES, k=chance.randint(0, 60)))


def noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randint(0, 200))


@pytest.mark.parametrize("make", [mutated, soup, noise])
def test_no_bytes_make_the_reader_fail(make: object, root: Path) -> None:
    assert callable(make)
    schema = load_schema(root / "schema", "product")
    chance = random.Random(20261121)
    read = 0
    for _ in range(2000):
        content = make(chance)
        document, findings = read_yaml(content, "x.yml")
        assert (document is None) == bool(findings), content
        assert len(findings) <= MOST_FINDINGS
        for finding in findings:
            assert (message(finding) + fix(finding)).isprintable(), content
            assert finding.position.line >= 1, content
            assert finding.position.line <= content.count(b"\n") + 1, content
        if document is not None:
            typed(document, schema)
            read += 1
    assert read > 0 or make is not mutated
