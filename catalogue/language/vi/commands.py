"""What the `ocop` command says, in Vietnamese."""

DESCRIPTION = "Danh mục sản phẩm OCOP: kiểm tra dữ liệu, dựng trang web, nhập danh sách."

EPILOG = """\
Ví dụ:
  ocop check                     kiểm tra mọi tệp
  ocop check --fix --dry-run     xem trước những gì máy tự sửa được
  ocop explain E104              quy tắc E104 nghĩa là gì, sửa thế nào
  ocop build                     dựng trang web vào thư mục site
  ocop build --shard 2/4 --site part-2
                                 chỉ dựng phần thứ hai trong bốn phần, ở máy khác chẳng hạn
  ocop assemble part-1 part-2 part-3 part-4
                                 ghép bốn phần thành trang web ở thư mục site
  ocop serve                     xem thử tại http://127.0.0.1:8000, mới ngay sau mỗi lần lưu
  ocop import BẢNG.xlsx       đưa bảng phụ lục quyết định vào danh mục (--dry-run để xem trước)
  ocop export gia-lai.xlsx --province "Gia Lai"
                                 xuất ra bảng tính để sửa, rồi nhập lại
  ocop new product               thêm một sản phẩm, hỏi từng câu (cũng: producer, sales-point)
  ocop renew MÃ                  thêm lần công nhận mới; ocop revoke MÃ ghi thu hồi
  ocop photo MÃ ẢNH.jpg          thêm ảnh; ocop move MÃ đổi địa bàn, chủ thể, mã
  ocop fmt --check               tệp nào chưa đúng dạng chuẩn
  ocop diff origin/main          nhánh này thay đổi gì trong danh mục
  ocop report                    danh mục có gì, còn thiếu gì; ocop report expiring: sắp hết hạn
  ocop verify site               kiểm tra trang web đã dựng

Mã thoát: 0 tốt; 1 có lỗi trong dữ liệu hoặc trang web; 2 gọi lệnh sai; 130 bị ngắt.
"""

BUILD = "Đọc, kiểm tra, dựng trang web, rồi kiểm tra trang đã dựng."
EXPLAIN = "Giải thích một quy tắc: nghĩa, nguyên nhân, cách sửa, ví dụ; không ghi mã thì kể hết."
EXPLAINED_CODE = "mã quy tắc, ví dụ E104; bỏ trống để xem danh sách"
MEANT_RULE = " Có phải {code}?"
FIX_HELP = (
    "tự sửa những chỗ chỉ có một cách sửa đúng (dấu rời, ký tự ẩn, ngoặc kép, giờ, số, Tab, "
    "ngày như 30/12/2024 nhưng không phải 05/06/2024, vì có bảng tính ghi tháng trước; "
    "mã xã đã nhập trọn vào một xã) và cho xem thay đổi; chỗ khác để nguyên và báo như thường"
)
DRY_FIX_HELP = "cùng với --fix: chỉ cho xem thay đổi, không ghi gì"
DRY_WITHOUT_FIX = "--dry-run chỉ dùng cùng với --fix.\nSửa: ocop check --fix --dry-run\n"
MENDED = "Đã sửa {count} tệp.\n"
WOULD_MEND = "Có thể sửa {count} tệp; chưa ghi gì.\n"
NOTHING_TO_MEND = "Không có gì máy tự sửa được.\n"
NO_SUCH_RULE = (
    "Không có quy tắc {written}.{near}\nSửa: chạy  python3 scripts/explain.py  để xem mọi mã.\n"
)
CHECK = "Kiểm tra sản phẩm, chủ thể và điểm bán."
SERVE = "Xem thử trang web tại máy này: sửa và lưu tệp nào, trang đang mở tự tải lại."
ASSEMBLE = "Ghép các phần do  ocop build --shard  dựng thành một trang web, rồi kiểm tra cả trang."
VERIFY = "Kiểm tra một trang web đã dựng: liên kết, ảnh, danh sách, bản đồ."
IMPORT = "Đưa một bảng (Excel, CSV) vào danh mục và báo cáo từng dòng."
EXPORT = "Xuất danh mục, hoặc một phần, ra bảng tính để xem, sửa rồi nhập lại."

IMPORT_EXAMPLES = """\
Nhận: .xlsx, .xls (kể cả HTML, XML đặt tên .xls), .xlsb, .ods, .csv (UTF-8, Windows-1258, TCVN3,
VNI; dấu phẩy, chấm phẩy, tab). Bảng do  ocop export  ghi ra thì chỉ những ô đã sửa được nhập.

BẢNG.xlsx là tệp của mình. Giữ tệp ngoài kho, hoặc trong thư mục nhap/ mà git bỏ qua.

Ví dụ:
  ocop import BẢNG.xlsx --dry-run                xem trước, không ghi gì
  ocop import BẢNG.xlsx --group thuc-pham        bảng không có cột nhóm
  ocop import BẢNG.csv --fill --decision 743/QĐ-UBND --date 25/12/2020 \\
      --issuer "UBND tỉnh Gia Lai"               tệp CSV từ bảng có ô gộp, không có dòng tiêu đề
  ocop import BẢNG.xlsx --column "C=Chủ thể" --choose "HTX Tơ Tung=htx-to-tung"
                                                 nói rõ cột, và chủ thể là mục nào
  ocop import BẢNG.xlsx --yes --report ket-qua.csv
                                                 không hỏi lại, ghi báo cáo ra tệp
  ocop import BẢNG.xlsx                          nhập lại bảng đã xuất và sửa

Mã thoát: 0 mọi dòng đã nhập; 1 có dòng, hoặc cả tệp, không nhập được; 2 gọi lệnh sai;
130 bị ngắt.
"""

IMPORT_FLAGS = {
    "file": "bảng cần nhập",
    "dry-run": "chỉ báo cáo, không ghi gì",
    "yes": "không hỏi lại, kể cả khi chạy trên màn hình",
    "json": "in báo cáo dạng JSON (và không hỏi lại)",
    "fill": "ô chủ thể, địa chỉ, nhóm để trống nghĩa là như ô phía trên",
    "public": "lấy từ nguồn công khai: được thiếu chủ thể, nhóm hoặc một phần quyết định",
    "replace": "với danh sách CSV của người sưu tầm: ghi đè tệp đã có mà khác",
    "report": "ghi báo cáo ra tệp; đuôi .csv, .json hoặc .txt",
    "decision": "số quyết định, ví dụ 743/QĐ-UBND (mặc định: theo dòng tiêu đề của bảng)",
    "issuer": 'cơ quan ban hành, ví dụ "UBND tỉnh Gia Lai"',
    "province": "tỉnh của mọi dòng không ghi tỉnh",
    "group": "nhóm của mọi dòng không ghi nhóm, ví dụ thuc-pham",
    "sheet": "chỉ trang này của sổ tính",
    "date": "ngày ký quyết định, ví dụ 25/12/2020",
    "level": "cấp ban hành, khi tên cơ quan không nói rõ",
    "year": "năm của đợt đánh giá",
    "round": "đợt thứ mấy trong năm",
    "header": "dòng tên cột, đếm từ 1 (mặc định: tự tìm)",
    "column": 'cột nào là gì, ví dụ "C=Chủ thể"; dùng được nhiều lần',
    "choose": 'chữ trong bảng là mục nào, ví dụ "HTX A=htx-a" hoặc "HTX A=mới"; nhiều lần',
    "encoding": "bảng mã của tệp chữ (mặc định: tự nhận)",
}

EXPORT_EXAMPLES = """\
Sửa trong Excel rồi  ocop import  đúng tệp ấy: chỉ những ô đã sửa thay đổi.
Đừng sửa cột mã và các cột xám.

Ví dụ:
  ocop export danh-muc.xlsx                              mọi sản phẩm
  ocop export gia-lai-3-sao.xlsx --province "Gia Lai" --stars 3
  ocop export sap-het-han.csv --status expiring
  ocop export qd-2585.xlsx --decision 2585/QĐ-UBND
  ocop export chu-the.xlsx --kind producer

Mã thoát: 0 đã ghi; 1 không ghi và vì sao; 2 gọi lệnh sai; 130 bị ngắt.
"""

EXPORT_FLAGS = {
    "file": "tệp để ghi, đuôi .xlsx hoặc .csv",
    "kind": "xuất gì: sản phẩm, chủ thể hay điểm bán (mặc định: sản phẩm)",
    "stars": "hạng sao của lần công nhận cuối",
    "status": "tình trạng hôm nay",
    "province": "tỉnh, tên nay hoặc tên cũ",
    "group": 'nhóm, ví dụ thuc-pham hoặc "Thực phẩm"',
    "decision": "số quyết định, ví dụ 743/QĐ-UBND",
    "overwrite": "ghi đè tệp đã có",
    "dry-run": "chỉ cho biết sẽ ghi bao nhiêu mục",
}

EXPORT_KINDS = {"product": "sản phẩm", "producer": "chủ thể", "sales-point": "điểm bán"}
EXPORTED = "Đã ghi {count} {kind} vào {file}.\n"
WOULD_EXPORT = "Sẽ ghi {count} {kind} vào {file}. Chưa ghi gì.\n"

IN_REPOSITORY = (
    "Nhắc: {file} nằm trong kho nên có thể bị gửi theo; chuyển vào thư mục nhap (git bỏ qua) hoặc "
    "ra ngoài kho.\n"
)

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

EXAMPLES = {
    "check": """\
Ví dụ:
  ocop check                          mọi tệp; lỗi trước, lời khuyên khi hết lỗi
  ocop check products/gia-lai         chỉ những tệp trong thư mục ấy
  ocop check --changed origin/main    lời khuyên chỉ về các tệp đã đổi
  ocop check --fix --dry-run          xem những gì máy tự sửa được
  ocop check --json                   cho chương trình đọc

Mã thoát: 0 không có lỗi (lời khuyên không tính); 1 có lỗi; 2 gọi lệnh sai; 130 bị ngắt.
""",
    "explain": """\
Ví dụ:
  ocop explain E104                   một quy tắc, với ví dụ sai và đúng
  ocop explain                        mọi quy tắc, mỗi quy tắc một dòng

Mã thoát: 0 đã in; 2 không có quy tắc ấy.
""",
    "build": """\
Ví dụ:
  ocop build                          dựng vào thư mục site
  ocop build --url https://ocop.vidu.vn/ --cards
                                      bản để công bố
  ocop build --shard 2/4 --site part-2
                                      phần thứ hai trong bốn phần

Mã thoát: 0 đã dựng và kiểm tra; 1 không dựng được, trang cũ còn nguyên; 2 gọi lệnh sai;
130 bị ngắt, trang cũ còn nguyên.
""",
    "assemble": """\
Ví dụ:
  ocop assemble part-1 part-2 part-3 part-4

Mã thoát: 0 đã ghép và kiểm tra; 1 không ghép được, và vì sao; 2 gọi lệnh sai; 130 bị ngắt.
""",
    "serve": """\
Ví dụ:
  ocop serve --open                   mở trình duyệt tại http://127.0.0.1:8000
  ocop serve --port 8080              khi cổng 8000 đã có chương trình khác dùng

Mã thoát: 0 đã ngừng (Ctrl+C); 1 không mở được cổng; 2 gọi lệnh sai.
""",
    "verify": """\
Ví dụ:
  ocop verify                         trang ở thư mục site
  ocop verify site --json             cho chương trình đọc

Mã thoát: 0 đạt; 1 có lỗi; 2 gọi lệnh sai, hoặc không có trang web ở đó; 130 bị ngắt.
""",
}

VALUES = {
    "verb": "LỆNH",
    "file": "TỆP",
    "folder": "THƯ_MỤC",
    "text": "CHỮ",
    "day": "NGÀY",
    "number": "SỐ",
    "column": "CỘT=LOẠI",
    "choice": "CHỮ=LỰA_CHỌN",
    "base": "MỐC",
    "code": "MÃ",
    "id": "MÃ",
    "kind": "LOẠI",
    "photo": "ẢNH",
    "address": "ĐỊA_CHỈ",
    "part": "PHẦN",
    "port": "CỔNG",
    "where": "NƠI",
    "language": "TIẾNG",
}
"""What stands for a value in a help text."""

UNFIT = {
    "workers": "phải là số từ 1 đến 64",
    "port": "phải là số từ 1024 đến 65535",
    "shard": "“{text}” không phải K/N với K từ 1 đến N và N từ 1 đến {most}, ví dụ 2/4",
    "address": "“{text}” không phải địa chỉ web, ví dụ https://ocop.vidu.vn/",
    "whole": "“{text}” không phải số nguyên dương, ví dụ 5",
}
"""Values that a flag cannot have."""

UNFIT_DAY = {
    "date": "“{text}” không phải một ngày, ví dụ 21/11/2026",
    "no-such-day": "không có ngày {text} trong lịch: xem lại ngày và tháng, ví dụ 21/11/2026",
    "short-year": "“{text}” không ghi đủ năm; có phải {meant}? Ghi năm đủ bốn chữ số",
}

VERBS_TITLE = "lệnh"
LANG = "tiếng của lời hướng dẫn, thông báo: vi hoặc en (mặc định: vi)"
ROOT = "thư mục gốc của danh mục (mặc định: kho chứa chương trình này)"
TODAY = "coi hôm nay là ngày này, ví dụ 2026-11-21 hoặc 21/11/2026"
WORKERS = "số tiến trình làm song song (kết quả không phụ thuộc số này)"
FORMAT = "kiểu in kết quả: terminal cho người, json cho chương trình đọc"
JSON = "in kết quả dạng JSON cho chương trình đọc"
SITE = "nơi ghi trang web (mặc định: site)"
BUILT_SITE = "thư mục trang web (mặc định: site)"
URL = "địa chỉ công khai của trang web"
PORT = "cổng (mặc định: 8000)"
OPEN = "mở trình duyệt"
INTERRUPTED = "\nĐã ngừng theo yêu cầu.\n"
NO_SITE = "Không có trang web ở {site}.\nSửa: chạy  python3 scripts/build.py  trước.\n"

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

UNFIT_LANGUAGES = (
    "mkdocs.yml: extra.languages không dùng được.\n"
    "Sửa: ghi vi trước, rồi những ngôn ngữ khác trong {known}, mỗi ngôn ngữ một lần; ngôn ngữ khác "
    "vi cần một mục cùng tên với site_name, site_description, copyright và nav, ví dụ  "
    "languages: [vi, en]"
)

STOPPED = "Danh mục còn lỗi: trang web chưa được dựng."
UNFIT_SITE = "Trang web vừa dựng không đạt: giữ nguyên trang cũ.\n"
CARDS = "vẽ cho mỗi sản phẩm một ảnh để hiện khi liên kết được chia sẻ (lần đầu lâu hơn)"
FRESH = "dựng lại tất cả, không dùng bộ nhớ đệm (cache) của lần trước"

CHECKED_PATHS = "chỉ báo về các tệp, thư mục này (mặc định: tất cả)"
NO_PATH = (
    "{path} không có, hoặc không nằm trong {root}.\n"
    "Sửa: ghi tệp hoặc thư mục có thật, ví dụ  ocop check products/gia-lai\n"
)
CHANGED_HELP = (
    "lời khuyên chỉ về các tệp thay đổi so với mốc này của git (mặc định: HEAD); lỗi thì luôn báo "
    "hết, vì sửa một tệp có thể làm sai tệp khác"
)
SUMMARY_HELP = "viết thêm vào cuối tệp này một bảng Markdown (tóm tắt của GitHub Actions)"
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

WRONG_KEEPER = (
    "mkdocs.yml, keeper: “{value}” không phải là một địa chỉ thư điện tử. Sửa: ghi một địa chỉ như "
    "lien-he@vidu.vn, hoặc để trống."
)
