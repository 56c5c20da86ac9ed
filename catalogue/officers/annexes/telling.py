"""What is told of an import: rows, what they bring with them, and what fitted nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from catalogue.checking.near import near
from catalogue.findings.finding import Finding, Severity, shown
from catalogue.findings.rules import fix, message
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.officers.annexes.options import Options
from catalogue.officers.annexes.planning import AnnexPlan, RowVerdict
from catalogue.officers.annexes.recognising import Outcome
from catalogue.officers.table_report import TableRow, Trouble

_BAD = frozenset({Outcome.REFUSED, Outcome.CONFLICT})


def table_rows(plan: AnnexPlan, advice: Iterable[Finding]) -> tuple[TableRow, ...]:
    """Every row. advice: of the check, on the files that are going to be written.

    A new producer is told of below the first row that brings it: below a row that is refused
    nothing is promised, nor an id named that no file has.
    """
    ours = [finding for finding in advice if _is_certified(finding)]
    waiting = {
        (file.kind, file.id): [_said(finding) for finding in ours if finding.file == file.path]
        if file.kind == "product"
        else list(_of_producer(file.id, plan))
        for file in plan.files
    }
    return tuple(_row(verdict, plan, waiting) for verdict in plan.verdicts)


def _is_certified(finding: Finding) -> bool:
    """What the table states is recognitions; the rest of a file is not of this import."""
    return finding.severity is Severity.ADVICE and finding.path[:1] == ("certificates",)


def _of_producer(producer: str, plan: AnnexPlan) -> Iterator[str]:
    """What the first row of a new producer says of it."""
    yield spoken.annexes.REMARKS["producer"].format(id=producer)
    yield from plan.producers.get(producer, ())


def _said(finding: Finding) -> str:
    words, cure = spoken.annexes.CHECKED.get(finding.code, ("", ""))
    problem = spoken.filled(words, finding.values) if words else message(finding)
    told = {"code": finding.code, "problem": problem.rstrip("."), "fix": cure or fix(finding)}
    return spoken.annexes.REMARKS["advice"].format(**told)


def _row(
    verdict: RowVerdict, plan: AnnexPlan, waiting: dict[tuple[str, str], list[str]]
) -> TableRow:
    """waiting: by kind and id, what is still to be told of an entry; taken out once it is."""
    line = verdict.row.line
    is_bad = verdict.outcome in _BAD
    wanted = () if is_bad else (("producer", verdict.producer), ("product", verdict.product))
    brought = [remark for entry in wanted for remark in waiting.pop(entry, ())]
    is_known = not is_bad or verdict.product in plan.standing
    return TableRow(
        sheet=line.sheet,
        row=line.number,
        name=line.cells.get("name", ""),
        outcome=verdict.outcome.value,
        product=verdict.product if is_known else "",
        producer=verdict.producer if is_known else "",
        troubles=tuple(Trouble(shown(p.cell), p.message, p.fix) for p in verdict.problems),
        remarks=(*brought, *verdict.remarks),
    )


def unmatched(options: Options, verdicts: Iterable[RowVerdict]) -> Iterator[str]:
    """What to do about each --choose that speaks of words which no row has."""
    known: Mapping[str, str] = {
        fold(words): words
        for verdict in verdicts
        for words in (*verdict.row.place_words, verdict.row.name, verdict.row.producer)
        if words
    }
    for folded, choice in options.choices.items():
        if folded not in known:
            words = options.choice_words.get(folded, folded)
            told = {"words": shown(words), "choice": shown(choice)}
            yield spoken.annexes.REPORT["unmatched"].format(
                near=near(words, known.values()), **told
            )
