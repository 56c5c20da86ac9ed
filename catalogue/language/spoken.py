"""The language in which the program speaks to whoever runs it: Vietnamese, or English if asked.

Set once, by the command line, before anything is said. `spoken.findings.TEXTS` is the table
`findings.TEXTS` of that language at the moment of the look-up, so nobody may keep it in a constant.
What is *read* (headings of tables, answers) and what is *written into data* is Vietnamese always
and stands in `vi/` alone. Pages have languages of their own: see `languages.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from catalogue.language.phrasebook import Phrasebook

if TYPE_CHECKING:
    from catalogue.language.vi import (
        annexes,
        commands,
        effects,
        explaining,
        exporting,
        faults,
        findings,
        importing,
        officer_help,
        officers,
        progress,
        publishing,
        reporting,
        reports,
        serving,
        tables,
        verification,
        words,
    )

    __all__ = [
        "annexes",
        "commands",
        "effects",
        "explaining",
        "exporting",
        "faults",
        "findings",
        "importing",
        "officer_help",
        "officers",
        "progress",
        "publishing",
        "reporting",
        "reports",
        "serving",
        "tables",
        "verification",
        "words",
    ]

VIETNAMESE, ENGLISH = "vi", "en"
CODES = (VIETNAMESE, ENGLISH)

_spoken = VIETNAMESE


def speak(code: str) -> None:
    """code: one of `CODES`."""
    global _spoken  # noqa: PLW0603 - one program speaks to one person
    _spoken = code


def language() -> str:
    return _spoken


def table(code: str, module: str) -> Any:
    """A module of texts in a language, for who needs that one whatever is spoken."""
    return import_module(f"catalogue.language.{code}.{module}")


def __getattr__(module: str) -> Any:
    if module.startswith("_"):  # Python's own questions, such as __path__
        raise AttributeError(module)
    return table(_spoken, module)


@cache
def phrasebook(code: str) -> Phrasebook:
    """From what checks and schemas say, which is Vietnamese."""
    if code == VIETNAMESE:
        return Phrasebook({})
    phrases = table(code, "phrases")
    return Phrasebook({**table(code, "schema").SCHEMA, **phrases.PHRASES}, phrases.each_of)


def said(text: str) -> str:
    """A phrase that a check or the schema has put together, in the language spoken."""
    return phrasebook(_spoken).said(text)


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text of the language spoken with a finding's values."""
    return phrasebook(_spoken).filled(text, values)
