"""A Hugo project of the same pages: the entries' YAML as front matter, our shell in its layouts.

Hugo is handed ready-made what a template language is a poor place to compute: the standing of
each product on the day, its related products, and which entries stand on which page of which
listing. The overviews and the map's page, one of each, come with finished bodies.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench.national.forms import reading_back
from bench.national.forms.catalogue_pages import Rendered
from bench.national.forms.hugo_shells import Mould, layout, verbatim
from catalogue.language.vi.site import TEXTS
from catalogue.model.summary import Summary
from catalogue.model.validity import Status
from catalogue.pages.page import Page, PageKind

HERE = Path(__file__).resolve().parent.parent / "hugo"
SECTIONS = (PageKind.PRODUCT, PageKind.PRODUCER, PageKind.SALES_POINT)
"""The kinds of pages that stand for one entry."""

_UNQUOTED = re.compile(
    r"^(\s*(?:- )?(?:phone|opens|closes|gtin|date|valid_until|code|number): )([^\"'\s].*)$",
    re.MULTILINE,
)
"""Values that other YAML readers take for numbers, dates or times of day."""


def write_hugo(rendered: Rendered, target: Path) -> None:
    shutil.copytree(HERE / "layouts", target / "layouts")
    shutil.copy(HERE / "hugo.toml", target)
    today = rendered.site.today.strftime("%d/%m/%Y")
    with (target / "hugo.toml").open("a", encoding="utf-8", newline="\n") as settings:
        settings.write(f'\n[params]\ntoday = "{today}"\n')
    hidden = "---\nbuild: {render: never, list: never}\n---\n"
    _write(target / "content" / "san-pham" / "_index.md", hidden)
    shutil.copytree(rendered.built / "assets", target / "static" / "assets")
    for file in rendered.others():
        place = target / "static" / file.relative_to(rendered.built)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)
    facts: dict[str, Any] = {"standings": {}, "assortments": {}}
    for _, page in rendered.pages:
        _write_page(rendered, page, target, facts)
    facts |= {"places": _places(rendered), "words": _words(rendered)}
    for name, content in facts.items():
        _write(target / "data" / f"{name}.json", json.dumps(content, ensure_ascii=False))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_page(rendered: Rendered, page: Page, target: Path, facts: dict[str, Any]) -> None:
    """One content file, the layout of its kind if it is the first, and what it looks up."""
    path = "/" + page.address.rstrip("/")
    if page.depth <= 1:
        _write_single(rendered, page, target)
        return
    if page.kind in SECTIONS:
        name, content = f"{path.split('/')[1]}/page", _entry(rendered, page)
        if page.kind is PageKind.PRODUCT:
            facts["standings"][path] = reading_back.standing(page)
        else:
            facts["assortments"][path] = reading_back.assortment(page.body)
    else:
        name = f"listing-{page.depth}"
        shown = {"layout": name, "root": page.root.rstrip("/"), **reading_back.listing(page)}
        content = json.dumps(shown, ensure_ascii=False)
    _write(target / "content" / f"{path[1:]}.md", content)
    file = target / "layouts" / f"{name}.html"
    if not file.exists():
        _write(file, layout(rendered.html(page), page, _mould(page.kind)))


def _mould(kind: PageKind) -> Mould:
    folder = HERE / "kinds" / kind.value
    start, head, body = (
        (folder / f"{part}.html").read_text(encoding="utf-8").rstrip("\n")
        for part in ("start", "head", "body")
    )
    return Mould(start, head, body)


def _write_single(rendered: Rendered, page: Page, target: Path) -> None:
    name = f"single-{page.address.strip('/') or 'home'}"
    shown = {"title": page.title, "layout": name, "body": page.body}
    matter = json.dumps(shown, ensure_ascii=False)
    _write(target / "content" / page.address / "_index.md", matter)
    _write(target / "layouts" / f"{name}.html", verbatim(rendered.html(page), page))


def _entry(rendered: Rendered, page: Page) -> str:
    """The entry's own file between the fences of front matter."""
    entry = page.address.rstrip("/").rpartition("/")[2]
    directory = rendered.site.directory
    files: dict[PageKind, Mapping[str, Summary]] = {
        PageKind.PRODUCT: directory.all_products,
        PageKind.PRODUCER: directory.all_producers,
        PageKind.SALES_POINT: directory.all_sales_points,
    }
    text = (rendered.root / files[page.kind][entry].file).read_text(encoding="utf-8")
    return f"---\n{_UNQUOTED.sub(_quoted, text)}---\n"


def _quoted(found: re.Match[str]) -> str:
    return f"{found[1]}{json.dumps(found[2], ensure_ascii=False)}"


def _places(rendered: Rendered) -> dict[str, Any]:
    """What a place's code means: the register of communes, as far as they have a page."""
    directory = rendered.site.directory
    found = {}
    for code, address in directory.addresses.items():
        unit = directory.unit(code)
        province = directory.unit(unit.parents[0]) if unit.parents else unit
        found[code] = {
            "name": unit.name,
            "path": f"/{address}",
            "province": province.bare_name,
            "province_path": f"/{directory.addresses[province.code]}",
        }
    return found


def _words(rendered: Rendered) -> dict[str, Any]:
    """Names of the schema's values."""
    families = ("producer-kind", "sales-point-kind", "certificate-kind", "standard", "right", "day")
    words: dict[str, Any] = {
        family.removesuffix("-kind").replace("-", "_"): {
            key.removeprefix(f"{family}."): text
            for key, text in TEXTS.items()
            if key.startswith(f"{family}.")
        }
        for family in families
    }
    words["status"] = {
        status.value: {part: TEXTS[f"status.{status.value}.{part}"] for part in ("name", "why")}
        for status in Status
    }
    directory = rendered.site.directory
    words["group"] = {group.code: group.name for group in directory.groups.current}
    words["regimes"] = [
        {"from": regime.first.isoformat(), "title": regime.title}
        for regime in reversed(directory.regimes.regimes)
    ]
    return words
