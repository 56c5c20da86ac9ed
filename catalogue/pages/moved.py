"""Small pages at addresses that are out of use: retired entries and former ids."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from catalogue.model.summary import Retirement, Summary
from catalogue.pages import addresses
from catalogue.pages.frame import Draft, Step, framed, report
from catalogue.pages.html import esc
from catalogue.pages.page import Page, PageKind
from catalogue.pages.producer_name import is_withheld, shown_name
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

RETIRED, FORMER = "retired", "former-id"

_NOT_INDEXED = '<meta name="robots" content="noindex">'


class _Family:
    """One kind of entry: where its pages stand and how they are framed."""

    def __init__(
        self,
        kind: PageKind,
        address: Callable[[str], str],
        entries: Callable[[Site], Mapping[str, Summary]],
        above: tuple[str, str],
    ) -> None:
        self.kind = kind
        self.address = address
        self.entries = entries
        self.above = above


_FAMILIES: Mapping[str, _Family] = {
    "product": _Family(
        PageKind.PRODUCT,
        addresses.product,
        lambda site: site.directory.products,
        ("groups.name", addresses.GROUPS),
    ),
    "producer": _Family(
        PageKind.PRODUCER,
        addresses.producer,
        lambda site: site.directory.producers,
        ("producers.name", addresses.PRODUCERS),
    ),
    "sales-point": _Family(
        PageKind.SALES_POINT,
        addresses.sales_point,
        lambda site: site.directory.sales_points,
        ("map.name", addresses.SALES_POINTS),
    ),
}


def requests(site: Site) -> Iterator[PageRequest]:
    """A former id that another entry bears today is that entry's."""
    for name, family in _FAMILIES.items():
        entries = family.entries(site)
        taken = set(entries)
        for entry in sorted(entries.values(), key=lambda e: e.id):
            if entry.retired is not None:
                yield PageRequest(RETIRED, f"{name}:{entry.id}", 1, family.address(entry.id))
            for former in entry.former_ids:
                if former not in taken:
                    taken.add(former)
                    yield PageRequest(FORMER, f"{name}:{entry.id}", 1, family.address(former))


def _found(site: Site, request: PageRequest) -> tuple[View, _Family, Summary]:
    name, _, entry_id = request.key.partition(":")
    family = _FAMILIES[name]
    return View.of(site, request.address), family, family.entries(site)[entry_id]


def _above(view: View, family: _Family) -> list[Step]:
    key, address = family.above
    return [(view.plain(key), address)]


def _successor(entries: Mapping[str, Summary], retired: Retirement) -> Summary | None:
    found = entries.get(retired.replaced_by or "")
    return None if found is None or is_withheld(found) else found


def render_retired(site: Site, request: PageRequest) -> Page:
    """Says since when and why; a product's stars are not mentioned here at all."""
    view, family, entry = _found(site, request)
    retired, name = entry.retired, shown_name(view, entry)
    if retired is None:
        raise LookupError(request.key)
    last = date.fromordinal(retired.day)
    successor = _successor(family.entries(site), retired)
    address = family.address(successor.id) if successor else None
    parts = [
        f"<h1>{esc(name)}</h1>",
        '<div class="ocop-banner">',
        f"<p><strong>{view.say('retired.since', day=last)}</strong></p>",
        f"<p>{view.say('retired.because', reason=retired.reason)}</p>",
        "</div>",
    ]
    if successor:
        link = view.link(
            address, esc(shown_name(view, successor)), "ocop-button ocop-button--strong"
        )
        parts.append(f"<p>{view.around('retired.replaced', entry=link)}</p>")
    parts.append(report(view, name))
    draft = Draft(
        family.kind,
        name,
        view.plain("retired.description", name=name),
        _above(view, family),
        parts,
        head=_NOT_INDEXED,
        canonical=address,
    )
    return framed(view, draft)


def render_former(site: Site, request: PageRequest) -> Page:
    """Leads on at once; a reader whose browser does not finds the link."""
    view, family, entry = _found(site, request)
    address, name = family.address(entry.id), shown_name(view, entry)
    link = view.link(address, esc(name), "ocop-button ocop-button--strong")
    draft = Draft(
        family.kind,
        name,
        view.plain("moved.description", name=name),
        _above(view, family),
        (f"<h1>{esc(name)}</h1>", f"<p>{view.around('moved.to', entry=link)}</p>"),
        head=f'<meta http-equiv="refresh" content="0; url={view.to(address)}">',
        canonical=address,
    )
    return framed(view, draft)
