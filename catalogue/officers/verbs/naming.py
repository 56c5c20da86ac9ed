"""The id that a new entry would like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from catalogue.language.fold import fold, slug
from catalogue.model.entries import ProducerKind
from catalogue.officers.ids import producer_id, product_id
from catalogue.officers.naming import producer_name
from catalogue.officers.verbs.place_search import PlaceSearch


def wished_id(kind: str, values: Mapping[str, Any], producer: str, search: PlaceSearch) -> str:
    """By the organisation that makes a product, or by its place; never by a person's name."""
    place = search.resolved(values["place"]).units[-1].bare_name
    if kind == "product":
        own = producer_name(producer).own
        is_organisation = not fold(producer).startswith(("ho ", "co so ", "nha "))
        return product_id(values["name"], " ".join(own if is_organisation else ()) or place)
    if kind == "sales-point":
        return product_id(slug(values["name"]), place)
    name = producer_name(values["name"])
    provinces = {unit.bare_name for unit in search.places.current_provinces}
    return producer_id(ProducerKind(values["kind"]), values["name"], name, provinces, place)
