"""What officers type, save and copy: seen in spreadsheets, annexes and hand-edited YAML."""

from __future__ import annotations

from typing import NamedTuple

from catalogue.findings.samples import Content, Made
from catalogue.findings.samples.sample import POINT, PRODUCER, PRODUCT, whole

FOLDER = PRODUCT.removesuffix("product.yml")
PHOTO = f"{FOLDER}anh-thu.jpg"
_WITH_PHOTO = whole(PRODUCT, "photos:\n  - file: anh-thu.jpg\n    credit: Người chụp thử\n")
_HTX = {PRODUCER: whole(PRODUCER, "")}


class Mistake(NamedTuple):
    """finding: `file:line:column code`, the file without the folders above it.

    says: a part of the message; fix: a part of the way out.
    """

    name: str
    files: dict[str, Content]
    finding: str
    says: str
    fix: str


def one(name: str, text: str, finding: str, says: str, fix: str, file: str = PRODUCT) -> Mistake:
    return Mistake(name, {file: whole(file, text)}, f"{file.split('/')[-1]}:{finding}", says, fix)


def decided(line: str) -> str:
    return f"certificates:\n  - stars: 4\n    decision:\n      {line}\n"


def placed(text: str, register: str, code: str) -> str:
    return f'place:\n  as_certified: {text}\n  register: {register}\n  code: "{code}"\n'


def photo(name: str, content: Content, finding: str, says: str, fix: str) -> Mistake:
    return Mistake(name, {PRODUCT: _WITH_PHOTO, PHOTO: content}, finding, says, fix)


def cert(line: str) -> str:
    return f"certificates:\n  - {line}\n    year: 2024\n"


MISTAKES = [
    one(
        "missing closing quote",
        'name: "Măng le\nother_names: ["Măng"]\n',
        "1:7 E005",
        "dấu ngoặc mở ở đây không được đóng",
        'thêm dấu " ở cuối dòng này:  name: "Măng le"',
    ),
    one(
        "quote in the text",
        'name: "Măng "le" thử"\n',
        "1:14 E005",
        "có chữ sau dấu ngoặc đóng",
        "xem giá trị trước có đóng ngoặc chưa",
    ),
    one(
        "tab before a line",
        "certificates:\n\t- stars: 4\n",
        "2:1 E005",
        "dòng này thụt vào bằng phím Tab",
        "thay mỗi Tab bằng hai dấu cách",
    ),
    one(
        "tab within a value",
        'name: "Măng\tle"\n',
        "1:12 E004",
        "tự ẩn hoặc không dùng được U+0009 (dấu Tab trong giá trị)",
        "thường; thường do chép từ trang web hoặc Word",
    ),
    one(
        "no space after the colon",
        "name:Măng le\n",
        "1:5 E005",
        "thiếu dấu cách sau “name:”",
        "viết  name: giá trị  (có dấu cách sau dấu hai chấm)",
    ),
    one(
        "colon in a value",
        "name: Măng: loại một\n",
        "1:11 E005",
        "giá trị có dấu hai chấm mà không ở trong ngoặc kép",
        "đặt cả giá trị trong ngoặc kép",
    ),
    one(
        "wrong indentation",
        "certificates:\n  - stars: 4\n   year: 2024\n",
        "3:4 E005",
        "dòng này thụt vào không khớp với các dòng trên",
        "thụt vào bằng nhau; cấp dưới thêm hai dấu cách",
    ),
    one(
        "long dash as a list's sign",
        "sources:\n  – title: Báo thử\n",
        "2:3 E103",
        "Nguồn: cần danh sách, nhưng ở đây là nhóm ô",
        "gạch nối  -  chứ không phải gạch dài “–” của Word",
    ),
    one(
        "duplicate field",
        "name: Măng\nname: Măng le\n",
        "2:1 E006",
        "Ô “name” bị lặp; đã có ở dòng 1, cột 1",
        "giữ một ô, xóa ô kia",
    ),
    one(
        "hash in a name",
        "name: Măng le #1\n",
        "1:15 E020",
        "bị YAML bỏ đi, vì dấu # sau dấu cách mở đầu lời ghi chú",
        "đúng là lời ghi chú thì thêm dấu cách sau dấu #",
    ),
    one(
        "day first",
        decided("date: 30/12/2024"),
        "4:13 E105",
        "“30/12/2024” không đúng cách viết. Có phải “2024-12-30”?",
        "tháng tính từ ngày này. Ví dụ  date: 2024-12-30",
    ),
    one(
        "long dashes in a date",
        decided("date: 2024–12–30"),
        "4:13 E105",
        "“2024–12–30” không đúng cách viết. Có phải “2024-12-30”?",
        "tháng tính từ ngày này. Ví dụ  date: 2024-12-30",
    ),
    one(
        "31 June",
        decided("date: 2024-06-31"),
        "4:13 E109",
        "Ngày ban hành: không có ngày “2024-06-31”",
        "và tháng; viết năm-tháng-ngày, ví dụ 2024-12-30",
    ),
    one(
        "decision without its organ",
        decided("number: 743"),
        "4:15 E105",
        "Số quyết định: “743” không đúng cách viết",
        "Đủ số và ký hiệu. Ví dụ  number: 743/QĐ-UBND",
    ),
    one(
        "decision with Số",
        decided("number: Số 743/QĐ-UBND"),
        "4:15 E105",
        "743/QĐ-UBND” không đúng cách viết. Có phải “743/QĐ-UBND”?",
        "Đủ số và ký hiệu. Ví dụ  number: 743/QĐ-UBND",
    ),
    one(
        "stars in words",
        cert("stars: 4 sao"),
        "2:12 E103",
        "Hạng sao: cần số nguyên, nhưng ở đây là “4 sao”",
        "viết số trần, không ngoặc kép, không chữ:  stars: 4",
    ),
    one(
        "stars as text",
        cert('stars: "4"'),
        "2:12 E103",
        "Hạng sao: cần số nguyên, nhưng ở đây là “4”",
        "viết số trần, không ngoặc kép, không chữ:  stars: 4",
    ),
    one(
        "stars drawn",
        "name: Măng le ★★★★\n",
        "1:7 E322",
        "ghi bằng hình sao, và không ghi trong tên hay chú thích",
        "certificates, trang web tự hiện khi còn hiệu lực",
    ),
    one(
        "seven stars",
        cert("stars: 7"),
        "2:12 E104",
        "Hạng sao: 7 không có trong danh sách; chỉ nhận 3, 4 hoặc 5",
        "chọn một giá trị trong danh sách, ví dụ  stars: 4",
    ),
    one(
        "decimal comma",
        cert("score: 78,5"),
        "2:12 E103",
        "Điểm: cần số, nhưng ở đây là “78,5”",
        "số trần, không ngoặc kép, không chữ:  score: 78.5",
    ),
    one(
        "score without its point",
        cert("score: 785"),
        "2:12 E106",
        "Điểm: 785 nằm ngoài khoảng 0 đến 100",
        "0 đến 100. Trong tệp dùng dấu chấm thập phân",
    ),
    one(
        "potential five stars",
        cert("stars: 5\n    note: Tiềm năng 5 sao"),
        "2:12 E304",
        "“Tiềm năng 5 sao” là đề nghị của tỉnh, chưa phải 5 sao",
        "ô certificates: tệp chỉ có proposals vẫn hợp lệ",
    ),
    one(
        "two stars",
        cert("stars: 2"),
        "2:12 E303",
        "là được công nhận: giấy chứng nhận chỉ có 3, 4 hoặc 5 sao",
        "có đề nghị ở proposals thì xóa ô certificates",
    ),
    one(
        "phone without its zero",
        'contacts:\n  phone: "905123456"\n',
        "2:10 E105",
        "“905123456” không đúng cách viết. Có phải “0905123456”?",
        "dấu chấm, dấu cách. Ví dụ  phone: 0905123456",
        PRODUCER,
    ),
    one(
        "phone with points",
        'contacts:\n  phone: "0269.3.123.456"\n',
        "2:10 E105",
        "không đúng cách viết. Có phải “02693123456”?",
        "dấu chấm, dấu cách. Ví dụ  phone: 02693123456",
        PRODUCER,
    ),
    one(
        "kind in words",
        "kind: Hợp tác xã\n",
        "1:7 E104",
        "(ban quản lý, làng nghề, hội …)). Có phải “cooperative”?",
        "giá trị trong danh sách, ví dụ  kind: cooperative",
        PRODUCER,
    ),
    one(
        "hour with h",
        'hours:\n  - days: [mon]\n    opens: 7h30\n    closes: "17:00"\n',
        "3:12 E105",
        "Mở cửa: “7h30” không đúng cách viết. Có phải “07:30”?",
        "Giờ:phút, 24 giờ. Ví dụ  opens: 07:30",
        POINT,
    ),
    one(
        "field in Vietnamese",
        "Mô tả: Măng phơi khô, để thử.\n",
        "1:1 E102",
        "Không có ô nào tên “Mô tả” ở đây. Có phải “description”?",
        "sửa tên ô, hoặc xóa dòng này",
    ),
    one(
        "field misspelt",
        "certificate:\n  - stars: 4\n",
        "1:1 E102",
        "có ô nào tên “certificate” ở đây. Có phải “certificates”?",
        "sửa tên ô, hoặc xóa dòng này",
    ),
    one(
        "being updated",
        "description: Đang cập nhật\n",
        "1:14 E110",
        "Mô tả: “Đang cập nhật” không cho biết gì",
        "xóa cả ô; trang web tự ghi là còn thiếu",
    ),
    one(
        "HTML from a page",
        "description: <p>Măng phơi khô, để thử.</p>\n",
        "1:14 E110",
        "Mô tả: có mã HTML “<p>”",
        "xóa mã, chỉ để chữ; dòng trống ngăn hai đoạn",
    ),
    one(
        "empty field",
        "description:\n",
        "1:13 E103",
        "Mô tả: cần chữ, nhưng ở đây là giá trị trống",
        "ghi giá trị, hoặc xóa cả dòng nếu không có",
    ),
    one(
        "phone in the text",
        "description: Gọi 0900 000 000 để mua.\n",
        "1:14 E702",
        "Trong lời văn có số điện thoại “0900 000 000”",
        "doanh ghi ở contacts của chủ thể hoặc điểm bán",
    ),
    one(
        "old commune, new register",
        placed("Xã Tơ Tung, huyện Kbang, tỉnh Gia Lai", "from-2025-07", "23665"),
        "4:9 E401",
        "Không có mã 23665 trong bảng mã từ 01/07/2025",
        "mã trong schema/reference/administrative-units",
    ),
    one(
        "old commune of another name",
        placed("Xã Kông Lơng Khơng, tỉnh Gia Lai", "from-2025-07", "23668"),
        "4:9 E403",
        "không thấy tên ấy trong “Xã Kông Lơng Khơng, tỉnh Gia Lai”",
        "ghi trên giấy tờ; có thể đó là mã của bảng khác",
    ),
    one(
        "folder of a former province",
        "",
        "1:1 E414",
        "mục của tỉnh, thành phố nào hiện nay. Có phải “quang-ngai”?",
        "của một tỉnh hiện nay, ví dụ gia-lai, ho-chi-minh",
        "products/kon-tum/san-pham-thu/product.yml",
    ),
    Mistake(
        "producer that is not there",
        {PRODUCT: whole(PRODUCT, "producer: htx-thuu\n"), **_HTX},
        "product.yml:1:11 E201",
        "Không có chủ thể nào mang mã “htx-thuu”. Có phải “htx-thu”?",
        "sửa mã, hoặc thêm tệp producers/<tỉnh>/htx-thuu.yml",
    ),
    Mistake(
        "hidden ending of Notepad",
        {f"{PRODUCT}.txt": whole(PRODUCT, "")},
        "product.yml.txt:1:1 E015",
        "Tệp hoặc thư mục “product.yml.txt” không có chỗ trong danh mục",
        "đổi tên thành “product.yml”",
    ),
    Mistake(
        "hidden ending of a producer",
        {f"{PRODUCER}.txt": whole(PRODUCER, "")},
        "htx-thu.yml.txt:1:1 E015",
        "Tệp hoặc thư mục “htx-thu.yml.txt” không có chỗ trong danh mục",
        "đổi tên thành “htx-thu.yml”",
    ),
    Mistake(
        "ending of another program",
        {PRODUCT.replace(".yml", ".yaml"): whole(PRODUCT, "")},
        "product.yaml:1:1 E015",
        "Tệp hoặc thư mục “product.yaml” không có chỗ trong danh mục",
        "đổi tên thành “product.yml”",
    ),
    Mistake(
        "name of a file with marks",
        {"producers/gia-lai/HTX Thử.yml": whole(PRODUCER, "")},
        "HTX Thử.yml:1:1 E015",
        "Tệp hoặc thư mục “HTX Thử.yml” không có chỗ trong danh mục",
        "đổi tên thành “htx-thu.yml”",
    ),
    Mistake(
        "empty file",
        {PRODUCT: ""},
        "product.yml:1:1 E016",
        "Tệp trống hoặc không phải là các ô “tên: giá trị”",
        "bắt đầu bằng  name: …",
    ),
    Mistake(
        "TCVN3",
        {PRODUCT: b"name: M\xa8ng le th\xf6\n"},
        "product.yml:1:8 E002",
        "Tệp không phải UTF-8 (byte thứ 8)",
        "hay VNI thì chuyển sang Unicode bằng Unikey trước",
    ),
    Mistake(
        "UTF-16",
        {PRODUCT: whole(PRODUCT, "").encode("utf-16")},
        "product.yml:1:1 E002",
        "Tệp không phải UTF-8 (byte thứ 1)",
        "hay VNI thì chuyển sang Unicode bằng Unikey trước",
    ),
    Mistake(
        "marks apart",
        {PRODUCT: whole(PRODUCT, "name: Ma\u0306ng le\n")},
        "product.yml:1:7 E003",
        "viết bằng dấu rời (không phải NFC); máy coi là chữ khác",
        "gõ lại chữ này, hoặc thay bằng “Măng”",
    ),
    Mistake(
        "space of a web page",
        {PRODUCT: whole(PRODUCT, "name: Măng\u00a0le\n")},
        "product.yml:1:11 E004",
        "Có ký tự ẩn hoặc không dùng được U+00A0 (dấu cách không ngắt)",
        "thường; thường do chép từ trang web hoặc Word",
    ),
    Mistake(
        "photo that nobody names",
        {PRODUCT: whole(PRODUCT, ""), PHOTO: Made.PHOTO},
        "product.yml:1:1 E608",
        "Ảnh “anh-thu.jpg” không được nhắc trong product.yml",
        "thêm vào photos, hoặc xóa tệp",
    ),
    Mistake(
        "photo that is not there",
        {PRODUCT: _WITH_PHOTO},
        "product.yml:2:11 E607",
        "Không có tệp ảnh “anh-thu.jpg” trong thư mục",
        "thêm ảnh, hoặc xóa mục này",
    ),
    photo(
        "photo of 10 MB",
        Made.HEAVY,
        "anh-thu.jpg:1:1 E601",
        "Ảnh nặng 10,01 MB; tối đa 10 MB",
        "thu nhỏ ảnh trước khi thêm",
    ),
    photo(
        "photo with its place",
        Made.POSITION,
        "anh-thu.jpg:1:1 E605",
        "dữ liệu kèm theo (EXIF có tọa độ GPS), có thể lộ nơi chụp",
        "“Remove Properties and Personal Information”",
    ),
    photo(
        "thumbnail",
        Made.SMALL,
        "anh-thu.jpg:1:1 E604",
        "Ảnh 120×90 điểm; cần ít nhất 300×300",
        "hơn hoặc chụp lại; phóng to ảnh nhỏ không giúp gì",
    ),
    photo(
        "PNG called JPEG",
        Made.PNG,
        "anh-thu.jpg:1:1 E603",
        "Đuôi tệp là .jpg nhưng nội dung là PNG",
        "đổi tên tệp thành anh-thu.png",
    ),
    photo(
        "PDF called JPEG",
        Made.NO_PHOTO,
        "anh-thu.jpg:1:1 E602",
        "Nội dung không phải ảnh JPEG, PNG hay WebP",
        "mở ảnh và xuất lại thành JPEG",
    ),
]
