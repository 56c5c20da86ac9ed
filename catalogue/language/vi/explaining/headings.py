"""What stands over the parts of an explanation, at a terminal and on a page."""

ERROR, ADVICE = "Lỗi", "Lời khuyên"
CAUSES = "Thường do"
FIX = "Cách sửa"
BROKEN, MENDED = "Sai", "Đúng"
SEE = "Xem: python3 scripts/explain.py {code}"
ALL = "Xem từng quy tắc:  python3 scripts/explain.py E104"

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
