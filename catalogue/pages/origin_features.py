"""Counts of products by province and by commune as GeoJSON, for whoever draws maps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from catalogue.model.origins import Origins
from catalogue.model.place import Unit
from catalogue.pages.place_words import unit_name
from catalogue.pages.site import Site
from catalogue.pages.view import View

Feature = dict[str, Any]


def by_province(site: Site) -> Feature:
    """The 34 provinces, also those without products; then the islets of both archipelagos.

    Without these a map drawn from the file would leave out a part of the country.
    """
    base = site.directory.base_map
    provinces = site.directory.places.current_provinces
    features = [_province(site, unit) for unit in provinces]
    islets = (
        _feature(
            {"type": "Point", "coordinates": list(islet.at)},
            {"kind": "islet", "name": islet.name, "archipelago": islet.archipelago},
            {"province": islet.province},
        )
        for islet in base.islets
    )
    return _collection(site, [*features, *islets], "data.geometry")


def by_commune(site: Site) -> Feature:
    """The communes of today that products come from, each at its centre."""
    return _collection(site, list(_communes(site)), "data.centres")


def _collection(site: Site, features: Sequence[Feature], source: str) -> Feature:
    """source: the text that says where the geometry is from; readers pass over foreign members."""
    words = site.words
    return {
        "type": "FeatureCollection",
        "license": "CC BY 4.0",
        "attribution": words.plain(source),
        "date": site.today.isoformat(),
        "features": features,
    }


def _feature(geometry: Feature, *about: Feature) -> Feature:
    return {
        "type": "Feature",
        "geometry": geometry,
        "properties": {key: value for part in about for key, value in part.items()},
    }


def _province(site: Site, unit: Unit) -> Feature:
    rings = site.directory.base_map.shapes.get(unit.code, ())
    geometry = {"type": "MultiPolygon", "coordinates": [[list(map(list, ring))] for ring in rings]}
    about = {"kind": "province", "code": unit.code, "name": unit.bare_name}
    return _feature(geometry, about, _counts(site, unit), _page(site, unit))


def _communes(site: Site) -> Iterator[Feature]:
    view = View.of(site, "")
    for province in site.directory.provinces:
        for unit in site.directory.communes(province.code):
            if unit.centre and site.directory.origins(unit.code).all:
                latitude, longitude = unit.centre
                about = {"kind": "commune", "code": unit.code, "name": unit_name(view, unit)}
                where = {"province": province.code, "provinceName": province.bare_name}
                point = {"type": "Point", "coordinates": [longitude, latitude]}
                yield _feature(point, about, where, _counts(site, unit), _page(site, unit))


def _counts(site: Site, unit: Unit) -> dict[str, int]:
    counts: Origins = site.directory.origins(unit.code)
    return {
        "products": counts.all,
        "valid": counts.valid,
        "stars5": counts.five,
        "stars4": counts.four,
        "stars3": counts.three,
    }


def _page(site: Site, unit: Unit) -> dict[str, str]:
    """Where the catalogue tells more of the place; nowhere while it has no entry there."""
    address = site.directory.addresses.get(unit.code)
    return {} if address is None else {"page": site.url + site.words.language.prefix + address}
