"""The banner on a product's page: what it may claim today, until when, and on what it rests."""

from __future__ import annotations

from catalogue.language.formats import day
from catalogue.model.certificate import Certificate, Decision
from catalogue.model.entries import Product
from catalogue.model.validity import LATEST_SIGNING_DELAY, Status
from catalogue.pages.html import esc, lines, outward
from catalogue.pages.icons import icon
from catalogue.pages.standing import Standing
from catalogue.pages.status_words import label, rank
from catalogue.pages.view import View


def decision_words(view: View, decision: Decision | None) -> str:
    """`Quyết định 743/QĐ-UBND ngày 25/12/2020 của UBND tỉnh Gia Lai`, linked; as far as known."""
    if decision is None or not (decision.number or decision.date or decision.issuer):
        return ""
    number = view.say("decision.number", number=decision.number) if decision.number else ""
    parts = [
        outward(decision.url, number or view.say("decision.unnumbered")),
        view.say("decision.on", day=day(decision.date)) if decision.date else "",
        view.say("decision.by", issuer=decision.issuer) if decision.issuer else "",
    ]
    return " ".join(filter(None, parts))


def _explanation(view: View, standing: Standing) -> str:
    """One or two sentences on what the standing means for whoever holds the product."""
    certificate = standing.certificate
    status = standing.status
    if status is Status.UNKNOWN_VALIDITY:
        return _unknown(view, standing)
    if status is Status.EXPIRED and certificate:
        return _expired(view, standing, certificate)
    if status is Status.REVOKED and certificate and certificate.revoked:
        return view.say("status.revoked.because", reason=certificate.revoked.reason)
    if status is Status.EXPIRING and standing.until:
        left = (standing.until - view.site.today).days
        return view.say("status.expiring.left", days=left)
    return view.say(f"status.{status.value}.meaning")


def _unknown(view: View, standing: Standing) -> str:
    if standing.until is None:
        return view.say("status.unknown-validity.no-year")
    year = standing.certificate.year if standing.certificate else None
    return view.say("status.unknown-validity.latest", year=str(year or ""), day=day(standing.until))


def _expired(view: View, standing: Standing, certificate: Certificate) -> str:
    if certificate.start and standing.is_exact and certificate.valid_until is None:
        return view.say("status.expired.counted-from", start=day(certificate.start))
    if standing.is_exact or standing.until is None:
        return view.say("status.expired.meaning")
    year = certificate.year or 0
    return view.say(
        "status.expired.from-year",
        year=str(year),
        signed=str(year + LATEST_SIGNING_DELAY),
        day=day(standing.until),
    )


def _rests_on(view: View, certificate: Certificate | None) -> str:
    if certificate is None:
        return ""
    decision = decision_words(view, certificate.decision)
    revoking = certificate.revoked.decision if certificate.revoked else None
    parts = [
        view.around("status.rests-on", decision=decision) if decision else "",
        view.around("status.revoked-by", decision=revoked)
        if (revoked := decision_words(view, revoking))
        else "",
    ]
    return " ".join(filter(None, parts))


def banner(view: View, product: Product) -> str:
    standing = view.standing(product)
    status = standing.status.value
    until = f' data-until="{standing.until.isoformat()}"' if standing.until else ""
    drawn = rank(view, standing)
    rests_on = _rests_on(view, standing.certificate)
    return lines(
        f'<div class="ocop-status ocop-status--{status}" data-status="{status}"{until}>',
        f'<p class="ocop-status__stars">{drawn}</p>' if drawn else "",
        f'<p class="ocop-status__label">{icon(status)}{esc(label(view, standing))}</p>',
        f"<p>{_explanation(view, standing)}</p>",
        f"<p>{rests_on}</p>" if rests_on else "",
        f'<p class="ocop-status__day">{view.say("as-of", day=day(view.site.today))}</p>',
        "</div>",
    )
