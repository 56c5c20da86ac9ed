"""A product as schema.org data: an official certification, never an average of opinions."""

from __future__ import annotations

from typing import Any

from catalogue.model.entries import Product
from catalogue.model.standing import standing
from catalogue.pages.pictures import photos
from catalogue.pages.view import View

_LOWEST_RANK, _HIGHEST_RANK = 1, 5


def _kept(**values: Any) -> dict[str, Any]:
    """Without what is unknown; a leading underscore stands for schema.org's `@`."""
    return {
        f"@{key[1:]}" if key.startswith("_") else key: value
        for key, value in values.items()
        if value not in (None, "", [])
    }


def product_data(view: View, product: Product) -> dict[str, Any]:
    producer = view.directory.producers.get(product.producer or "")
    group = view.directory.groups.group(product.group.code) if product.group else None
    gtins = {packaging.gtin for packaging in product.packagings if packaging.gtin}
    return _kept(
        _context="https://schema.org",
        _type="Product",
        name=product.name,
        alternateName=list(product.other_names),
        description=" ".join((product.description or "").split()),
        url=view.site.url + view.address,
        image=[view.site.url + files.jpeg for _, files in photos(view, product)],
        category=group.name if group else None,
        gtin=gtins.pop() if len(gtins) == 1 else None,
        manufacturer=_kept(_type="Organization", name=producer.name)
        if producer and not producer.is_withheld
        else None,
        hasCertification=_certification(view, product),
    )


def _certification(view: View, product: Product) -> dict[str, Any] | None:
    stands = standing(product, view.site.today)
    certificate = product.certificate_on(view.site.today)
    if certificate is None or stands.stars is None:
        return None
    decision = certificate.decision
    start, end = certificate.start, stands.until if stands.is_exact else None
    return _kept(
        _type="Certification",
        name=view.plain("stars.ocop", stars=stands.stars),
        certificationIdentification=decision.number if decision else None,
        issuedBy=_kept(_type="GovernmentOrganization", name=decision.issuer)
        if decision and decision.issuer
        else None,
        url=decision.url if decision else None,
        auditDate=decision.date.isoformat() if decision and decision.date else None,
        validFrom=start.isoformat() if start else None,
        expires=end.isoformat() if end else None,
        certificationRating=_kept(
            _type="Rating",
            ratingValue=stands.stars,
            bestRating=_HIGHEST_RANK,
            worstRating=_LOWEST_RANK,
        ),
    )
