"""Is it there already? Asked before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.officers.verbs.questions import Questions

TWIN = "twin"
"""Begins the name of the question whether something is another entry."""


def require_no_twin(
    desk: Desk,
    answers: Answers,
    kind: str,
    name: str,
    *,
    producer: str = "",
    place: Mapping[str, Any] | None = None,
) -> None:
    """Refuse what is there already; of what is nearly the same, ask, or want `--another`.

    producer: of a product. place: of anything else.
    """
    province = _province(desk, place) if place else ""
    same, near = _likely(desk, kind, name, producer, province)
    for entry_id in same:
        path = desk.known.entries[kind, entry_id].path
        raise VerbRefusedError(f"twin-{kind}", name=name, path=path, id=entry_id)
    if not near or answers.flag("another"):
        return
    labels = [f"{shown(_name(desk, kind, one))} ({one})" for one in near]
    questions = answers.questions
    if questions is None:
        raise VerbRefusedError("near-twin", name=name, known="; ".join(labels))
    if answers.remembered(f"{TWIN} {name}", lambda _: _agreed(questions, name, labels)) != "yes":
        raise VerbRefusedError("stopped-at-twin", id=near[0])


def _agreed(questions: Questions, name: str, labels: Iterable[str]) -> str:
    questions.say(spoken.officers.ASK["near-twin"].format(name=shown(name)))
    for label in labels:
        questions.say(f"  {label}")
    agreed = questions.agrees(spoken.officers.ASK["still-another"], otherwise=False)
    return "yes" if agreed else "no"


def _likely(
    desk: Desk, kind: str, name: str, producer: str, province: str
) -> tuple[list[str], list[str]]:
    """Ids of the same, and of what a person may have meant."""
    if kind == "product":
        products = desk.known.products
        return products.same(name, producer), products.near(name, producer)
    if kind == "producer":
        producers = desk.known.producers
        return producers.same(name, province), producers.near(name, province)
    return list(_points_named(desk, name, province)), []


def _points_named(desk: Desk, name: str, province: str) -> Iterator[str]:
    for (kind, entry_id), entry in desk.known.entries.items():
        values = entry.values or {}
        if kind == "sales-point" and entry.province == province and "retired" not in values:
            names = [values.get("name", ""), *values.get("other_names", ())]
            if fold(name) in map(fold, names):
                yield entry_id


def _name(desk: Desk, kind: str, entry_id: str) -> str:
    return str(desk.known.values(kind, entry_id).get("name", entry_id))


def _province(desk: Desk, place: Mapping[str, Any]) -> str:
    found = PlaceSearch(desk.reference.places).resolved(place).province
    return found.slug if found else ""
