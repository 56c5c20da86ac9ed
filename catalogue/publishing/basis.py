"""What a site rests on: the entries that it was made from, and its settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.intake.intake import Intake
from catalogue.intake.store import digest
from catalogue.intake.trace import DIGEST


@dataclass(frozen=True, slots=True)
class Basis:
    """The files behind a site. digests: of each entry's content; the others are its settings."""

    digests: Mapping[str, bytes]
    url: str
    repository: str
    languages: tuple[str, ...]
    cards: bool = False

    @property
    def settings(self) -> tuple[str, str, tuple[str, ...], bool]:
        """All but the digests, in the order of the fields."""
        return self.url, self.repository, self.languages, self.cards

    def fingerprint(self, today: str) -> str:
        """One line that stands for all that the site says."""
        head = "\n".join(
            [today, self.url, self.repository, *self.languages, *(["cards"] if self.cards else [])]
        )
        entries = (file.encode() + self.digests[file] for file in sorted(self.digests))
        return digest(b"\n".join([head.encode(), *entries]))


def digests_of(intake: Intake) -> dict[str, bytes]:
    """Of the content of each entry's files."""
    return {file: row[DIGEST] for file, row in intake.stock.traces.items()}
