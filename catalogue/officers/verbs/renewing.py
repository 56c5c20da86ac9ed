"""`ocop renew`: another recognition in a product's history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.amending import Change
from catalogue.officers.annexes.decision import numbers_in
from catalogue.officers.annexes.drafts import ProductDraft
from catalogue.officers.annexes.recognising import Outcome, Recognised, recognised
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work
from catalogue.officers.verbs.recognition import asked_certificate, source_of
from catalogue.officers.verbs.seeking import sought_product

_DOUBTS = frozenset(("product", "certificates", "decision", part) for part in ("number", "date"))
"""What was answered wrongly where a recognition contradicts one that is there."""


def renew(desk: Desk, product: str, answers: Answers) -> Work:
    """Raises VerbRefusedError where the recognition is there already, or contradicts one.

    product: its id, or some letters of its name.
    """
    base = desk.entry("product", sought_product(desk, answers, product))
    draft = ProductDraft.of(base)
    certificate = asked_certificate(
        desk, answers, draft.certificates, str(draft.values["provenance"])
    )
    found = recognised(draft.certificates, certificate)
    if found.outcome is Outcome.CONFLICT:
        message, fix = spoken.annexes.CELL[found.problem]
        told = {**found.values, "path": base.path}
        problem = f"{message.format(**told)} {fix.format(**told)}"
        error = VerbRefusedError("renew-conflict", path=base.path, problem=problem)
        error.doubts = (_DOUBTS,)
        raise error
    if found.outcome is Outcome.UNCHANGED:
        raise VerbRefusedError("renewed-already", path=base.path)
    draft.take(found)
    changes = [*draft.changes, *_cited(draft.values, found.certificate)]
    return Work((desk.edited(base, changes),), said=(_said(draft, found),))


def _cited(values: Mapping[str, Any], certificate: Mapping[str, Any]) -> Iterator[Change]:
    """The decision among the sources, unless one of them names it."""
    sources = values.get("sources", ())
    number = certificate["decision"]["number"]
    if any(number in numbers_in(source.get("title", "")) for source in sources):
        return
    source = {"title": source_of(certificate)}
    if sources:
        yield Change(("sources", len(sources)), source, inserts=True)
    else:
        yield Change(("sources",), [source])


def _said(draft: ProductDraft, found: Recognised) -> str:
    name = shown(draft.values["name"])
    stars = found.certificate.get("stars") or draft.certificates[found.index].get("stars")
    return spoken.officers.SAY[f"renew-{found.outcome.value}"].format(
        name=name, stars=stars, before=found.before
    )
