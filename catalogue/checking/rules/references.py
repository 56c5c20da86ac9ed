"""Whether ids lead somewhere, and to one entry only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.identity import RESERVED
from catalogue.checking.near import near
from catalogue.findings.finding import Path, shown
from catalogue.language.vi.words import ENTRY_KINDS
from catalogue.model.entries import Entry
from catalogue.reading.names import is_id

MOST_SUGGESTIONS = 20
"""In one file: each is a search through all ids."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What an id may lead to. file: where the entry would stand."""

    kind: str
    known: Mapping[str, Entry]
    file: str


@dataclass(frozen=True, slots=True)
class _Reference:
    """An id of a kind that an entry names at a path."""

    entry: Entry
    path: Path
    kind: str
    id: str


def _kinds(context: Context) -> dict[str, _Kind]:
    catalogue = context.catalogue
    return {
        "product": _Kind("product", catalogue.products, "products/<tỉnh>/{}/product.yml"),
        "producer": _Kind("producer", catalogue.producers, "producers/<tỉnh>/{}.yml"),
        "sales-point": _Kind("sales-point", catalogue.sales_points, "sales-points/<tỉnh>/{}.yml"),
    }


def references_exist(context: Context) -> Iterator[Complaint]:
    """Every id that an entry names is an entry's, be it one with errors of its own."""
    kinds = _kinds(context)
    lost: Counter[str] = Counter()
    for named in (*_references(context), *_replacements(kinds)):
        kind = kinds[named.kind]
        if named.id in kind.known or (named.kind, named.id) in context.unreadable:
            continue
        lost[named.entry.file] += 1
        is_early = lost[named.entry.file] <= MOST_SUGGESTIONS
        yield complain(
            "E201",
            named.entry,
            *named.path,
            kind=ENTRY_KINDS[named.kind],
            id=shown(named.id),
            near=near(named.id, kind.known) if is_early else "",
            expected=kind.file.format(named.id),
        )


def replacement_is_in_use(context: Context) -> Iterator[Complaint]:
    """Who follows a retired entry's address arrives at a page, and in one step."""
    kinds = _kinds(context)
    for named in _replacements(kinds):
        target = kinds[named.kind].known.get(named.id)
        if target is named.entry:
            yield complain("E206", named.entry, *named.path, problem="chính mục này")
        elif target is not None and target.retired:
            problem = f"“{named.id}”, mà mục ấy cũng đã ngừng dùng"
            yield complain("E206", named.entry, *named.path, problem=problem)


def references_are_in_use(context: Context) -> Iterator[Complaint]:
    kinds = _kinds(context)
    for named in _references(context):
        target = kinds[named.kind].known.get(named.id)
        if target is None or target.retired is None or named.entry.retired:
            continue
        instead = target.retired.replaced_by
        hint = f"thay bằng “{instead}”." if instead else "xóa nếu không còn đúng."
        values = {"kind": ENTRY_KINDS[named.kind], "id": named.id, "hint": hint}
        yield complain("W208", named.entry, *named.path, **values)


def _references(context: Context) -> Iterator[_Reference]:
    catalogue = context.catalogue
    for product in catalogue.products.values():
        if product.producer is not None:
            yield _Reference(product, ("producer",), "producer", product.producer)
        for index, named in enumerate(product.sales_points):
            yield _Reference(product, ("sales_points", index), "sales-point", named)
    for point in catalogue.sales_points.values():
        for index, named in enumerate(point.sells.products):
            yield _Reference(point, ("sells", "products", index), "product", named)
        for index, named in enumerate(point.sells.producers):
            yield _Reference(point, ("sells", "producers", index), "producer", named)


def _replacements(kinds: Mapping[str, _Kind]) -> Iterator[_Reference]:
    for kind in kinds.values():
        for entry in kind.known.values():
            if entry.retired and entry.retired.replaced_by:
                path = ("retired", "replaced_by")
                yield _Reference(entry, path, kind.kind, entry.retired.replaced_by)


def former_ids_are_free(context: Context) -> Iterator[Complaint]:
    """A former id leads to one entry only, and to no other entry's present address."""
    for kind in _kinds(context).values():
        taken: dict[str, Entry] = dict(kind.known)
        for entry in kind.known.values():
            for index, former in enumerate(entry.former_ids):
                if not is_id(former) or RESERVED.fullmatch(former):
                    yield complain("E211", entry, "former_ids", index, id=former)
                if former in taken:
                    values = {"id": former, "other": taken[former].file}
                    yield complain("E205", entry, "former_ids", index, **values)
                taken.setdefault(former, entry)
