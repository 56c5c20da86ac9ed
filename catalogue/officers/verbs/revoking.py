"""`ocop revoke`: a certificate that was withdrawn stays in the history, marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.amending import Change
from catalogue.officers.recognitions import awarded
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work
from catalogue.officers.verbs.fields import field_at
from catalogue.officers.verbs.recognition import asked_decision

_REVOKED = ("certificates", 0, "revoked")


def revoke(desk: Desk, product: str, answers: Answers) -> Work:
    base = desk.entry("product", product)
    values = base.values or {}
    index = _which(values.get("certificates", ()), desk.today, base.path, answers)
    revoked = _revocation(desk, answers)
    file = desk.edited(base, [Change(("certificates", index, "revoked"), revoked)])
    stars = values["certificates"][index].get("stars", "?")
    said = spoken.officers.SAY["revoked"].format(
        name=shown(values["name"]), stars=stars, number=index + 1
    )
    return Work((file,), said=(said,))


def _which(
    certificates: Sequence[Mapping[str, Any]], today: date, path: str, answers: Answers
) -> int:
    """The position of the recognition that is meant: the last that has begun, unless it is said."""
    if not certificates:
        raise VerbRefusedError("no-certificate", path=path)
    given = answers.flag("certificate")
    if given and not (given.isdecimal() and 1 <= int(given) <= len(certificates)):
        raise VerbRefusedError("which-certificate", text=given, most=len(certificates))
    begun = [i for i, one in enumerate(certificates) if awarded(one)[2] <= today.isoformat()]
    index = int(given) - 1 if given else (begun or [len(certificates) - 1])[-1]
    if "revoked" in certificates[index]:
        raise VerbRefusedError("revoked-already", path=path, number=index + 1)
    return index


def _revocation(desk: Desk, answers: Answers) -> dict[str, Any]:
    """Day, reason and decision, in the order of the schema; the decision may be unknown."""
    schema = desk.schemas["product"].schema
    reason = answers.value(field_at(schema, *_REVOKED, "reason"))
    day = answers.optional(field_at(schema, *_REVOKED, "date"), flag="revoked-on")
    known = {"date": day, "reason": reason, "decision": _decision(desk, answers)}
    return {name: value for name, value in known.items() if value}


def _decision(desk: Desk, answers: Answers) -> dict[str, Any] | None:
    """Asked for where its number is known."""
    above = (*_REVOKED, "decision")
    number = field_at(desk.schemas["product"].schema, *above, "number")
    given = answers.optional(number)
    if given is None:
        return None
    flags = {**answers.flags, "decision": given}
    return asked_decision(desk, answers.about(answers.kind, flags), *above)
