"""Sample entries that nobody can take for real ones, for every test that needs a catalogue."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from typing import Any, TypeVar

from catalogue.model.base_map import BaseMap
from catalogue.model.certificate import Certificate, Decision, Kind, Level, Proposal, Revocation
from catalogue.model.directory import Directory, Reference
from catalogue.model.entries import (
    Assortment,
    Consent,
    Contacts,
    English,
    Entry,
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
from catalogue.model.group import CURRENT_VOCABULARY, Group, Groups, ProductSet
from catalogue.model.packing import packed
from catalogue.model.place import Place, Places, Register, Unit
from catalogue.model.regime import Regime, Regimes
from catalogue.model.summarising import producer_summary, product_summary, sales_point_summary
from catalogue.model.summary import (
    ProducerSummary,
    ProductSummary,
    SalesPointSummary,
    Summaries,
)
from catalogue.pages.site import PhotoFiles, Site

E = TypeVar("E", bound=Entry)

TODAY = date(2026, 11, 21)
URL = "https://ocop.example/danh-muc/"

PROVINCE, OTHER_PROVINCE = "91", "92"
COMMUNE, NAMESAKE, OTHER_NAMESAKE, DIVIDED = "90001", "90002", "90003", "90009"

_UNITS = (
    Unit(Register.CURRENT, PROVINCE, "Tỉnh Thí Dụ"),
    Unit(Register.CURRENT, COMMUNE, "Xã Mẫu Một", (PROVINCE,), (14.5, 108.5)),
    Unit(Register.CURRENT, NAMESAKE, "Xã Trùng Tên", (PROVINCE,), (14.6, 108.6)),
    Unit(Register.CURRENT, OTHER_NAMESAKE, "Xã Trùng Tên", (PROVINCE,), (14.7, 108.7)),
    Unit(Register.CURRENT, OTHER_PROVINCE, "Thành phố Đặt Ra"),
    Unit(Register.CURRENT, "90011", "Phường Ảo", (OTHER_PROVINCE,), (16.1, 108.1)),
    Unit(Register.DISTRICTS, "81", "Tỉnh Thí Dụ Cũ"),
    Unit(Register.DISTRICTS, "801", "Huyện Thử", ("81",)),
    Unit(
        Register.DISTRICTS,
        DIVIDED,
        "Xã Chia Đôi",
        ("81", "801"),
        (14.55, 108.55),
        (COMMUNE, NAMESAKE),
    ),
)

_GROUPS = (
    ("thuc-pham", "Thực phẩm"),
    ("do-uong", "Đồ uống"),
    ("duoc-lieu", "Dược liệu và sản phẩm từ dược liệu"),
    ("thu-cong-my-nghe", "Hàng thủ công mỹ nghệ"),
    ("sinh-vat-canh", "Sinh vật cảnh"),
    ("du-lich", "Dịch vụ du lịch"),
)


def places(*more: Unit) -> Places:
    """Two provinces of today, two communes of one name, and a former commune that was divided."""
    return Places({(unit.register, unit.code): unit for unit in (*_UNITS, *more)})


def base_map() -> BaseMap:
    """Both provinces as squares of one degree, and one islet in each archipelago."""
    square = [[108, 14], [109, 14], [109, 15], [108, 15], [108, 14]]
    higher = [[x, y + 2] for x, y in square]
    shapes = ((PROVINCE, square), (OTHER_PROVINCE, higher))
    named = (("Hoàng Sa", OTHER_PROVINCE, [112, 16.5]), ("Trường Sa", PROVINCE, [114, 9]))
    provinces = [
        {"properties": {"code": code}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for code, ring in shapes
    ]
    islets = [
        {
            "properties": {
                "kind": "islet",
                "name": f"Đảo {name}",
                "archipelago": f"Quần đảo {name}",
                "province": code,
            },
            "geometry": {"type": "Point", "coordinates": at},
        }
        for name, code, at in named
    ]
    return BaseMap(*(json.dumps({"features": x}).encode() for x in (provinces, islets)))


def groups() -> Groups:
    sets = (ProductSet("bo-thu", "Bộ sản phẩm thử", confirmed=True),)
    current = [Group(code, name, CURRENT_VOCABULARY, sets) for code, name in _GROUPS]
    former = Group("cu-thu", "Nhóm thử ngày trước", "2018", (), (), "thuc-pham")
    return Groups((*current, former))


def regimes() -> Regimes:
    wording = {5: "hạng năm thử", 4: "hạng bốn thử", 3: "hạng ba thử"}
    whole = Regime("thu", "Quyết định thử", date(2018, 1, 1), None, "2023", (), {}, {}, wording)
    return Regimes((whole,))


def place(code: str = COMMUNE, register: Register = Register.CURRENT, **changes: Any) -> Place:
    return replace(Place("Thôn Bịa, xã Mẫu Một, tỉnh Thí Dụ", register, code), **changes)


def decision(signed: date | None = date(2025, 6, 1), **changes: Any) -> Decision:
    whole = Decision(
        "12/QĐ-THU", "UBND tỉnh Thí Dụ", Level.PROVINCE, signed, "https://van-ban.example/12"
    )
    return replace(whole, **changes)


def certificate(
    stars: int | None = 4, signed: date | None = date(2025, 6, 1), **changes: Any
) -> Certificate:
    """Valid on `TODAY`, unless told otherwise; `signed=None` leaves the decision without a date."""
    return replace(Certificate(stars=stars, decision=decision(signed)), **changes)


RETIRED = Retired(TODAY, "Nhập trùng (bịa)", "htx-bia")

VALID = certificate()
EXPIRING = certificate(signed=date(2023, 12, 28))
EXPIRED = certificate(signed=date(2023, 1, 31))
LAPSED_BY_YEAR = Certificate(stars=4, year=2021)
VALID_BY_YEAR = Certificate(stars=4, year=2024)
UNKNOWN_VALIDITY = Certificate(stars=4, year=2023)
REVOKED = certificate(revoked=Revocation("Bịa ra để thử", date(2026, 2, 3)))
UNCONFIRMED = Certificate(year=2019)


def product(entry_id: str = "tra-thu", **changes: Any) -> Product:
    """A product with the least that an officer must give."""
    whole = Product(
        id=entry_id,
        file=f"products/thi-du/{entry_id}/product.yml",
        name=f"Sản phẩm thử {entry_id}",
        provenance=Provenance.OFFICER,
        place=place(),
        producer="htx-bia",
        group=ProductGroup("thuc-pham"),
        certificates=(VALID,),
    )
    return replace(whole, **changes)


def producer(entry_id: str = "htx-bia", **changes: Any) -> Producer:
    whole = Producer(
        id=entry_id,
        file=f"producers/thi-du/{entry_id}.yml",
        name=f"Hợp tác xã Bịa {entry_id}",
        provenance=Provenance.OFFICER,
        kind=ProducerKind.COOPERATIVE,
        place=place(),
    )
    return replace(whole, **changes)


def sales_point(entry_id: str = "quay-thu", **changes: Any) -> SalesPoint:
    whole = SalesPoint(
        id=entry_id,
        file=f"sales-points/thi-du/{entry_id}.yml",
        name=f"Quầy thử {entry_id}",
        provenance=Provenance.OFFICER,
        kind=SalesPointKind.DISPLAY_POINT,
        place=place(),
    )
    return replace(whole, **changes)


def full_product(**changes: Any) -> Product:
    """Every field that a product can have holds something."""
    whole = product(
        other_names=("Tên khác thử",),
        provenance=Provenance.PUBLIC_SOURCE,
        unconfirmed=frozenset({"group"}),
        place=place(DIVIDED, Register.DISTRICTS, current=COMMUNE),
        sources=(Source("Nguồn bịa", "https://nguon.example/1", "Ghi chú của nguồn bịa"),),
        english=English("Invented tea", "An invented description."),
        former_ids=("tra-thu-cu",),
        group=ProductGroup("thuc-pham", "bo-thu", "Nhóm thử ngày trước"),
        description="Mô tả bịa.\n\nĐoạn hai bịa.",
        story="Câu chuyện bịa.",
        certificates=(_first_certificate(), _full_certificate()),
        proposals=(Proposal(5, Decimal("91.75"), 2026, decision(), "Lời ghi của đề nghị"),),
        photos=(Photo("anh-thu.jpg", "Người chụp bịa", "Chú thích bịa"),),
        standards=(Standard("vietgap", "Tiêu chuẩn bịa", "TC-1", "Nơi cấp bịa", date(2027, 5, 1)),),
        intellectual_property=(IntellectualProperty("trademark", "Nhãn hiệu bịa", "NH-1"),),
        packagings=(Packaging("500 g", "8938505974194", Price(120000, date(2026, 10, 1))),),
        traceability_url="https://truy-xuat.example/1",
        shops=(Shop("Gian hàng bịa", "https://gian-hang.example/1"),),
        sales_points=("quay-thu",),
    )
    return replace(whole, **changes)


def _first_certificate() -> Certificate:
    return certificate(
        3,
        date(2022, 1, 10),
        kind=Kind.NEW,
        revoked=Revocation("Lý do thu hồi bịa", date(2024, 2, 3), decision(date(2024, 2, 3))),
    )


def _full_certificate() -> Certificate:
    return Certificate(
        stars=4,
        score=Decimal("78.25"),
        kind=Kind.UPGRADE,
        decision=decision(),
        certificate_number="GCN-1",
        year=2025,
        round=2,
        valid_from=date(2025, 6, 1),
        valid_until=date(2028, 6, 1),
        note="Ghi chú của giấy chứng nhận bịa",
    )


def contacts() -> Contacts:
    return Contacts(
        phone="0000123456",
        email="thu@bia.example",
        website="https://bia.example/",
        facebook="https://facebook.example/bia",
        zalo="https://zalo.example/bia",
    )


def full_producer(**changes: Any) -> Producer:
    whole = producer(
        other_names=("HTX Bịa",),
        provenance=Provenance.PUBLIC_SOURCE,
        unconfirmed=frozenset({"name"}),
        sources=(Source("Nguồn bịa", "https://nguon.example/2", "Ghi chú"),),
        english=English("Invented cooperative", "Invented."),
        former_ids=("htx-bia-cu",),
        address="Số 0 đường Không Có",
        contacts=contacts(),
        consent=Consent(date(2026, 10, 1), ("phone",), "UBND xã Mẫu Một"),
        description="Giới thiệu bịa.",
    )
    return replace(whole, **changes)


def full_sales_point(**changes: Any) -> SalesPoint:
    whole = sales_point(
        other_names=("Quầy bịa",),
        provenance=Provenance.PUBLIC_SOURCE,
        unconfirmed=frozenset({"place"}),
        sources=(Source("Nguồn bịa", "https://nguon.example/3", "Ghi chú"),),
        english=English("Invented stall", "Invented."),
        former_ids=("quay-thu-cu",),
        operator="Đơn vị bịa",
        address="Số 1 đường Không Có",
        coordinates=(14.25, 108.75),
        contacts=contacts(),
        hours=(Hours(("mon", "tue"), time(7, 30), time(17, 30)),),
        period=Period(date(2026, 1, 1), date(2027, 1, 1), "Lời về thời gian"),
        sells=Assortment(("tra-thu",), ("htx-bia",), (PROVINCE,)),
        description="Giới thiệu điểm bán bịa.",
    )
    return replace(whole, **changes)


@dataclass(frozen=True)
class Given:
    """Whole entries, by id, as a site asks for them."""

    products: Mapping[str, Product]
    producers: Mapping[str, Producer]
    sales_points: Mapping[str, SalesPoint]

    def product(self, entry_id: str) -> Product:
        return self.products[entry_id]

    def producer(self, entry_id: str) -> Producer:
        return self.producers[entry_id]

    def sales_point(self, entry_id: str) -> SalesPoint:
        return self.sales_points[entry_id]


def _by_id(entries: Iterable[E]) -> dict[str, E]:
    return {entry.id: entry for entry in entries}


def directory(given: Given, units: Places | None = None, today: date = TODAY) -> Directory:
    """The given entries in summary, on a day."""
    reference = Reference(units or places(), regimes(), groups(), base_map())
    known = reference.places
    products = {i: packed(product_summary(p, known, today)) for i, p in given.products.items()}
    producers = {i: packed(producer_summary(p, known)) for i, p in given.producers.items()}
    points = {
        i: packed(sales_point_summary(s, known, today)) for i, s in given.sales_points.items()
    }
    return Directory(
        Summaries(ProductSummary, products),
        Summaries(ProducerSummary, producers),
        Summaries(SalesPointSummary, points),
        reference,
    )


PHOTOS: Mapping[tuple[str, str], PhotoFiles] = {
    ("tra-thu", "anh-thu.jpg"): PhotoFiles(
        ((480, "anh/tra-thu-480.webp"), (960, "anh/tra-thu-960.webp")),
        "anh/tra-thu.jpg",
        960,
        720,
    )
}


def site(
    products: Iterable[Product] = (),
    producers: Iterable[Producer] = (),
    sales_points: Iterable[SalesPoint] = (),
    **changes: Any,
) -> Site:
    """A site on `TODAY`, in both languages, with these entries.

    Without any, with one full entry of each kind.
    """
    given = Given(_by_id(products), _by_id(producers), _by_id(sales_points))
    if not (given.products or given.producers or given.sales_points):
        given = Given(
            _by_id([full_product()]), _by_id([full_producer()]), _by_id([full_sales_point()])
        )
    known = directory(given, today=changes.get("today", TODAY))
    whole = Site(known, given, TODAY, URL, photos=PHOTOS, languages=("vi", "en"))
    return replace(whole, **changes)
