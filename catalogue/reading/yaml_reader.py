"""Bytes of a YAML file -> its content with positions, or what is wrong with it."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from catalogue.findings.finding import Finding, Position
from catalogue.language.system import problem as system_problem
from catalogue.reading.characters import STOPS_PARSER, decomposed, forbidden_characters
from catalogue.reading.document import Document
from catalogue.reading.yaml_content import Content

MAX_BYTES = 64 * 1024
"""The longest real entry has 6 KB; beyond this a file is an accident or an attack."""

MOST_FINDINGS = 20
"""Of one file: who pasted a page full of hidden characters does not need each of them listed."""

_BOM = "\ufeff"


def read_yaml_file(root: Path, file: str) -> tuple[Document | None, list[Finding]]:
    """`read_yaml` of the file at a POSIX path below `root`; E017 where it cannot be opened."""
    try:
        with (root / file).open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                return None, [_too_long(file, stream.seek(0, 2))]
    except OSError as error:
        return None, [Finding("E017", file, values={"problem": system_problem(error)})]
    return read_yaml(content, file)


def read_yaml(content: bytes, file: str) -> tuple[Document | None, list[Finding]]:
    """The document, or None and why: whatever is refused here leaves no content to trust.

    Findings come in the order of the file, at most `MOST_FINDINGS`.
    """
    if len(content) > MAX_BYTES:
        return None, [_too_long(file, len(content))]
    try:
        text = content.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as error:
        return None, [_not_utf8(file, content, error.start)]
    return _read_text(text, file)


def _read_text(text: str, file: str) -> tuple[Document | None, list[Finding]]:
    hidden = islice(forbidden_characters(text, file), MOST_FINDINGS)
    findings = [*hidden, *decomposed(text, file)]
    if findings and STOPS_PARSER.search(text):
        return None, _first(findings)
    content = Content(text, file)
    findings += content.findings
    if findings:
        return None, _first(findings)
    return Document(file, content.root, content.keys, content.values), []


def _first(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: finding.sort_key)[:MOST_FINDINGS]


def _too_long(file: str, size: int) -> Finding:
    return Finding("E001", file, values={"size": str(size), "limit": str(MAX_BYTES)})


def _not_utf8(file: str, content: bytes, offset: int) -> Finding:
    before = content[:offset].decode("utf-8").removeprefix(_BOM).split("\n")
    position = Position(len(before), len(before[-1]) + 1)
    return Finding("E002", file, position, values={"offset": str(offset + 1)})
