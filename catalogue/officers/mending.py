"""What in an entry's text has only one right answer, put right; everything else stays.

Every change is tried and kept only where the file then has less that is wrong: the check itself
says whether an answer was one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from catalogue.intake.entry import Means, Taken, Wanted, understood
from catalogue.model.entries import Entry
from catalogue.model.place import Places
from catalogue.officers.mending_lines import tidied, with_line, with_syntax, with_value
from catalogue.officers.mending_values import answer_at
from catalogue.officers.writing import to_yaml
from catalogue.reading.document import Document
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

MOST_CHANGES = 50
"""Of one file; who made more mistakes of one kind had better look at it."""

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

    @property
    def _schema(self) -> Mapping[str, Any]:
        return self.means.check.schema

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
                yield from with_line(lines, number, with_syntax(lines[number]))
            elif document and (answer := answer_at(finding, document, self._schema)) is not None:
                yield from with_value(lines, finding, document, answer)

    def _document(self, text: str) -> Document | None:
        document, _ = read_yaml(text.encode(), self.wanted.file)
        return typed(document, self._schema) if document else None

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
        canonical = to_yaml(document.content, self._schema, address)
        again = self._document(canonical)
        return canonical if again and again.content == document.content else None


def _progress(before: Taken, after: Taken) -> bool:
    """Nothing wrong any more, fewer findings, or the parser came further."""
    if not after.findings or not before.findings:
        return bool(before.findings)
    if "E005" in {finding.code for finding in before.findings}:
        return _first(after) > _first(before) or "E005" not in {f.code for f in after.findings}
    return len(after.findings) < len(before.findings)


def _first(taken: Taken) -> tuple[int, int]:
    return min((f.position.line, f.position.column) for f in taken.findings)
