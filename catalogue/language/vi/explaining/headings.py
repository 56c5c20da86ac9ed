"""What stands over the parts of an explanation, at a terminal and on a page."""

ERROR, ADVICE = "Lỗi", "Lời khuyên"
CAUSES = "Thường do"
FIX = "Cách sửa"
BROKEN, MENDED = "Sai", "Đúng"
SEE = "Xem: ocop explain {code}"
ALL = "Xem từng quy tắc:  ocop explain E104"

MADE = {
    "photo": "ảnh JPEG 400×300 điểm, không kèm dữ liệu gì",
    "heavy": "ảnh nặng hơn 10 MB",
    "no-photo": "tệp PDF đổi đuôi thành .jpg",
    "png": "ảnh PNG đổi đuôi thành .jpg",
    "small": "ảnh 120×90 điểm",
    "position": "ảnh JPEG còn ghi vĩ độ, kinh độ nơi chụp",
    "cut": "ảnh JPEG bị đứt nửa chừng",
    "moving": "ảnh WebP động",
    "link": "liên kết tượng trưng đến tệp của sản phẩm khác",
    "locked": "tệp không có quyền đọc",
}
"""The values of `samples.Made`, for people."""

PAGES: dict[str, str] = {
    "rules.title": "Quy tắc kiểm tra dữ liệu",
    "rules.description": "Mọi quy tắc mà máy dùng để kiểm tra dữ liệu OCOP: nghĩa, nguyên nhân, "
    "cách sửa, ví dụ sai và đúng.",
    "rules.lead": "Máy kiểm tra từng tệp trước khi đăng. Mỗi điều máy báo có một mã; bấm vào mã để "
    "xem nghĩa và cách sửa. Mã bắt đầu bằng E là lỗi, phải sửa; bắt đầu bằng W là lời khuyên.",
    "rules.guide": "Hướng dẫn",
    "rules.add": "Thêm dữ liệu",
    "rules.command": "Trên máy có chương trình:",
    "rules.error": "Lỗi, phải sửa trước khi đăng",
    "rules.advice": "Lời khuyên, không chặn việc đăng",
    "rules.meaning": "Nghĩa là",
    "rules.causes": CAUSES,
    "rules.fix": FIX,
    "rules.broken": BROKEN,
    "rules.mended": MENDED,
    "rules.samples": "Ví dụ",
    "rules.invented": "Dữ liệu trong ví dụ không có thật.",
    "rules.before": "Quy tắc trước",
    "rules.after": "Quy tắc sau",
    "rules.around": "Các quy tắc liền kề",
}
"""Interface texts of the pages of the rules."""
