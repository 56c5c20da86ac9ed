"""Each check looks at the whole built site and says how much it looked at.

A check that looked at nothing fails: it is not running (Homebrew's validate-build.rb).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from catalogue.publishing.verification.built_page import BuiltPage, Listing
from catalogue.publishing.verification.expectation import Expectation

OUTSIDE = {"http", "https", "mailto", "tel", "geo"}


@dataclass(frozen=True, slots=True)
class Built:
    """The site as it was read.

    files: every file's address. texts: the content of style sheets and GeoJSON files.
    base: the path below which the site is published, as in `/ocop/`.
    """

    pages: Mapping[str, BuiltPage]
    files: frozenset[str]
    texts: Mapping[str, str]
    base: str
    expected: Expectation


@dataclass(frozen=True, slots=True)
class Problem:
    page: str
    text: str


Looked = Iterator[Problem | None]
"""One item for each thing looked at: None when it is as it should be."""

Check = Callable[[Built], Looked]


def target_of(built: Built, page: BuiltPage, link: str) -> tuple[str, str] | None:
    """(file, fragment) that a link of this site leads to; None for what leads outside."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    folder = "/" + page.address.rpartition("/")[0]
    whole = normpath(f"{folder}/{path}") if not path.startswith("/") else normpath(path)
    if path.endswith(("/", "/.", "..")) or path == ".":
        whole = whole.rstrip("/") + "/"
    base = built.base if path.startswith("/") else "/"
    file = page.address if not path else whole.removeprefix(base).lstrip("/")
    if file == "" or file.endswith("/"):
        return f"{file}index.html", unquote(parts.fragment)
    return file, unquote(parts.fragment)


def _file_of(address: str) -> str:
    return f"{address}index.html" if address == "" or address.endswith("/") else address


def links_lead_somewhere(built: Built) -> Looked:
    by_file = {_file_of(address): page for address, page in built.pages.items()}
    for page in built.pages.values():
        for link in page.links:
            if urlsplit(link).scheme not in {"", *OUTSIDE}:
                yield Problem(page.address, f"liên kết lạ “{link[:80]}”")
                continue
            target = target_of(built, page, link)
            if target is None:
                yield None
            elif target[0] not in built.files:
                yield Problem(page.address, f"liên kết “{link}” không dẫn đến đâu")
            else:
                yield _anchor(by_file, page, link, *target)


def _anchor(
    by_file: Mapping[str, BuiltPage], page: BuiltPage, link: str, file: str, fragment: str
) -> Problem | None:
    target = by_file.get(file)
    if not fragment or target is None or fragment in target.ids:
        return None
    return Problem(page.address, f"liên kết “{link}”: không có mục #{fragment}")


def loads_exist_and_are_ours(built: Built) -> Looked:
    """Whatever a browser fetches by itself is a file of this site."""
    for page in built.pages.values():
        for load in page.loads:
            if load.startswith("data:"):
                yield None
                continue
            target = target_of(built, page, load)
            if target is None:
                yield Problem(page.address, f"tải từ máy chủ khác: {load[:120]}")
            elif target[0] not in built.files and not load.startswith("#"):
                yield Problem(page.address, f"thiếu tệp “{load}”")
            else:
                yield None


def styles_load_nothing_foreign(built: Built) -> Looked:
    for file, text in built.texts.items():
        if file.endswith(".css"):
            foreign = [
                w for w in ("url(http", "url(//", 'url("http', "@import url(http") if w in text
            ]
            yield Problem(file, f"kiểu dáng tải từ máy chủ khác: {foreign}") if foreign else None


def required_pages_exist(built: Built) -> Looked:
    for address in built.expected.required:
        exists = _file_of(address) in built.files
        yield None if exists else Problem(address, "thiếu trang này")


def pages_are_whole(built: Built) -> Looked:
    """One title, one main heading, a language and an address of its own."""
    for page in built.pages.values():
        if not page.title:
            yield Problem(page.address, "không có tiêu đề")
        elif page.headings != 1:
            yield Problem(page.address, f"có {page.headings} tiêu đề chính (h1), cần 1")
        elif page.language not in {"vi", "en"}:
            yield Problem(page.address, f"ngôn ngữ “{page.language}”")
        else:
            yield None


def listings_count_right(built: Built) -> Looked:
    """What a listing says it lists is what it lists, on each page and over all of them."""
    parts: dict[tuple[str, str], list[Listing]] = defaultdict(list)
    for page in built.pages.values():
        for listing in page.listings:
            parts[page.address.partition("trang-")[0], listing.kind].append(listing)
            here = len(listing.entries)
            text = f"nói có {listing.here} mục, thật ra {here}"
            yield Problem(page.address, text) if listing.here != here else None
    for (first, _), listings in parts.items():
        listed = [entry for listing in listings for entry in listing.entries]
        claimed = {listing.total for listing in listings}
        if len(set(listed)) != len(listed):
            yield Problem(first, "có mục lặp giữa các trang")
        elif claimed != {len(listed)}:
            yield Problem(first, f"nói tổng {claimed}, các trang có {len(listed)}")
        else:
            yield None


def listings_agree_with_model(built: Built) -> Looked:
    for (address, kind), total in built.expected.totals.items():
        page = built.pages.get(address)
        if page is None:
            yield Problem(address, f"thiếu danh sách có {total} mục") if total else None
            continue
        found = [listing.total for listing in page.listings if listing.kind == kind]
        text = f"danh sách có {total} mục theo dữ liệu, trang nói {found}"
        yield None if found == [total] else Problem(address, text)


def archipelagos_are_named(built: Built) -> Looked:
    """Maps published in Vietnam show and name both (Luật Đo đạc và bản đồ 2018)."""
    text = built.texts.get("assets/ban-do/archipelagos.geojson", "")
    for name in ("Quần đảo Hoàng Sa", "Quần đảo Trường Sa"):
        features = json.loads(text)["features"] if text else []
        labels = [f for f in features if f["properties"].get("kind") == "label"]
        islets = [f for f in features if f["properties"].get("archipelago") == name]
        named = any(label["properties"]["name"] == name for label in labels)
        yield None if named and islets else Problem("diem-ban/", f"bản đồ thiếu {name}")


def structured_data_is_sound(built: Built) -> Looked:
    """JSON-LD parses, says nothing of reviews, and certifies only what may show stars."""
    for page in built.pages.values():
        for text in page.structured:
            try:
                content = json.loads(text)
            except ValueError:
                yield Problem(page.address, "JSON-LD không đọc được")
                continue
            product = page.address.removeprefix("san-pham/").rstrip("/")
            if "aggregateRating" in text:
                yield Problem(
                    page.address, "JSON-LD có aggregateRating: sao OCOP không phải bình chọn"
                )
            elif "hasCertification" in content and product not in built.expected.starred:
                yield Problem(page.address, "JSON-LD nói có chứng nhận mà sản phẩm không còn")
            else:
                yield None


CHECKS: Mapping[str, Check] = {
    "trang bắt buộc": required_pages_exist,
    "tiêu đề và ngôn ngữ": pages_are_whole,
    "liên kết và mục": links_lead_somewhere,
    "ảnh, kiểu dáng, tập lệnh": loads_exist_and_are_ours,
    "kiểu dáng không tải từ ngoài": styles_load_nothing_foreign,
    "số mục trong danh sách": listings_count_right,
    "danh sách so với dữ liệu": listings_agree_with_model,
    "tên hai quần đảo": archipelagos_are_named,
    "dữ liệu có cấu trúc": structured_data_is_sound,
}
