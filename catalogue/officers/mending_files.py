"""`ocop check --fix`: mends the files of a catalogue and shows what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from catalogue.intake.entry import Wanted, content_of, load_means
from catalogue.intake.share import SCHEMA, load_reference
from catalogue.officers.mending import Mender
from catalogue.reading.keeping import keep
from catalogue.reading.yaml_reader import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Mended:
    """A file's content before and after."""

    file: str
    before: bytes
    after: bytes

    def diff(self) -> Iterator[str]:
        """Lines of a unified diff, what cannot be seen written out."""
        before, after = (
            content.decode("utf-8").split("\n") for content in (self.before, self.after)
        )
        names = (f"a/{self.file}", f"b/{self.file}")
        for line in unified_diff(before, after, *names, lineterm="", n=2):
            yield "".join(c if c.isprintable() else f"⟨U+{ord(c):04X}⟩" for c in line)


def mend(root: Path, entries: Iterable[Wanted], *, dry_run: bool) -> Iterator[Mended]:
    """Each file that could be mended, after it was written beside and renamed."""
    means = load_means(root / SCHEMA)
    places = load_reference(root).places
    for wanted in entries:
        with suppress(OSError):  # the check says which file cannot be read
            content = content_of(str(root), wanted.file)
            if len(content) > MAX_BYTES:
                continue
            after = Mender(root, wanted, means[wanted.kind], places).mended(content)
            if after is not None and after != content:
                if not dry_run:
                    keep(root / wanted.file, after)
                yield Mended(wanted.file, content, after)
