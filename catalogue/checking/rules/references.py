"""Whether ids lead somewhere, and to one entry only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from catalogue.checking.claims import Claims, Reference
from catalogue.checking.complaint import Complaint, Neighbours, complain
from catalogue.checking.identity import RESERVED
from catalogue.checking.near import near
from catalogue.findings.finding import shown
from catalogue.language.vi.words import ENTRY_KINDS
from catalogue.model.short_code import code_number, grouped, short_code
from catalogue.reading.names import is_id

MOST_SUGGESTIONS = 20
"""In one file: each is a search through all ids."""

FILES = {
    "product": "products/<tỉnh>/{}/product.yml",
    "producer": "producers/<tỉnh>/{}.yml",
    "sales-point": "sales-points/<tỉnh>/{}.yml",
}
"""Where an entry of each kind stands."""


def references_exist(neighbours: Neighbours) -> Iterator[Complaint]:
    """Every id that an entry names is an entry's, be it one with errors of its own."""
    lost: Counter[str] = Counter()
    for entry in neighbours.entries:
        for path, kind, named in (*entry.references, *_replacement(entry)):
            known = neighbours.by_id[kind]
            if named in known or (kind, named) in neighbours.unreadable:
                continue
            lost[entry.file] += 1
            is_early = lost[entry.file] <= MOST_SUGGESTIONS
            yield complain(
                "E201",
                entry,
                *path,
                kind=ENTRY_KINDS[kind],
                id=shown(named),
                near=near(named, known) if is_early else "",
                expected=FILES[kind].format(named),
            )


def replacement_is_in_use(neighbours: Neighbours) -> Iterator[Complaint]:
    """Who follows a retired entry's address arrives at a page, and in one step."""
    for entry in neighbours.entries:
        for path, kind, named in _replacement(entry):
            target = neighbours.by_id[kind].get(named)
            if target is entry:
                yield complain("E206", entry, *path, problem="chính mục này")
            elif target is not None and target.is_retired:
                problem = f"“{named}”, mà mục ấy cũng đã ngừng dùng"
                yield complain("E206", entry, *path, problem=problem)


def references_are_in_use(neighbours: Neighbours) -> Iterator[Complaint]:
    for entry in neighbours.entries:
        for path, kind, named in () if entry.is_retired else entry.references:
            target = neighbours.by_id[kind].get(named)
            if target is None or not target.is_retired:
                continue
            instead = target.replaced_by
            hint = f"thay bằng “{instead}”." if instead else "xóa nếu không còn đúng."
            values = {"kind": ENTRY_KINDS[kind], "id": named, "hint": hint}
            yield complain("W208", entry, *path, **values)


def _replacement(entry: Claims) -> tuple[Reference, ...]:
    if not entry.replaced_by:
        return ()
    return ((("retired", "replaced_by"), entry.kind, entry.replaced_by),)


def short_codes_are_distinct(neighbours: Neighbours) -> Iterator[Complaint]:
    """A printed code leads to one product; also the codes of former ids were printed."""
    known: dict[int, tuple[str, str]] = {}
    for entry in neighbours.of_kind("product"):
        for product_id in (entry.id, *entry.former_ids):
            number = code_number(product_id)
            other_id, other = known.setdefault(number, (product_id, entry.file))
            if other_id != product_id:
                values = {"code": grouped(short_code(product_id)), "other": other}
                yield complain("E212", entry, **values)


def former_ids_are_free(neighbours: Neighbours) -> Iterator[Complaint]:
    """A former id leads to one entry only, and to no other entry's present address."""
    for known in neighbours.by_id.values():
        taken = dict(known)
        for entry in known.values():
            for index, former in enumerate(entry.former_ids):
                if not is_id(former) or RESERVED.fullmatch(former):
                    yield complain("E211", entry, "former_ids", index, id=former)
                if former in taken:
                    values = {"id": former, "other": taken[former].file}
                    yield complain("E205", entry, "former_ids", index, **values)
                taken.setdefault(former, entry)
