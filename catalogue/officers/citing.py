"""Sources as a compiler writes them in one cell -> titles and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from catalogue.language.vi.importing import CITATIONS

Source = dict[str, Any]

SITE_NAMES = {
    "baobinhdinh.vn": "Báo Bình Định",
    "baodaknong.vn": "Báo Đắk Nông",
    "baodanang.vn": "Báo Đà Nẵng",
    "baogialai.com.vn": "Báo Gia Lai",
    "baohatinh.vn": "Báo Hà Tĩnh",
    "baolaocai.vn": "Báo Lào Cai",
    "baomoi.com": "Báo Mới",
    "baovephapluat.vn": "Báo Bảo vệ Pháp luật",
    "beta.congthuong.vn": "Báo Công Thương",
    "dantocmiennui.vn": "Dân tộc và Miền núi, TTXVN",
    "etime.danviet.vn": "Etime, Báo Dân Việt",
    "export.vccinews.com": "VCCI News",
    "hoinhabaoyenbai.org.vn": "Hội Nhà báo Yên Bái",
    "kinhtedothi.vn": "Báo Kinh tế & Đô thị",
    "langngheviet.com.vn": "Tạp chí Làng nghề Việt Nam",
    "lienminhhtxyenbai.org.vn": "Liên minh Hợp tác xã Yên Bái",
    "nguoilambaobacgiang.vn": "Người làm báo Bắc Giang",
    "nhandan.vn": "Báo Nhân Dân",
    "nongnghiep.vn": "Báo Nông nghiệp Việt Nam",
    "nongthon.vietnamtourism.gov.vn": "Du lịch nông thôn, Cục Du lịch Quốc gia Việt Nam",
    "qrt.vn": "Đài Phát thanh - Truyền hình Quảng Nam",
    "snnptnt.thuathienhue.gov.vn": "Sở Nông nghiệp và Phát triển nông thôn Thừa Thiên Huế",
    "sonnptnt.quangtri.gov.vn": "Sở Nông nghiệp và Phát triển nông thôn Quảng Trị",
    "thegioitiepthi.danviet.vn": "Thế giới Tiếp thị, Báo Dân Việt",
    "thoibaotaichinhvietnam.vn": "Thời báo Tài chính Việt Nam",
    "tienphong.vn": "Báo Tiền Phong",
    "trangtraiviet.danviet.vn": "Trang Trại Việt, Báo Dân Việt",
    "vietnam.vn": "Nền tảng Vietnam.vn",
    "thongtin.vietnam.vn": "Nền tảng Vietnam.vn",
    "vietnamnet.vn": "Báo VietNamNet",
    "yenbai.gov.vn": "Cổng thông tin điện tử tỉnh Yên Bái",
}
"""Sites whose name is known for certain; any other is called by its host."""

_BETWEEN = " ; "
_REMARK = re.compile(r"(?P<what>\S.*?) \((?P<remark>[^()]+)\)")
_HOST = re.compile(r"(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?: (?P<article>\S.*))?")

_TAKEN_FROM = re.compile(r"nguồn gốc (?P<host>\S+)")
_AFTER = re.compile(r"(?P<host>\S+\.\S+) (?P<date>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)")


def sources_of(cell: str) -> list[Source]:
    """`https://… (tin Baohatinh.vn) ; phapluatplus 215082` -> two, the first with a note."""
    return [_source(part.strip()) for part in cell.split(_BETWEEN) if part.strip()]


def _source(text: str) -> Source:
    found = _REMARK.fullmatch(text)
    what, remark = (found["what"], found["remark"]) if found else (text, "")
    is_address = what.startswith(("https://", "http://"))
    if not is_address and (found is None or _HOST.fullmatch(what) is None):
        what, remark = text, ""  # the title of a document, which may hold parentheses
    source: Source = {
        "title": _site(urlsplit(what).hostname or what) if is_address else _named(what)
    }
    if is_address:
        source["url"] = what
    if remark:
        source["note"] = _sentence(remark)
    return source


def _named(text: str) -> str:
    """`nongnghiep.vn d256697` -> `Báo Nông nghiệp Việt Nam (nongnghiep.vn), bài d256697`."""
    found = _HOST.fullmatch(text)
    if found is None:
        return text
    article = CITATIONS["article"].format(article=found["article"]) if found["article"] else ""
    return _site(found["host"]) + article


def _site(host: str) -> str:
    host = host.removeprefix("www.")
    name = SITE_NAMES.get(host)
    return f"{name} ({host})" if name else host


def _sentence(remark: str) -> str:
    """The compiler's remark on a source, as the sentence that the page shows."""
    if found := _TAKEN_FROM.fullmatch(remark):
        return CITATIONS["origin"].format(origin=found["host"])
    if found := _AFTER.fullmatch(remark):
        written = "/".join(reversed(found["date"].split("-")))
        return CITATIONS["after"].format(origin=found["host"], date=written)
    return CITATIONS["remark"].format(remark=remark[0].upper() + remark[1:])


def gathered(sources: Iterable[Mapping[str, Any]]) -> list[Source]:
    """Each title and address once, in order; notes of the same source follow one another."""
    found: dict[tuple[str, str], Source] = {}
    for source in sources:
        kept = found.setdefault((source["title"], source.get("url", "")), {**source, "note": ""})
        note = source.get("note", "")
        if note and note not in kept["note"]:
            kept["note"] = f"{kept['note']} {note}".strip()
    return [{k: v for k, v in source.items() if v} for source in found.values()]
