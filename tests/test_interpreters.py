"""Nothing is asked of Python that an interpreter gets wrong which pyproject.toml lets in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for top in ("catalogue", "scripts") for path in (ROOT / top).rglob("*.py"))

_POSSESSIVE = r"(?:[*+?]|\{\d*,?\d*\})\+"
_GROUP = re.compile(rf"(?<!\\)\){_POSSESSIVE}")


def possessive_groups(source: str) -> list[str]:
    """Texts in which a group, or a value put in, is repeated possessively; docstrings aside.

    Before Python 3.11.5, and so on Debian 12, nothing is found behind `(…)*+` (gh-106052), without
    a word; `(?>(?:…)*)` says the same and works. A single character's `x*+` works everywhere.
    """
    return [text for text in _texts(ast.parse(source)) if _GROUP.search(text)]


def _texts(tree: ast.AST) -> Iterator[str]:
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (f"(){part}" for part in _after_values(node))


def _after_values(joined: ast.JoinedStr) -> Iterator[str]:
    """What follows right upon a value, which may well be a group."""
    for before, part in zip(joined.values, joined.values[1:], strict=False):
        if isinstance(before, ast.FormattedValue) and isinstance(part, ast.Constant):
            yield str(part.value)


@pytest.mark.parametrize(
    "pattern",
    [
        'r"(?:a|b)*+"',
        'r"(a)?+c"',
        'r"(a)++"',
        'r"(a){2,3}+"',
        'r"(a){2}+"',
        'rf"{_WORD}*+b"',
        'rf"x(?:{_WORD})?+b"',
    ],
)
def test_a_possessive_group_is_seen(pattern: str) -> None:
    assert possessive_groups(f"WORD = re.compile({pattern})") != []


@pytest.mark.parametrize(
    "pattern",
    [r'r"[ ]*+(a)*b+"', r'r"a\)*+"', 'r"(?>(?:a|b)*)"', 'rf"{_WORD}*b"', 'rf"({_WORD})+b"'],
)
def test_other_repetitions_are_let_through(pattern: str) -> None:
    assert possessive_groups(f"WORD = re.compile({pattern})") == []


def test_a_remark_may_speak_of_one() -> None:
    assert possessive_groups('WORD = 1\n"""Not `(a)*+`."""') == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_pattern_repeats_a_group_possessively(path: Path) -> None:
    assert possessive_groups(path.read_text(encoding="utf-8")) == []
