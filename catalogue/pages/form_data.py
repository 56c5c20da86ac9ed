"""What the forms of /dong-gop/ lean on, besides what a visitor fills in.

    mau.json                     schemas, rules' texts, groups, regimes: the same for any catalogue
    dia-ban-<register>.json      communes by province and district: likewise
    da-co.json                   the ids and names that stand already

The first two change with the program and its reference data only.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Any

from catalogue.checking.formats import MARKUP, NOTHING_SAID
from catalogue.checking.personal import EMAIL, IDENTITY, PHONE, TAX_CODE, TAX_WEIGHTS
from catalogue.checking.web_address import PRIVATE_ENDINGS
from catalogue.language.fold import slug
from catalogue.language.vi import values
from catalogue.language.vi.findings import TEXTS
from catalogue.language.vi.words import CONTACT_FIELDS, ENTRY_KINDS, LEVELS
from catalogue.model.directory import Directory
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.model.regime import Regime, Regimes
from catalogue.model.summary import ProductSummary, Summary
from catalogue.pages.producer_name import is_withheld
from catalogue.reading.letters import LATIN, MARKS, ORDINARY, SCRIPTS, STRANGE

LEFT_OUT = ("photos", "unconfirmed", "proposals", "exceptions", "former_ids", "retired")
"""Fields that a new entry's form does not ask for: a browser cannot put photos into the repository,
and the others belong to entries that stand already."""

_CODES = (
    *("E019", "E101", "E103", "E104", "E105", "E106", "E107", "E108", "E109", "E110", "E111"),
    *("E202", "E203", "E207", "E301", "W301", "W324", "E302", "E306", "E403", "E501", "E503"),
    *("E701", "E702", "E703", "E704"),
)
"""Rules that the browser knows, in assets/ocop/form/check.js and rules.js."""

_PERSONAL = {
    "phone": PHONE.pattern,
    "email": EMAIL.pattern,
    "identity": IDENTITY.pattern,
    "taxWords": TAX_CODE.pattern,
    "taxWeights": TAX_WEIGHTS,
}
"""Patterns that mean the same in Python and in JavaScript."""

_HOUSEHOLD = "ho"
"""Begins the id of a household, whose own name is a person's."""

Schema = Mapping[str, Any]


def form_settings(
    schemas: Mapping[str, Schema], places: Places, groups: Groups, regimes: Regimes
) -> dict[str, Any]:
    """schemas: by kind, without references, their patterns as JavaScript has them."""
    return {
        "schemas": schemas,
        "idSchema": schemas["product"]["properties"]["sales_points"]["items"],
        "setTitle": schemas["product"]["properties"]["group"]["properties"]["set"]["title"],
        "leftOut": LEFT_OUT,
        "texts": {code: TEXTS[code] for code in _CODES},
        "types": values.TYPES,
        "typeHints": values.TYPE_HINTS,
        "said": values.SAID,
        "problems": values.PROBLEMS,
        "empty": values.EMPTY,
        "groups": {g.code: [[s.code, s.name] for s in g.sets] for g in groups.current},
        "regimes": [_regime(regime) for regime in regimes.regimes],
        "levels": LEVELS,
        "contactFields": CONTACT_FIELDS,
        "kinds": {kind: name.capitalize() for kind, name in ENTRY_KINDS.items()},
        "householdId": _HOUSEHOLD,
        "privateEndings": PRIVATE_ENDINGS,
        "nothingSaid": sorted(NOTHING_SAID),
        "markup": MARKUP.pattern,
        "personal": _PERSONAL,
        "ordinary": ORDINARY,
        "latin": LATIN,
        "marks": MARKS,
        "scripts": {
            "Cyrillic": SCRIPTS["CYRILLIC"],
            "Greek": SCRIPTS["GREEK"],
            "Han": SCRIPTS["CJK"],
            "other": STRANGE,
        },
        "folders": {unit.slug: unit.bare_name for unit in places.current_provinces},
    }


def _regime(regime: Regime) -> dict[str, Any]:
    bands = [
        {
            "stars": band.stars,
            "lowest": float(band.lowest),
            "highest": None if band.highest is None else float(band.highest),
            "below": None if band.below is None else float(band.below),
        }
        for band in regime.bands
    ]
    return {
        "title": regime.title,
        "first": regime.first.isoformat(),
        "last": regime.last.isoformat() if regime.last else None,
        "bands": bands,
        "certifiers": {level.value: sorted(s) for level, s in regime.certifiers.items()},
    }


def known_entries(directory: Directory) -> dict[str, Any]:
    """Rows of `[id, name, folder, place, out of use, producer]`; the id as the finder shortens it.

    place: the code of its commune of today, or of its province.
    """
    folders: dict[str, int] = {}
    kinds: dict[str, Iterable[Summary]] = {
        "product": directory.all_products.values(),
        "producer": directory.all_producers.values(),
        "sales-point": directory.all_sales_points.values(),
    }
    withheld = {one.id for one in kinds["producer"] if is_withheld(one)}
    rows = {
        kind: [_known(entry, folders, withheld) for entry in entries if not is_withheld(entry)]
        for kind, entries in kinds.items()
    }
    former = {
        kind: [old for entry in entries if not is_withheld(entry) for old in entry.former_ids]
        for kind, entries in kinds.items()
    }
    return {"folders": list(folders), "rows": rows, "former": former}


def _known(entry: Summary, folders: dict[str, int], withheld: Container[str]) -> list[Any]:
    """withheld: ids of producers that may not be named."""
    own = slug(entry.name)
    short = entry.id.removeprefix(own) if entry.id.startswith(own) else f"={entry.id}"
    folder = folders.setdefault(entry.file.split("/")[1], len(folders))
    province, commune, _ = entry.where
    producer = entry.producer if isinstance(entry, ProductSummary) else None
    row = [short, entry.name, folder, commune or province, int(entry.gone is not None)]
    return [*row, producer] if producer and producer not in withheld else row
