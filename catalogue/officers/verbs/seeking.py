"""Entries by a few letters of their names, as people type them: no marks, đ as d, any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, MissingAnswerError, VerbRefusedError
from catalogue.officers.verbs.questions import MOST_SHOWN, Choice

Named = tuple[str, Sequence[str], str]
"""The id of an entry, its names, and what its label says beside the first of them."""


def search_producers(desk: Desk, text: str) -> list[Choice]:
    """Producers of which every word begins a word of a name or the id; those in a row first."""
    return _found(
        text,
        ((one, names, "") for one, names in desk.known.producers.names.items()),
        desk,
        "producer",
    )


def search_products(desk: Desk, text: str) -> list[Choice]:
    """The same of products in use, whose producers' names count, too."""
    return _found(text, _products(desk), desk, "product")


def _products(desk: Desk) -> Iterator[Named]:
    for (kind, entry_id), entry in desk.known.entries.items():
        values = entry.values
        if kind == "product" and values and "retired" not in values:
            names = [str(values["name"]), *values.get("other_names", ())]
            maker = desk.known.values("producer", str(values.get("producer", "")))
            yield entry_id, names, str(maker.get("name", ""))


def _found(text: str, entries: Iterator[Named], desk: Desk, kind: str) -> list[Choice]:
    words = fold(text).split()
    if not words:
        return []
    provinces = {unit.slug: unit.name for unit in desk.reference.places.current_provinces}
    found = []
    for entry_id, names, beside in entries:
        folded = f" {' '.join(map(fold, names))} {entry_id.replace('-', ' ')} {fold(beside)}"
        if all(f" {word}" in folded for word in words):
            province = provinces.get(desk.known.entries[kind, entry_id].province, "")
            label = " · ".join(filter(None, (names[0], beside, province, entry_id)))
            found.append((f" {' '.join(words)}" not in folded, label, entry_id))
    return [(entry_id, label) for _, label, entry_id in sorted(found)]


def sought_product(desk: Desk, answers: Answers, given: str) -> str:
    """The id of the product that is meant. given: its id, some letters of its name, or empty.

    Raises VerbRefusedError, with the candidates, where nobody can be asked which.
    """
    if ("product", given) in desk.known.entries:
        return given
    if answers.questions is not None:
        title, hint = spoken.officers.SAY["which-product"], spoken.officers.ASK["product-hint"]
        return answers.found("", title, hint, lambda text: search_products(desk, text), first=given)
    if not given:
        raise MissingAnswerError("missing-product")
    candidates = search_products(desk, given)
    if not candidates:
        return desk.entry("product", given).id  # which says that there is none
    known = "; ".join(shown(label) for _, label in candidates[:MOST_SHOWN])
    more = "; …" if len(candidates) > MOST_SHOWN else ""
    example = candidates[0][0]
    raise VerbRefusedError("by-name", text=given, known=known + more, example=example)
