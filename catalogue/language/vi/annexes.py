"""What `ocop import` knows and says about the annex tables of decisions."""

FIELDS = {
    "order": "TT",
    "name": "Tên sản phẩm",
    "producer": "Chủ thể",
    "producer_kind": "Loại hình chủ thể",
    "address": "Địa chỉ",
    "commune": "Xã",
    "district": "Huyện",
    "province": "Tỉnh",
    "group": "Nhóm sản phẩm",
    "score": "Điểm",
    "stars": "Hạng sao",
    "kind": "Loại công nhận",
    "decision": "Số quyết định",
    "issuer": "Cơ quan ban hành",
    "date": "Ngày quyết định",
    "year": "Năm",
    "round": "Đợt",
    "note": "Ghi chú",
    "ignored": "(bỏ qua)",
}
"""Every column that an annex may have, as reports and --column call it."""

HEADINGS = {
    "order": ("tt", "stt", "so tt", "so thu tu", "no"),
    "name": (
        "ten san pham",
        "san pham",
        "ten sp",
        "ten san pham ocop",
        "san pham ocop",
        "ten san pham dang ky",
        "ten san pham dich vu",
        "ten hang hoa",
        "ten bo san pham",
    ),
    "producer": (
        "chu the",
        "ten chu the",
        "chu the san xuat",
        "chu the ocop",
        "ten chu the san xuat",
        "chu the san xuat kinh doanh",
        "don vi",
        "ten don vi",
        "don vi san xuat",
        "co so san xuat",
        "ten co so",
        "co so",
        "ten chu the ocop",
        "to chuc ca nhan",
        "chu the san pham",
        "doanh nghiep",
        "ten chu the don vi",
        "nha san xuat",
        "ten doanh nghiep",
        "ten doanh nghiep htx",
        "ten to chuc ca nhan",
    ),
    "producer_kind": ("loai hinh", "loai hinh chu the", "loai hinh to chuc", "loai chu the"),
    "address": (
        "dia chi",
        "dia diem",
        "noi san xuat",
        "dia chi san xuat",
        "dia chi chu the",
        "dia ban",
        "dia diem san xuat",
        "dia chi co so",
        "dia chi xa huyen",
        "dia chi xa phuong",
    ),
    "commune": ("xa", "xa phuong", "xa phuong thi tran", "phuong xa", "cap xa"),
    "district": (
        "huyen",
        "huyen thi xa",
        "huyen thanh pho",
        "huyen thi xa thanh pho",
        "cap huyen",
        "quan huyen",
        "huyen tp",
    ),
    "province": ("tinh", "tinh thanh pho", "tinh thanh"),
    "group": (
        "nhom",
        "nhom san pham",
        "nganh hang",
        "nhom nganh",
        "nganh",
        "bo san pham",
        "phan nhom",
        "nhom nganh hang",
        "linh vuc",
    ),
    "score": (
        "diem",
        "tong diem",
        "so diem",
        "diem danh gia",
        "ket qua diem",
        "diem trung binh",
        "ket qua cham diem",
        "diem so",
        "tong so diem",
        "diem binh quan",
        "diem cham",
    ),
    "stars": (
        "hang sao",
        "xep hang",
        "hang",
        "so sao",
        "sao",
        "phan hang",
        "ket qua phan hang",
        "hang sao cong nhan",
        "dat sao",
        "ket qua xep hang",
        "xep hang sao",
        "ket qua hang sao",
        "phan hang sao",
        "hang san pham",
        "hang sao dat duoc",
        "dat hang sao",
    ),
    "kind": ("loai cong nhan", "hinh thuc cong nhan", "hinh thuc", "loai danh gia"),
    "decision": (
        "quyet dinh",
        "so quyet dinh",
        "quyet dinh so",
        "so qd",
        "qd cong nhan",
        "quyet dinh cong nhan",
        "so quyet dinh cong nhan",
    ),
    "issuer": (
        "co quan ban hanh",
        "co quan cong nhan",
        "co quan",
        "cap cong nhan",
        "don vi ban hanh",
    ),
    "date": (
        "ngay quyet dinh",
        "ngay ky",
        "ngay ban hanh",
        "ngay cong nhan",
        "ngay qd",
        "ngay",
        "ngay thang nam",
    ),
    "year": ("nam", "nam danh gia", "nam cong nhan"),
    "round": ("dot", "dot danh gia"),
    "note": ("ghi chu", "luu y"),
    "ignored": (
        "dien thoai",
        "so dien thoai",
        "sdt",
        "email",
        "nguoi dai dien",
        "dai dien",
        "lien he",
        "ma so thue",
        "website",
    ),
}
"""How columns are headed in published annexes, folded: equal first, then as the beginning."""

LIKELY_HEADINGS = {
    "score": r"(?:so |tong |tong so |ket qua )?diem (?!ban|gioi thieu|den|du lich|manh|yeu|sang)",
    "stars": r"(?:(?:dat|ket qua|xep|phan|cong nhan) (?:\w+ ){0,2})?(?:hang|sao)\b"
    r"(?! (?:hoa|muc|nam|thang|loat|ngay|viet|ban))",
}
"""How headings begin that speak of a field in words of their own, folded."""

PRODUCER_KINDS = {
    "doanh nghiep": "enterprise",
    "cong ty": "enterprise",
    "dn": "enterprise",
    "hop tac xa": "cooperative",
    "htx": "cooperative",
    "to hop tac": "cooperative-group",
    "tht": "cooperative-group",
    "ho kinh doanh": "household",
    "ho gia dinh": "household",
    "ho san xuat": "household",
    "co so san xuat": "household",
    "co so": "household",
    "ho": "household",
    "ho kinh doanh co so san xuat": "household",
    "trang trai": "farm",
    "khac": "other",
}
"""What a cell of the column says, folded -> kind of producer."""

KNOWN_KINDS = "Doanh nghiệp, Hợp tác xã, Tổ hợp tác, Hộ kinh doanh, Trang trại, Khác"

NAMED_KINDS = (
    (r"(?:hộ|hkd)\b", "household"),
    (r"(?:htx\w*|hợp tác xã|liên hiệp hợp tác xã)\b", "cooperative"),
    (r"(?:tht|tổ hợp tác)\b", "cooperative-group"),
    (r"(?:công ty|cty|doanh nghiệp|dntn|tập đoàn)\b", "enterprise"),
    (r"trang trại\b", "farm"),
    (r"(?:cơ sở|csxr?|ông|bà|lò)\b", "household"),
)
"""How a name begins, in small letters with marks -> kind of producer."""

HOUSEHOLDS = ("ho ", "hkd ")
"""How a folded name begins that says outright what it is."""

KINDS = {
    "new": (
        "cap moi",
        "moi",
        "cong nhan moi",
        "dang ky moi",
        "danh gia moi",
        "lan dau",
        "san pham moi",
    ),
    "re-evaluation": (
        "danh gia lai",
        "cong nhan lai",
        "cap lai",
        "re evaluation",
        "tai cong nhan",
        "gia han",
    ),
    "upgrade": ("nang hang", "nang sao", "nang cap", "nang hang sao"),
}
"""What kind of recognition the words of a cell state, folded."""

NOT_CERTIFIED = ("khong dat", "chua dat", "khong cong nhan", "khong xep hang", "loai")
PROPOSED = ("tiem nang", "de nghi", "du kien", "trinh trung uong")
NUMBER_WORDS = {"ba": 3, "bon": 4, "nam": 5}
NEW_WORDS = ("mới", "moi", "new")

OUTCOMES = {
    "new": "mới",
    "renewal": "đánh giá lại",
    "upgrade": "nâng hạng",
    "earlier": "bổ sung lần công nhận cũ",
    "completed": "bổ sung ô còn trống",
    "edited": "sửa",
    "unchanged": "không đổi",
    "conflict": "mâu thuẫn, giữ nguyên",
    "refused": "không nhập",
    "skipped": "bỏ qua",
}

FILE = {
    "no-header": "Không thấy dòng tên cột trong {where}: "
    "cần ít nhất cột “Tên sản phẩm” và một cột nữa. "
    'Sửa: nói rõ dòng và cột, ví dụ  --header 5 --column "B=Tên sản phẩm" --column "C=Chủ thể".',
    "no-sheet": "Tệp không có trang nào tên “{name}”; có: {known}. "
    "Sửa: ghi lại tên trang sau --sheet.",
    "no-header-row": "Trang “{sheet}” không có dòng {row}. Sửa: ghi lại số dòng sau --header.",
    "column": "Không có cột “{text}” ở dòng {row} của trang “{sheet}”. "
    'Sửa: dùng chữ cái của cột hoặc đúng tên cột, ví dụ  --column "B=Tên sản phẩm".',
    "field": "Không có loại cột “{text}”; chỉ nhận: {known}. "
    'Sửa: ví dụ  --column "B=Tên sản phẩm".',
    "column-form": '“{text}” không phải dạng CỘT=LOẠI. Sửa: ví dụ  --column "B=Tên sản phẩm".',
    "choice-form": "“{text}” không phải dạng CHỮ=LỰA_CHỌN. "
    'Sửa: ví dụ  --choose "HTX Tơ Tùng=htx-to-tung".',
    "twice": "Trang “{sheet}”, dòng {row}: hai cột {columns} cùng có thể là “{field}”. "
    'Sửa: chọn một, ví dụ  --column "{column}={field}".',
    "missing": "Trang “{sheet}”, dòng {row}: không thấy cột “{field}”. "
    'Sửa: đặt tên cột ấy là “{field}”, hoặc chỉ ra, ví dụ  --column "C={field}".',
    "decision": "Không thấy {what} của quyết định trong các dòng tiêu đề. Sửa: thêm  {flag}.",
    "title-no-such-day": "Dòng tiêu đề ghi ngày {text}, trong lịch không có ngày ấy. "
    "Sửa: sửa trong bảng, hoặc thêm  --date {day}.",
    "title-short-year": "Dòng tiêu đề ghi ngày {text}, không đủ năm; có phải {day}? "
    "Sửa: sửa trong bảng, hoặc thêm  --date {day}.",
    "decisions": "Các dòng tiêu đề nêu nhiều quyết định ({numbers}), "
    "không biết bảng này theo quyết định nào. "
    'Sửa: thêm  --decision "{first}" --date … --issuer ….',
    "date": "“{text}” không phải một ngày. Sửa: ghi ngày/tháng/năm, ví dụ  --date 25/12/2020.",
    "group": "Không có nhóm nào tên “{text}”. Sửa: một trong {known}.",
    "empty": "Bảng không có dòng sản phẩm nào dưới dòng tên cột. "
    "Sửa: kiểm tra lại trang và dòng tên cột.",
    "aborted": "Chưa ghi gì: bạn đã chọn dừng lại.",
}

ANY_DAY = "25/12/2020"

CLAIMS = " và "
"""Between the two columns that claim one field."""

DECISION_PARTS = {
    "number": ("số", "--decision 743/QĐ-UBND"),
    "date": ("ngày ký", "--date 25/12/2020"),
    "issuer": ("cơ quan ban hành", '--issuer "UBND tỉnh Gia Lai"'),
}

CELL = {
    "no-name": ("thiếu tên sản phẩm", "ghi tên sản phẩm vào ô này, hoặc xóa cả dòng"),
    "no-producer": (
        "thiếu chủ thể",
        "ghi tên chủ thể; nếu ô này vốn gộp với ô trên thì thêm  --fill  khi nhập",
    ),
    "no-place": ("thiếu địa chỉ", "ghi ít nhất xã và tỉnh; ô vốn gộp với ô trên thì thêm  --fill"),
    "no-stars": ("thiếu hạng sao", "ghi 3, 4 hoặc 5"),
    "stars": ("“{text}” không phải hạng sao", "ghi 3, 4 hoặc 5, ví dụ  4 sao"),
    "not-certified": (
        "“{text}”: sản phẩm không được công nhận thì không có trong danh mục",
        "xóa dòng này khỏi bảng, hoặc sửa hạng sao nếu ghi nhầm",
    ),
    "proposed": (
        "“{text}” là đề nghị, chưa phải công nhận",
        "ghi hạng sao đã được công nhận; chưa được công nhận thì xóa dòng này khỏi bảng",
    ),
    "score": ("“{text}” không phải điểm", "ghi số từ 0 đến 100, ví dụ  72,5"),
    "date": ("“{text}” không phải một ngày", "ghi ngày/tháng/năm, ví dụ  25/12/2020"),
    "no-such-day": (
        "không có ngày {text} trong lịch",
        "xem lại ngày và tháng; ghi ngày/tháng/năm, ví dụ  25/12/2020",
    ),
    "short-year": (
        "“{text}” không ghi đủ năm; có phải {meant}?",
        "ghi năm đủ bốn chữ số:  {meant}",
    ),
    "whole": ("“{text}” không phải số nguyên", "ghi một số, ví dụ  2024"),
    "formula": ("ô báo lỗi {text} của Excel", "mở bảng tính, sửa công thức hoặc ghi thẳng giá trị"),
    "group": ("không có nhóm nào tên “{text}”", "một trong: {known}"),
    "no-group": (
        "thiếu nhóm sản phẩm",
        (
            "thêm cột “Nhóm sản phẩm”, hoặc dòng mục là tên nhóm; cả bảng một nhóm thì thêm  "
            "--group  và mã của nhóm: {known}"
        ),
    ),
    "section-group": (
        "thiếu nhóm sản phẩm: dòng {row} “{text}” không phải tên một nhóm",
        "ghi lại dòng ấy cho đúng tên nhóm, hoặc thêm cột “Nhóm sản phẩm”; có thể là: {known}",
    ),
    "producer-kind": ("không có loại hình “{text}”", "một trong: {known}"),
    "place": (
        "“{text}” không khớp đơn vị hành chính nào{candidates}",
        'sửa ô này cho đúng tên trên giấy tờ, hoặc  --choose "{text}={example}"',
    ),
    "province": (
        "không biết “{text}” thuộc tỉnh nào",
        'ghi thêm tên tỉnh, hoặc  --province "Gia Lai"  cho cả bảng',
    ),
    "choice-place": (
        "“{choice}” không phải một đơn vị hành chính",
        "ghi mã 5 số hiện nay: {example}; tên cũ thì ghi cả bảng: before-2025-07:24004",
    ),
    "near-producer": (
        "chưa có chủ thể “{text}”; có phải {candidates}?",
        '--choose "{text}={example}"  nếu phải,  --choose "{text}=mới"  nếu là chủ thể khác',
    ),
    "near-product": (
        "chưa có sản phẩm “{text}”; có phải {candidates}?",
        '--choose "{text}={example}"  nếu phải,  --choose "{text}=mới"  nếu là sản phẩm khác',
    ),
    "choice-entry": ("không có mục nào mã “{choice}”", "ghi một mã có thật, hoặc  mới"),
    "retired": ("sản phẩm {id} đã ngừng dùng", "xem tệp {path}; dùng mã thay thế bằng  --choose"),
    "other-facts": (
        "danh mục đã ghi quyết định {number} với {field} là {known}, bảng ghi {text}",
        "xem lại bảng và tệp {path}, sửa bên nào sai",
    ),
    "undated": (
        "danh mục đã có lần công nhận {stars} sao năm {year} chưa rõ quyết định: có phải lần này?",
        "bổ sung quyết định vào {path}, rồi nhập lại",
    ),
    "same-day": (
        "danh mục đã có quyết định {number} cùng ngày {date}",
        "xem lại số và ngày quyết định, so với {path}",
    ),
    "twice": ("lặp lại dòng {row} nhưng khác số liệu", "giữ một dòng đúng, xóa dòng kia"),
    "decision": ("thiếu {what} của quyết định", "ghi vào bảng, hoặc thêm  {flag}"),
    "two-decisions": (
        "một ô ghi nhiều quyết định ({numbers})",
        "giữ quyết định công nhận hạng sao của dòng này; lần công nhận khác thì thêm một dòng",
    ),
    "phone": ("có số điện thoại “{phone}”", "xóa số khỏi ô này; danh mục không đăng số ở tên"),
    "claim": (
        "có hạng sao trong tên: “{claim}”",
        "xóa khỏi ô này; hạng sao chỉ lấy từ cột “Hạng sao”",
    ),
    "level": (
        "không biết “{issuer}” là cấp nào",
        "thêm  --level province  (hoặc central, district)",
    ),
    "file": ("{problem}", "sửa ô liên quan trong bảng rồi nhập lại"),
    "check": ("{code}: {problem}", "{fix}"),
    "unwanted": ("chủ thể {id} không ghi được", "sửa các dòng của chủ thể ấy"),
}
"""What is wrong with a cell or a row, and what to do about it."""

CHECKED = {
    "E210": (
        "theo tên “{name}” thì đây là {words}, nhưng loại hình ghi khác",
        "sửa ô “Loại hình chủ thể”, hoặc xem lại tên đăng ký",
    ),
    "W316": ("", "có hồ sơ của lần trước thì thêm một dòng cho lần ấy, với quyết định của nó"),
    "E302": (
        "",
        (
            "xem lại hạng sao, cơ quan ban hành và ngày ký; hạng mới được đề nghị thì ghi hạng đã "
            "được công nhận"
        ),
    ),
    "E320": (
        "",
        (
            "ghi Bộ đã ký ở cột “Cơ quan ban hành”; hạng do tỉnh đề nghị thì ghi hạng đã được công "
            "nhận"
        ),
    ),
}
"""What the check said of a row, where its rule speaks of a file; "" where its own words will do."""

REMARKS = {
    "candidates": "; có phải: {names}?",
    "note": "ghi chú không nhập: “{text}”",
    "similar": "gần giống {candidates}: kiểm tra xem có phải một sản phẩm",
    "producer": "chủ thể mới, mã {id}",
    "kind-unknown": "không rõ loại hình của “{text}”, ghi là “khác”; biết thì thêm cột “Loại hình "
    "chủ thể”",
    "kind-guess": "hiểu “{text}” là hộ kinh doanh, cơ sở sản xuất, nên mã lấy tên xã; không phải "
    "thì thêm cột “Loại hình chủ thể”, ví dụ “Doanh nghiệp”",
    "advice": "{code}: {problem}; {fix}",
    "lower": "hạng thấp hơn lần trước ({before} sao)",
    "repeated": "lặp lại dòng {row}",
    "rewritten": "tệp được viết lại theo mẫu chuẩn; chú thích (#) trong tệp không giữ được",
    "several-places": "các dòng ghi nơi khác nhau ({places}): chỉ ghi phần chung",
    "district-only": "địa chỉ chỉ rõ đến {unit}",
}

SKIPPED = {
    "section": "dòng mục",
    "total": "không phải dòng sản phẩm",
    "header": "lặp lại dòng tên cột",
    "numbering": "dòng đánh số cột",
    "signature": "phần ký tên",
}

SHOWN = {
    "sheet": "Trang “{sheet}”, dòng tên cột {row}:",
    "column": "  {column}  {heading}  →  {field}",
    "decision": "Quyết định: {number}, ngày {date}, {issuer} ({level}).",
    "not-read": "(chưa đọc)",
    "no-sheet": "Trang “{sheet}” không có bảng sản phẩm: bỏ qua.",
    "unknown": "?",
    "unit": "{name} (tên {since}, mã {code})",
}

ASK = {
    "mapping": "Hiểu các cột như trên có đúng không?",
    "which": "{message}",
    "choice": "  {number}. {label}",
    "new": "  {number}. không phải, là mục mới",
    "skip": "  0. để sau: lần này không nhập dòng ấy",
    "answer": "Chọn số [0]: ",
    "again": "Chỉ nhận một số từ 0 đến {most}.",
}

REPORT = {
    "title": "Nhập {file}: {rows} dòng sản phẩm",
    "title-dry": "Xem trước việc nhập {file}: {rows} dòng sản phẩm (chưa ghi gì)",
    "row": "  {place}: {name} — {outcome}{ids}",
    "ids": " (mã {product}, của {producer})",
    "id": " (mã {product})",
    "problem": "      {problem}",
    "fix": "      Sửa: {fix}",
    "remark": "      {remark}",
    "place": "{sheet}, dòng {row}",
    "cell": "ô {cell}: ",
    "totals": "Dòng: {counts}.",
    "count": "{count} {outcome}",
    "files": "Tệp: {new} mới, {changed} sửa.",
    "files-dry": "Sẽ ghi: {new} tệp mới, sửa {changed} tệp.",
    "skipped": "Bỏ qua {count} dòng không phải sản phẩm: {rows}.",
    "nothing": "Không có gì để ghi.",
    "unmatched": "Chú ý: --choose “{words}={choice}” không có tác dụng: bảng không có chữ "
    "“{words}”.{near}",
    "unread": "Chú ý: trang “{sheet}”, cột {column} “{heading}” chưa được đọc. "
    'Cần thì chỉ ra, ví dụ  --column "{column}={example}"; không cần thì  '
    '--column "{column}=(bỏ qua)".',
}

REPORT_COLUMNS = (
    "Trang",
    "Dòng",
    "Tên sản phẩm",
    "Kết quả",
    "Mã sản phẩm",
    "Mã chủ thể",
    "Nội dung",
    "Cách sửa",
)

SOURCE = "Quyết định {number}{date}{issuer}"
SOURCE_DATE = " ngày {date}"
SOURCE_ISSUER = " của {issuer}"
PLAIN_SOURCE = "Danh sách {file}"
