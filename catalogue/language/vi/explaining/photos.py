"""E6xx: photos."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E601": (
        "Ảnh quá nặng",
        "Ảnh nặng làm kho dữ liệu phình mãi; trang web không cần lớn như vậy.",
        ("Ảnh gốc từ máy ảnh, chưa thu nhỏ.",),
        "thu nhỏ còn cạnh dài 2000 điểm và lưu JPEG, ví dụ bằng Paint (Đổi cỡ) hoặc điện thoại.",
    ),
    "E602": (
        "Không phải ảnh",
        "Nội dung tệp không phải JPEG, PNG hay WebP.",
        ("Đổi đuôi tệp HEIC, PDF thành .jpg.",),
        "mở ảnh gốc và xuất lại thành JPEG.",
    ),
    "E603": (
        "Đuôi không hợp với nội dung",
        "Đuôi tệp nói một kiểu ảnh, nội dung là kiểu khác.",
        ("Đổi tên thay vì xuất lại.", "Ảnh WebP tải từ web, lưu thành .jpg."),
        "",
    ),
    "E604": (
        "Ảnh quá nhỏ hoặc quá lớn",
        "Ảnh nhỏ thì mờ trên trang; ảnh quá nhiều điểm thì máy chủ từ chối.",
        ("Ảnh xem trước tải từ Zalo.", "Ảnh ghép khổ lớn."),
        "dùng ảnh gốc với cạnh dài từ 1000 đến 4000 điểm.",
    ),
    "E605": (
        "Ảnh còn dữ liệu kèm theo",
        "Điện thoại ghi vào ảnh nơi chụp, giờ chụp, tên máy; đăng lên là lộ nhà người ta.",
        ("Ảnh chụp bằng điện thoại, chép thẳng vào thư mục.",),
        "",
    ),
    "E606": (
        "Ảnh hỏng",
        "Tệp ảnh bị đứt giữa chừng, không mở được hết.",
        ("Tải về chưa xong, thẻ nhớ lỗi.",),
        "",
    ),
    "E607": (
        "Không có tệp ảnh",
        "product.yml nhắc một ảnh mà thư mục không có.",
        ("Quên chép ảnh.", "Gõ sai tên; chữ hoa và chữ thường là khác nhau."),
        "thêm ảnh vào cùng thư mục, sửa tên cho khớp, hoặc xóa mục này.",
    ),
    "E608": (
        "Ảnh không ai nhắc",
        "Trong thư mục có ảnh mà product.yml không nhắc, nên trang web không dùng.",
        ("Chép ảnh mà quên ghi vào photos.",),
        "",
    ),
    "E609": ("Ảnh động", "Danh mục chỉ dùng ảnh tĩnh.", ("Ảnh WebP hoặc PNG động.",), ""),
    "E610": ("Ảnh nhắc hai lần", "Một ảnh chỉ ghi một lần ở photos.", ("Chép một mục.",), ""),
}
