"""What pages tell search engines and those who share them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from catalogue.model.certificate import Certificate, Revocation
from tests import factories
from tests.pages.parsing import parsed
from tests.pages.rendering import page_at


def product_data(*history: Certificate) -> dict[str, Any]:
    site = factories.site([factories.product(certificates=history)], [factories.producer()])
    head = parsed(page_at(site, "san-pham/tra-thu/").head)
    script = head.named("script")[0]
    assert script.attributes["type"] == "application/ld+json"
    return dict(json.loads(script.text))


def test_a_valid_product_carries_its_official_certification() -> None:
    assert product_data(factories.VALID) == {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": "Sản phẩm thử tra-thu",
        "url": "https://ocop.example/danh-muc/san-pham/tra-thu/",
        "mainEntityOfPage": {"@type": "WebPage", "inLanguage": "vi"},
        "category": "Thực phẩm",
        "manufacturer": {"@type": "Organization", "name": "Hợp tác xã Bịa htx-bia"},
        "hasCertification": {
            "@type": "Certification",
            "name": "OCOP 4 sao",
            "certificationIdentification": "12/QĐ-THU",
            "issuedBy": {"@type": "GovernmentOrganization", "name": "UBND tỉnh Thí Dụ"},
            "url": "https://van-ban.example/12",
            "auditDate": "2025-06-01",
            "validFrom": "2025-06-01",
            "expires": "2028-06-01",
            "certificationRating": {
                "@type": "Rating",
                "ratingValue": 4,
                "bestRating": 5,
                "worstRating": 1,
            },
        },
    }


def test_a_revocation_ahead_ends_the_certification_on_its_eve() -> None:
    later = factories.certificate(revoked=Revocation("Về sau", date(2027, 1, 1)))
    assert product_data(later)["hasCertification"]["expires"] == "2026-12-31"


@pytest.mark.parametrize(
    "certificate",
    [
        factories.EXPIRED,
        factories.LAPSED_BY_YEAR,
        factories.REVOKED,
        factories.UNCONFIRMED,
    ],
)
def test_what_shows_no_stars_carries_no_certification(certificate: Certificate) -> None:
    assert "hasCertification" not in product_data(certificate)


@pytest.mark.parametrize(
    "certificate",
    [
        factories.VALID_BY_YEAR,
        replace(factories.VALID_BY_YEAR, revoked=Revocation("Về sau", date(2027, 3, 1))),
        factories.UNKNOWN_VALIDITY,
    ],
)
def test_a_term_that_is_not_known_to_the_day_claims_no_dates(certificate: Certificate) -> None:
    certification = product_data(certificate)["hasCertification"]
    assert certification["certificationRating"]["ratingValue"] == 4
    assert {"auditDate", "validFrom", "expires"} & set(certification) == set()


def test_stars_are_never_given_as_a_rating_by_customers() -> None:
    head = page_at(factories.site(), "san-pham/tra-thu/").head
    assert "aggregateRating" not in head
    assert '"review"' not in head


def test_structured_data_cannot_close_its_script() -> None:
    sly = factories.product(name="</script><script>alert(1)</script>&\u2028")
    head = page_at(factories.site([sly]), "san-pham/tra-thu/").head
    assert head.count("<script") == 2
    assert head.count("</script>") == 2
    script, ageing = parsed(head).named("script")
    assert ageing.attributes["id"] == "ocop-ageing"
    assert json.loads(script.text)["name"] == sly.name


def test_a_page_can_be_shared_with_its_photo() -> None:
    head = parsed(page_at(factories.site(), "san-pham/tra-thu/").head)
    shared = {
        e.attributes.get("property", e.attributes.get("name", "")): e.attributes["content"]
        for e in head.named("meta")
    }
    assert shared == {
        "og:type": "product",
        "og:site_name": "Danh mục sản phẩm OCOP",
        "og:title": "Sản phẩm thử tra-thu",
        "og:description": shared["og:description"],
        "og:url": "https://ocop.example/danh-muc/san-pham/tra-thu/",
        "og:locale": "vi_VN",
        "og:image": "https://ocop.example/danh-muc/anh/tra-thu.jpg",
        "twitter:card": "summary_large_image",
    }
    assert shared["og:description"].startswith("Sản phẩm thử tra-thu. OCOP 4 sao. Còn hiệu lực")


def test_a_page_without_photo_shares_the_picture_of_the_whole_catalogue() -> None:
    site = factories.site([factories.product()], [factories.producer()])
    for address in ("san-pham/tra-thu/", "", "chu-the/htx-bia/"):
        head = page_at(site, address).head
        assert 'og:image" content="https://ocop.example/danh-muc/assets/the/danh-muc.png"' in head
        assert '<meta name="twitter:card" content="summary_large_image">' in head
        assert '<meta property="og:url" content="https://ocop.example/danh-muc/' in head
