"""`ocop import FILE`: which of three kinds of list a file is, and who takes it in."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalogue.language import spoken
from catalogue.language.system import problem as system_problem
from catalogue.officers.annexes.asking import Asker
from catalogue.officers.annexes.options import Options
from catalogue.officers.importing import import_file
from catalogue.officers.report import Report
from catalogue.officers.rows import ImportRefusedError, ProductRow, SalesPointRow, columns
from catalogue.officers.sheets.reading import read_sheets
from catalogue.officers.table_report import TableReport

_COMPILED = frozenset(columns(ProductRow)) | frozenset(columns(SalesPointRow))
_FEWEST = 3
"""Of these English headings, so many make a CSV file one of the compilers'."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What an officer asks for. replace: only of a compiled list, whose rows are whole entries."""

    file: Path
    root: Path
    today: date
    options: Options
    dry_run: bool = False
    replace: bool = False
    asker: Asker | None = None


def take_in(arrival: Arrival) -> Report | TableReport:
    """Raises ImportRefusedError, one sentence and what to do, where nothing can be taken."""
    try:
        content = arrival.file.read_bytes()
    except OSError as error:
        problem = (
            spoken.importing.MISSING_FILE
            if isinstance(error, FileNotFoundError)
            else spoken.said(system_problem(error))
        )
        told = spoken.importing.REFUSALS["unreadable"].format(
            file=arrival.file.name, problem=problem
        )
        raise ImportRefusedError(told) from None
    if is_compiled(content):
        file, root = arrival.file, arrival.root
        return import_file(file, root, replace=arrival.replace, dry_run=arrival.dry_run)
    return _table(arrival, content)


def _table(arrival: Arrival, content: bytes) -> TableReport:
    from catalogue.officers.annexes.importing import import_annex
    from catalogue.officers.exports.returning import import_edits

    file, root, today = arrival.file.name, arrival.root, arrival.today
    sheets = read_sheets(content, file, arrival.options.encoding)
    edits = import_edits(sheets, root, today, file=file, dry_run=arrival.dry_run)
    if edits is not None:
        return edits
    return import_annex(
        sheets,
        root,
        today,
        arrival.options,
        file=file,
        dry_run=arrival.dry_run,
        asker=arrival.asker,
    )


def is_compiled(content: bytes) -> bool:
    """Whether a CSV file has the English columns that compilers of public sources use."""
    first = content[:4096].decode("utf-8-sig", errors="replace").split("\n", 1)[0]
    try:
        header = next(csv.reader(io.StringIO(first)), []) if "\0" not in first else []
    except csv.Error:  # such as a lone carriage return: no list, whatever else it is
        return False
    return len({cell.strip() for cell in header} & _COMPILED) >= _FEWEST
