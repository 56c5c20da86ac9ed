"""What the preview says, on the terminal and on its pages, in Vietnamese."""

STARTING = "Đang đọc danh mục …"
SERVING = "Xem tại {address}"
READY = """\
Đã sẵn sàng: {products} sản phẩm, {producers} chủ thể, {points} điểm bán ({seconds} giây).
Sửa tệp nào rồi lưu, trang đang mở tự tải lại. Ctrl+C để ngừng."""
BYE = "Đã ngừng."

PORT_TAKEN = """\
Không mở được cổng {port} ({problem}).
Sửa: dùng cổng khác, ví dụ  --port {other}
"""

CHANGED = "{time}  Đã đọc lại {files}."
MORE_FILES = "{first} và {count} tệp khác"
MENDED = "Đã sửa hết lỗi."
DRAWING = "{time}  Đang vẽ lại giao diện và các trang hướng dẫn …"
SCHEMA_CHANGED = "{time}  Lược đồ hoặc dữ liệu tham chiếu đã đổi: đang đọc lại tất cả …"
TROUBLE = "{time}  Chưa cập nhật được: {problem}"

WRONG = "Danh mục còn {count} lỗi: trang web chưa dựng được cho đến khi sửa xong."
FORMER = "Dữ liệu của trang này đang có lỗi: bên dưới là nội dung đọc được gần nhất."
UNSHOWN = "Chưa hiện được trang này: hãy sửa lỗi rồi lưu, trang tự tải lại."
FIX = "Sửa: {fix}"
MORE = "… và {count} lỗi khác."
FOREIGN_HOST = "Trang xem thử chỉ trả lời tại địa chỉ của chính máy này."
