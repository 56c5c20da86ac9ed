"""`ocop renew`: another recognition in a product's history."""

from __future__ import annotations

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.annexes.drafts import ProductDraft
from catalogue.officers.annexes.recognising import Outcome, Recognised, recognised
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work
from catalogue.officers.verbs.recognition import asked_certificate


def renew(desk: Desk, product: str, answers: Answers) -> Work:
    """Raises VerbRefusedError where the recognition is there already, or contradicts one."""
    base = desk.entry("product", product)
    draft = ProductDraft.of(base)
    certificate = asked_certificate(desk, answers, draft.certificates)
    found = recognised(draft.certificates, certificate)
    if found.outcome is Outcome.CONFLICT:
        message, fix = spoken.annexes.CELL[found.problem]
        told = {**found.values, "path": base.path}
        problem = f"{message.format(**told)} {fix.format(**told)}"
        raise VerbRefusedError("renew-conflict", path=base.path, problem=problem)
    if found.outcome is Outcome.UNCHANGED:
        raise VerbRefusedError("renewed-already", path=base.path)
    draft.take(found)
    return Work((desk.edited(base, draft.changes),), said=(_said(draft, found),))


def _said(draft: ProductDraft, found: Recognised) -> str:
    name = shown(draft.values["name"])
    stars = found.certificate.get("stars") or draft.certificates[found.index].get("stars")
    return spoken.officers.SAY[f"renew-{found.outcome.value}"].format(
        name=name, stars=stars, before=found.before
    )
