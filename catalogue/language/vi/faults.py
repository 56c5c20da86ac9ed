"""What the system refuses of a file, what the environment lacks, and what mends it."""

OF_FILE = "{file}: {problem}"
STOPPED = "{complaint}.\nSửa: {cure}\n"
BUILD_STOPPED = (
    "Không ghi được trang web vào {site}. {complaint}. Trang cũ, nếu có, vẫn còn nguyên.\n"
    "Sửa: {cure}\n"
)

CURES = {
    "gone": "xem tệp ấy có bị xóa hay đổi tên không, đưa về chỗ cũ rồi chạy lại.",
    "denied": "cho phép người đang dùng máy đọc và ghi ở đó, đóng chương trình khác đang mở tệp, "
    "rồi chạy lại.",
    "full": "dọn chỗ trống, hoặc ghi vào ổ đĩa khác còn chỗ và ghi được.",
    "other": "xem ổ đĩa và quyền của tệp ấy, rồi chạy lại.",
}

PART_LOST = "Môi trường Python {environment} thiếu {part}.\n"
MADE_ANEW = "Sửa: xóa thư mục {environment} rồi chạy  {door}  để tạo lại nó.\n"
MADE = "Sửa: chạy  {door} , lệnh này tự tạo một môi trường đủ các phần.\n"
