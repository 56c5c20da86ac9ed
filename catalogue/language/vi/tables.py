"""What `ocop import` says about workbooks and text tables, and how their columns are called."""

FILE = {
    "large": "Tệp {file} lớn quá ({size:.0f} MB; nhiều nhất {limit:.0f} MB). "
    "Sửa: chép riêng bảng cần nhập sang một tệp mới.",
    "empty": "Tệp {file} trống. Sửa: kiểm tra lại tệp đã lưu.",
    "protected": "Tệp {file} có mật khẩu nên không đọc được. "
    "Sửa: mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), rồi lưu lại.",
    "broken": "Tệp {file} hỏng hoặc không phải bảng tính. "
    "Sửa: mở bằng Excel rồi lưu lại dạng .xlsx.",
    "pdf": "Tệp {file} là PDF, không phải bảng tính. Sửa: chép bảng sang Excel rồi lưu dạng .xlsx.",
    "word": "Tệp {file} là văn bản Word. "
    "Sửa: chép bảng từ Word, dán vào Excel, rồi lưu dạng .xlsx.",
    "bomb": "Tệp {file} khi giải nén lớn bất thường; không mở. "
    "Sửa: chép riêng bảng cần nhập sang một tệp mới.",
    "doctype": "Tệp {file} chứa khai báo XML (DOCTYPE) mà bảng tính không cần; không mở. "
    "Sửa: mở bằng Excel rồi lưu lại dạng .xlsx.",
    "merges": "Tệp {file} có vùng ô gộp lớn bất thường; không mở. "
    "Sửa: bỏ gộp ô ngoài bảng rồi lưu lại.",
    "rows": "Trang “{sheet}” có chữ ở ô {cell}, xa hơn {rows} dòng hoặc {columns} cột. "
    "Sửa: xóa những gì nằm ngoài bảng, hoặc chép riêng bảng sang tệp mới.",
    "quote": "Tệp {file}, dòng {line}: dấu ngoặc kép mở mà không đóng, nên không tách được các ô. "
    'Sửa: thêm hoặc bỏ dấu " ở dòng ấy.',
    "encoding": "Không biết tệp {file} dùng bảng mã tiếng Việt nào. "
    "Sửa: lưu lại dạng “CSV UTF-8”, hoặc nói rõ bằng  --encoding  ({known}).",
    "not-encoding": "Tệp {file} không phải bảng mã {encoding} (byte thứ {offset}). "
    "Sửa: bỏ --encoding, hoặc chọn bảng mã khác ({known}).",
}
"""Why a whole file is not read, each with what to do."""

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "windows-1258": "Windows-1258",
    "tcvn3": "TCVN3 (phông .VnTime)",
    "vni": "VNI (phông VNI-Times)",
}
"""By the word that --encoding takes."""

SHEET_REMARKS = {
    "encoding": "Bảng mã của tệp: {encoding}.",
    "recoded": "Trang “{sheet}” gõ bằng {encoding}: đã đổi sang Unicode.",
    "hidden": "Trang “{sheet}” có dòng ẩn vẫn được nhập: {rows}. Không muốn thì xóa dòng ấy.",
    "hiding-unknown": "Tệp này không cho biết dòng nào đang ẩn: dòng ẩn, nếu có, cũng được nhập. "
    "Muốn biết thì lưu lại thành .xlsx.",
    "delimiter": "Các ô cách nhau bằng {delimiter}.",
}

DELIMITERS = {",": "dấu phẩy", ";": "dấu chấm phẩy", "\t": "tab"}

HTML_SHEET = "Bảng"
CSV_SHEET = "CSV"
