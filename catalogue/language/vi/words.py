"""Vietnamese names of the values that checks, commands and pages all speak of."""

LEVELS = {"central": "trung ương", "province": "tỉnh", "district": "huyện"}

REGISTERS = {
    "from-2025-07": "từ 01/07/2025",
    "before-2025-07": "trước 01/07/2025",
    "before-2023": "trước 2023",
}

UNIT_LEVELS = {2: "tỉnh", 3: "huyện", 5: "xã"}

CONTACT_FIELDS = {
    "address": "Địa chỉ",
    "phone": "Điện thoại",
    "email": "Thư điện tử",
    "website": "Trang web",
    "facebook": "Facebook",
    "zalo": "Zalo",
}

ENTRY_KINDS = {"product": "sản phẩm", "producer": "chủ thể", "sales-point": "điểm bán"}
