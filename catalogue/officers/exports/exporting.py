"""`ocop export`: reads the catalogue, writes a table."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalogue.intake.entry import load_means
from catalogue.intake.share import load_reference
from catalogue.language import spoken
from catalogue.language.system import problem as system_problem
from catalogue.officers.exports.selection import Selection
from catalogue.officers.exports.table import exported
from catalogue.officers.exports.writing import as_csv, as_xlsx
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.standing import standing

FORMS = {".xlsx": as_xlsx, ".csv": as_csv}


@dataclass(frozen=True, slots=True)
class Wish:
    """file: where the table goes. dry_run: make it, and write nothing."""

    file: Path
    overwrite: bool = False
    dry_run: bool = False


def export_file(wish: Wish, root: Path, today: date, selection: Selection) -> int:
    """Write a table of the selected entries; returns how many.

    Raises ImportRefusedError where it cannot be written, or nothing is selected.
    """
    file = wish.file
    form = FORMS.get(file.suffix.casefold())
    if form is None:
        raise ImportRefusedError(spoken.exporting.SELECTION["form"].format(file=file.name))
    if file.exists() and not wish.overwrite:
        raise ImportRefusedError(spoken.exporting.SELECTION["exists"].format(file=file))
    reference = load_reference(root)
    settled = selection.settled(reference.places, reference.groups)
    means = load_means(root / "schema")
    chosen = list(settled.chosen(standing(root, means, selection.kind), today))
    if not chosen:
        raise ImportRefusedError(spoken.exporting.SELECTION["none"])
    names = {p.id: str((p.values or {}).get("name", "")) for p in standing(root, means, "producer")}
    schema = means[selection.kind].check.schema
    content = form(exported(selection.kind, chosen, schema, names, today))
    if not wish.dry_run:
        _write(file, content)
    return len(chosen)


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all: the former table stays until the new one is complete."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        problem = spoken.said(system_problem(error))
        raise ImportRefusedError(
            spoken.exporting.SELECTION["unwritable"].format(file=file, problem=problem)
        ) from None
