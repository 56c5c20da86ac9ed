"""`ocop fmt`: equal values are equal bytes; remarks stay, or the file stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue.checking.schema import Check, schema_findings
from catalogue.findings.rules import message
from catalogue.intake.entry import load_means
from catalogue.language import spoken
from catalogue.officers.plan import PlannedFile, schema_address
from catalogue.officers.standing import standing_files
from catalogue.officers.together import write_together
from catalogue.officers.verbs.comments import Comment, comments_of, with_comments
from catalogue.officers.verbs.desk import KINDS, VerbRefusedError, difference
from catalogue.officers.writing import to_yaml
from catalogue.reading.document import Document
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

_TOPS = {"products": "product", "producers": "producer", "sales-points": "sales-point"}


@dataclass(frozen=True, slots=True)
class Formatted:
    """One file. file: its canonical form, where that is another; left: why it stays as it is."""

    path: str
    content: bytes
    file: PlannedFile | None = None
    left: str = ""


def formatted(root: Path, paths: Sequence[Path]) -> list[Formatted]:
    """Every entry, or those that are named by file or folder. Raises VerbRefusedError."""
    checks = {kind: means.check for kind, means in load_means(root / "schema").items()}
    found = [
        _formatted(kind, path.relative_to(root).as_posix(), path.read_bytes(), checks[kind])
        for kind, path in _chosen(root, paths)
    ]
    return [each for each in found if each.file or each.left]


def _chosen(root: Path, paths: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    every = [(kind, file) for kind in KINDS for file in standing_files(root, kind)]
    if not paths:
        yield from every
        return
    for path in paths:
        wanted = (path if path.is_absolute() else Path.cwd() / path).resolve()
        chosen = [
            pair
            for pair in every
            if wanted == pair[1].resolve() or wanted in pair[1].resolve().parents
        ]
        if not chosen:
            raise VerbRefusedError("no-entry-file", path=path)
        yield from chosen


def _formatted(kind: str, path: str, content: bytes, check: Check) -> Formatted:
    document, findings = read_yaml(content, path)
    if document is None:
        return Formatted(
            path,
            content,
            left=spoken.officers.SAY["fmt-broken"].format(problem=message(findings[0])),
        )
    before = typed(document, check.schema)
    broken = schema_findings(before, check)
    if broken:
        return Formatted(
            path, content, left=spoken.officers.SAY["fmt-broken"].format(problem=message(broken[0]))
        )
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    made = to_yaml(before.content, check.schema, schema_address(kind, path))
    comments = comments_of(text)
    if comments:
        made = with_comments(made, _read(made, path, check), comments, before)
    if lost := _lost(made, comments, before, _read(made, path, check)):
        return Formatted(path, content, left=_unkept(lost))
    if made.encode("utf-8") == content:
        return Formatted(path, content)
    entry_id = path.split("/")[2].removesuffix(".yml")
    return Formatted(path, content, PlannedFile(kind, entry_id, path, made))


def _read(text: str, path: str, check: Check) -> Document:
    """What was written must be readable; an empty document equals nothing."""
    document, _ = read_yaml(text.encode("utf-8"), path)
    return typed(document, check.schema) if document else Document(path, None, {}, {})


def _lost(
    made: str, comments: Sequence[Comment], before: Document, after: Document
) -> Sequence[Comment]:
    """Remarks that the canonical form has no place for; all of them where it says another thing."""
    if after.content != before.content:
        return comments or (Comment(1, "", is_alone=True),)
    kept = [comment.text for comment in comments_of(made)]
    lost = []
    for comment in comments:
        if comment.text in kept:
            kept.remove(comment.text)
        else:
            lost.append(comment)
    return lost


def _unkept(lost: Iterable[Comment]) -> str:
    told = ", ".join(
        spoken.officers.SAY["fmt-comment"].format(line=each.line, text=each.text[:60])
        for each in lost
    )
    return spoken.officers.SAY["fmt-unkept"].format(comments=told)


def told(found: Iterable[Formatted], *, check: bool) -> Iterator[str]:
    """The differences and what stays, line by line; counts last."""
    found = list(found)
    for each in found:
        if each.file:
            yield from difference(each.path, each.content, each.file.content)
        else:
            yield f"{each.path}: {each.left}"
    files = sum(each.file is not None for each in found)
    key = "fmt-nothing" if not found else "fmt-would" if check else "fmt-done"
    yield spoken.officers.SAY[key].format(files=files, left=len(found) - files)


def write(root: Path, found: Iterable[Formatted]) -> None:
    changed = [each for each in found if each.file]
    files = [each.file for each in changed if each.file]
    write_together(root, files, {each.path: each.content for each in changed})
