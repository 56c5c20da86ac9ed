"""The texts of `prose_of` without their places, for a first look at whether any is suspect.

Written out once more, as almost no entry needs the second look: 3 µs a product, where walking
through the places takes 7. A test holds both to the same texts.
"""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.checking.prose import issuer_of
from catalogue.model.entries import Entry, Producer, Product, SalesPoint

Texts = list[str | None]


_NO_DIGITS = bytes(set(range(1, 256)) - set(b"0123456789"))


def joined(texts: Iterable[str | None]) -> str:
    """One text to search through, with U+0000 between them, which no file has."""
    return "\0".join(filter(None, texts))


def plain_letters(text: str) -> bytes:
    """In lower case, without whatever is not ASCII: `cn cc` for `Căn cước`."""
    return text.encode("ascii", "ignore").lower()


def digits_alone(plain: bytes) -> bytes:
    """The digits of each of the joined texts in a row, whatever stands between them."""
    return plain.translate(None, _NO_DIGITS)


def own_texts(entry: Entry) -> Texts:
    """What an entry says in its own words."""
    texts: Texts = [entry.name, *entry.other_names]
    if entry.place:
        texts.append(entry.place.as_certified)
    if entry.english:
        texts += (entry.english.name, entry.english.description)
    if isinstance(entry, Product):
        texts += (entry.description, entry.story)
        texts += _of_product(entry)
    elif isinstance(entry, Producer):
        texts += (entry.description, entry.address)
        texts.append(entry.consent.kept_by if entry.consent else None)
    elif isinstance(entry, SalesPoint):
        texts += (entry.description, entry.operator, entry.address)
        texts.append(entry.period.note if entry.period else None)
    return texts


def _of_product(product: Product) -> Texts:
    texts: Texts = [right.name for right in product.intellectual_property]
    for photo in product.photos:
        texts += (photo.caption, photo.credit)
    for standard in product.standards:
        texts += (standard.name, standard.issuer)
    for packaging in product.packagings:
        texts.append(packaging.net_content)
    for shop in product.shops:
        texts.append(shop.name)
    return texts


def quoted_texts(entry: Entry) -> Texts:
    """What it says of documents: their titles, issuers and remarks."""
    texts: Texts = []
    for source in entry.sources:
        texts += (source.title, source.note)
    if entry.retired:
        texts.append(entry.retired.reason)
    if isinstance(entry, Product):
        for certificate in entry.certificates:
            texts += (certificate.note, issuer_of(certificate.decision))
            if revoked := certificate.revoked:
                texts += (revoked.reason, issuer_of(revoked.decision))
        for proposal in entry.proposals:
            texts += (proposal.note, issuer_of(proposal.decision))
    return texts


def document_numbers(entry: Entry) -> Texts:
    """Texts that are full of digits."""
    if not isinstance(entry, Product):
        return []
    texts: Texts = [standard.number for standard in entry.standards]
    texts += [right.number for right in entry.intellectual_property]
    texts += [certificate.certificate_number for certificate in entry.certificates]
    return texts
