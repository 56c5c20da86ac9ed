"""E5xx, W5xx: barcodes and web addresses."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E501": (
        "Mã vạch sai số kiểm tra",
        "Chữ số cuối của mã vạch tính từ các số trước; không khớp nghĩa là có số sai.",
        ("Gõ nhầm hoặc đổi chỗ hai chữ số.",),
        "",
    ),
    "W502": (
        "Mã vạch không phải của Việt Nam",
        "Mã của doanh nghiệp đăng ký tại Việt Nam bắt đầu bằng 893.",
        ("Bao bì dùng mã của nhà nhập khẩu.", "Gõ nhầm."),
        "",
    ),
    "E503": (
        "Địa chỉ web không dùng được",
        "Địa chỉ phải mở được từ mọi nơi: không máy nội bộ, không mật khẩu, không cổng lạ.",
        ("Chép địa chỉ trong mạng cơ quan.", "Dấu gạch chéo ngược của Windows."),
        "chép lại từ thanh địa chỉ của trình duyệt, khi trang mở được trên điện thoại.",
    ),
    "W504": ("Nguồn chưa mã hóa", "Trang nguồn chỉ có http.", ("Trang cũ của cơ quan.",), ""),
    "E505": (
        "Mã vạch dùng hai lần",
        "Mỗi quy cách của mỗi sản phẩm có mã vạch riêng.",
        ("Chép khối packagings rồi quên đổi mã.",),
        "",
    ),
}
