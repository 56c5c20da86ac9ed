"""`ocop export`: reads the catalogue, writes a table."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from catalogue.intake.entry import load_means
from catalogue.intake.share import load_reference
from catalogue.language.vi.exporting import SELECTION
from catalogue.officers.exports.selection import Selection
from catalogue.officers.exports.table import exported
from catalogue.officers.exports.writing import as_csv, as_xlsx
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.standing import standing

FORMS = {".xlsx": as_xlsx, ".csv": as_csv}


def export_file(
    file: Path, root: Path, today: date, selection: Selection, *, overwrite: bool
) -> int:
    """Write a table of the selected entries; returns how many.

    Raises ImportRefusedError where it cannot be written, or nothing is selected.
    """
    form = FORMS.get(file.suffix.casefold())
    if form is None:
        raise ImportRefusedError(SELECTION["form"].format(file=file.name))
    if file.exists() and not overwrite:
        raise ImportRefusedError(SELECTION["exists"].format(file=file))
    reference = load_reference(root)
    settled = selection.settled(reference.places, reference.groups)
    means = load_means(root / "schema")
    chosen = list(settled.chosen(standing(root, means, selection.kind), today))
    if not chosen:
        raise ImportRefusedError(SELECTION["none"])
    names = {p.id: str((p.values or {}).get("name", "")) for p in standing(root, means, "producer")}
    schema = means[selection.kind].check.schema
    content = form(exported(selection.kind, chosen, schema, names, today))
    try:
        file.write_bytes(content)
    except OSError as error:
        problem = error.strerror or str(error)
        raise ImportRefusedError(
            SELECTION["unwritable"].format(file=file, problem=problem)
        ) from None
    return len(chosen)
