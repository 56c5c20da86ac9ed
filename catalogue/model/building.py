"""Entries from the typed, schema-valid values of their files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from catalogue.model.certificate import (
    Certificate,
    Decision,
    Kind,
    Level,
    Proposal,
    Revocation,
)
from catalogue.model.entries import (
    Assortment,
    Consent,
    Contacts,
    English,
    Exemption,
    Hours,
    IntellectualProperty,
    Packaging,
    Period,
    Photo,
    Price,
    Producer,
    ProducerKind,
    Product,
    ProductGroup,
    Provenance,
    Retired,
    SalesPoint,
    SalesPointKind,
    Shop,
    Source,
    Standard,
)
from catalogue.model.place import Place, Register

Values = Mapping[str, Any]


def product(values: Values, id: str, file: str) -> Product:  # noqa: A002 - the field's own name
    return Product(
        **_shared(values, id, file),
        producer=values.get("producer"),
        group=_group(values.get("group")),
        description=values.get("description"),
        story=values.get("story"),
        certificates=tuple(map(_certificate, values.get("certificates", ()))),
        proposals=tuple(map(_proposal, values.get("proposals", ()))),
        photos=tuple(Photo(**photo) for photo in values.get("photos", ())),
        standards=tuple(
            Standard(**_dated(entry, "valid_until")) for entry in values.get("standards", ())
        ),
        intellectual_property=tuple(
            IntellectualProperty(**entry) for entry in values.get("intellectual_property", ())
        ),
        packagings=tuple(map(_packaging, values.get("packagings", ()))),
        traceability_url=values.get("traceability_url"),
        shops=tuple(Shop(**shop) for shop in values.get("shops", ())),
        sales_points=tuple(values.get("sales_points", ())),
    )


def producer(values: Values, id: str, file: str) -> Producer:  # noqa: A002 - the field's own name
    consent = values.get("consent")
    return Producer(
        **_shared(values, id, file),
        kind=ProducerKind(values["kind"]),
        address=values.get("address"),
        contacts=Contacts(**values.get("contacts", {})),
        consent=Consent(**{**_dated(consent, "date"), "fields": tuple(consent["fields"])})
        if consent
        else None,
        description=values.get("description"),
    )


def sales_point(values: Values, id: str, file: str) -> SalesPoint:  # noqa: A002 - the field's name
    coordinates = values.get("coordinates")
    period = values.get("period")
    return SalesPoint(
        **_shared(values, id, file),
        kind=SalesPointKind(values["kind"]),
        operator=values.get("operator"),
        address=values.get("address"),
        coordinates=(float(coordinates["latitude"]), float(coordinates["longitude"]))
        if coordinates
        else None,
        contacts=Contacts(**values.get("contacts", {})),
        hours=tuple(map(_hours, values.get("hours", ()))),
        period=Period(_date(period.get("from")), _date(period.get("until")), period.get("note"))
        if period
        else None,
        sells=Assortment(**{k: tuple(v) for k, v in values.get("sells", {}).items()}),
        description=values.get("description"),
    )


def _shared(values: Values, id: str, file: str) -> dict[str, Any]:  # noqa: A002 - the field's name
    english, retired = values.get("english"), values.get("retired")
    return {
        "id": id,
        "file": file,
        "name": values["name"],
        "provenance": Provenance(values["provenance"]),
        "other_names": tuple(values.get("other_names", ())),
        "unconfirmed": frozenset(values.get("unconfirmed", ())),
        "place": _place(values.get("place")),
        "sources": tuple(Source(**source) for source in values.get("sources", ())),
        "english": English(**english) if english else None,
        "exceptions": tuple(map(_exemption, values.get("exceptions", ()))),
        "former_ids": tuple(values.get("former_ids", ())),
        "retired": Retired(**_dated(retired, "date")) if retired else None,
    }


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _dated(values: Values, *fields: str) -> dict[str, Any]:
    return {**values, **{field: _date(values.get(field)) for field in fields}}


def _exemption(values: Values) -> Exemption:
    return Exemption(values["rule"], values["reason"], date.fromisoformat(values["until"]))


def _place(values: Values | None) -> Place | None:
    return Place(**{**values, "register": Register(values["register"])}) if values else None


def _group(values: Values | None) -> ProductGroup | None:
    if not values:
        return None
    return ProductGroup(values["code"], values.get("set"), values.get("as_certified"))


def _decision(values: Values | None) -> Decision | None:
    if not values:
        return None
    level = values.get("level")
    return Decision(**{**_dated(values, "date"), "level": Level(level) if level else None})


def _certificate(values: Values) -> Certificate:
    kind, revoked = values.get("kind"), values.get("revoked")
    return Certificate(
        **{
            **_dated(values, "valid_from", "valid_until"),
            "kind": Kind(kind) if kind else None,
            "decision": _decision(values.get("decision")),
            "revoked": Revocation(
                revoked["reason"], _date(revoked.get("date")), _decision(revoked.get("decision"))
            )
            if revoked
            else None,
        }
    )


def _proposal(values: Values) -> Proposal:
    return Proposal(**{**values, "decision": _decision(values.get("decision"))})


def _packaging(values: Values) -> Packaging:
    price = values.get("price")
    return Packaging(
        **{**values, "price": Price(**_dated(price, "date")) if price else None},
    )


def _hours(values: Values) -> Hours:
    return Hours(
        tuple(values["days"]),
        time.fromisoformat(values["opens"]),
        time.fromisoformat(values["closes"]),
    )
