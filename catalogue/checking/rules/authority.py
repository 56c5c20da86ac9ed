"""Whether who signed could grant what was granted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.findings.finding import shown
from catalogue.language.fold import fold
from catalogue.language.formats import day
from catalogue.language.vi.values import SAID
from catalogue.language.vi.words import LEVELS
from catalogue.model.certificate import Certificate, Decision, Level
from catalogue.model.entries import Product, Provenance

Levels = frozenset[Level]

ANY = frozenset(Level)
CENTRAL = frozenset({Level.CENTRAL})
LOCAL = frozenset({Level.PROVINCE, Level.DISTRICT})

ISSUERS: tuple[tuple[re.Pattern[str], Levels], ...] = (
    (re.compile(r"(?:ubnd )?tinh\b"), frozenset({Level.PROVINCE})),
    (re.compile(r"ubnd (?:thanh pho|tp)\b"), LOCAL),  # Đà Nẵng is a province, Pleiku a district
    (re.compile(r"ubnd (?:huyen|quan|thi xa)\b"), frozenset({Level.DISTRICT})),
    (re.compile(r"ubnd (?:xa|phuong|thi tran|dac khu)\b"), frozenset()),
    (
        re.compile(
            r"(?:bo truong )?bo (?:nong nghiep|nn)"
            r"(?:$| ?(?:va )?(?:phat trien nong thon|ptnt|moi truong|mt)\b)"
        ),
        CENTRAL,
    ),
    (re.compile(r"thu tuong(?: chinh phu)?$"), CENTRAL),
    (re.compile(r"(?:bo|thu tuong)\b"), frozenset()),  # another ministry, or a “bộ phận”
)
"""How an issuer's folded name begins -> the levels that it may be.

The ministry of agriculture, under its names of 2025 and before, is the only one that awards stars.
"""

FIRST_WORDS = ("tinh", "ubnd", "bo", "thu tuong")

NUMBERS: tuple[tuple[str, Levels], ...] = (("-ubnd", LOCAL), ("-bnn", CENTRAL))
"""What a decision's number says of its issuer: 743/QĐ-UBND, 377/QĐ-BNN-VPĐP, 2361/QĐ-BNNMT."""


def levels_of(decision: Decision) -> Levels:
    """The levels that issuer and number leave possible, whatever the level is said to be."""
    number = (decision.number or "").casefold()
    by_number = next((levels for part, levels in NUMBERS if part in number), ANY)
    by_issuer = _by_issuer(decision.issuer or "")
    if decision.issuer and by_issuer == ANY and by_number == CENTRAL:
        return ANY  # anyone can write such a number; the name is to show the ministry
    return by_issuer & by_number


@lru_cache(maxsize=4096)
def _by_issuer(named: str) -> Levels:
    """Some hundreds issue the decisions of a whole country."""
    issuer = fold(named).removeprefix("chu tich ").replace("uy ban nhan dan", "ubnd")
    if not issuer.startswith(FIRST_WORDS):
        return ANY
    return next((levels for start, levels in ISSUERS if start.match(issuer)), ANY)


def level_is_the_issuers(context: Context) -> Iterator[Complaint]:
    """A decision of a province is not passed off as one of the Centre."""
    for product, index, certificate in context.recognitions:
        decision = certificate.decision
        if decision is None:
            continue
        possible = levels_of(decision)
        if possible and (decision.level is None or decision.level in possible):
            continue
        document = ", ".join(filter(None, (decision.number, decision.issuer)))
        level = SAID["no-level"]
        if possible and decision.level:
            level = LEVELS[decision.level.value]
        place = ("certificates", index, "decision", "level" if decision.level else "issuer")
        yield complain("E317", product, *place, document=shown(document), level=level)


def authority_may_grant(context: Context) -> Iterator[Complaint]:
    """The level that signed could grant these stars on that day, and proposals are none."""
    for product, index, certificate in context.recognitions:
        decision = certificate.decision
        levels = _levels(decision) if decision else ANY
        if certificate.stars == 5 and _is_potential(product, certificate, levels):
            yield complain("E304", product, "certificates", index, "stars")
        elif decision and decision.date and certificate.stars and levels:
            regime = context.catalogue.regimes.on(decision.date)
            if regime and not any(regime.may_certify(lv, certificate.stars) for lv in levels):
                yield complain(
                    "E302",
                    product,
                    *("certificates", index, "stars"),
                    date=day(decision.date),
                    level=SAID["any-level"].join(LEVELS[lv.value] for lv in Level if lv in levels),
                    stars=certificate.stars,
                    regime=regime.title,
                )


def five_stars_are_the_centres(context: Context) -> Iterator[Complaint]:
    """Five stars stand on something that shows the Centre; an unknown name shows nothing.

    Officers hold the document and name its issuer; a public source may know the level alone.
    """
    for product, index, certificate in context.recognitions:
        decision = certificate.decision
        if certificate.stars != 5 or decision is None or _levels(decision) <= LOCAL:
            continue
        by_level = product.provenance is not Provenance.OFFICER and decision.level is Level.CENTRAL
        if levels_of(decision) != CENTRAL and not by_level:
            named = filter(None, (decision.number, decision.issuer))
            document = shown(", ".join(named) or SAID["no-document"])
            yield complain("E320", product, "certificates", index, "stars", document=document)


def _levels(decision: Decision) -> Levels:
    return frozenset({decision.level}) if decision.level else levels_of(decision)


def _is_potential(product: Product, certificate: Certificate, levels: Levels) -> bool:
    """Whether five stars are a province's proposal: the Centre alone grants five.

    A note that says "tiềm năng", the very decision that proposes, or an undated decision of a
    province gives it away; a decision of the Centre settles it.
    """
    if levels == CENTRAL:
        return False
    decision = certificate.decision
    if decision and any(proposal.decision == decision for proposal in product.proposals):
        return True
    if "tiem nang 5" in fold(certificate.note or ""):
        return True
    return bool(decision and decision.date is None and levels and levels <= LOCAL)
