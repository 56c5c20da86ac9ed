"""`ocop import FILE.csv`: reads everything an import needs, then plans and applies it."""

from __future__ import annotations

from pathlib import Path

from catalogue.checking.schema import check_of
from catalogue.findings.rules import message
from catalogue.language import spoken
from catalogue.language.system import named_files
from catalogue.language.system import problem as system_problem
from catalogue.model import reference
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.officers.applying import apply
from catalogue.officers.notes import Notes, notes_of
from catalogue.officers.plan import Plan, Schemas
from catalogue.officers.products import plan_products
from catalogue.officers.report import Report
from catalogue.officers.rows import ImportRefusedError, ProductRow, Rows, SalesPointRow, read_rows
from catalogue.officers.sales_points import plan_sales_points
from catalogue.reading.reference import read_reference
from catalogue.reading.schemas import KINDS, load_schema
from catalogue.reading.yaml_reader import read_yaml

NOTES_ENDING = ".notes.yml"
"""`products.csv` is read with `products.notes.yml` beside it, if there is one."""


def import_file(csv_file: Path, root: Path, *, replace: bool, dry_run: bool) -> Report:
    """Turn a CSV file of products or sales points into the entries of a catalogue.

    root: holds `schema/`, and `products/`, `producers/`, `sales-points/` to be written.
    Raises ImportRefusedError where the file as a whole cannot be imported.
    """
    rows = read_rows(_content(csv_file))
    notes = read_notes(csv_file.with_suffix(NOTES_ENDING))
    schema = root / "schema"
    found = read_reference(schema / "reference")
    places = reference.places(found.communes_2025, found.communes_63, found.communes_before_2023)
    groups = reference.groups(found.groups)
    schemas = {kind: check_of(load_schema(schema, kind)) for kind in KINDS}
    plan = plan_rows(rows, notes, places, groups, schemas)
    try:
        return apply(plan, root, replace=replace, dry_run=dry_run, file=csv_file.name)
    except OSError as error:
        raise _refused("unwritable", error, (named_files(error) or [str(root)])[-1]) from None


def plan_rows(rows: Rows, notes: Notes, places: Places, groups: Groups, schemas: Schemas) -> Plan:
    """The plan for rows of either kind."""
    products = [row for row in rows if isinstance(row, ProductRow)]
    points = [row for row in rows if isinstance(row, SalesPointRow)]
    if points:
        return plan_sales_points(points, notes, places, schemas)
    return plan_products(products, notes, places, groups, schemas)


def read_notes(file: Path) -> Notes:
    """The table of notes in a file; none where there is no such file."""
    if not file.exists():
        return {}
    document, findings = read_yaml(_content(file), file.name)
    if document is None:
        problem = message(findings[0])
        raise ImportRefusedError(
            spoken.importing.REFUSALS["notes-file"].format(file=file.name, problem=problem)
        )
    return notes_of(document.content, file.name)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _refused("unreadable", error, file.name) from None


def _refused(key: str, error: OSError, file: str) -> ImportRefusedError:
    missing = isinstance(error, FileNotFoundError)
    problem = spoken.importing.MISSING_FILE if missing else spoken.said(system_problem(error))
    return ImportRefusedError(spoken.importing.REFUSALS[key].format(file=file, problem=problem))
