"""Checks that one page at a time can answer, whatever process reads it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from catalogue.language.languages import common, language_at
from catalogue.publishing.verification.built_page import BuiltPage
from catalogue.publishing.verification.outcome import Problem
from catalogue.publishing.verification.targets import file_of, target


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page is held against.

    files: every file of the site. base: the path below which it is published, as in `/ocop/`.
    starred: ids of the products that may show stars.
    """

    files: frozenset[str]
    base: str
    starred: frozenset[str]


Looked = Iterator[Problem | None]
"""One item for each thing looked at: None when it is as it should be."""

PageCheck = Callable[[BuiltPage, Surroundings], Looked]


def links_lead_somewhere(page: BuiltPage, around: Surroundings) -> Looked:
    """To a file of the site, and to a part of this page that exists; or openly outside."""
    own = file_of(page.address)
    for link in page.links:
        found = target(page.address, link, around.base)
        if not found.known:
            yield Problem(page.address, f"liên kết lạ “{link[:80]}”")
        elif found.file is not None and found.file not in around.files:
            yield Problem(page.address, f"liên kết “{link}” không dẫn đến đâu")
        elif found.file == own and found.fragment and found.fragment not in page.ids:
            yield Problem(page.address, f"liên kết “{link}”: không có mục #{found.fragment}")
        else:
            yield None


def loads_exist_and_are_ours(page: BuiltPage, around: Surroundings) -> Looked:
    """Whatever a browser fetches by itself is a file of this site."""
    for load in page.loads:
        if load.startswith(("data:", "#")):
            yield None
            continue
        found = target(page.address, load, around.base)
        if found.file is None:
            yield Problem(page.address, f"tải từ máy chủ khác: {load[:120]}")
        elif found.file not in around.files:
            yield Problem(page.address, f"thiếu tệp “{load}”")
        else:
            yield None


def page_is_whole(page: BuiltPage, _: Surroundings) -> Looked:
    """One title, one main heading, the language of its address."""
    if not page.title:
        yield Problem(page.address, "không có tiêu đề")
    elif page.headings != 1:
        yield Problem(page.address, f"có {page.headings} tiêu đề chính (h1), cần 1")
    elif page.language != language_at(page.address).code:
        yield Problem(page.address, f"ngôn ngữ “{page.language}”")
    else:
        yield None


def fault_of_structure(text: str, address: str, starred: frozenset[str]) -> str | None:
    """What is wrong with one piece of JSON-LD on the page at an address."""
    try:
        content = json.loads(text)
    except ValueError:
        return "JSON-LD không đọc được"
    if "aggregateRating" in text:
        return "JSON-LD có aggregateRating: sao OCOP không phải bình chọn"
    product = common(address).removeprefix("san-pham/").rstrip("/")
    certified = isinstance(content, dict | list) and "hasCertification" in content
    if certified and product not in starred:
        return "JSON-LD nói có chứng nhận mà sản phẩm không còn"
    return None


def structured_data_is_sound(page: BuiltPage, around: Surroundings) -> Looked:
    """JSON-LD parses, says nothing of reviews, and certifies only what may show stars."""
    for text in page.structured:
        fault = fault_of_structure(text, page.address, around.starred)
        yield Problem(page.address, fault) if fault else None


PAGE_CHECKS: Mapping[str, PageCheck] = {
    "tiêu đề và ngôn ngữ": page_is_whole,
    "liên kết và mục": links_lead_somewhere,
    "ảnh, kiểu dáng, tập lệnh": loads_exist_and_are_ours,
    "dữ liệu có cấu trúc": structured_data_is_sound,
}
