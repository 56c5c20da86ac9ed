"""Where an officer's verb works: the catalogue as it stands, and the one way to change it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from catalogue.checking.near import near
from catalogue.findings.finding import Finding, shown
from catalogue.findings.rules import fix, message
from catalogue.intake.entry import Means, load_means
from catalogue.intake.share import load_reference
from catalogue.language import spoken
from catalogue.model.directory import Reference
from catalogue.officers.amending import Change
from catalogue.officers.annexes.drafts import amended_entry
from catalogue.officers.annexes.known import Known, known_of
from catalogue.officers.plan import PlannedFile, RowRefusedError, Schemas
from catalogue.officers.standing import Standing, everything
from catalogue.officers.together import write_together
from catalogue.officers.trial import errors_among, findings_after
from catalogue.officers.verbs.doubting import concerned
from catalogue.officers.verbs.memory import Key
from catalogue.reading.names import printable

KINDS = ("product", "producer", "sales-point")


class VerbRefusedError(Exception):
    """Nothing was written; the message says why and what to do, in Vietnamese.

    doubts: for each objection, the questions of which one was answered wrongly.
    """

    doubts: tuple[frozenset[Key], ...] = ()

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(
            spoken.officers.SAY[key].format(
                **{name: printable(str(value)) for name, value in values.items()}
            )
        )


class CheckRefusedError(VerbRefusedError):
    """The check would find errors."""

    def __init__(self, errors: Sequence[Finding]) -> None:
        super().__init__("check")
        told = (
            f"\n  {error.file}: {error.code} {message(error)}\n"
            + spoken.reporting.FIX.format(fix=fix(error))
            for error in errors
        )
        self.args = (str(self) + "".join(told),)
        self.doubts = tuple(concerned(error) for error in errors)


class MissingAnswerError(VerbRefusedError):
    """There is nobody to ask, and a flag that is needed was not given."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a verb is going to do, all of it or nothing.

    files: entries to write; others: photos, by path; removed: what goes, with the bytes it has.
    said: what the officer should know beside the names of the files; then: what comes next, told
    once they are written.
    """

    files: tuple[PlannedFile, ...]
    others: Mapping[str, bytes] = field(default_factory=dict)
    removed: Mapping[str, bytes] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    then: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """The catalogue, read once."""

    root: Path
    today: date
    reference: Reference
    means: Mapping[str, Means]
    known: Known

    @property
    def schemas(self) -> Schemas:
        return {kind: each.check for kind, each in self.means.items()}

    def entry(self, kind: str, entry_id: str) -> Standing:
        """An entry that may be changed. Raises VerbRefusedError, with a near miss if there is."""
        found = self.known.entries.get((kind, entry_id))
        if found is None:
            ids = [id_ for of, id_ in self.known.entries if of == kind]
            said = {
                "what": spoken.officers.SAY[kind],
                "id": shown(entry_id),
                "near": near(entry_id, ids),
            }
            raise VerbRefusedError("unknown", **said)
        if found.values is None:
            raise VerbRefusedError("broken", path=found.path)
        if "retired" in found.values:
            raise VerbRefusedError("retired", path=found.path)
        return found

    def edited(self, base: Standing, changes: Sequence[Change]) -> PlannedFile:
        """The entry's file with the changes and every other byte as it was; or refused."""
        try:
            made = amended_entry(base, changes, self.schemas)
        except RowRefusedError as error:
            raise VerbRefusedError("unfit", path=base.path, problem=error) from None
        if not made.keeps_layout:
            raise VerbRefusedError("layout", path=base.path)
        return PlannedFile(base.kind, base.id, base.path, _as_it_ended(made.text, base.content))


def _as_it_ended(text: str, before: bytes) -> str:
    """With the byte order mark and the line ends that the file had."""
    if b"\r\n" in before:
        text = text.replace("\n", "\r\n")
    return "\ufeff" + text if before.startswith(b"\xef\xbb\xbf") else text


def open_desk(root: Path, today: date) -> Desk:
    means = load_means(root / "schema")
    return Desk(root, today, load_reference(root), means, known_of(everything(root, means)))


def carry_out(desk: Desk, work: Work, *, dry_run: bool) -> list[str]:
    """Try the work, then write all of it; the lines to tell. Raises VerbRefusedError.

    A trial finds what the check would find, so that whatever a verb wrote passes it.
    """
    found = findings_after(
        desk.root,
        work.files,
        [entry for entry in desk.known.entries.values() if entry.path not in work.removed],
        desk.means,
        desk.reference,
        desk.today,
        arriving=work.others.keys(),
    )
    if errors := errors_among(found):
        raise CheckRefusedError(errors)
    bases = {entry.path: entry.content for entry in desk.known.entries.values()}
    bases = {**bases, **work.removed}
    lines = [*work.said, *_told(work, bases, dry_run=dry_run)]
    if dry_run:
        return lines
    write_together(desk.root, work.files, bases, others=work.others, removed=work.removed)
    return [*lines, *work.then]


def _told(work: Work, bases: Mapping[str, bytes], *, dry_run: bool) -> Iterator[str]:
    for file in work.files:
        if dry_run:
            yield from difference(file.path, bases.get(file.path, b""), file.content)
        yield spoken.officers.SAY["would-write" if dry_run else "written"].format(path=file.path)
    for path, content in work.others.items():
        values = {"path": path, "size": len(content) / 1000}
        yield spoken.officers.SAY["would-write-photo" if dry_run else "written-photo"].format(
            **values
        )
    for path in work.removed:
        yield spoken.officers.SAY["would-remove" if dry_run else "removed"].format(path=path)


def difference(path: str, before: bytes, after: str) -> Iterator[str]:
    """As git shows it."""
    old = before.decode("utf-8", "replace").splitlines()
    files = (path if before else "/dev/null", path)
    return iter(difflib.unified_diff(old, after.splitlines(), *files, lineterm=""))
