"""What all pages share: the way back up, the frame around the parts, the head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from catalogue.pages import addresses, ageing
from catalogue.pages.head import SITE_PICTURE, Picture, social
from catalogue.pages.html import esc, lines
from catalogue.pages.page import Page, PageKind
from catalogue.pages.stencils import SLOT, filled
from catalogue.pages.view import View

ANCHOR = "noi-dung"
"""Where "skip to content" leads."""

QUOTED = 4096
"""Words kept as they are written in addresses; names of products are made of few."""

Step = tuple[str, str | None]
"""A name on the way up, plain text, and its page's address."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What one page adds to the frame.

    trail: the way up, without the home page and the page itself.
    parts: finished HTML, from the h1 on.
    """

    kind: PageKind
    title: str
    description: str
    trail: Sequence[Step]
    parts: Sequence[str]
    head: str = ""
    listed: int | None = None
    social_kind: str = "website"
    picture: Picture = SITE_PICTURE
    canonical: str | None = None


def framed(view: View, draft: Draft) -> Page:
    body = lines(
        f'<div class="ocop ocop-page-{draft.kind.value}" id="{ANCHOR}" tabindex="-1">',
        _trail(view, draft),
        *draft.parts,
        "</div>",
    )
    shared = social(
        view.site, view.address, draft.title, draft.description, draft.social_kind, draft.picture
    )
    return Page(
        kind=draft.kind,
        address=view.address,
        title=draft.title,
        description=draft.description,
        body=body,
        head=lines(shared, draft.head, ageing.words(view, draft.kind, draft.parts)),
        listed=draft.listed,
        canonical=draft.canonical,
    )


def _trail(view: View, draft: Draft) -> str:
    if draft.kind is PageKind.HOME:
        return ""
    steps = [(view.plain("home.name"), addresses.HOME), *draft.trail]
    items = "".join(f"<li>{view.link(address, esc(name))}</li>" for name, address in steps)
    here = f'<li aria-current="page">{esc(draft.title)}</li>'
    label = view.say("trail.label")
    return f'<nav class="ocop-trail" aria-label="{label}"><ol>{items}{here}</ol></nav>'


def report_href(view: View, name: str) -> str:
    """Where to report an error or ask for removal: the public issue form, or the contact page."""
    if not view.site.repository:
        below = view.address.removeprefix(view.language.prefix)
        return view.to(addresses.contact(below))
    title = "%20".join(map(_quoted, view.plain("report.title", name=name).split(" ")))
    page = _quoted(view.site.url) + "%2F".join(map(addresses.segment, view.address.split("/")))
    base = view.site.repository.rstrip("/")
    return esc(f"{base}/issues/new?template=bao-sai.yml&title={title}&page={page}")


@lru_cache(QUOTED)
def _quoted(text: str) -> str:
    return quote(text, safe="")


def report(view: View, name: str) -> str:
    """The way to correction and removal that the law on personal data asks for."""
    return filled(view, _report, report_href(view, name))


def _report(view: View) -> str:
    """Slot: where to report."""
    link = f'<a class="ocop-button" href="{SLOT}">{view.say("report.link")}</a>'
    return lines(
        f'<aside class="ocop-report" aria-label="{view.say("report.link")}">',
        f"<p>{view.say('report.why')}</p>",
        f"<p>{link}</p>",
        "</aside>",
    )
