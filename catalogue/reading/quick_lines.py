r"""The lines that people ordinarily write, as one pattern that C code applies to a whole file.

It takes less than YAML allows, never more: what it leaves out, the careful reader reads.
"""

from __future__ import annotations

import re

Line = tuple[str, str, str, str, str]
"""(spaces before it, its dash with the spaces after that, its key, its value as written, the
indentation of the value's block). Each may be empty; all of them are where the file is unusual."""

_FIRST = r"""(?:-(?=[0-9])|[^ \n"'|>&*!%@`\#\[\]{},?:-])"""
"""What an unquoted value begins with."""

_LINE = re.compile(
    rf"""
    ([ ]*+) (-[ ]++)? (?:([a-z_][a-z0-9_]{{0,60}}+):(?:[ ]++|(?=\n)))?
    ( {_FIRST}[^\n:\#]*+(?<![ ])(?=\n)  # unquoted, with nothing in it that needs a second look
    | "[^"\\\n]*+(?>(?:\\["\\n][^"\\\n]*+)*)"
    | '[^'\n]*+(?>(?:''[^'\n]*+)*)'
    | [|>]-?\n([ ]++)[^\n]++(?>(?:\n\5[^\n]*+|\n(?=\n))*)(?!\n[ ]+\n)
    | {_FIRST}[^\n:\#]*(?:(?::(?![ \n])|(?<![ ])\#)[^\n:\#]*)*(?<![ ])
    |
    )
    [ ]*+(?:(?<=[ ])\#(?=[ \n\#])[^\n]*+)?\n  # a remark
    (?:[ ]*+(?:\#[^\n]*+)?\n)*                # blank lines and lines of remarks
    | (?s:.+)                                 # the rest of a file that is unusual from here on
    """,
    re.VERBOSE,
)
r"""Nothing is tried twice (`*+`, `(?>…)`), which is a third quicker and cannot run away; only the
alternative that must step back over the spaces before a remark may do so.

Of groups, `(?>(?:…)*)` and not `(?:…)*+`: Python before 3.11.5, and so Debian 12's, finds nothing
behind the latter (gh-106052).

A remark needs a space or a second # after its sign: "#1" after a value is a mistake (E020).
A line of spaces may belong to the block above it, or not: only the careful reader knows.
"""

_HEAD = re.compile(r"(?:[ ]*+(?:#[^\n]*+)?\n)*")
"""Blank lines and remarks before the first key."""

_SINGLE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
_BREAKS = re.compile(r"\n(\n+)")


def lines_of(text: str) -> list[Line]:
    """Each line that says something; a block of text belongs to the line of its key.

    text: ends in a line feed, which may be the only control character.
    """
    head = _HEAD.match(text)
    return _LINE.findall(text, head.end() if head else 0)


def double_quoted(written: str) -> str:
    r"""What stands between double quotes, of which `_LINE` takes the escapes \\, \" and \n only."""
    inner = written[1:-1]
    if "\\" not in inner:
        return inner
    return "\\".join(part.replace('\\"', '"').replace("\\n", "\n") for part in inner.split("\\\\"))


def single_quoted(written: str) -> str:
    return written[1:-1].replace("''", "'")


def block(written: str, indentation: str) -> str | None:
    """The text of a `|` or `>` block; None where a folded one has lines that are set further in."""
    head, _, body = written.replace("\n" + indentation, "\n").partition("\n")
    body = body.rstrip("\n")
    if head[0] == ">":
        if "\n " in body:
            return None
        body = _BREAKS.sub(r"\1", _SINGLE_BREAK.sub(" ", body))
    return body if head[1:] else body + "\n"
