"""The document that the benchmark leaves behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bench.national import machine, table
from bench.national.environments import Peer
from bench.national.pages import Weight
from bench.national.rounds import Result

METHOD = Path(__file__).resolve().parent / "method.md"


@dataclass
class Report:
    """done: timed rounds so far. command: as it was called, so that anyone can repeat it."""

    python: Path
    peers: Mapping[str, Peer]
    count: int
    rounds: int
    results: Sequence[Result] = ()
    done: int = 0
    command: str = "bench/national/run.py"
    curve: list[str] = field(default_factory=list)
    photos: list[str] = field(default_factory=list)

    @property
    def _ours(self) -> Weight | None:
        found = [r.weight for r in self.results if r.contender.name == "ours"]
        return found[0] if found else None

    def complaints(self) -> list[str]:
        return list(table.complaints(self.results, self._ours)) if self._ours else []

    def text(self) -> str:
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield f"{self.count:,} products, {self.done} of {self.rounds} timed rounds."
        yield ""
        yield from table.rows(self.results, self.count)
        yield ""
        yield from table.extrapolations(self.results, self.count)
        yield from (f"**{complaint}**" for complaint in self.complaints())
        if self._ours:
            yield from ("", "Mean bytes of a page, by kind:", "")
            yield from table.weights(self.results, self._ours)
        if self.curve:
            yield from ("", "## Our cold build over the number of products", "", *self.curve)
        if self.photos:
            yield from ("", "## Our build with photos", "", *self.photos)

    def write(self, file: Path) -> None:
        day = datetime.now(UTC).date().isoformat()
        how = METHOD.read_text(encoding="utf-8").format(
            count=self.count, producers=self.count * 6 // 10, points=self.count // 5
        )
        parts = [
            "# The whole country's catalogue, built here and with other generators",
            f"Made by `python3 {self.command}` on {day}.",
            "\n".join(f"- {line}" for line in machine.described(self.python, self.peers.values())),
            self.text().rstrip(),
            "## Method",
            how.rstrip(),
        ]
        file.write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")
