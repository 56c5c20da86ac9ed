"""The finder's texts in Vietnamese, and what Vietnamese words mean the same.

Scripts show the texts that begin with `find.`; `{…}` are filled in the browser.
"""

TEXTS: dict[str, str] = {
    "find.title": "Tìm sản phẩm OCOP",
    "find.description": "Tìm sản phẩm OCOP theo tên, chủ thể, nơi sản xuất cũ hay mới, số quyết "
    "định; gõ không dấu cũng được. Lọc theo hạng sao còn hiệu lực, nhóm, tỉnh, xã.",
    "find.label": "Tìm sản phẩm",
    "find.placeholder": "Tên, chủ thể, địa danh…",
    "find.submit": "Tìm",
    "find.hint": "Gõ không dấu cũng được. Tìm được cả huyện, tỉnh cũ và số quyết định.",
    "find.try": "Thử:",
    "find.examples": "mac ca|nuoc mam|dong trung ha thao|kon tum|3500/QĐ-UBND",
    "find.suggestions": "Gợi ý",
    "find.all": "Xem tất cả {count} kết quả",
    "find.searching": "Đang tìm…",
    "find.failed": "Không tải được dữ liệu tìm kiếm. Hãy thử lại, hoặc đi theo các danh sách.",
    "find.count": "{count} sản phẩm",
    "find.count-of": "{count} sản phẩm cho “{text}”",
    "find.as-of": "Dữ liệu lập ngày {built}; tình trạng tính đến hôm nay, {day}.",
    "find.near": "Không có đúng chữ “{text}”. Đây là kết quả cho “{near}”.",
    "find.missed.words": "Không có gì cho “{text}”. Đây là kết quả cho “{instead}”.",
    "find.missed.stars": "Hôm nay không sản phẩm nào trong số này còn {stars} sao.",
    "find.missed.standing": "Không sản phẩm nào trong số này ở tình trạng “{standing}”.",
    "find.missed.place": "Danh mục chưa có gì ở {place}, nay thuộc {province}. Đây là kết quả cho "
    "“{instead}”.",
    "find.missed.nowhere": "Danh mục chưa có sản phẩm nào ở {place}.",
    "find.offers": "Xem riêng:",
    "find.offer": "{text} ({count})",
    "find.none": "Không tìm thấy sản phẩm nào cho “{text}”.",
    "find.none-chosen": "Không có sản phẩm nào hợp với các mục đã chọn.",
    "find.more": "Xem thêm {count} sản phẩm",
    "find.filter": "Lọc",
    "find.filter-count": "Lọc ({count})",
    "find.show": "Xem {count} sản phẩm",
    "find.clear": "Bỏ lọc",
    "find.remove": "Bỏ: {name}",
    "find.all-values": "Xem đủ {count}",
    "find.fewer-values": "Thu gọn",
    "find.sheet": "Lọc sản phẩm",
    "find.sheet-close": "Đóng phần lọc",
    "find.order": "Sắp xếp",
    "find.order.relevance": "Phù hợp nhất",
    "find.order.sao": "Nhiều sao trước",
    "find.order.ten": "Tên A–Y",
    "find.order.moi": "Mới công nhận trước",
    "find.facet.sao": "Hạng sao hôm nay",
    "find.facet.tinh-trang": "Tình trạng",
    "find.facet.nhom": "Nhóm sản phẩm",
    "find.facet.bo": "Bộ sản phẩm",
    "find.facet.tinh": "Tỉnh, thành phố",
    "find.facet.xa": "Xã, phường",
    "find.facet.chu-the": "Loại chủ thể",
    "find.facet.tieu-chuan": "Tiêu chuẩn",
    "find.facet.diem-ban": "Nơi mua",
    "find.value.diem-ban.co": "Có điểm bán đã biết",
    "find.stars": "{stars} sao",
    "find.unit.commune": "Xã {name}",
    "find.unit.ward": "Phường {name}",
    "find.unit.special-zone": "Đặc khu {name}",
    "find.no-group": "Chưa rõ nhóm",
    "find.ways": "Đi theo danh sách",
    "find.ways.why": "Mọi sản phẩm đều có trong các danh sách này:",
    "find.ways.tips": "Thử bỏ bớt một chữ, gõ không dấu, hoặc chỉ gõ tên xã, tên chủ thể.",
    "find.no-script": "Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt hoặc chưa tải được. "
    "Các danh sách dưới đây dẫn đến mọi sản phẩm và không cần JavaScript.",
}

UNITS = {"Xã ": "commune", "Phường ": "ward", "Đặc khu ": "special-zone"}
"""What names of today's communes begin with -> the ends of the keys that say so."""

SYNONYMS = (
    ("che", "tra"),
    ("heo", "lon"),
    ("me", "vung"),
    ("bap", "ngo"),
    ("dau", "do"),
    ("phong", "lac"),
    ("mi", "my"),
    ("trai", "qua"),
    ("khom", "thom", "dua"),
    ("suon", "xuong"),
)
"""Words of different regions for one thing, folded: tried where a search finds nothing as typed."""

ALIASES = {
    "cafe": "ca phe",
    "ho tieu": "hat tieu",
    "tieu den": "hat tieu",
    "chanh day": "chanh leo",
    "cu nghe": "nghe",
    "trai bo": "bo",
    "saigon": "ho chi minh",
    "sai gon": "ho chi minh",
    "tphcm": "ho chi minh",
    "hcm": "ho chi minh",
    "qua bieu": "qua tang",
    "hop qua": "qua tang",
    "gio qua": "qua tang",
}
"""What people write and names do not -> what names say, both folded: tried where a search finds
nothing as typed.
"""

SHORT = {
    "htx": "hop tac xa",
    "cty": "cong ty",
    "cp": "co phan",
    "tnhh": "trach nhiem huu han",
    "mtv": "mot thanh vien",
    "hkd": "ho kinh doanh",
    "cssx": "co so san xuat",
    "dntn": "doanh nghiep tu nhan",
}
"""Shortened words of producers' names -> what they stand for, folded; either finds the other."""

STANDINGS = {
    "con hieu luc": ("valid", "expiring"),
    "con han": ("valid", "expiring"),
    "sap het han": ("expiring",),
    "het hieu luc": ("expired",),
    "het han": ("expired",),
    "bi thu hoi": ("revoked",),
    "thu hoi": ("revoked",),
}
"""How a product stands, as people say it, folded -> the statuses that are meant, longer first."""
