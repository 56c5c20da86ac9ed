"""How one value is written in YAML so that every reader, of YAML 1.1 or 1.2, reads the same."""

from __future__ import annotations

import re
from decimal import Decimal

WIDTH = 96
"""Columns; a longer line of prose is folded, so that a review shows which part changed."""

_NOT_TEXT = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"])
"""Words that YAML 1.1 or 1.2 takes for something else, in any case."""

_MAYBE_NUMBER = re.compile(r"[-+.0-9][-+._:,0-9a-fox \t]*[tz]?[-+.:0-9 ]*", re.IGNORECASE)
"""Beginnings of numbers, dates and times of any YAML version, generously: 12e3, 0x1F, 17:30."""

_SIGNS = frozenset("-?:,[]{}#&*!|>'\"%@`=<. ")
"""Characters that mean something, or may, where a scalar begins."""

_SHORT_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def is_plain(text: str) -> bool:
    """Whether the text may stand without quotes, as a key or a value."""
    if not text or text[0] in _SIGNS or text[-1] in " :" or not _is_one_clean_line(text):
        return False
    if ": " in text or " #" in text or text.casefold() in _NOT_TEXT:
        return False
    return _MAYBE_NUMBER.fullmatch(text) is None


def quoted(text: str) -> str:
    """In double quotes; what a reader could not see, or YAML would not keep, as an escape."""
    return f'"{"".join(map(_escaped, text))}"'


def number(value: Decimal | float) -> str:
    """`Decimal("90.00")` -> `90`: as many digits as the value needs, never an exponent."""
    text = f"{value if isinstance(value, Decimal) else Decimal(str(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def block(text: str, indent: str, width: int) -> list[str] | None:
    """Header and lines of a block scalar; None where no block keeps the text byte for byte.

    Text with line breaks stays as it is (`|`), one long line is folded at single spaces (`>-`).
    """
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if not all(map(_is_block_line, lines)) or not lines[0] or not lines[-1]:
        return None
    if len(lines) > 1 or text.endswith("\n"):
        header = "|" if text.endswith("\n") else "|-"
        return [header, *(indent + line if line else "" for line in lines)]
    if "  " in text:
        return None
    return [">-", *(indent + line for line in _folded(text, width))]


def _is_block_line(line: str) -> bool:
    return _is_one_clean_line(line) and line == line.strip(" ")


def _is_one_clean_line(text: str) -> bool:
    return text.isprintable()


def _folded(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


def _escaped(character: str) -> str:
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if code > 0xFFFF:
        return f"\\U{code:08X}"
    return f"\\u{code:04X}" if code > 0xFF else f"\\x{code:02X}"
