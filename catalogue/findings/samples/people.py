"""E7xx. The phone number is all zeros, and example.com is nobody's."""

from __future__ import annotations

from catalogue.findings.samples.sample import POINT, Sample, sample

_HOUSEHOLD = "producers/gia-lai/ho-thu.yml"
_PHONE = 'contacts:\n  phone: "0900000000"\n'

SAMPLES: dict[str, Sample] = {
    "E701": sample(
        f"name: Hộ thử\nkind: household\n{_PHONE}",
        f"name: Hộ thử\nkind: household\n{_PHONE}consent:\n  date: 2026-10-01\n  fields: [phone]\n",
        _HOUSEHOLD,
    ),
    "E702": sample(
        "description: Măng thử, gọi 0900 000 000 để mua.\n", "description: Măng thử của xã.\n"
    ),
    "E703": sample(
        "description: Viết cho ho-thu@example.com để mua.\n", "description: Măng thử của xã.\n"
    ),
    "E704": sample(
        "description: Chủ hộ có CCCD 012345678901, để thử.\n", "description: Măng thử của xã.\n"
    ),
    "E705": sample(
        f"name: Cơ sở sản xuất Nguyễn Thị Thử\nkind: other\n{_PHONE}",
        "name: Cơ sở sản xuất Nguyễn Thị Thử\nkind: other\n",
        _HOUSEHOLD,
    ),
    "E706": sample(
        f"name: Hộ kinh doanh Nguyễn Thị Thử\nkind: shop-corner\n{_PHONE}",
        "name: Hộ kinh doanh Nguyễn Thị Thử\nkind: shop-corner\n",
        POINT,
    ),
    "E707": sample("traceability_url: https://zalo.me/0900000000\n", ""),
}
