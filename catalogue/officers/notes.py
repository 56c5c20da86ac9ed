"""The table beside a CSV file that says what each of its notes means.

A note is free text of whoever compiled the file; nothing is read out of it by program. The table
maps the exact text to fields of the entry, each written as in the entry's own file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from catalogue.language import spoken
from catalogue.model.place import Register
from catalogue.officers.rows import ImportRefusedError

Values = Mapping[str, Any]

_INTEGERS = frozenset({"round", "stars", "year"})
_YES = "true"


@dataclass(frozen=True, slots=True)
class Note:
    """What one note means. Fields it leaves empty add nothing to the row.

    recognised: it states a recognition though the row has no stars.
    certificate, later_certificates: fields of the row's recognition, and of others it tells of.
    proposal: the row's score, year and decision are of a province's proposal, not of stars.
    entry, producer: fields of the product or sales point, and of its producer.
    source_note, producer_note: what the source says about the one and the other.
    more_sources: sources that only the note names.
    register: the only one whose units the row means.
    refused: why the row cannot be imported.
    """

    recognised: bool = False
    certificate: Values = field(default_factory=dict)
    later_certificates: Sequence[Values] = ()
    proposal: Values | None = None
    entry: Values = field(default_factory=dict)
    producer: Values = field(default_factory=dict)
    source_note: str = ""
    producer_note: str = ""
    more_sources: Sequence[Values] = ()
    register: Register | None = None
    refused: str = ""


Notes = Mapping[str, Note]

NOTHING_SAID = Note()

_KNOWN = tuple(Note.__dataclass_fields__)
_TEXTS = {"source_note", "producer_note", "refused"}
_LISTS = {"later_certificates", "more_sources"}


def notes_of(content: Values, file: str) -> Notes:
    """The table from the content of its YAML file, in which every scalar is text.

    Raises ImportRefusedError that names the entry, as a misread note would misstate a product.
    """
    entries = content.get("notes")
    if not isinstance(entries, list):
        problem = spoken.importing.NOTES_PROBLEMS["no-list"]
        raise ImportRefusedError(
            spoken.importing.REFUSALS["notes-file"].format(file=file, problem=problem)
        )
    found: dict[str, Note] = {}
    numbers: dict[str, int] = {}
    for number, entry in enumerate(entries, start=1):
        try:
            text = _text(entry, numbers)
            found[text] = _note(entry)
        except _NoteError as error:
            values = {"file": file, "number": number, "problem": error}
            raise ImportRefusedError(
                spoken.importing.REFUSALS["notes-entry"].format(**values)
            ) from None
        numbers[text] = number
    return found


class _NoteError(Exception):
    """What is wrong with one entry."""

    def __init__(self, problem: str, **values: object) -> None:
        super().__init__(spoken.importing.NOTES_PROBLEMS[problem].format(**values))


def _text(entry: Any, numbers: Mapping[str, int]) -> str:
    text = entry.get("note") if isinstance(entry, dict) else None
    if not isinstance(text, str) or not text:
        raise _NoteError("no-note")
    if text in numbers:
        raise _NoteError("repeated", number=numbers[text])
    return str(text)


def _note(entry: Values) -> Note:
    found: dict[str, Any] = {}
    for name, value in entry.items():
        if name == "note":
            continue
        if name not in _KNOWN:
            raise _NoteError("unknown", name=name, known=", ".join(_KNOWN))
        found[name] = _field(name, value)
    return Note(**found)


def _field(name: str, value: Any) -> Any:
    if name == "recognised":
        return value == _YES
    if name == "register":
        return _register(value)
    expected = str if name in _TEXTS else list if name in _LISTS else dict
    if not isinstance(value, expected):
        raise _NoteError("group", name=name)
    return _typed(name, value)


def _register(value: Any) -> Register:
    try:
        return Register(str(value))
    except ValueError:
        raise _NoteError("register", name=value) from None


def _typed(name: str, value: Any) -> Any:
    """Plain text and whole numbers all the way down."""
    if isinstance(value, dict):
        return {key: _typed(key, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typed(name, item) for item in value]
    if name not in _INTEGERS:
        return str(value)
    if not str(value).isdecimal():
        raise _NoteError("number", name=name)
    return int(value)
