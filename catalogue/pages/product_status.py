"""The banner on a product's page: what it may claim today, until when, and on what it rests."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from catalogue.model.certificate import Certificate, Decision, Revocation
from catalogue.model.entries import Product
from catalogue.model.prospect import Turn
from catalogue.model.standing import Standing
from catalogue.model.validity import LATEST_SIGNING_DELAY, Status
from catalogue.pages.ageing import ages, template
from catalogue.pages.html import esc, lines, outward
from catalogue.pages.icons import icon
from catalogue.pages.status_words import label, rank
from catalogue.pages.view import View
from catalogue.pages.words import Words

REMEMBERED = 1024
"""Decisions kept in words: one recognises a province's products of a round, some of them twice."""


def decision_words(view: View, decision: Decision | None) -> str:
    """`Quyết định 743/QĐ-UBND ngày 25/12/2020 của UBND tỉnh Gia Lai`, linked; as far as known."""
    return _decision_words(view.site.words, decision) if decision else ""


def decision_plain(view: View, decision: Decision | None) -> str:
    """The same as plain text, for a citation."""
    if decision is None:
        return ""
    number, when = decision.number, decision.date
    parts = [
        view.plain("decision.number", number=number) if number else "",
        view.plain("decision.on", day=when) if when else "",
        view.plain("decision.by", issuer=view.language.issuer(decision.issuer))
        if decision.issuer
        else "",
    ]
    known = " ".join(filter(None, parts))
    return known if number or not known else f"{view.plain('decision.unnumbered')} {known}"


@lru_cache(REMEMBERED)
def _decision_words(words: Words, decision: Decision) -> str:
    if not (decision.number or decision.date or decision.issuer):
        return ""
    number = words.html("decision.number", number=decision.number) if decision.number else ""
    parts = [
        outward(decision.url, number or words.html("decision.unnumbered")),
        words.html("decision.on", day=decision.date) if decision.date else "",
        words.html("decision.by", issuer=words.language.issuer(decision.issuer))
        if decision.issuer
        else "",
    ]
    return " ".join(filter(None, parts))


def _explanation(view: View, standing: Standing, certificate: Certificate | None) -> str:
    """One or two sentences on what the standing means for whoever holds the product."""
    status = standing.status
    if standing.until and (standing.is_least or status is Status.UNKNOWN_VALIDITY):
        year = certificate.year if certificate else None
        key = "status.valid.least-why" if standing.is_least else "status.unknown-validity.latest"
        return view.say(key, year=str(year or ""), day=standing.until)
    if status is Status.UNCONFIRMED and certificate:
        return _unconfirmed(view, standing, certificate)
    if status is Status.EXPIRED and certificate:
        return _expired(view, standing, certificate)
    if status is Status.REVOKED and certificate and certificate.revoked:
        return view.say("status.revoked.because", reason=certificate.revoked.reason)
    if status is Status.EXPIRING and standing.until:
        left = (standing.until - view.site.today).days
        return view.say("status.expiring.left", day=view.site.today, days=left)
    return view.say(f"status.{status.value}.meaning")


def _unconfirmed(view: View, standing: Standing, certificate: Certificate) -> str:
    """Also without stars a term that is over, or yet to begin, is said to be so."""
    if certificate.start and not certificate.has_begun(view.site.today):
        return view.say("status.unconfirmed.ahead", day=certificate.start)
    meaning = view.say("status.unconfirmed.meaning")
    if standing.until is None or standing.until >= view.site.today:
        return meaning
    how = "exact" if standing.is_exact else "latest"
    return f"{meaning} {view.say(f'status.unconfirmed.over-{how}', day=standing.until)}"


def _expired(view: View, standing: Standing, certificate: Certificate) -> str:
    if certificate.start and standing.is_exact and certificate.valid_until is None:
        return view.say("status.expired.counted-from", start=certificate.start)
    if standing.is_exact or standing.until is None:
        return view.say("status.expired.meaning")
    year = certificate.year or 0
    return view.say(
        "status.expired.from-year",
        year=str(year),
        signed=str(year + LATEST_SIGNING_DELAY),
        day=standing.until,
    )


def revocation_ahead(view: View, revocation: Revocation) -> str:
    """Said of a revocation whose day has not come; nothing of any other."""
    if revocation.date is None or revocation.date <= view.site.today:
        return ""
    decision = decision_words(view, revocation.decision)
    key = "status.ending-by" if decision else "status.ending"
    said = view.around(key, day=view.day(revocation.date), decision=decision)
    return f"{said} {view.say('status.revoked.because', reason=revocation.reason)}"


def _revoked_by(view: View, revocation: Revocation | None) -> str:
    if revocation is None:
        return ""
    ahead = revocation_ahead(view, revocation)
    decision = decision_words(view, revocation.decision)
    return ahead or (view.around("status.revoked-by", decision=decision) if decision else "")


def _rests_on(view: View, certificate: Certificate | None) -> str:
    if certificate is None:
        return ""
    decision = decision_words(view, certificate.decision)
    parts = [
        view.around("status.rests-on", decision=decision) if decision else "",
        _revoked_by(view, certificate.revoked),
    ]
    return " ".join(filter(None, parts))


def banner(view: View, product: Product, stands: Standing, turns: tuple[Turn, ...]) -> str:
    """stands: today; turns: what is known to follow, each a whole banner in a template."""
    certificate = product.certificate_on(view.site.today)
    status = stands.status.value
    until = f' data-until="{stands.until.isoformat()}"' if stands.until else ""
    ageing = ages(stands, turns, _over(view, stands, certificate))
    return lines(
        f'<div class="ocop-status ocop-status--{status}" data-status="{status}"{until}{ageing}>',
        _content(view, stands, certificate),
        *(_later(view, product, turn) for turn in turns),
        "</div>",
    )


def _content(view: View, stands: Standing, certificate: Certificate | None) -> str:
    drawn = rank(view, stands)
    rests_on = _rests_on(view, certificate)
    why = _explanation(view, stands, certificate)
    return lines(
        f'<p class="ocop-status__stars">{drawn}</p>' if drawn else "",
        f'<p class="ocop-status__label">{icon(stands.status.value)}{esc(label(view, stands))}</p>',
        f'<p class="ocop-status__why">{why}</p>',
        f"<p>{rests_on}</p>" if rests_on else "",
        f'<p class="ocop-status__day" data-as-of>{view.say("as-of", day=view.site.today)}</p>',
    )


def _later(view: View, product: Product, turn: Turn) -> str:
    """As the build of that day would write it."""
    then = View(replace(view.site, today=turn.first), view.address, view.root)
    stands, certificate = turn.standing, product.certificate_on(turn.first)
    content = _content(then, stands, certificate)
    return template(turn, content, _over(then, stands, certificate))


def _over(view: View, stands: Standing, certificate: Certificate | None) -> str:
    """What the banner will say once the term is over, for the script that sees it end."""
    last = stands.until
    if certificate is None or last is None or last < view.site.today:
        return ""
    if stands.status is Status.UNCONFIRMED and certificate.has_begun(view.site.today):
        then = View(replace(view.site, today=last + timedelta(days=1)), view.address, view.root)
        return _unconfirmed(then, stands, certificate)
    if stands.stars is None or stands.is_least:  # from the day after, a turn says what is known
        return ""
    return _expired(view, stands, certificate)
