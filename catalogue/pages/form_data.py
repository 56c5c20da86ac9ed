"""What the forms of /dong-gop/ lean on, besides what a visitor fills in.

    mau.json                     schemas, rules' texts, groups, regimes: the same for any catalogue
    dia-ban-<register>.json      communes by province and district: likewise
    tam-xa.json                  the middle of each commune of today: likewise
    da-co.json                   the ids and names that stand already
    so-hieu.json                 decisions and barcodes that products have already

The first three change with the program and its reference data only.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import date
from typing import Any

from catalogue.checking.formats import MARKUP, NOTHING_SAID
from catalogue.checking.web_address import PRIVATE_ENDINGS
from catalogue.language.fold import fold, slug
from catalogue.language.vi import values
from catalogue.language.vi.findings import TEXTS
from catalogue.language.vi.form_fixes import FORM_FIXES
from catalogue.model.directory import Directory
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.model.regime import Regimes
from catalogue.model.summary import REVOKES, ProductSummary, SalesPointSummary, Summary
from catalogue.pages.form_rules import rule_settings
from catalogue.pages.producer_name import is_withheld

LEFT_OUT = ("photos", "unconfirmed", "proposals", "exceptions", "former_ids", "retired")
"""Fields that a new entry's form does not ask for: a browser cannot put photos into the repository,
and the others belong to entries that stand already."""

CODES = (
    *("E001", "E004", "E015", "E019"),
    *("E101", "E103", "E105", "E106", "E107", "E108", "E109", "E110", "E111"),
    *("E202", "E203", "E204", "E205", "E207", "E210", "E211", "E212"),
    *("E301", "W301", "E302", "E304", "E305", "E306", "E307", "E308", "E309", "E310", "E311"),
    *("E312", "E313", "E314", "E315", "W316", "E317", "E318", "E319", "E320", "E321", "E322"),
    *("W323", "W324", "E401", "E403", "W406", "E408", "E410", "E411", "E412", "E413", "W415"),
    *("E501", "W502", "E503", "W504", "E505"),
    *("E701", "E702", "E703", "E704", "E705", "E706", "E707"),
)
"""Rules that what is typed into a form can break: the browser knows them, in assets/ocop/form/
check.js and rules/. NOT_TYPED has all others."""

_WRITER = "the form writes the file, in the one way"
_PLACE = "the place is chosen from its register, and the path follows from it"
_LISTED = "a value of a list is chosen, not typed"
_CHOSEN = "an entry in use is chosen, not typed"
_STANDS = "only an entry that stands already has this field"
_PHOTOS = "the form takes no photos"
NOT_TYPED: Mapping[str, str] = {
    **dict.fromkeys(("E002", "E003", "E005", "E006", "E007", "E008", "E009", "E010"), _WRITER),
    **dict.fromkeys(("E011", "E016", "E018", "E020"), _WRITER),
    **dict.fromkeys(("E012", "E014", "E017"), "one new file, and the form checks its name"),
    "E102": "the form has the schema's fields only",
    **dict.fromkeys(("E104", "E303", "E407"), _LISTED),
    **dict.fromkeys(("E201", "W208"), _CHOSEN),
    **dict.fromkeys(("E206", "E209", "E801", "E802"), _STANDS),
    **dict.fromkeys(("E402", "E404", "E405", "E409", "E414"), _PLACE),
    **dict.fromkeys(("E013", "E601", "E602", "E603", "E604", "E605", "E606"), _PHOTOS),
    **dict.fromkeys(("E607", "E608", "E609", "E610"), _PHOTOS),
}
"""Every other rule, and why nothing that is typed can break it."""

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
        "texts": {c: (TEXTS[c][0], FORM_FIXES.get(c, TEXTS[c][1])) for c in CODES},
        "types": values.TYPES,
        "typeHints": values.TYPE_HINTS,
        "said": values.SAID,
        "problems": values.PROBLEMS,
        "empty": values.EMPTY,
        "groups": {g.code: [[s.code, s.name] for s in g.sets] for g in groups.current},
        "privateEndings": PRIVATE_ENDINGS,
        "nothingSaid": sorted(NOTHING_SAID),
        "markup": MARKUP.pattern,
        "folders": {unit.slug: unit.bare_name for unit in places.current_provinces},
        **rule_settings(places, groups, regimes),
    }


def known_entries(directory: Directory) -> dict[str, Any]:
    """Rows of `[id, name, folder, place, out of use, more]`; the id as the finder shortens it.

    place: the code of its commune of today, or of its province. more: a product's producer, the
    folded address of a sales point; left out where there is none. former: `[id, place of its row]`.
    """
    folders: dict[str, int] = {}
    kinds: dict[str, Iterable[Summary]] = {
        "product": directory.all_products.values(),
        "producer": directory.all_producers.values(),
        "sales-point": directory.all_sales_points.values(),
    }
    withheld = {one.id for one in kinds["producer"] if is_withheld(one)}
    shown = {kind: [one for one in every if not is_withheld(one)] for kind, every in kinds.items()}
    rows = {kind: [_known(one, folders, withheld) for one in ones] for kind, ones in shown.items()}
    former = {
        kind: [[old, row] for row, one in enumerate(ones) for old in one.former_ids]
        for kind, ones in shown.items()
    }
    return {"folders": list(folders), "rows": rows, "former": former}


def _known(entry: Summary, folders: dict[str, int], withheld: Container[str]) -> list[Any]:
    """withheld: ids of producers that may not be named."""
    own = slug(entry.name)
    short = entry.id.removeprefix(own) if entry.id.startswith(own) else f"={entry.id}"
    folder = folders.setdefault(entry.file.split("/")[1], len(folders))
    province, commune, _ = entry.where
    row = [short, entry.name, folder, commune or province, int(entry.gone is not None)]
    more = _more(entry)
    return [*row, more] if more and more not in withheld else row


def _more(entry: Summary) -> str | None:
    if isinstance(entry, ProductSummary):
        return entry.producer
    return fold(entry.address or "") if isinstance(entry, SalesPointSummary) else None


def known_numbers(directory: Directory) -> dict[str, Any]:
    """Rows of `[number, place of its issuer, day, place of a product]` and `[gtin, …]`.

    Each decision once, with the first product of those that quote it; places of products are those
    of their rows in `known_entries`.
    """
    issuers: dict[str, int] = {}
    decisions: dict[tuple[str, str, int], int] = {}
    products = list(directory.all_products.values())
    in_order = sorted(range(len(products)), key=lambda row: products[row].file.split("/"))
    for row in in_order:
        for number, issuer, day, role in products[row].decisions:
            if issuer and day and role != REVOKES:
                decisions.setdefault((number, issuer, day), row)
    return {
        "decisions": [
            [
                number,
                issuers.setdefault(issuer, len(issuers)),
                date.fromordinal(day).isoformat(),
                row,
            ]
            for (number, issuer, day), row in decisions.items()
        ],
        "issuers": list(issuers),
        "gtins": [
            [gtin, row]
            for row in in_order
            if not products[row].gone
            for gtin in products[row].gtins
        ],
    }
