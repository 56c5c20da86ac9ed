"""The question where something is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from catalogue.checking.rules.places import names_unit
from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.model.place import Unit, UnitLevel
from catalogue.officers.marking import marked_place
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import VerbRefusedError
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.officers.verbs.questions import Questions
from catalogue.officers.verbs.stating import unit_stated

SAME = "="


def asked_place(
    search: PlaceSearch,
    answers: Answers,
    day: date,
    default: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """A place as a file holds it. default: taken where nothing else is said.

    day: of the paper that names it.
    """
    given = answers.flag("place")
    if not given and default and answers.questions is None:
        return dict(default)
    unit = _by_flag(search, answers, given, day) if given else None
    if unit is None:
        given = ""
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


def _by_flag(search: PlaceSearch, answers: Answers, given: str, day: date) -> Unit | None:
    """None where the words name none, and somebody can be asked instead."""
    try:
        return unit_stated(search, given, day)
    except VerbRefusedError as error:
        if answers.questions is None:
            raise
        answers.questions.say(str(error))
        return None


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
    if not words and "," in given and names_unit(given, unit):
        words = given
    if not words and answers.questions and not given:
        questions = answers.questions
        words = answers.remembered(
            "place-as-certified", lambda before: _asked_words(search, questions, unit, before)
        )
    words = marked_place(words, search.chain(unit))
    if words and fold(unit.bare_name) not in fold(words):
        raise VerbRefusedError("place-words", text=words, unit=unit.name)
    return words


def _asked_words(search: PlaceSearch, questions: Questions, unit: Unit, before: str) -> str:
    """Asked again until they name the unit: what was answered before must not be lost."""
    likely = before if names_unit(before, unit) else search.words(unit)
    while True:
        words = questions.line(spoken.officers.ASK["as-certified"], default=likely)
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
