"""Every recognition a product ever had, in words only: what is past shows no stars."""

from __future__ import annotations

from catalogue.model.certificate import Certificate, Proposal, Revocation
from catalogue.model.entries import Product
from catalogue.pages.html import bullets, esc, lines, section
from catalogue.pages.product_status import decision_words, revocation_ahead
from catalogue.pages.product_timeline import timeline
from catalogue.pages.reference_words import regime_title
from catalogue.pages.view import View


def history(view: View, product: Product) -> str:
    """Newest first. Only what is certain and has begun takes the place of an earlier one."""
    items, superseded, confirmed = [], False, False
    for certificate in reversed(product.certificates):
        items.append(_recognition(view, certificate, superseded=superseded))
        certain = certificate.is_confirmed
        confirmed = confirmed or certain
        superseded = superseded or (certain and certificate.has_begun(view.site.today))
    content = ""
    if items:
        content = lines(timeline(view, product), '<ol class="ocop-history">', *items, "</ol>")
    return section(view.say("history.title" if confirmed else "history.claimed"), content)


def _recognition(view: View, certificate: Certificate, *, superseded: bool) -> str:
    rank = _rank(view, certificate)
    details = [
        decision_words(view, certificate.decision),
        _score(view, certificate),
        _term(view, certificate, superseded=superseded),
        view.of_data(esc(certificate.note or "")),
    ]
    return lines(
        '<li class="ocop-history__item">',
        f'<p class="ocop-history__head"><strong>{_when(view, certificate)}</strong> '
        f"{' · '.join(filter(None, (rank, _kind(view, certificate))))}</p>",
        *(f"<p>{detail}</p>" for detail in details if detail),
        "</li>",
    )


def _rank(view: View, certificate: Certificate) -> str:
    """What was recognised; where that is not confirmed, what the source says or leaves out."""
    if certificate.stars is None:
        return view.say("history.no-stars")
    key = "stars.ocop" if certificate.is_confirmed else "history.stars-claimed"
    return view.say(key, stars=certificate.stars)


def _when(view: View, certificate: Certificate) -> str:
    if certificate.round and certificate.year:
        return view.say("history.round", round=str(certificate.round), year=str(certificate.year))
    return esc(str(certificate.awarded or "")) or view.say("history.undated")


def _kind(view: View, certificate: Certificate) -> str:
    return view.kind("certificate-kind", certificate.kind.value) if certificate.kind else ""


def _score(view: View, certificate: Certificate) -> str:
    start = certificate.start
    regime = view.directory.regimes.on(start) if start else None
    paper = certificate.certificate_number
    parts = [
        view.say("history.score", score=certificate.score) if certificate.score else "",
        view.say("history.regime", regime=regime_title(view, regime)) if regime else "",
        view.say("history.certificate", number=paper) if paper else "",
    ]
    return " ".join(filter(None, parts))


def _term(view: View, certificate: Certificate, *, superseded: bool) -> str:
    """From when to when, and whether something else ended it."""
    if certificate.revoked:
        return _revoked(view, certificate.revoked)
    today, start, end = view.site.today, certificate.start, certificate.end
    latest = end or certificate.latest_end
    over = latest is not None and latest < today
    if superseded and not over:
        return view.say("history.superseded")
    if start is None or end is None:
        return ""
    running = "history.term" if certificate.has_begun(today) else "history.term.ahead"
    key = "history.term.over" if over else running
    return view.say(key, start=start, end=end)


def _revoked(view: View, revocation: Revocation) -> str:
    ahead = revocation_ahead(view, revocation)
    if ahead:
        return ahead
    when = revocation.date
    key = "history.revoked-on" if when else "history.revoked"
    said = view.say(key, day=when or "", reason=revocation.reason)
    decision = decision_words(view, revocation.decision)
    return f"{said} {view.around('status.revoked-by', decision=decision)}" if decision else said


def proposals(view: View, product: Product) -> str:
    """A province's proposal is said in a sentence, never drawn as stars."""
    if not product.proposals:
        return ""
    why = f"<p>{view.say('proposal.why')}</p>"
    items = bullets(_proposal(view, proposal) for proposal in product.proposals)
    return section(view.say("proposal.title"), lines(why, items))


def _sentence(text: str) -> str:
    return f"{text}." if text and not text.endswith(".") else text


def _proposal(view: View, proposal: Proposal) -> str:
    year = str(proposal.year or "")
    key = "proposal.made-in" if year else "proposal.made"
    parts = [
        view.say(key, stars=proposal.stars, year=year),
        view.say("history.score", score=proposal.score) if proposal.score else "",
        _sentence(decision_words(view, proposal.decision)),
        view.of_data(esc(proposal.note or "")),
    ]
    return " ".join(filter(None, parts))
