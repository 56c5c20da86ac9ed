"""What compilers call the kinds of sales points, and what a sales point's own name is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from catalogue.language.fold import fold, slug
from catalogue.model.entries import SalesPointKind

POINT_KINDS: Mapping[str, SalesPointKind] = {
    "Trung tâm OCOP cấp huyện/thành phố": SalesPointKind.OCOP_CENTRE,
    "Trung tâm OCOP / điểm dừng chân du lịch": SalesPointKind.OCOP_CENTRE,
    "Điểm giới thiệu và bán sản phẩm OCOP": SalesPointKind.DISPLAY_POINT,
    "Điểm giới thiệu và bán sản phẩm OCOP (huyện)": SalesPointKind.DISPLAY_POINT,
    "Điểm giới thiệu và bán sản phẩm OCOP (tỉnh)": SalesPointKind.DISPLAY_POINT,
    "Cửa hàng OCOP": SalesPointKind.SHOP_CORNER,
    "Cửa hàng OCOP cấp tỉnh": SalesPointKind.SHOP_CORNER,
    "Siêu thị/cửa hàng": SalesPointKind.SHOP_CORNER,
    "Điểm OCOP gắn làng nghề": SalesPointKind.CRAFT_VILLAGE,
    "Điểm OCOP gắn du lịch": SalesPointKind.TOURIST_SITE,
    "Trạm dừng nghỉ": SalesPointKind.REST_STOP,
    "Bưu cục": SalesPointKind.POST_OFFICE,
    "Không gian OCOP tạm thời": SalesPointKind.FAIR,
    "Hội chợ định kỳ": SalesPointKind.FAIR,
    "Gian hàng trực tuyến": SalesPointKind.ONLINE,
}

_GENERIC = re.compile(
    r"(?:(?:diem|trung tam|cua hang|khong gian|trung bay|gioi thieu|va|ban hang|ban|san pham|ocop|"
    r"tai|thi tran|thanh pho|huyen|tinh)(?: |$))+"
)
"""Words with which names of sales points begin and which tell none apart; folded."""


def point_id(name: str) -> str:
    """`Điểm giới thiệu và bán sản phẩm OCOP thị trấn Nhơn Hòa (…)` -> `nhon-hoa`."""
    whole = fold(re.sub(r"\([^()]*\)", " ", name))
    return slug(_GENERIC.sub("", whole, count=1) if _GENERIC.match(whole) else whole) or slug(name)
