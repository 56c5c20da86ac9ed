"""The commands that the guide and --help show, as somebody would copy them."""

from __future__ import annotations

import re
import shlex
from argparse import ArgumentParser
from collections.abc import Iterator

from catalogue.commands import parser
from catalogue.language import spoken
from tests.editors.clones import ROOT

PAGES = sorted((ROOT / "docs/huong-dan").glob("*.md"))

_FENCE = re.compile(r"^```(\w*).*\n((?:.*\n)*?)^```", re.MULTILINE)
_INDENTED = re.compile(r"(?:^ {4,}\S.*\n)+", re.MULTILINE)
_INLINE = re.compile(r"`((?:ocop|python3 scripts/)[^`]*)`")
_BEGIN = re.compile(r"(?:\$ )?(?:(?:\.venv/bin/)?ocop |python3 scripts/(\w+)\.py)")
_REMARK = re.compile(r"""((?:[^\s"']|"[^"]*"|'[^']*'|\s(?=\S))+)\s{2,}\S""")
"""What stands behind two spaces explains the command."""


Words = tuple[str, ...]
"""The verb and what follows it."""


def of_help() -> list[Words]:
    """Of every help text in both languages, each command once."""
    found: list[Words] = []
    for language in spoken.CODES:
        spoken.speak(language)
        found += _of_help(parser())
    spoken.speak(spoken.VIETNAMESE)
    return list(dict.fromkeys(found))


def of_page(text: str) -> Iterator[Words]:
    """In the order in which they are read: first those in blocks, then those within a line."""
    rest = _FENCE.sub("", text)
    blocks = [body for kind, body in _FENCE.findall(text) if kind in {"", "text", "bash"}]
    blocks += _INDENTED.findall(rest)
    for block in blocks:
        yield from commands(block)
    for inline in _INLINE.findall(_INDENTED.sub("", rest)):
        yield from commands(inline)


def _of_help(program: ArgumentParser) -> Iterator[Words]:
    yield from commands(program.epilog or "")
    for action in program._actions:
        if isinstance(action.choices, dict):
            for verb in action.choices.values():
                yield from commands(verb.epilog or "")


def commands(text: str) -> Iterator[Words]:
    """`ocop check` and `python3 scripts/check.py` -> ("check",), remarks and redirections left."""
    for line in map(str.strip, text.replace("\\\n", " ").splitlines()):
        start = _BEGIN.match(line)
        if start is None:
            continue
        remark = _REMARK.match(re.sub(r"\s+--", " --", line))
        words = shlex.split(remark[1] if remark else line)
        words = words[: words.index(">")] if ">" in words else words
        rest = words[words.index("ocop") + 1 :] if not start[1] else [start[1], *_after(words)]
        for one in ";,":
            rest = [word.removesuffix(one) for word in rest]
        yield tuple(rest)


def _after(words: list[str]) -> list[str]:
    door = next(index for index, word in enumerate(words) if word.startswith("scripts/"))
    return words[door + 1 :]
