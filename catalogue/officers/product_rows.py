"""One row of a CSV file of products, read with the table of notes and the registers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from catalogue.language import spoken
from catalogue.model.entries import ProducerKind
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.officers.citing import Source
from catalogue.officers.grouping import RowGroup, group_of
from catalogue.officers.notes import Note, Notes
from catalogue.officers.placing import Located
from catalogue.officers.plan import RowRefusedError
from catalogue.officers.recognitions import (
    Values,
    awarded,
    certificates_of,
    proposal_of,
    recognition_remarks,
)
from catalogue.officers.row_notes import note_remarks, readable_note, row_sources
from catalogue.officers.row_places import located_or_refused, place_remarks
from catalogue.officers.rows import ProductRow
from catalogue.officers.stated_place import REGISTERS, StatedPlace, stated

PRODUCER_KINDS: Mapping[str, ProducerKind] = {
    "Doanh nghiệp": ProducerKind.ENTERPRISE,
    "Hợp tác xã": ProducerKind.COOPERATIVE,
    "Tổ hợp tác": ProducerKind.COOPERATIVE_GROUP,
    "Hộ kinh doanh/Cơ sở sản xuất": ProducerKind.HOUSEHOLD,
    "Trang trại": ProducerKind.FARM,
    "Khác": ProducerKind.OTHER,
}

_ENGLISH_NAME = " (tên tiếng Anh trong nguồn)"


@dataclass(frozen=True, slots=True)
class ReadProduct:
    """A row in the terms of the catalogue.

    producer: its name as stated, empty where the source gives none.
    """

    row: ProductRow
    note: Note
    located: Located
    producer: str
    producer_kind: ProducerKind
    producer_is_english: bool
    certificates: tuple[Values, ...]
    proposal: Values | None
    group: RowGroup
    sources: tuple[Source, ...]
    remarks: tuple[str, ...]
    unread: bool

    @property
    def age(self) -> tuple[Any, ...]:
        """Sorts the rows of one product from its oldest recognition to its newest."""
        when = awarded(self.certificates[0]) if self.certificates else (1, 0, "")
        return (when, self.row.number)


def read_product(row: ProductRow, notes: Notes, places: Places, groups: Groups) -> ReadProduct:
    """Raises RowRefusedError where the row is no evidence of a product."""
    note = readable_note(row, notes)
    located = located_or_refused(_stated(row, note), places)
    group = group_of(row, groups)
    unread = note_remarks(row.notes, notes)
    return ReadProduct(
        row=row,
        note=note,
        located=located,
        producer=row.producer.removesuffix(_ENGLISH_NAME),
        producer_kind=_producer_kind(row),
        producer_is_english=row.producer.endswith(_ENGLISH_NAME),
        certificates=tuple(certificates_of(row, note)),
        proposal=proposal_of(row, note),
        group=group,
        sources=tuple(row_sources(row.source, note)),
        remarks=(
            *unread,
            *recognition_remarks(row, note),
            *place_remarks(located),
            *group.remarks,
        ),
        unread=bool(unread),
    )


def _stated(row: ProductRow, note: Note) -> StatedPlace:
    registers = (note.register,) if note.register else REGISTERS
    return stated(row.commune, row.district, row.province, registers)


def _producer_kind(row: ProductRow) -> ProducerKind:
    if not row.producer:
        return ProducerKind.OTHER
    if row.producer_type not in PRODUCER_KINDS:
        known = ", ".join(PRODUCER_KINDS)
        reason = spoken.importing.ROW["producer-type"].format(text=row.producer_type, known=known)
        raise RowRefusedError(reason)
    return PRODUCER_KINDS[row.producer_type]
