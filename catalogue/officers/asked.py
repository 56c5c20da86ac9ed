"""The command line's words -> what an import or an export is asked to do."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TextIO

from catalogue.language import spoken
from catalogue.language.system import problem as system_problem
from catalogue.officers.annexes.asking import Asker
from catalogue.officers.annexes.decision import Cited, number_said
from catalogue.officers.annexes.options import Options, choice_words_of, choices_of, columns_of
from catalogue.officers.exports.selection import Selection
from catalogue.officers.report import Report
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.table_report import TableReport, in_form_of


def options_of(chosen: Namespace) -> Options:
    """Raises ImportRefusedError where a pair has no equals sign."""
    number = number_said(chosen.decision)
    return Options(
        decision=Cited(number, chosen.issuer, chosen.date, chosen.level),
        year=chosen.year,
        round=chosen.round,
        province=chosen.province,
        group=chosen.group,
        provenance="public-source" if chosen.public else "officer",
        sheet=chosen.sheet,
        header=chosen.header or 0,
        columns=columns_of(chosen.column),
        choices=choices_of(chosen.choose),
        choice_words=choice_words_of(chosen.choose),
        fill=chosen.fill,
        encoding=chosen.encoding,
    )


def selection_of(chosen: Namespace) -> Selection:
    return Selection(
        chosen.kind, chosen.stars, chosen.province, chosen.group, chosen.status, chosen.decision
    )


def asker_at(answers: TextIO, screen: TextIO) -> Asker | None:
    """Somebody to ask, where both ends are a terminal."""
    return Asker(answers, screen) if answers.isatty() and screen.isatty() else None


def write_report(file: Path, report: Report | TableReport) -> None:
    """In the form that the file's ending asks for."""
    try:
        file.write_bytes(in_form_of(report, file.name))
    except OSError as error:
        problem = spoken.said(system_problem(error))
        raise ImportRefusedError(
            spoken.importing.REFUSALS["unwritable"].format(file=file, problem=problem)
        ) from None
