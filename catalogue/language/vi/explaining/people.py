"""E7xx: personal data."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E701": (
        "Liên hệ của hộ chưa đồng ý",
        "Địa chỉ, điện thoại của hộ gia đình là dữ liệu cá nhân; đăng khi hộ đã đồng ý.",
        ("Chép cả cột điện thoại của bảng.",),
        "",
    ),
    "E702": (
        "Số điện thoại trong lời văn",
        "Số điện thoại chỉ ghi ở contacts, nơi có thể xóa khi người ta yêu cầu.",
        ("Chép lời quảng cáo: “Liên hệ 09…”.",),
        "",
    ),
    "E703": (
        "Thư điện tử trong lời văn",
        "Hộp thư chỉ ghi ở contacts, nơi có thể xóa khi người ta yêu cầu.",
        ("Chép lời giới thiệu từ trang web.",),
        "",
    ),
    "E704": (
        "Số căn cước",
        "Số giấy tờ tùy thân không bao giờ được đăng.",
        ("Chép từ đơn đăng ký.",),
        "",
    ),
    "E705": (
        "Tên như của một hộ",
        "Tên là của một hộ hay cá nhân, nên liên hệ cần có sự đồng ý dù loại hình ghi khác.",
        ("Cơ sở mang tên người, chọn loại hình “khác”.",),
        "",
    ),
    "E706": (
        "Điểm bán ở nhà riêng",
        "Điểm bán của hộ hay cá nhân: địa chỉ và điện thoại có thể là của nhà riêng.",
        ("Cửa hàng mở tại nhà.",),
        "",
    ),
    "E707": (
        "Số điện thoại trong mã hoặc địa chỉ web",
        "Địa chỉ trang và liên kết cũng là nơi lộ số điện thoại.",
        ("Dán liên kết zalo.me/09….", "Đặt tên tệp theo số điện thoại."),
        "xóa số; liên kết Zalo của doanh nghiệp ghi ở ô zalo trong contacts.",
    ),
}
