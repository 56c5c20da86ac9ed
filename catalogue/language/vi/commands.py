"""What the `ocop` command says, in Vietnamese."""

DESCRIPTION = "Danh mục sản phẩm OCOP: kiểm tra dữ liệu, dựng trang web, nhập danh sách."

EPILOG = """\
Ví dụ:
  ocop check                     kiểm tra mọi tệp
  ocop build                     dựng trang web vào thư mục site
  ocop build --shard 2/4 --site part-2
                                 chỉ dựng phần thứ hai trong bốn phần, ở máy khác chẳng hạn
  ocop assemble part-1 part-2 part-3 part-4
                                 ghép bốn phần thành trang web ở thư mục site
  ocop serve                     xem thử tại http://127.0.0.1:8000, mới ngay sau mỗi lần lưu
  ocop import danh-sach.csv      đưa một danh sách CSV vào danh mục (thêm --dry-run để xem trước)
  ocop verify site               kiểm tra trang web đã dựng

Mã thoát: 0 tốt; 1 có lỗi trong dữ liệu hoặc trang web; 2 gọi lệnh sai; 130 bị ngắt.
"""

BUILD = "Đọc, kiểm tra, dựng trang web, rồi kiểm tra trang đã dựng."
CHECK = "Kiểm tra sản phẩm, chủ thể và điểm bán."
SERVE = "Xem thử trang web tại máy này: sửa và lưu tệp nào, trang đang mở tự tải lại."
ASSEMBLE = "Ghép các phần do  ocop build --shard  dựng thành một trang web, rồi kiểm tra cả trang."
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
    "site": "{site} là một trang web hoàn chỉnh; không ghi đè nó bằng một phần.\n"
    "Sửa: chọn một thư mục chưa có, ví dụ  --site part-2\n",
}

SHARD = (
    "chỉ dựng phần thứ K trong N phần không trùng nhau, ví dụ  --shard 2/4 --site part-2; "
    "ocop assemble  ghép các phần lại"
)
SHARD_NEEDS_SITE = """\
Một phần của trang web không được ghi vào thư mục site.
Sửa: nói rõ nơi ghi, ví dụ  --shard {shard} --site part-{number}
"""
PARTS = "thư mục của từng phần, đủ cả N phần, theo thứ tự nào cũng được"

PART_MADE = """\
Phần {shard}: {pages} trang, {files} tệp, {size:.1f} MB trong {seconds:.1f} giây; ghi ở {site}.
Đủ {of} phần rồi thì chạy  ocop assemble  với thư mục của các phần ấy.
"""

_ONE_SOURCE = "cùng một bản của kho, cùng --today, --url và phiên bản Python"
_REMAKE = f"Sửa: dựng lại các phần từ {_ONE_SOURCE}.\n"
_FETCH = "Sửa: chép lại phần ấy, hoặc dựng lại bằng  ocop build --shard  với đúng số của nó.\n"

UNFIT_PARTS = {
    "none": "{part} không phải một phần của trang web: không có part.json do ocop tạo ra.\n"
    "Sửa: chỉ đến thư mục mà  ocop build --shard  đã ghi, không phải thư mục chứa nó.\n",
    "manifest": "{part}: part.json đã bị sửa hoặc hỏng.\n" + _FETCH,
    "hostile": "{part} ghi một tên tệp không được phép: “{name}”.\n"
    "Sửa: không dùng phần này; dựng lại nó từ kho mà bạn tin.\n",
    "count": "{part} là một trong {of} phần, còn {first} là một trong {others} phần.\n"
    "Sửa: chỉ ghép các phần có cùng N trong --shard K/N.\n",
    "mixed": "{part} và {first} được dựng từ dữ liệu, ngày hoặc chương trình khác nhau.\n"
    + _REMAKE,
    "other": "{part} được dựng từ dữ liệu hoặc chương trình khác với thư mục {root}.\n" + _REMAKE,
    "twice": "Phần {shard} có hai lần: {first} và {part}.\nSửa: bỏ một trong hai.\n",
    "missing": "Còn thiếu phần {missing} trong {of} phần.\n"
    "Sửa: thêm thư mục của phần ấy, hoặc dựng nó, ví dụ  "
    "ocop build --shard {number}/{of} --site part-{number}\n",
    "shared": "Tệp {name} có trong cả {first} và {part}.\n" + _REMAKE,
    "lost": "{part} thiếu tệp {name}.\n" + _FETCH,
    "unknown": "{part} có tệp lạ {name}, không do ocop ghi.\n" + _FETCH,
    "damaged": "{part}: tệp {name} không còn như lúc dựng.\n" + _FETCH,
}
"""Why no site is joined from some folders. Names come from them: nothing else is ever formatted."""

ADDRESS_TAKEN = """\
Hai trang cùng địa chỉ {address}.
Sửa: đổi mã (tên thư mục, tên tệp) hoặc mã cũ (former_ids) trùng với địa chỉ ấy.
"""

UNWRITABLE = """\
Không ghi được trang web vào {site}: {problem}. Trang cũ, nếu có, vẫn còn nguyên.
Sửa: kiểm tra chỗ trống và quyền ghi của ổ đĩa, hoặc chọn nơi khác bằng --site.
"""

UNFIT_LANGUAGES = (
    "mkdocs.yml: extra.languages không dùng được.\n"
    "Sửa: ghi vi trước, rồi những ngôn ngữ khác trong {known}, mỗi ngôn ngữ một lần; ngôn ngữ khác "
    "vi cần một mục cùng tên với site_name, site_description, copyright và nav, ví dụ  "
    "languages: [vi, en]"
)

STOPPED = "Danh mục còn lỗi: trang web chưa được dựng."
UNFIT_SITE = "Trang web vừa dựng không đạt: giữ nguyên trang cũ.\n"
FRESH = "dựng lại tất cả, không dùng bộ nhớ đệm (cache) của lần trước"

CHANGED_HELP = (
    "lời khuyên chỉ về các tệp thay đổi so với mốc này của git (mặc định: HEAD); lỗi thì luôn báo "
    "hết, vì sửa một tệp có thể làm sai tệp khác"
)
CHANGED_FILES = "{count} tệp dữ liệu thay đổi so với {base}.\n"
NO_GIT = (
    "Không hỏi được git về thay đổi so với “{base}”: {said}\n"
    "Sửa: chạy trong kho git, mốc là một nhánh hay commit có thật, ví dụ  --changed origin/main\n"
)

PROCESS_DIED = (
    "Một tiến trình đọc hay dựng đã bị ngừng giữa chừng (thường vì hết bộ nhớ); "
    "không có gì bị ghi dở.\n"
    "Sửa: đóng bớt chương trình rồi chạy lại, hoặc dùng một tiến trình:  --workers 1\n"
)
