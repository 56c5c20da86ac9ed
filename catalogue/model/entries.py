"""What the catalogue lists: products, producers and sales points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from catalogue.model.certificate import Certificate, Proposal
from catalogue.model.place import Place
from catalogue.model.validity import Status


class Provenance(Enum):
    OFFICER = "officer"
    """Entered by an officer from the files of the programme."""
    PUBLIC_SOURCE = "public-source"
    """Taken from published decisions and press; may lack much, and the page says what."""


class ProducerKind(Enum):
    ENTERPRISE = "enterprise"
    COOPERATIVE = "cooperative"
    COOPERATIVE_GROUP = "cooperative-group"
    HOUSEHOLD = "household"
    FARM = "farm"
    OTHER = "other"


class SalesPointKind(Enum):
    OCOP_CENTRE = "ocop-centre"
    DISPLAY_POINT = "display-point"
    SHOP_CORNER = "shop-corner"
    CRAFT_VILLAGE = "craft-village"
    TOURIST_SITE = "tourist-site"
    REST_STOP = "rest-stop"
    POST_OFFICE = "post-office"
    FAIR = "fair"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Source:
    title: str
    url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Retired:
    """An entry that is kept for its address only."""

    date: date
    reason: str
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class Exemption:
    """A piece of advice that an entry does not follow, and why. until: the last day of it."""

    rule: str
    reason: str
    until: date


@dataclass(frozen=True, slots=True)
class English:
    name: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Contacts:
    """Business contacts. phone: digits, with its leading zero or +84."""

    phone: str | None = None
    email: str | None = None
    website: str | None = None
    facebook: str | None = None
    zalo: str | None = None

    def fields(self) -> tuple[tuple[str, str | None], ...]:
        """(name, value) in the order in which they are shown."""
        return (
            ("phone", self.phone),
            ("email", self.email),
            ("website", self.website),
            ("facebook", self.facebook),
            ("zalo", self.zalo),
        )


@dataclass(frozen=True, slots=True)
class Consent:
    """A household's recorded consent (Luật 91/2025/QH15). fields: what it allows to publish."""

    date: date
    fields: tuple[str, ...]
    kept_by: str | None = None


@dataclass(frozen=True, slots=True)
class ProductGroup:
    """code: a current group; product_set: a set's code; as_certified: the document's words."""

    code: str
    product_set: str | None = None
    as_certified: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """file: its name in the product's folder."""

    file: str
    credit: str
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Standard:
    kind: str
    name: str | None = None
    number: str | None = None
    issuer: str | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class IntellectualProperty:
    kind: str
    name: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """amount: Vietnamese đồng; date: the day on which it was true."""

    amount: int
    date: date


@dataclass(frozen=True, slots=True)
class Packaging:
    net_content: str
    gtin: str | None = None
    price: Price | None = None


@dataclass(frozen=True, slots=True)
class Shop:
    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What all three kinds share.

    id: folder or file name; unique among its kind, stable for ever, and part of the address.
    file: POSIX path of its YAML file below the catalogue's root.
    unconfirmed: names of fields whose value is a guess or a translation.
    """

    id: str
    file: str
    name: str
    provenance: Provenance
    other_names: tuple[str, ...] = ()
    unconfirmed: frozenset[str] = frozenset()
    place: Place | None = None
    sources: tuple[Source, ...] = ()
    english: English | None = None
    exceptions: tuple[Exemption, ...] = ()
    former_ids: tuple[str, ...] = ()
    retired: Retired | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Entry):
    """A product with every recognition it ever had, oldest first."""

    producer: str | None = None
    group: ProductGroup | None = None
    description: str | None = None
    story: str | None = None
    certificates: tuple[Certificate, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    photos: tuple[Photo, ...] = ()
    standards: tuple[Standard, ...] = ()
    intellectual_property: tuple[IntellectualProperty, ...] = ()
    packagings: tuple[Packaging, ...] = ()
    traceability_url: str | None = None
    shops: tuple[Shop, ...] = ()
    sales_points: tuple[str, ...] = ()

    def certificate_on(self, today: date) -> Certificate | None:
        """The one that decides on a day: the last that has begun and says something certain.

        A later one without stars or date takes nothing away from a certificate or a revocation.
        """
        begun = [c for c in self.certificates if c.has_begun(today)]
        certain = [c for c in begun if c.is_confirmed or c.revoked]
        found = certain or begun or self.certificates
        return found[-1] if found else None

    def status(self, today: date) -> Status:
        certificate = self.certificate_on(today)
        return certificate.status(today) if certificate else Status.UNCONFIRMED

    def stars(self, today: date) -> int | None:
        """The stars that may be shown on a day; None for whatever has run out or is unconfirmed."""
        certificate = self.certificate_on(today)
        if certificate is None or not certificate.status(today).shows_stars:
            return None
        return certificate.stars

    @property
    def missing(self) -> tuple[str, ...]:
        """What the evidence lacks, as keys of the interface's texts, most important first."""
        certificate = self.certificate_on(date.max)
        decision = certificate.decision if certificate else None
        return tuple(
            key
            for key, present in (
                ("stars", certificate and certificate.stars),
                ("decision", decision and decision.number),
                ("decision-date", certificate and certificate.start),
                ("producer", self.producer),
                ("place", self.place and len(self.place.code) == 5),
                ("group", self.group and "group" not in self.unconfirmed),
                ("photo", self.photos),
                ("description", self.description),
            )
            if not present
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Producer(Entry):
    kind: ProducerKind
    address: str | None = None
    contacts: Contacts = Contacts()
    consent: Consent | None = None
    description: str | None = None

    def may_publish(self, field: str) -> bool:
        """Whether a contact may be shown: always for organisations, by consent for households."""
        if self.kind is not ProducerKind.HOUSEHOLD:
            return True
        return self.consent is not None and field in self.consent.fields


@dataclass(frozen=True, slots=True)
class Hours:
    """days: mon to sun."""

    days: tuple[str, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Period:
    """When a temporary point is open; both days inclusive."""

    first: date | None = None
    last: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Assortment:
    """What a point sells: products, all of some producers, or all of some current places."""

    products: tuple[str, ...] = ()
    producers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesPoint(Entry):
    """coordinates: (latitude, longitude) in degrees; None draws it within its commune."""

    kind: SalesPointKind
    operator: str | None = None
    address: str | None = None
    coordinates: tuple[float, float] | None = None
    contacts: Contacts = Contacts()
    hours: tuple[Hours, ...] = ()
    period: Period | None = None
    sells: Assortment = Assortment()
    description: str | None = None

    def is_over(self, today: date) -> bool:
        return bool(self.period and self.period.last and self.period.last < today)
