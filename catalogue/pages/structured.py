"""A product as schema.org data: an official certification, never an average of opinions."""

from __future__ import annotations

from typing import Any

from catalogue.language.languages import ENGLISH
from catalogue.model.certificate import Certificate, Decision
from catalogue.model.entries import English, Product
from catalogue.model.standing import Standing
from catalogue.pages.pictures import photos
from catalogue.pages.reference_words import group_name
from catalogue.pages.view import View

_LOWEST_RANK, _HIGHEST_RANK = 1, 5


def _known(values: dict[str, Any]) -> dict[str, Any]:
    """Without what is unknown: nothing, no text, an empty list."""
    return {name: value for name, value in values.items() if value}


def _on_one_line(text: str) -> str:
    plain = text.isprintable() and "  " not in text and text == text.strip()
    return text if plain else " ".join(text.split())


def product_data(
    view: View, product: Product, stands: Standing, certificate: Certificate | None
) -> dict[str, Any]:
    """certificate: the one that decides today."""
    producer = view.directory.producers.get(product.producer or "")
    group = view.directory.groups.group(product.group.code) if product.group else None
    gtins = {packaging.gtin for packaging in product.packagings if packaging.gtin}
    english = product.english or English()
    is_english = view.language is ENGLISH
    names = tuple(filter(None, (product.name, english.name)))
    name = names[-1] if is_english else product.name
    described = (is_english and english.description) or product.description or ""
    named = producer.name if producer and not producer.is_withheld else None
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "Product",
            "name": name,
            "alternateName": (*(other for other in names if other != name), *product.other_names),
            "description": _on_one_line(described),
            "url": view.site.url + view.address,
            "mainEntityOfPage": {"@type": "WebPage", "inLanguage": view.language.code},
            "image": [view.site.url + files.jpeg for _, files in photos(view, product)],
            "category": group_name(view, group) if group else None,
            "gtin": gtins.pop() if len(gtins) == 1 else None,
            "manufacturer": {"@type": "Organization", "name": named} if named else None,
            "hasCertification": _certification(view, stands, certificate),
        }
    )


def _certification(
    view: View, stands: Standing, certificate: Certificate | None
) -> dict[str, Any] | None:
    if certificate is None or stands.stars is None:
        return None
    decision = certificate.decision or Decision()
    start, end = certificate.start, stands.until if stands.is_exact else None
    issuer = decision.issuer
    return _known(
        {
            "@type": "Certification",
            "name": view.plain("stars.ocop", stars=stands.stars),
            "certificationIdentification": decision.number,
            "issuedBy": {"@type": "GovernmentOrganization", "name": issuer} if issuer else None,
            "url": decision.url,
            "auditDate": decision.date.isoformat() if decision.date else None,
            "validFrom": start.isoformat() if start else None,
            "expires": end.isoformat() if end else None,
            "certificationRating": {
                "@type": "Rating",
                "ratingValue": stands.stars,
                "bestRating": _HIGHEST_RANK,
                "worstRating": _LOWEST_RANK,
            },
        }
    )
