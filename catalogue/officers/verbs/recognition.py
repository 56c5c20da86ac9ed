"""The questions about one recognition, and what follows from what is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from catalogue.officers.annexes.cells import CellError, date_of
from catalogue.officers.annexes.decision import Cited, with_level
from catalogue.officers.marking import marked_issuer
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk
from catalogue.officers.verbs.early import require_no_objection
from catalogue.officers.verbs.fields import Field, field_at

_DECISION = ("certificates", 0, "decision")
_STATED = ("certificate_number", "year", "round", "valid_from", "valid_until")
"""Seldom on a decision: only by flags."""

Heard = Callable[[Mapping[str, Any]], None]
"""Told what was answered so far; raises VerbRefusedError where that cannot be."""


def asked_certificate(
    desk: Desk, answers: Answers, known: Sequence[Mapping[str, Any]], provenance: str
) -> dict[str, Any]:
    """A recognition in the order of the schema. known: those that the product has, oldest first.

    Raises VerbRefusedError as soon as the answers contradict each other, if somebody is asked.
    """
    certificate: dict[str, Any] = {
        "stars": answers.value(_field(desk, "stars")),
        "score": answers.optional(_field(desk, "score")),
    }
    require_no_objection(desk, answers, certificate, provenance)

    def heard(decision: Mapping[str, Any]) -> None:
        require_no_objection(desk, answers, {**certificate, "decision": decision}, provenance)

    certificate["kind"] = answers.value(
        _field(desk, "kind"), default=_likely_kind(certificate["stars"], known)
    )
    certificate["decision"] = asked_decision(desk, answers, *_DECISION, heard=heard)
    certificate |= {name: answers.stated(_field(desk, name)) for name in _STATED}
    return {name: value for name, value in certificate.items() if value is not None}


def asked_decision(
    desk: Desk, answers: Answers, *above: str | int, heard: Heard = lambda _: None
) -> dict[str, Any]:
    """A decision with all its parts. above: where the product's schema has it."""
    fields = {name: _field(desk, name, above) for name in ("number", "issuer", "level", "date")}
    number = answers.value(fields["number"])
    issuer = marked_issuer(answers.value(fields["issuer"]), desk.reference.places)
    told = with_level(Cited(number, issuer), desk.reference.places).level
    level = answers.certain(fields["level"], told)
    heard({"number": number, "issuer": issuer, "level": level})
    day = answers.value(fields["date"])
    heard({"number": number, "issuer": issuer, "level": level, "date": day})
    url = answers.stated(_field(desk, "url", above))
    known = {"number": number, "issuer": issuer, "level": level, "date": day, "url": url}
    return {name: value for name, value in known.items() if value}


def stated_day(answers: Answers) -> date | None:
    """The decision's day where a flag gives it, before the other questions about it are asked."""
    try:
        return date_of(answers.flag("date"))
    except CellError:
        return None


def source_of(certificate: Mapping[str, Any]) -> str:
    """`Quyết định 743/QĐ-UBND ngày 25/12/2020 của UBND tỉnh Gia Lai`."""
    found = certificate["decision"]
    return Cited(found["number"], found["issuer"], date.fromisoformat(found["date"])).source()


def _likely_kind(stars: int, known: Sequence[Mapping[str, Any]]) -> str:
    if not known:
        return "new"
    before = known[-1].get("stars")
    return "upgrade" if before and stars > before else "re-evaluation"


def _field(desk: Desk, name: str, above: tuple[str | int, ...] = ("certificates", 0)) -> Field:
    return field_at(desk.schemas["product"].schema, *above, name)
