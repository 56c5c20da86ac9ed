"""Whether the recognitions of a product make one history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from operator import attrgetter

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.language.fold import fold
from catalogue.language.formats import day
from catalogue.language.vi.values import SAID
from catalogue.model.certificate import Certificate, Kind
from catalogue.model.entries import Provenance

_FOLLOWS = {Kind.UPGRADE: SAID["upgrade"], Kind.RE_EVALUATION: SAID["re-evaluation"]}
"""Recognitions that another one must have come before."""

_SAID = attrgetter(*(field.name for field in fields(Certificate) if field.name != "note"))


def certificates_in_order(context: Context) -> Iterator[Complaint]:
    """Oldest first: the last one decides what a product may claim today."""
    for product in context.catalogue.products.values():
        newest: Certificate | None = None
        for index, certificate in enumerate(product.certificates):
            if newest and _is_before(certificate, newest):
                values = {"date": _when(certificate), "previous": _when(newest)}
                yield complain("E307", product, "certificates", index, **values)
            elif certificate.awarded:
                newest = certificate


def _is_before(one: Certificate, other: Certificate) -> bool:
    if one.start and other.start:
        return one.start < other.start
    return bool(one.awarded and other.awarded and one.awarded < other.awarded)


def _when(certificate: Certificate) -> str:
    return day(certificate.start) if certificate.start else str(certificate.awarded)


def nothing_is_recognised_twice(context: Context) -> Iterator[Complaint]:
    """One decision recognises a product once; two entries of it would count as two."""
    for product in context.catalogue.products.values():
        for index, certificate in enumerate(product.certificates):
            earlier = product.certificates[:index]
            first = next((i for i, c in enumerate(earlier) if _is_same(c, certificate)), None)
            if first is not None:
                values = {"number": index + 1, "first": first + 1}
                yield complain("E314", product, "certificates", index, **values)


def _is_same(one: Certificate, other: Certificate) -> bool:
    """Whether two entries rest on one decision, or say one thing.

    Numbers restart every year; nothing but two known dates of two years tells them apart, or a
    revoked recognition would live again under a number repeated without its date.
    """
    if _SAID(one) == _SAID(other):
        return True
    first, second = one.decision, other.decision
    if not (first and second and first.number and second.number):
        return False
    if _number(first.number) != _number(second.number):
        return False
    if first.date and second.date and first.date.year != second.date.year:
        return False
    issuers = {_issuer(decision.issuer) for decision in (first, second) if decision.issuer}
    return (first.date is not None and first.date == second.date) or len(issuers) < 2


def _number(number: str) -> str:
    return fold(number).lstrip("0")


def _issuer(issuer: str) -> str:
    """`Chủ tịch Ủy ban nhân dân tỉnh Gia Lai` and `UBND tỉnh Gia Lai` are one."""
    return fold(issuer).removeprefix("chu tich ").replace("uy ban nhan dan", "ubnd")


def upgrades_rise(context: Context) -> Iterator[Complaint]:
    """An upgrade (nâng hạng) leads to more stars than the recognition before it."""
    for product in context.catalogue.products.values():
        for index, (former, later) in enumerate(pairwise(product.certificates), start=1):
            if later.kind is not Kind.UPGRADE or not former.stars or not later.stars:
                continue
            if later.stars <= former.stars:
                values = {"stars": later.stars, "previous": former.stars}
                yield complain("E315", product, "certificates", index, "kind", **values)


def history_has_a_beginning(context: Context) -> Iterator[Complaint]:
    """Officers hold the files of the recognition that was upgraded or renewed."""
    for product in context.catalogue.products.values():
        first = product.certificates[0].kind if product.certificates else None
        if product.provenance is Provenance.OFFICER and first in _FOLLOWS:
            yield complain("W316", product, "certificates", 0, "kind", kind=_FOLLOWS[first])
