"""What a page says, read back from its own HTML, so that a peer's page says the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from catalogue.pages.page import Page

Facts = dict[str, Any]

_CARD = re.compile(r'class="ocop-card__name" href="(?:\.\./)*([^"]+)/"')
_SHELF = re.compile(r'<h2 class="ocop-shelf ocop-shelf--([a-z-]+)">')
_LISTING = re.compile(r'data-listing="([a-z-]+)" data-listed="\d+" data-total="(\d+)"')
_COUNT = re.compile(r'ocop-count--([a-z-]+)">.*?</svg>(\d+) ')
_UNIT = re.compile(
    r'<li><a href="(?:\.\./)*([^"]+)/" aria-label="[^"]*">([^<]*?) '
    r'<span class="ocop-index__count">(\d+)'
)
_STEP = re.compile(r'<li>(?:<a href="(?:\.\./)+([^"]*?)/?">([^<]*)</a>)</li>')
_PAGER = re.compile(
    r'<li class="ocop-pager__gap">|<li><a(?: rel="(prev|next)")?( aria-current="page")?'
    r'(?: aria-label="[^"]*")? href="(?:\.\./)*([^"]+)/">(\d*)'
)
_FORMER = re.compile(r'<p class="ocop-more">.*href="(?:\.\./)*([^"]+)/">[^<]*: (\d+) ')
_INTRO = re.compile(r'<p class="ocop-intro">([^<]*)</p>')
_HEADED = re.compile(r"<h2>(Chủ thể|Điểm bán) \((\d+)\)</h2>(.*?)</section>", re.DOTALL)


def _paths(html: str) -> list[str]:
    """The entries whose cards stand in a piece of a page, as `/san-pham/<id>`."""
    return [f"/{path}" for path in _CARD.findall(html)]


def assortment(body: str) -> Facts:
    """The products that a page lists under their standings: {total, shelves}."""
    listing = _LISTING.search(body)
    if listing is None or listing[1] != "products":
        return {"total": 0, "shelves": []}
    own = body[listing.end() : body.find("</div>\n", body.rfind("ocop-shelf__why"))]
    _, *parts = _SHELF.split(own)
    pairs = zip(parts[::2], parts[1::2], strict=True)
    shelves = [{"status": status, "paths": _paths(html)} for status, html in pairs]
    return {"total": int(listing[2]), "shelves": shelves}


def standing(page: Page) -> Facts:
    """A product's standing on the day, and the entries that its page leads to."""
    body = page.body
    related = body.partition("ocop-related")[2]
    shops = body.partition('id="mua-o-dau"')[2].partition("<h3>")[0]
    stars = re.search(r"ocop-status__stars.*?OCOP (\d) sao", body)
    left = re.search(r"Còn hiệu lực (\d+) ngày", body)
    return {
        "summary": page.description,
        "status": _one(r'data-status="([a-z-]+)"', body),
        "until": _one(r'data-until="([0-9-]+)"', body),
        "label": unescape(_one(r'ocop-status__label">.*?</svg>([^<]*)</p>', body)),
        "stars": int(stars[1]) if stars else None,
        "left": int(left[1]) if left else None,
        "tint": int(_one(r"ocop-tint-(\d)", body)),
        "ages": _one(r'data-ages="([^"]*)"', body),
        "code": _one(r'class="ocop-code">[^<]*<b>([^<]*)', body),
        "points": _one(r'data-points="([^"]*)"', body),
        "timeline": _one(r'(<div class="ocop-timeline">.*?\n</div>)', body),
        "related": [
            {"heading": unescape(heading), "paths": _paths(html)}
            for heading, html in zip(
                *[iter(re.split(r"<h3>([^<]*)</h3>", related)[1:])] * 2, strict=False
            )
        ],
        "sales_points": _paths(shops),
    }


def _one(pattern: str, html: str) -> str:
    found = re.search(pattern, html, re.DOTALL)
    return found[1] if found else ""


def listing(page: Page) -> Facts:
    """Everything that a page of a listing shows."""
    body = page.body
    intro = _INTRO.search(body)
    facts: Facts = {
        "title": page.title,
        "description": page.description,
        "intro": unescape(intro[1]) if intro else "",
        "trail": list(_trail(body)),
        "tally": [{"status": s, "count": int(n)} for s, n in _COUNT.findall(body)],
        "communes": [
            {"path": f"/{path}/", "name": unescape(name), "count": int(count)}
            for path, name, count in _UNIT.findall(body)
        ],
        "pager": _pager(body),
        **_entries(body),
        **_people(body),
    }
    former = _FORMER.search(body)
    if former:
        facts["former"] = {"path": f"/{former[1]}/", "count": int(former[2])}
    return {key: value for key, value in facts.items() if value or key in {"shelves", "total"}}


def _entries(body: str) -> Facts:
    found = _LISTING.search(body)
    if found and found[1] == "producers":
        end = body.find("</div>", found.end())
        return {"everyone": _paths(body[found.end() : end]), "total": int(found[2])}
    return assortment(body)


def _people(body: str) -> Facts:
    """Producers and sales points of a place: the ones shown, and how many there are."""
    facts: Facts = {}
    for heading, total, html in _HEADED.findall(body):
        key = "producers" if heading == "Chủ thể" else "sales_points"
        facts |= {key: _paths(html), f"{key}_total": int(total)}
    return facts


def _trail(body: str) -> Iterator[Facts]:
    """The steps between the home page and the page."""
    trail = body.partition('class="ocop-trail"')[2].partition("</nav>")[0]
    for path, name in _STEP.findall(trail):
        if path:
            yield {"path": f"/{path}/", "name": unescape(name)}


def _pager(body: str) -> Facts:
    steps = body.partition('class="ocop-pager"')[2].partition("</nav>")[0]
    pager: Facts = {"pages": []}
    for found in _PAGER.finditer(steps):
        rel, here, path, number = found.groups()
        if path is None:
            pager["pages"].append({"gap": True})
        elif rel:
            pager["previous" if rel == "prev" else "next"] = f"/{path}/"
        else:
            pager["pages"].append({"number": int(number), "path": f"/{path}/", "here": bool(here)})
    return pager if pager["pages"] else {}
