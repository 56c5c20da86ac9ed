"""The question where something is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.model.place import Unit, UnitLevel
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import VerbRefusedError
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.officers.verbs.questions import Questions

SAME = "="


def asked_place(
    search: PlaceSearch, answers: Answers, default: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """A place as a file holds it. default: taken where nothing else is said."""
    given = answers.flag("place")
    if not given and default and answers.questions is None:
        return dict(default)
    if given:
        unit = search.stated(given)
    else:
        hint = spoken.officers.ASK["place-hint"]
        if default:
            hint += spoken.officers.ASK["place-same"].format(place=default["as_certified"])
        key = answers.found(
            "place", spoken.officers.ASK["place"], hint, search.find, SAME if default else ""
        )
        if key == SAME and default:
            return dict(default)
        unit = search.unit(key)
    values = search.values(unit, _words(search, answers, unit, given))
    return _settled(search, answers, values)


def precise(search: PlaceSearch, place: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """A place that may be taken over unasked: of a commune, as every entry of an officer needs.

    Those from public sources often know no more than the district.
    """
    if not place or search.resolved(place).units[-1].level is not UnitLevel.COMMUNE:
        return None
    return place


def _words(search: PlaceSearch, answers: Answers, unit: Unit, given: str) -> str:
    """As on paper: said, or else the register's own. They must name the unit."""
    words = answers.flag("place-as-certified")
    if not words and "," in given and unit.bare_name in given:
        words = given
    if not words and answers.questions and not given:
        return _asked_words(search, answers.questions, unit)
    if words and fold(unit.bare_name) not in fold(words):
        raise VerbRefusedError("place-words", text=words, unit=unit.name)
    return words


def _asked_words(search: PlaceSearch, questions: Questions, unit: Unit) -> str:
    """Asked again until they name the unit: what was answered before must not be lost."""
    while True:
        words = questions.line(spoken.officers.ASK["as-certified"], default=search.words(unit))
        if fold(unit.bare_name) in fold(words):
            return words
        questions.say(spoken.officers.ASK["words-again"].format(text=shown(words), unit=unit.name))


def _settled(search: PlaceSearch, answers: Answers, values: dict[str, Any]) -> dict[str, Any]:
    """With the commune of today where the former one was divided and somebody knows."""
    choices = list(search.successors(values))
    current = answers.flag("current")
    if current and current not in dict(choices):
        known = (
            "; ".join(f"{code} ({name})" for code, name in choices)
            or spoken.officers.ASK["none-needed"]
        )
        raise VerbRefusedError("place-current", text=current, known=known)
    if not current and choices and answers.questions:
        current = answers.choice(
            "current",
            spoken.officers.ASK["current"],
            [*choices, ("-", spoken.officers.ASK["no-choice"])],
            "-",
        )
    return values | ({"current": current} if current and current != "-" else {})
