"""No value of any field becomes an element, an attribute, a script or a link to run."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from typing import Any

import pytest

from catalogue.model.entries import Entry, Retired
from catalogue.pages.everything import pages
from catalogue.pages.map_points import sales_point_features
from catalogue.pages.page import Page
from catalogue.pages.site import Site
from catalogue.pages.verify_data import verify_files
from tests import factories
from tests.factories import full_producer, full_product, full_sales_point
from tests.pages.parsing import Element, parsed

CORPUS = (
    "<xss-probe data-xss=1>MARK",
    '"><xss-probe data-xss="1">MARK',
    "'><xss-probe data-xss='1'>MARK",
    '" data-xss="1" onmouseover="alert(1)" MARK="',
    "' data-xss='1' onfocus='alert(1)' autofocus MARK",
    "</script><script>alert('MARK')</script><xss-probe>",
    "</title></head><body onload=alert(1)><xss-probe>MARK",
    "--><xss-probe>MARK<!--",
    "]]><xss-probe>MARK",
    "MARK\n\n<xss-probe>\n\n# tiêu đề\n\n[x](javascript:alert(1))",
    "MARK\r\r<xss-probe>\x0b\x0c\x85\u2028\u2029<xss-probe>\x00\x1b",
    "&lt;xss-probe&gt; &#60;xss-probe&#62; MARK",
    "javascript:alert('MARK')",
    "JaVaScRiPt:alert('MARK')//https://thu.example",
    " javascript:alert(1)//MARK",
    "\tjava\nscript:alert(1)//MARK",
    "data:text/html,<script>alert('MARK')</script>",
    "vbscript:msgbox('MARK')",
    "//evil.example/MARK",
    "https://thu.example/\"><xss-probe data-xss='1'>MARK",
    "https://thu.example/' onclick='alert(1)' x='MARK",
    "https://thu.example/ onclick=alert(1) MARK",
    "<svg/onload=alert(1)><xss-probe>MARK",
    "{{ config }}{% raw %}<xss-probe>MARK",
    "${MARK}`<xss-probe>`",
    "../../../<xss-probe>/MARK",
)
"""Each bears MARK, by which the pages that it reached are known."""

SCHEMES = re.compile(r"https?://|tel:|mailto:|geo:|#|(?:\.\./)*[a-z]|\./|\.\./", re.ASCII)
"""How an address in a page may begin: the web, a phone, a mail, a map, or this site."""

NOT_SHOWN = {
    ("Product", "file"): "where the entry is kept",
    ("Producer", "file"): "where the entry is kept",
    ("SalesPoint", "file"): "where the entry is kept",
    ("Product", "id"): "an address: percent-encoded",
    ("Producer", "id"): "an address: percent-encoded",
    ("SalesPoint", "id"): "an address: percent-encoded",
    ("Product", "former_ids"): "an address: percent-encoded",
    ("Producer", "former_ids"): "an address: percent-encoded",
    ("SalesPoint", "former_ids"): "an address: percent-encoded",
    ("Product", "producer"): "a reference: an unknown one shows nothing",
    ("Product", "sales_points"): "a reference",
    ("SalesPoint", "sells"): "references",
    ("Place", "code"): "looked up: an unknown one shows nothing",
    ("Place", "current"): "looked up",
    ("ProductGroup", "code"): "looked up",
    ("ProductGroup", "product_set"): "looked up",
    ("Photo", "file"): "looked up among the photos that exist",
    ("Consent", "fields"): "compared with the names of fields",
    ("Consent", "kept_by"): "for officers only",
    ("Hours", "days"): "compared with the days of the week",
    ("Retired", "replaced_by"): "a reference",
}
"""Texts that no page repeats, and why. Whatever is not here must appear, escaped."""


ADDRESSES = {"url", "traceability_url", "website", "facebook", "zalo"}


def leaves(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """(where, whole value with that one text made a placeholder) for every text inside a value."""
    if isinstance(value, str):
        yield at, Ellipsis
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            here = f"{at}/{type(value).__name__}.{field.name}"
            for where, changed in leaves(getattr(value, field.name), here):
                yield where, (field.name, changed)
    elif isinstance(value, (tuple, frozenset)):
        for position, item in enumerate(value):
            for where, changed in leaves(item, at):
                yield where, (position, changed)


def poisoned(value: Any, way: Any, text: str) -> Any:
    """The value with the text at the end of `way` replaced."""
    if way is Ellipsis:
        return text
    step, rest = way
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{step: poisoned(getattr(value, step), rest, text)})
    items = list(value)
    items[step] = poisoned(items[step], rest, text)
    return type(value)(items)


RETIRED = Retired(factories.TODAY, "Lý do ngừng bịa", "htx-bia-2")

SAMPLES: tuple[tuple[str, Entry], ...] = (
    ("product", full_product()),
    ("unconfirmed", full_product(certificates=(factories.UNCONFIRMED,), photos=())),
    ("expired", full_product(certificates=(factories.EXPIRED,))),
    ("producer", full_producer()),
    ("sales point", full_sales_point()),
    ("unplaced point", full_sales_point(coordinates=None)),
    ("retired producer", full_producer(retired=RETIRED)),
)
CASES = [(f"{name}{where}", entry, way) for name, entry in SAMPLES for where, way in leaves(entry)]


def steps(where: str) -> list[tuple[str, ...]]:
    """`product/Product.place/Place.code` -> (Product, place), (Place, code)."""
    return [tuple(step.split(".")) for step in where.split("/")[1:]]


def is_shown(where: str) -> bool:
    return not set(steps(where)) & set(NOT_SHOWN)


def ways_together() -> Iterator[tuple[str, Entry, list[Any]]]:
    """All shown texts of a sample at once; the others one by one, for they may hide the rest."""
    for name, sample in SAMPLES:
        own = [(where, way) for where, entry, way in CASES if entry is sample]
        yield name, sample, [way for where, way in own if is_shown(where)]
        yield from ((where, sample, [way]) for where, way in own if not is_shown(where))


TOGETHER = list(ways_together())


def site_with(entry: Entry) -> Site:
    """One entry of each kind, this one instead of its kind's own."""
    kinds: dict[str, Entry] = {
        "Product": full_product(),
        "Producer": full_producer(),
        "SalesPoint": full_sales_point(),
    }
    kinds[type(entry).__name__] = entry
    return factories.site([kinds["Product"]], [kinds["Producer"]], [kinds["SalesPoint"]])  # type: ignore[list-item]


DATA_BLOCKS = (
    {"type": "application/ld+json"},
    {"type": "application/json", "id": "ocop-ageing"},
    {"type": "application/json", "id": "ocop-words"},
)


def is_ours(script: Element) -> bool:
    """A data block, or one of the site's own files."""
    names = ("../assets/ocop/origins.js", "../../assets/ocop/origins.js")
    own = [{"type": "module", "src": name} for name in names]
    return script.attributes in (*DATA_BLOCKS, *own)


def injected(page: Page) -> list[str]:
    """Whatever a page holds that no page of ours may."""
    body, head = parsed(page.body), parsed(page.head)
    wrong = [f"misnested {tag}" for tag in (*body.misnested, *head.misnested)]
    wrong += [f"open {element.name}" for element in (*body.open, *head.open)]
    wrong += [
        f"blank line {n}" for n, line in enumerate(page.body.splitlines()) if not line.strip()
    ]
    if len(body.named("h1")) != 1:
        wrong.append(f"{len(body.named('h1'))} h1")
    for before, element in pairwise((*body.elements, *head.elements)):
        if element.name in {"xss-probe", "body", "style", "iframe", "base", "object"}:
            wrong.append(f"element {element.name}")
        if element.name == "title" and not before.classes & {"ocop-place", "ocop-circle"}:
            wrong.append("title outside a drawing")
        if element.name == "script" and not is_ours(element):
            wrong.append("script")
        wrong += [
            f"attribute {name}"
            for name in element.attributes
            if name.startswith("on") or name in {"style", "data-xss", "mark", "autofocus"}
        ]
        wrong += [
            f"address {element.attributes[name]!r}"
            for name in ("href", "src", "action", "formaction")
            if not SCHEMES.match(element.attributes.get(name, "#"))
        ]
    for script in head.named("script"):
        if "src" not in script.attributes:
            json.loads(script.text)
    return wrong


@pytest.mark.parametrize(("entry", "ways"), [c[1:] for c in TOGETHER], ids=[c[0] for c in TOGETHER])
def test_a_hostile_text_in_any_field_stays_text(entry: Entry, ways: list[Any]) -> None:
    for text in CORPUS:
        hostile = functools.reduce(lambda value, way: poisoned(value, way, text), ways, entry)
        site = site_with(hostile)
        for page in pages(site):
            if "MARK" in page.body or "MARK" in page.head:
                assert injected(page) == [], (page.address, text)
        json.dumps(sales_point_features(site))
        for _, content in verify_files(site):
            json.loads(content)


def shown_somewhere(site: Site, mark: str) -> bool:
    """In the text of some page, or in a link's address."""
    bodies = [parsed(page.body) for page in pages(site)]
    texts = (element.text for body in bodies for element in body.elements)
    links = (link for body in bodies for link in body.values("href"))
    return any(mark in text for text in (*texts, *links))


SHOWN = [
    case
    for case in CASES
    if case[0].startswith(("product", "producer", "sales point")) and is_shown(case[0])
]


@pytest.mark.parametrize(("where", "entry", "way"), SHOWN, ids=[case[0] for case in SHOWN])
def test_every_text_is_shown_or_known_not_to_be(where: str, entry: Entry, way: Any) -> None:
    """So that the test above cannot pass because a field was never rendered."""
    address = steps(where)[-1][-1] in ADDRESSES
    value = "https://thu.example/QZX" if address else "QZX"
    assert shown_somewhere(site_with(poisoned(entry, way, value)), "QZX")


def test_what_is_known_not_to_be_shown_still_exists() -> None:
    assert set(NOT_SHOWN) <= {step for where, *_ in CASES for step in steps(where)}


def test_every_hostile_text_can_be_traced() -> None:
    assert [text for text in CORPUS if "MARK" not in text] == []


def filled(value: Any) -> Iterator[tuple[type, str, bool]]:
    """(class, field, whether it holds something) of a value and all inside it."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            inner = getattr(value, field.name)
            yield type(value), field.name, inner not in (None, (), frozenset(), "")
            yield from filled(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from filled(item)


def test_the_samples_leave_no_field_empty() -> None:
    """A new field without a place in the samples fails here, and so gets into the corpus test."""
    holds: dict[tuple[str, str], bool] = {}
    for _, entry in SAMPLES:
        for kind, name, full in filled(entry):
            holds[kind.__name__, name] = holds.get((kind.__name__, name), False) or full
    assert [key for key, full in holds.items() if not full] == [
        ("Product", "exceptions"),  # no page shows any
        ("Product", "retired"),
        ("Producer", "exceptions"),
        ("SalesPoint", "exceptions"),
        ("SalesPoint", "retired"),
    ]
