"""What `ocop export` writes into tables, and what is said when they come back."""

IDS = {"product": "Mã sản phẩm", "producer": "Mã chủ thể", "sales-point": "Mã điểm bán"}
"""Heading of the first column, which says what kind of entries a table holds."""

SHEETS = {"product": "Sản phẩm", "producer": "Chủ thể", "sales-point": "Điểm bán"}

FINGERPRINT = "Dấu vân tay (không sửa)"
STATUS = "Tình trạng (không sửa)"
PRODUCER = "Tên chủ thể (không sửa)"
LISTS = "Lựa chọn"
LAST = "Lần công nhận cuối"
JOIN = " – "
BOOLEANS = {True: "Có", False: "Không"}

VALIDATION = {
    "title": "Chưa đúng",
    "text": "Chỉ chọn một giá trị trong danh sách xổ xuống.",
}

SELECTION = {
    "province": 'Không có tỉnh nào tên “{text}”{candidates}. Sửa: ví dụ  --province "Gia Lai".',
    "candidates": "; có phải {names}?",
    "group": "Không có nhóm nào tên “{text}”. Sửa: một trong {known}.",
    "only-products": "Chỉ sản phẩm mới lọc được theo {flag}. Sửa: bỏ {flag}, hoặc --kind product.",
    "form": "Không biết ghi “{file}” dạng gì. Sửa: đặt tên tệp có đuôi .xlsx hoặc .csv.",
    "exists": "Đã có tệp {file}; không ghi đè. Sửa: chọn tên khác, hoặc thêm --overwrite.",
    "unwritable": "Không ghi được {file}: {problem}. Sửa: đóng tệp ấy nếu đang mở trong Excel, "
    "hoặc chọn nơi khác.",
    "none": "Không có mục nào như thế: chưa ghi tệp nào.",
}

EDIT = {
    "unknown": (
        "không có mục nào mã “{id}”",
        "giữ nguyên cột mã như khi xuất; mục mới thì nhập bằng bảng phụ lục",
    ),
    "no-id": ("thiếu mã", "giữ nguyên cột mã như khi xuất; mục mới thì nhập bằng bảng phụ lục"),
    "twice": ("mã “{id}” đã có ở dòng {row}", "xóa một trong hai dòng"),
    "meanwhile": (
        (
            "cột “{heading}”: từ khi xuất bảng, tệp {path} đã đổi ô này thành “{before}”; bảng ghi "
            "“{after}”"
        ),
        "xem bên nào đúng: xuất lại bảng (thêm  --overwrite  để ghi đè tệp cũ), sửa ô ấy rồi nhập",
    ),
    "old-table": (
        "cột “{heading}”: tệp {path} đã đổi từ khi xuất bảng, và bảng này không cho biết đổi ô nào",
        "xuất lại bảng (thêm  --overwrite  để ghi đè tệp cũ), sửa ô ấy rồi nhập",
    ),
    "other-recognition": (
        "cột “{heading}”: từ khi xuất bảng, lần công nhận cuối trong tệp {path} đã khác",
        "xuất lại bảng (thêm  --overwrite  để ghi đè tệp cũ), sửa ô ấy rồi nhập",
    ),
    "choice": ("“{text}” không có trong danh sách", "chọn một trong: {known}"),
    "integer": ("“{text}” không phải số nguyên", "ghi một số, ví dụ  2024"),
    "number": ("“{text}” không phải số", "ghi một số, ví dụ  72,5"),
    "date": ("“{text}” không phải một ngày", "ghi ngày/tháng/năm, ví dụ  25/12/2020"),
    "no-such-day": (
        "không có ngày {text} trong lịch",
        "xem lại ngày và tháng; ghi ngày/tháng/năm, ví dụ  25/12/2020",
    ),
    "short-year": (
        "“{text}” không ghi đủ năm; có phải {meant}?",
        "ghi năm đủ bốn chữ số:  {meant}",
    ),
    "formula": ("ô báo lỗi {text} của Excel", "ghi thẳng giá trị vào ô"),
    "no-certificate": (
        "sản phẩm chưa có lần công nhận nào để sửa",
        "thêm lần công nhận bằng cách nhập bảng phụ lục của quyết định",
    ),
    "broken": (
        "tệp {path} đang có lỗi nên không sửa qua bảng được",
        "chạy  python3 scripts/check.py  và sửa tệp trước",
    ),
    "file": ("{problem}", "sửa ô liên quan rồi nhập lại"),
    "check": ("{code}: {problem}", "{fix}"),
}
"""What is wrong with a row of an edited export, and what to do about it."""

EDITED = {
    "changed": "{heading}: “{before}” → “{after}”",
    "set": "{heading}: ghi “{after}”",
    "cleared": "{heading}: bỏ “{before}”",
    "rewritten": "tệp được viết lại theo mẫu chuẩn; chú thích (#) trong tệp không giữ được",
    "only-seen": "ô {cell}: cột “{heading}” chỉ để xem, khác danh mục nhưng không nhập",
    "unknown-column": "Cột “{heading}” không có trong bảng đã xuất: bỏ qua.",
}
