"""What the check will object to in a recognition, said at the answer that settles it.

An officer who is asked one thing after another has the paper at hand: stars against points are
said below the points, and not ten questions later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from catalogue.checking.complaint import Context, Rule, located
from catalogue.checking.rules import authority, dates, future, grading
from catalogue.findings.finding import Finding, Severity
from catalogue.findings.rules import fix, message
from catalogue.intake.entry import BUILDERS
from catalogue.language import spoken
from catalogue.model.catalogue import Catalogue
from catalogue.model.certificate import Level
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError
from catalogue.officers.verbs.doubting import concerned

_RULES: tuple[Rule, ...] = (
    grading.stars_match_score,
    authority.level_is_the_issuers,
    authority.authority_may_grant,
    authority.five_stars_are_the_centres,
    dates.programme_had_begun,
    future.nothing_happened_tomorrow,
)

_RESTS_ON: Mapping[str, frozenset[str]] = {
    "E301": frozenset({"stars", "score"}),
    "E302": frozenset({"stars", "level", "date"}),
    "E306": frozenset({"date"}),
    "E310": frozenset({"date"}),
    "E317": frozenset({"number", "issuer", "level"}),
    "E320": frozenset({"stars", "number", "issuer", "level"}),
}
"""The answers that a rule must have; those still to come may soften an objection, see `_settled`.

What else these rules say waits for the check of the whole."""


class EarlyRefusedError(VerbRefusedError):
    """What was answered so far can stand in no file, whatever the other answers will be."""

    def __init__(self, finding: Finding) -> None:
        super().__init__("early", code=finding.code, problem=message(finding))
        self.args = (f"{self}\n{spoken.reporting.FIX.format(fix=fix(finding))}",)
        self.doubts = (concerned(finding),)


def require_no_objection(
    desk: Desk, answers: Answers, certificate: Mapping[str, Any], provenance: str
) -> None:
    """Raise EarlyRefusedError for an objection that is settled, where somebody can answer anew.

    certificate: as far as it was answered. Where nobody is asked, all objections come at once.
    """
    if answers.questions is not None:
        for finding in _settled(desk, certificate, provenance):
            raise EarlyRefusedError(finding)


def _settled(desk: Desk, certificate: Mapping[str, Any], provenance: str) -> list[Finding]:
    """Objections that stand whatever level signed, while that is not known.

    A province's 4 stars for 91 points are in order, anyone else's are not.
    """
    decision = certificate.get("decision") or {}
    stated = {"decision": decision} if decision else {}
    known = {name for name, value in {**certificate, **decision}.items() if value is not None}
    levels = [decision["level"]] if "level" in decision else [None, *(one.value for one in Level)]
    by_level = []
    for level in levels:
        whole = {"decision": {**decision, "level": level}} if level else stated
        values = {name: value for name, value in certificate.items() if value is not None}
        found = _errors(desk, {**values, **whole}, provenance)
        by_level.append({one.code: one for one in found if _RESTS_ON.get(one.code, {""}) <= known})
    common = set(by_level[0]).intersection(*by_level)
    return [finding for code, finding in by_level[0].items() if code in common]


def _errors(desk: Desk, certificate: Mapping[str, Any], provenance: str) -> Iterator[Finding]:
    values = {"name": "", "provenance": provenance, "certificates": [certificate]}
    product: Any = BUILDERS["product"](values, "", "products/")
    places, regimes, groups = desk.reference.places, desk.reference.regimes, desk.reference.groups
    catalogue = Catalogue({"": product}, {}, {}, places, regimes, groups)
    context = Context(catalogue, desk.today)
    found = located((each for rule in _RULES for each in rule(context)), lambda _: None)
    return (one for one in found if one.severity is Severity.ERROR)
