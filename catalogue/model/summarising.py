"""Summaries from whole entries, on a given day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from catalogue.language.order import order_key
from catalogue.model.certificate import Decision
from catalogue.model.entries import Entry, Period, Producer, Product, SalesPoint
from catalogue.model.place import Places, ResolvedPlace, Unit, UnitLevel
from catalogue.model.prospect import prospect
from catalogue.model.standing import Standing, standing
from catalogue.model.summary import (
    PROPOSES,
    RECOGNISES,
    REVOKES,
    DecisionKey,
    PackedStanding,
    ProducerSummary,
    ProductSummary,
    SalesPointSummary,
    Summary,
)
from catalogue.model.traits import traits_of


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute


def place_name(place: ResolvedPlace | None) -> str:
    """`Xã Tơ Tung, Gia Lai`, or the province alone."""
    if place is None or place.province is None:
        return ""
    province = place.province.bare_name
    return f"{place.commune.name}, {province}" if place.commune else province


def _where(entry: Entry, places: Places) -> tuple[str, str, str]:
    """A `Location`, as a plain tuple."""
    place = places.resolve(entry.place) if entry.place else None
    if place is None or place.province is None:
        return "", "", ""
    commune = place.commune.code if place.commune else ""
    return place.province.code, commune, place_name(place)


def named_commune(place: ResolvedPlace | None) -> Unit | None:
    """Today's commune, or the one that the document named; None where it named a larger unit."""
    if place is None:
        return None
    named = place.units[-1]
    return place.commune or (named if named.level is UnitLevel.COMMUNE else None)


def _gone(entry: Entry) -> tuple[int, str, str | None] | None:
    gone = entry.retired
    return (gone.date.toordinal(), gone.reason, gone.replaced_by) if gone else None


def _english_name(entry: Entry) -> str | None:
    return entry.english.name if entry.english else None


def product_summary(product: Product, places: Places, today: date) -> ProductSummary:
    stands = standing(product, today)
    where = _where(product, places)
    place = places.resolve(product.place) if product.place else None
    return ProductSummary(
        product.id,
        product.file,
        product.name,
        order_key(product.name),
        where,
        product.former_ids,
        _gone(product),
        product.producer,
        product.group.code if product.group else None,
        tuple(photo.file for photo in product.photos),
        product.sales_points,
        *_packed(stands),
        _english_name(product),
        tuple((first.toordinal(), _packed(later)) for first, later in prospect(product, today)),
        tuple(_decisions(product)),
        tuple(traits_of(product, place, where[2])),
        tuple(packaging.gtin for packaging in product.packagings if packaging.gtin),
    )


def _packed(stands: Standing) -> PackedStanding:
    return (
        stands.status.value,
        stands.stars,
        stands.named,
        _ordinal(stands.until),
        stands.is_exact,
        _ordinal(stands.ending),
        _ordinal(stands.revoked),
    )


def _decisions(product: Product) -> Iterator[DecisionKey]:
    for role, decision in _roles(product):
        if decision and decision.number:
            yield decision.number, decision.issuer, _ordinal(decision.date), role


def _roles(product: Product) -> Iterator[tuple[str, Decision | None]]:
    for certificate in product.certificates:
        yield RECOGNISES, certificate.decision
        if certificate.revoked:
            yield REVOKES, certificate.revoked.decision
    for proposal in product.proposals:
        yield PROPOSES, proposal.decision


def producer_summary(producer: Producer, places: Places) -> ProducerSummary:
    given = producer.contacts
    return ProducerSummary(
        producer.id,
        producer.file,
        producer.name,
        order_key(producer.name),
        _where(producer, places),
        producer.former_ids,
        _gone(producer),
        producer.kind.value,
        tuple(
            (field, value)
            for field, value in given.fields()
            if value is not None and producer.may_publish(field)
        ),
        _english_name(producer),
    )


def sales_point_summary(point: SalesPoint, places: Places, today: date) -> SalesPointSummary:
    """Where it was not measured, it stands at its commune's centre.

    The centre of a former commune serves where that commune was divided since.
    """
    period = point.period or Period()
    commune = named_commune(places.resolve(point.place) if point.place else None)
    return SalesPointSummary(
        point.id,
        point.file,
        point.name,
        order_key(point.name),
        _where(point, places),
        point.former_ids,
        _gone(point),
        point.kind.value,
        point.address,
        point.coordinates or (commune.centre if commune else None),
        point.coordinates is not None,
        commune is not None,
        _ordinal(period.first),
        _ordinal(period.last),
        period.note,
        point.is_over(today),
        point.sells.products,
        point.sells.producers,
        point.sells.places,
        tuple((group.days, _minutes(group.opens), _minutes(group.closes)) for group in point.hours),
        _english_name(point),
    )


def summary_of(entry: Entry, places: Places, today: date) -> Summary:
    if isinstance(entry, Product):
        return product_summary(entry, places, today)
    if isinstance(entry, Producer):
        return producer_summary(entry, places)
    assert isinstance(entry, SalesPoint)  # noqa: S101 - there is no fourth kind
    return sales_point_summary(entry, places, today)
