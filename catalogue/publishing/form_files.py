"""Files behind the forms and the editing app of /dong-gop/ that need no entry.

They are made of the program and its reference data, with the theme: once a drawing, and not again
when an entry changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from catalogue.model import reference
from catalogue.model.place import Register
from catalogue.model.units import by_name
from catalogue.pages.addresses import EDITING_APP, FORM_DATA
from catalogue.pages.editing_app import app_settings
from catalogue.pages.editing_app_page import app_page
from catalogue.pages.form_data import form_settings
from catalogue.pages.form_places import became, centres, register_units
from catalogue.reading.reference import read_reference
from catalogue.reading.schemas import KINDS, load_schema

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def browser_schemas(folder: Path) -> dict[str, Any]:
    """By kind, without references; patterns end with `$`, which means the same in JavaScript."""
    return {kind: _with_dollars(load_schema(folder, kind)) for kind in KINDS}


def _with_dollars(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_with_dollars(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    return {
        key: value.replace(r"\Z", "$")
        if key == "pattern" and isinstance(value, str)
        else _with_dollars(value)
        for key, value in schema.items()
    }


def form_files(
    root: Path, repository: str, sign_in: str, site_url: str
) -> Iterator[tuple[str, str]]:
    """(address, content)."""
    found = read_reference(root / "schema" / "reference")
    places = reference.places(found.communes_2025, found.communes_63, found.communes_before_2023)
    schemas = browser_schemas(root / "schema")
    settings = form_settings(
        schemas, places, reference.groups(found.groups), reference.regimes(found.regimes)
    )
    yield f"{FORM_DATA}mau.json", _encode(settings)
    yield f"{EDITING_APP}index.html", app_page(by_name(places.current_provinces), repository)
    yield f"{FORM_DATA}cms.json", _encode(app_settings(schemas, repository, sign_in, site_url))
    yield f"{FORM_DATA}tam-xa.json", _encode(centres(found.communes_2025))
    folders = {(one.register, one.code): now.slug for one, now in places.provinces_today}
    later = became(found.communes_63)
    for register, rows, commune, known in (
        (Register.CURRENT, found.communes_2025, 2, {}),
        (Register.DISTRICTS, found.communes_63, 4, later),
        (Register.EARLIER, found.communes_before_2023, 4, later),
    ):
        own = {code: folder for (of, code), folder in folders.items() if of is register}
        units = register_units(rows, own, known, commune=commune)
        yield f"{FORM_DATA}dia-ban-{register.value}.json", _encode(units)
