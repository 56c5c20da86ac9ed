"""What in an entry's text has only one right answer, put right; everything else stays.

Every change is tried and kept only where the file then has less that is wrong: the check itself
says whether an answer was one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from catalogue.checking.spelling import only_reading
from catalogue.findings.finding import Finding, Path
from catalogue.intake.entry import Means, Taken, Wanted, understood
from catalogue.model.entries import Entry
from catalogue.model.place import Places
from catalogue.officers.scalars import quoted
from catalogue.officers.writing import to_yaml
from catalogue.reading.document import Document
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

MOST_CHANGES = 50
"""Of one file; who made more mistakes of one kind had better look at it."""

_NOTHING_TO_SEE = "\u200b\u200c\u200d\u2060\ufeff\xad"
_VALUE = re.compile(r"^(\s*(?:- +)*(?:[A-Za-z_]+: +)?)(\S.*)$")
_NO_SPACE = re.compile(r"^(\s*(?:- +)*[a-z_]+:)([^\s/].*)$")
_WHOLE = re.compile(r"([0-9]+)(?: ?sao)?", re.IGNORECASE)
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]{1,2})(?: ?điểm)?|([0-9]+)(?: ?điểm)?", re.IGNORECASE)
_REMARK = re.compile(r"(^|\s)#")
_QUOTED_TO_THE_END = re.compile(r'(?<=[:-] )"(?:\\.|[^"\\\n])*"$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mender:
    """means: of the kind of the entry; places: the registers."""

    root: FilePath
    wanted: Wanted
    means: Means
    places: Places

    def mended(self, content: bytes) -> bytes | None:
        """The content put right as far as it can be; None where nothing can, or need be."""
        try:
            before = content.decode("utf-8")
        except UnicodeDecodeError:
            return None
        text = self._step_by_step(tidied(before))
        if text == before:
            return None
        return (self._canonical(text) or text).encode()

    def _taken(self, text: str) -> Taken:
        return understood(self.root, self.wanted, text.encode(), self.means)

    def _step_by_step(self, text: str) -> str:
        taken = self._taken(text)
        for _ in range(MOST_CHANGES):
            for better in self._candidates(text, taken):
                again = self._taken(better)
                if _progress(taken, again):
                    text, taken = better, again
                    break
            else:
                return self._current_commune(text, taken.entry)
        return text

    def _candidates(self, text: str, taken: Taken) -> Iterator[str]:
        lines = text.split("\n")
        document = self._document(text)
        for finding in taken.findings:
            number = finding.position.line - 1
            if finding.code in {"E005", "E020"}:
                yield from _with_line(lines, number, _line_of_syntax(lines[number]))
            elif document and (answer := self._answer(finding, document)) is not None:
                yield from _with_value(lines, finding, document, answer)

    def _document(self, text: str) -> Document | None:
        document, _ = read_yaml(text.encode(), self.wanted.file)
        return typed(document, self.means.check.schema) if document else None

    def _answer(self, finding: Finding, document: Document) -> str | None:
        """How the value at the finding's path is to be written in the file."""
        value = _at(document.content, finding.path)
        schema = _schema_at(self.means.check.schema, finding.path)
        answer = _ANSWERS.get(finding.code)
        return answer(value, schema) if answer and isinstance(value, str) else None

    def _current_commune(self, text: str, entry: Entry | None) -> str:
        """The one commune that the former one became, where the entry names another."""
        place = entry.place if entry else None
        unit = self.places.unit(place.register, place.code) if place and place.current else None
        successors = self.places.successors(unit) if unit else ()
        if place is None or len(successors) != 1 or place.current == successors[0].code:
            return text
        return text.replace(f'current: "{place.current}"', f'current: "{successors[0].code}"', 1)

    def _canonical(self, text: str) -> str | None:
        """As `ocop` itself writes it; None where that would lose a remark or anything else."""
        document = self._document(text)
        rest = _QUOTED_TO_THE_END.sub("", re.sub("^# yaml-language-server:.*\n", "", text))
        if document is None or _REMARK.search(rest) or self._taken(text).entry is None:
            return None
        address = "../" * self.wanted.file.count("/") + f"schema/{self.wanted.kind}.schema.json"
        canonical = to_yaml(document.content, self.means.check.schema, address)
        again = self._document(canonical)
        return canonical if again and again.content == document.content else None


def tidied(text: str) -> str:
    """Without what no editor shows: byte order mark, CR, odd spaces, spaces at ends; in NFC."""
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff")).replace("\r\n", "\n")
    shown = (
        " " if unicodedata.category(c) == "Zs" else c for c in text if c not in _NOTHING_TO_SEE
    )
    return "\n".join(_indented(line.rstrip(" \t")) for line in "".join(shown).split("\n"))


def _indented(line: str) -> str:
    """Two spaces for each tab before the first word."""
    inside = line.lstrip(" \t")
    return line[: len(line) - len(inside)].replace("\t", "  ") + inside


def _progress(before: Taken, after: Taken) -> bool:
    """Nothing wrong any more, fewer findings, or the parser came further."""
    if not after.findings or not before.findings:
        return bool(before.findings)
    if "E005" in {finding.code for finding in before.findings}:
        return _first(after) > _first(before) or "E005" not in {f.code for f in after.findings}
    return len(after.findings) < len(before.findings)


def _first(taken: Taken) -> tuple[int, int]:
    return min((f.position.line, f.position.column) for f in taken.findings)


def _line_of_syntax(line: str) -> Iterator[str]:
    """The line with its value in quotes, or with the space that its colon lacks."""
    if found := _NO_SPACE.match(line):
        yield f"{found[1]} {found[2]}"
    found = _VALUE.match(line)
    if found and found[2][0] not in "\"'|>[{&*!" and ":" in found[1] + "-":
        yield f"{found[1]}{quoted(found[2])}"


def _with_line(lines: list[str], number: int, candidates: Iterator[str]) -> Iterator[str]:
    for candidate in candidates:
        yield "\n".join([*lines[:number], candidate, *lines[number + 1 :]])


def _with_value(
    lines: list[str], finding: Finding, document: Document, answer: str
) -> Iterator[str]:
    """The text with another value at the place, where the value ends its line and nothing else."""
    number, column = finding.position.line - 1, finding.position.column - 1
    before, written = lines[number][:column], lines[number][column:]
    value = _at(document.content, finding.path)
    if written in {value, f"'{value}'", f'"{value}"'}:
        yield from _with_line(lines, number, iter([before + answer]))


def _spelled(value: str, schema: Mapping[str, Any]) -> str | None:
    better = only_reading(value, schema) if "pattern" in schema else None
    return quoted(better) if better is not None else None


def _number(value: str, schema: Mapping[str, Any]) -> str | None:
    if schema.get("type") == "integer":
        found = _WHOLE.fullmatch(value.strip())
        return found[1] if found else None
    found = _DECIMAL.fullmatch(value.strip()) if schema.get("type") == "number" else None
    if found is None:
        return None
    return found[3] or f"{found[1]}.{found[2]}"


_ANSWERS: Mapping[str, Callable[[str, Mapping[str, Any]], str | None]] = {
    "E103": _number,
    "E105": _spelled,
    "E111": _spelled,
}


def _at(content: Any, path: Path) -> Any:
    for part in path:
        try:
            content = content[part]
        except (KeyError, IndexError, TypeError):
            return None
    return content


def _schema_at(schema: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    for part in path:
        inner = schema.get("items") if isinstance(part, int) else None
        schema = inner or schema.get("properties", {}).get(part, {})
    return schema
