"""What the `ocop` command says, in Vietnamese."""

DESCRIPTION = "Danh mục sản phẩm OCOP: kiểm tra dữ liệu, dựng trang web, nhập danh sách."

EPILOG = """\
Ví dụ:
  ocop check                     kiểm tra mọi tệp
  ocop build                     dựng trang web vào thư mục site
  ocop serve                     dựng và xem thử tại http://127.0.0.1:8000
  ocop import danh-sach.csv      đưa một danh sách CSV vào danh mục (thêm --dry-run để xem trước)
  ocop verify site               kiểm tra trang web đã dựng

Mã thoát: 0 tốt; 1 có lỗi trong dữ liệu hoặc trang web; 2 gọi lệnh sai; 130 bị ngắt.
"""

BUILD = "Đọc, kiểm tra, dựng trang web, rồi kiểm tra trang đã dựng."
CHECK = "Kiểm tra sản phẩm, chủ thể và điểm bán."
SERVE = "Dựng trang web, mở tại máy này, tự dựng lại sau mỗi lần sửa."
VERIFY = "Kiểm tra một trang web đã dựng: liên kết, ảnh, danh sách, bản đồ."
IMPORT = "Đưa một danh sách CSV vào danh mục và báo cáo từng dòng."

USAGE = "Cách dùng: "
OPTIONS = "tùy chọn"
ARGUMENTS = "đối số"
HELP = "in hướng dẫn này rồi thoát"
VERSION = "in phiên bản rồi thoát"
SEE_HELP = "Thêm --help để xem cách dùng."

MISTAKES = {
    "the following arguments are required:": "còn thiếu:",
    "unrecognized arguments:": "không hiểu:",
    "invalid choice:": "không có lựa chọn",
    "(choose from": "(chọn một trong",
    "expected one argument": "cần một giá trị",
    "argument ": "",
}
"""argparse's own words for the commonest mistakes."""

SERVING = {
    "Building documentation": "Đang dựng trang web …",
    "Serving on": "Đã sẵn sàng. Sửa tệp nào, trang tự dựng lại. Ctrl+C để ngừng.",
    "Detected file changes": "Có tệp vừa thay đổi.",
    "Reloading browsers": "Đã dựng lại; trình duyệt tự tải lại.",
    "An error happened during the rebuild": "Chưa dựng lại được: hãy sửa lỗi ở trên rồi lưu lại.",
}
"""How MkDocs' remarks begin while it serves, and what to say instead."""

NO_CATALOGUE = """\
{root} không phải thư mục gốc của một danh mục (không có schema/product.schema.json).
Sửa: bỏ --root, hoặc chỉ đến thư mục có products, schema và mkdocs.yml.
Thêm --help để xem cách dùng.
"""

_ELSEWHERE = "Sửa: chọn một thư mục chưa có, ví dụ  --site site\n"

UNFIT_TARGETS = {
    "data": "{site} chứa dữ liệu hoặc chương trình; dựng vào đó sẽ xóa mất. " + _ELSEWHERE,
    "foreign": "{site} có nội dung không do ocop build tạo ra; không ghi đè. " + _ELSEWHERE,
    "file": "{site} là một tệp, không phải thư mục. " + _ELSEWHERE,
}

ADDRESS_TAKEN = """\
Hai trang cùng địa chỉ {address}.
Sửa: đổi mã (tên thư mục, tên tệp) hoặc mã cũ (former_ids) trùng với địa chỉ ấy.
"""

UNWRITABLE = """\
Không ghi được trang web vào {site}: {problem}. Trang cũ, nếu có, vẫn còn nguyên.
Sửa: kiểm tra chỗ trống và quyền ghi của ổ đĩa, hoặc chọn nơi khác bằng --site.
"""

STOPPED = "Danh mục còn lỗi: trang web chưa được dựng."
UNFIT_SITE = "Trang web vừa dựng không đạt: giữ nguyên trang cũ.\n"
FRESH = "dựng lại tất cả, không dùng bộ nhớ đệm (cache) của lần trước"
