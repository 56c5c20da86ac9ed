"""YAML events -> nested values with positions, and a finding for all that YAML can do but may not.

Events come before anything is resolved, so an alias is a word here and not yet a bomb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from catalogue.findings.finding import Finding, Path, Position, shown
from catalogue.reading.characters import forbidden_character, position_at
from catalogue.reading.document import Plain
from catalogue.reading.yaml_escapes import escaped_findings
from catalogue.reading.yaml_problems import syntax_finding

MAX_DEPTH = 20
"""Levels of lists and groups; the deepest schema has six."""

_YAML_TAGS = "tag:yaml.org,2002:"


class _UnreadableError(Exception):
    """The rest of the file is not worth reading."""


class Content:
    """One file's values while its events go by.

    root: None unless the file holds one mapping.
    """

    def __init__(self, text: str, file: str) -> None:
        self.keys: dict[Path, Position] = {}
        self.values: dict[Path, Position] = {}
        self.findings: list[Finding] = []
        self.root: Any = None
        self._text = text
        self._file = file
        self._events: Iterator[Event] = yaml.parse(text, Loader=yaml.CSafeLoader)
        try:
            self._read()
        except _UnreadableError:
            pass
        except yaml.YAMLError as error:
            self.findings.append(syntax_finding(error, text, file))

    def _read(self) -> None:
        next(self._events)  # the start of the stream
        start = next(self._events)
        if isinstance(start, StreamEndEvent):
            self._refuse("E016", Position(1, 1))
            return
        self._directives(start)
        event = next(self._events)
        self.root = self._node(event, (), 1)
        next(self._events)  # the end of the document
        self._only_document(start, next(self._events))
        if not isinstance(event, MappingStartEvent):
            self._refuse("E016", _begin(start))

    def _directives(self, start: Event) -> None:
        if isinstance(start, DocumentStartEvent) and (start.version or start.tags):
            line = self._text.split("\n")[_begin(start).line - 1]
            self._refuse("E009", _begin(start), text=shown(line.strip()))

    def _only_document(self, first: Event, after: Event) -> None:
        if isinstance(after, DocumentStartEvent):
            begin = _begin(first)
            self._refuse("E010", _begin(after), line=str(begin.line), column=str(begin.column))

    def _node(self, event: Event, path: Path, depth: int) -> Any:
        """The value that begins with `event`; takes its other events too."""
        self.values[path] = _begin(event)
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        self._properties(event)
        if depth > MAX_DEPTH:
            self._refuse("E011", _begin(event), limit=str(MAX_DEPTH))
            raise _UnreadableError
        if isinstance(event, SequenceStartEvent):
            return self._sequence(path, depth)
        return self._mapping(path, depth) if isinstance(event, MappingStartEvent) else None

    def _properties(self, event: Event) -> None:
        """Refuses what may stand before a value: an anchor, a tag; and what refers to one."""
        if isinstance(event, NodeEvent) and event.anchor is not None:
            sign = "*" if isinstance(event, AliasEvent) else "&"
            self._refuse("E007", _begin(event), text=shown(sign + event.anchor))
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._refuse("E009", _begin(event), text=shown(_short(tag)))

    def _scalar(self, event: ScalarEvent) -> str:
        self._properties(event)
        value: str = event.value
        start, end = _span(event)
        if not event.style:
            self._cut_short(end)
        if not event.style and "\t" not in value:
            return Plain(value)
        if "\t" in value and (tab := self._text.find("\t", start, end)) >= 0:
            position = position_at(self._text, tab)
            self.findings.append(forbidden_character(self._file, position, "\t"))
        if event.style == '"' and self._text.find("\\", start, end) >= 0:
            self.findings += escaped_findings(self._text, start, end, value, self._file)
        return value

    def _cut_short(self, end: int) -> None:
        """`name: Mật ong #1` is "Mật ong" to YAML; a remark would have a space after its #."""
        found = _CUT.match(self._text, end)
        if found:
            position = position_at(self._text, found.start(1))
            self._refuse("E020", position, text=shown(found[1]))

    def _sequence(self, path: Path, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self._node(event, (*path, len(items)), depth + 1))
        return items

    def _mapping(self, path: Path, depth: int) -> dict[str, Any]:
        pairs: dict[str, Any] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._key(event, path, depth)
            child = (*path, key)
            if key in pairs:
                self._repeated(key, child, _begin(event))
            else:
                self.keys[child] = _begin(event)
            pairs[key] = self._node(next(self._events), child, depth + 1)
        return pairs

    def _key(self, event: Event, path: Path, depth: int) -> str:
        if isinstance(event, ScalarEvent):
            key = self._scalar(event)
            if key == "<<" and isinstance(key, Plain):
                self._refuse("E008", _begin(event))
            return str(key)
        if not isinstance(event, AliasEvent):
            self._refuse("E018", _begin(event))
        place = str(_begin(event))  # a name that cannot repeat; nobody sees it: the file is refused
        self._node(event, (*path, place), depth + 1)
        return place

    def _repeated(self, key: str, path: Path, position: Position) -> None:
        first = self.keys[path]
        values = {"key": shown(key), "line": str(first.line), "column": str(first.column)}
        self.findings.append(Finding("E006", self._file, position, path, values))

    def _refuse(self, code: str, position: Position, **values: str) -> None:
        self.findings.append(Finding(code, self._file, position, values=values))


_CUT = re.compile(r"[ \t]+(#[^\s#][^\n]*)")
"""What YAML drops after an unquoted value, and nobody meant as a remark."""


def _begin(event: Event) -> Position:
    mark: Any = event.start_mark  # typed as optional, but a parser always sets it
    return Position(mark.line + 1, mark.column + 1)


def _span(event: Event) -> tuple[int, int]:
    """The characters of the text that the event covers."""
    first: Any = event.start_mark
    last: Any = event.end_mark
    return first.index, last.index


def _short(tag: str) -> str:
    """`tag:yaml.org,2002:str` as it is written: `!!str`."""
    return "!!" + tag.removeprefix(_YAML_TAGS) if tag.startswith(_YAML_TAGS) else tag
