"""The id of a new entry: what it would like, and what the officer says to that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from catalogue.language import spoken
from catalogue.language.fold import slug
from catalogue.model.entries import ProducerKind
from catalogue.officers.ids import new_id, new_producer_id, product_id
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.reading.names import is_id


def chosen_id(
    desk: Desk, answers: Answers, kind: str, values: Mapping[str, Any], search: PlaceSearch
) -> str:
    """What `--id` says, else what is typed, else what follows from the name."""
    given = answers.flag("id")
    if given:
        require_free(desk, kind, given)
        return given
    place = search.resolved(values["place"]).units[-1].bare_name
    wish = _wished(kind, values, place, search)
    likely = new_id(wish, place, lambda one: (kind, one) in desk.known.taken)
    if answers.questions is None:
        return likely
    return answers.remembered(
        f"id {likely}", lambda before: _asked(desk, answers, kind, before or likely)
    )


def _wished(kind: str, values: Mapping[str, Any], place: str, search: PlaceSearch) -> str:
    """A product's name; a sales point's with its place; of a producer never a person's name."""
    if kind == "product":
        return str(values["name"])
    if kind == "sales-point":
        return product_id(slug(values["name"]), place)
    provinces = {unit.bare_name for unit in search.places.current_provinces}
    legal = ProducerKind(values["kind"])
    return new_producer_id(legal, values["name"], provinces, place)


def _asked(desk: Desk, answers: Answers, kind: str, likely: str) -> str:
    """Shown while it can still be changed; asked again until it is an id and free."""
    questions = answers.questions
    assert questions is not None  # noqa: S101 - the caller has seen that somebody is there
    hint = spoken.officers.ASK[f"id-hint-{kind}"]
    title = spoken.officers.ASK["id"]
    while True:
        typed = questions.line(title, hint, likely)
        try:
            require_free(desk, kind, typed)
        except VerbRefusedError as error:
            questions.say(str(error))
            hint = ""
        else:
            return typed


def require_free(desk: Desk, kind: str, wanted: str) -> None:
    """Refuse what is no id, and one that stands or stood."""
    if not is_id(wanted) or not any(map(str.isalpha, wanted)):  # a stray figure, for ever
        raise VerbRefusedError("no-id", text=wanted)
    if (kind, wanted) in desk.known.taken:
        raise VerbRefusedError("id-taken", text=wanted)
