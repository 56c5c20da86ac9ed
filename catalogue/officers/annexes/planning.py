"""Rows of an annex beside the catalogue -> what to write, and what becomes of every row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.language.vi.annexes import HOUSEHOLDS, NEW_WORDS, PLAIN_SOURCE
from catalogue.model.entries import ProducerKind
from catalogue.model.place import Places
from catalogue.officers.annexes.drafts import ProducerDraft, ProductDraft
from catalogue.officers.annexes.known import Known
from catalogue.officers.annexes.options import Options
from catalogue.officers.annexes.reading_rows import Problem, ReadRow
from catalogue.officers.annexes.recognising import Outcome, recognised
from catalogue.officers.ids import new_id, new_producer_id
from catalogue.officers.plan import PlannedFile, RowRefusedError, Schemas
from catalogue.officers.row_places import place_values


@dataclass(slots=True)
class RowVerdict:
    """What becomes of a row. product, producer: ids, empty where there is none."""

    row: ReadRow
    outcome: Outcome
    product: str = ""
    producer: str = ""
    remarks: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, problem: Problem, outcome: Outcome = Outcome.REFUSED) -> None:
        self.outcome = outcome
        self.problems.append(problem)


@dataclass(frozen=True, slots=True)
class AnnexPlan:
    """files: what to write, by path; bases: the bytes that those files have now, if they exist.

    producers: by id of each new one, remarks on it. standing: ids of the products that there are.
    """

    files: tuple[PlannedFile, ...]
    bases: Mapping[str, bytes]
    verdicts: tuple[RowVerdict, ...]
    producers: Mapping[str, tuple[str, ...]]
    standing: frozenset[str]


class _Undecided(Exception):  # noqa: N818 - no error: a person is to choose
    """Whoever reads this row must first be told which entry it means."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


@dataclass
class Planner:
    """Reads rows into drafts, one after another. file: the table's name, for sources."""

    known: Known
    places: Places
    schemas: Schemas
    options: Options
    file: str
    products: dict[str, ProductDraft] = field(default_factory=dict)
    producers: dict[str, ProducerDraft] = field(default_factory=dict)
    taken: set[tuple[str, str]] = field(default_factory=set)

    def plan(self, rows: Iterable[ReadRow]) -> AnnexPlan:
        self.taken |= self.known.taken
        verdicts = [self._verdict(row) for row in rows]
        files = self._files(verdicts)
        bases = {
            draft.base.path: draft.base.content for draft in self.products.values() if draft.base
        }
        kept = {path: content for path, content in bases.items() if path in files}
        remarks = {made: tuple(_guessed(draft)) for made, draft in self.producers.items()}
        products = frozenset(entry for kind, entry in self.known.entries if kind == "product")
        ordered = tuple(files[path] for path in sorted(files))
        return AnnexPlan(ordered, kept, tuple(verdicts), remarks, products)

    def _verdict(self, row: ReadRow) -> RowVerdict:
        verdict = RowVerdict(row, Outcome.REFUSED, remarks=list(row.remarks))
        verdict.problems += row.problems
        if row.problems or row.located is None:
            return verdict
        try:
            verdict.producer = self._producer(row) if row.producer else ""
            draft = self._product(row, verdict.producer)
        except _Undecided as undecided:
            verdict.refuse(undecided.problem, Outcome.CONFLICT)
            return verdict
        verdict.product = draft.id
        self._recognise(row, draft, verdict)
        return verdict

    def _producer(self, row: ReadRow) -> str:
        assert row.located is not None  # noqa: S101 - a row without a place never comes here
        province = row.located.province_today
        producers = self.known.producers
        same = producers.same(row.producer, province)
        chosen = self._chosen("producer", row.producer, row, "producer")
        found = [chosen] if chosen else same
        if len(found) == 1:
            if found[0] in self.producers:
                self.producers[found[0]].rows.append(row)
            return found[0]
        near = same or producers.near(row.producer, province)
        if near and chosen is None:
            labels = [(entry, f"{producers.names[entry][0]} ({entry})") for entry in near]
            raise _Undecided(_question(row, "producer", "near-producer", row.producer, labels))
        return self._new_producer(row, province)

    def _new_producer(self, row: ReadRow, province: str) -> str:
        kind = ProducerKind(row.producer_kind)
        provinces = {unit.bare_name for unit in self.places.current_provinces}
        commune = row.located.unit.bare_name if row.located else ""
        wish = new_producer_id(kind, row.producer, provinces, commune)
        made = self._free("producer", wish, row)
        self.producers[made] = ProducerDraft(made, province, [row])
        self.known.producers.add(made, province, [row.producer])
        return made

    def _product(self, row: ReadRow, producer: str) -> ProductDraft:
        products = self.known.products
        same = products.same(row.name, producer) if producer else []
        chosen = self._chosen("product", row.name, row, "name")
        found = [chosen] if chosen else same
        if len(found) == 1:
            return self._drafted(found[0], row)
        near = same or (products.near(row.name, producer) if producer else [])
        if near and chosen is None:
            labels = [(entry, f"{self._name_of(entry)} ({entry})") for entry in near]
            raise _Undecided(_question(row, "name", "near-product", row.name, labels))
        return self._new_product(row, producer)

    def _name_of(self, product: str) -> str:
        draft = self.products.get(product)
        values = draft.values if draft else self.known.values("product", product)
        return str(values.get("name", product))

    def _drafted(self, product: str, row: ReadRow) -> ProductDraft:
        if product not in self.products:
            base = self.known.entries["product", product]
            if "retired" in (base.values or {}):
                message, fix = spoken.annexes.CELL["retired"]
                cell = row.line.place_of("name")
                values = {"id": product, "path": base.path}
                raise _Undecided(Problem(cell, message.format(**values), fix.format(**values)))
            self.products[product] = ProductDraft.of(base)
        return self.products[product]

    def _new_product(self, row: ReadRow, producer: str) -> ProductDraft:
        assert row.located is not None  # noqa: S101 - a row without a place never comes here
        province = row.located.province_today
        made = self._free("product", row.name, row)
        source = row.decision.source() or PLAIN_SOURCE.format(file=self.file)
        values: dict[str, Any] = {
            "name": row.name,
            "provenance": self.options.provenance,
            "producer": producer,
            "group": dict(row.group) if row.group else None,
            "place": place_values(row.located),
            "sources": [{"title": source}],
        }
        values = {name: value for name, value in values.items() if value}
        self.products[made] = ProductDraft(made, province, values)
        if producer:
            self.known.products.add(made, producer, [row.name])
        return self.products[made]

    def _recognise(self, row: ReadRow, draft: ProductDraft, verdict: RowVerdict) -> None:
        found = recognised(draft.certificates, row.certificate)
        verdict.outcome = found.outcome
        if found.outcome is Outcome.UNCHANGED and (twin := _twin(row, draft.rows)):
            verdict.remarks.append(spoken.annexes.REMARKS["repeated"].format(row=twin.line.number))
        draft.rows.append(row)
        if found.outcome is Outcome.CONFLICT:
            message, fix = spoken.annexes.CELL[found.problem]
            path = draft.base.path if draft.base else draft.id
            values = {**found.values, "path": path}
            verdict.problems.append(
                Problem(row.line.place_of("stars"), message.format(**values), fix.format(**values))
            )
        elif found.outcome is not Outcome.UNCHANGED:
            draft.take(found)
        if found.before > row.certificate.get("stars", 0):
            verdict.remarks.append(spoken.annexes.REMARKS["lower"].format(before=found.before))

    def _chosen(self, kind: str, words: str, row: ReadRow, column: str) -> str | None:
        """The id that the officer chose for some words; "" for a new entry, None for no choice."""
        choice = self.options.choices.get(fold(words))
        if choice is None:
            return None
        if choice.casefold() in NEW_WORDS:
            return ""
        drafts = self.producers if kind == "producer" else self.products
        if (kind, choice) not in self.known.entries and choice not in drafts:
            message, fix = spoken.annexes.CELL["choice-entry"]
            cell = row.line.place_of(column)
            raise _Undecided(Problem(cell, message.format(choice=shown(choice)), fix))
        return choice

    def _free(self, kind: str, name: str, row: ReadRow) -> str:
        """An id that neither stands nor stood, taken from now on."""
        assert row.located is not None  # noqa: S101 - a row without a place never comes here
        place = row.located.unit.bare_name
        made = new_id(name, place, lambda one: (kind, one) in self.taken)
        self.taken.add((kind, made))
        return made

    def _files(self, verdicts: Iterable[RowVerdict]) -> dict[str, PlannedFile]:
        """Of products with something new, and of the new producers that these name."""
        by_product: dict[str, list[RowVerdict]] = {}
        for verdict in verdicts:
            by_product.setdefault(verdict.product, []).append(verdict)
        files: dict[str, PlannedFile] = {}
        wanted: dict[str, PlannedFile] = {}
        for draft in self.products.values():
            if draft.base is not None and not draft.changes:
                continue
            own = by_product[draft.id]
            try:
                file = draft.file(self.schemas)
                producer = str(draft.values.get("producer", ""))
                if producer in self.producers and producer not in wanted:
                    wanted[producer] = self._producer_file(self.producers[producer], own)
            except RowRefusedError as error:
                _refuse_all(own, str(error))
                continue
            files[file.path] = file
            if not draft.keeps_layout:
                own[0].remarks.append(spoken.annexes.REMARKS["rewritten"])
        return files | {file.path: file for file in wanted.values()}

    def _producer_file(self, draft: ProducerDraft, verdicts: Iterable[RowVerdict]) -> PlannedFile:
        source = draft.rows[0].decision.source() or PLAIN_SOURCE.format(file=self.file)
        file = draft.file(self.places, self.schemas, self.options.provenance, source)
        if draft.differ:
            for verdict in verdicts:
                verdict.remarks.append(
                    spoken.annexes.REMARKS["several-places"].format(places=draft.differ)
                )
        return file


def _guessed(draft: ProducerDraft) -> Iterator[str]:
    """What was concluded from a name that does not say it outright, and how to say otherwise."""
    row = draft.rows[0]
    guessed = {ProducerKind.OTHER.value: "kind-unknown", ProducerKind.HOUSEHOLD.value: "kind-guess"}
    if not row.kind_is_guessed or fold(row.producer).startswith(HOUSEHOLDS):
        return
    if key := guessed.get(row.producer_kind):
        yield spoken.annexes.REMARKS[key].format(text=shown(row.producer))


def _twin(row: ReadRow, above: Iterable[ReadRow]) -> ReadRow | None:
    """The row above that says the same of the same product."""
    return next((other for other in above if other.certificate == row.certificate), None)


def _refuse_all(verdicts: Iterable[RowVerdict], reason: str) -> None:
    message, fix = spoken.annexes.CELL["file"]
    for verdict in verdicts:
        verdict.refuse(Problem("", message.format(problem=reason.rstrip(".")), fix))


def _question(
    row: ReadRow, column: str, key: str, words: str, choices: list[tuple[str, str]]
) -> Problem:
    message, fix = spoken.annexes.CELL[key]
    values = {"text": shown(words), "example": choices[0][0]}
    candidates = "; ".join(shown(label) for _, label in choices)
    return Problem(
        row.line.place_of(column),
        message.format(candidates=candidates, **values),
        fix.format(**values),
        words,
        (*choices, (NEW_WORDS[0], "")),
    )
