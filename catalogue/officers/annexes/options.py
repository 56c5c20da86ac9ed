"""What the officer says about a table beside the table itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.officers.annexes.decision import NOTHING_CITED, Cited
from catalogue.officers.rows import ImportRefusedError


@dataclass(frozen=True, slots=True)
class Options:
    """sheet, header: which sheet, and which of its rows names the columns; empty, 0 to find out.

    columns: column (letter or heading) -> what it holds, as --column says.
    choices: words of the table, folded -> a place, an id or `mới`: the officer's decisions.
    choice_words: the same words, folded -> as they were typed.
    fill: an empty producer, address or group cell means what stands above it.
    """

    decision: Cited = NOTHING_CITED
    year: int | None = None
    round: int | None = None
    province: str = ""
    group: str = ""
    provenance: str = "officer"
    sheet: str = ""
    header: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    choice_words: Mapping[str, str] = field(default_factory=dict)
    fill: bool = False
    encoding: str = ""


def columns_of(pairs: Iterable[str]) -> dict[str, str]:
    return dict(_pair(text, "column-form") for text in pairs)


def choices_of(pairs: Iterable[str]) -> dict[str, str]:
    """By the folded words: `HTX Tơ Tùng=htx-to-tung`."""
    return {fold(words): choice for words, choice in (_pair(p, "choice-form") for p in pairs)}


def choice_words_of(pairs: Iterable[str]) -> dict[str, str]:
    return {fold(words): words for words, _ in (_pair(p, "choice-form") for p in pairs)}


def _pair(text: str, problem: str) -> tuple[str, str]:
    left, equals, right = text.rpartition("=")
    if not (equals and left.strip() and right.strip()):
        raise ImportRefusedError(spoken.annexes.FILE[problem].format(text=text))
    return left.strip(), right.strip()
