"""In English, what checks put into the gaps of findings: the Vietnamese phrase -> the English.

A test holds this against the phrases in `catalogue/reading` and `catalogue/checking`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from catalogue.language.en import formats, words
from catalogue.language.vi import words as vietnamese

_QUOTE_IT = "put the whole value in quotes."

READING: dict[str, str] = {
    # characters
    "byte 0, tệp có thể là UTF-16": "byte 0, the file may be UTF-16",
    "dấu Tab trong giá trị": "a tab within a value",
    "xuống dòng kiểu máy cũ": "a line end of old machines",
    "dấu cách không ngắt": "a no-break space",
    "gạch nối ẩn": "a soft hyphen",
    "dấu cách rộng bằng không": "a zero-width space",
    "dấu ngăn nối chữ": "a zero-width non-joiner",
    "dấu nối chữ ẩn": "a zero-width joiner",
    "dấu xuống dòng ẩn": "a hidden line separator",
    "dấu hết đoạn ẩn": "a hidden paragraph separator",
    "dấu nối từ ẩn": "a word joiner",
    "dấu BOM giữa tệp": "a byte-order mark within the file",
    "chữ hỏng khi chuyển mã": "a letter lost in conversion",
    "ký tự điều khiển": "a control character",
    "dấu cách đặc biệt": "a special space",
    "ký hiệu riêng của một phông chữ": "a sign of one font alone",
    "mã chưa có chữ nào": "a code without a letter",
    "ký tự định dạng ẩn": "a hidden formatting character",
    "đảo chiều chữ": "turns the direction of writing",
    "ký tự không có hình": "a character that shows nothing",
    # letters of other scripts
    "chữ Ả Rập": "an Arabic letter",
    "chữ Armenia": "an Armenian letter",
    "chữ Cherokee": "a Cherokee letter",
    "chữ Hán": "a Chinese character",
    "chữ Kirin": "a Cyrillic letter",
    "chữ Ấn Độ": "a letter of an Indian script",
    "chữ khổ rộng": "a full-width letter",
    "chữ Hy Lạp": "a Greek letter",
    "chữ Triều Tiên": "a Korean letter",
    "chữ Do Thái": "a Hebrew letter",
    "chữ Nhật": "a Japanese letter",
    "chữ Khơ-me": "a Khmer letter",
    "chữ Lào": "a Lao letter",
    "chữ toán học": "a mathematical letter",
    "chữ Thái Lan": "a Thai letter",
    "dấu đứng một mình, chồng quá hai lớp hoặc không thuộc tiếng nào ở Việt Nam": "a mark that "
    "stands alone, on top of two others, or in no language of Viet Nam",
    "chữ hoặc ký hiệu lạ": "an unusual letter or sign",
    "dạng khác của “{plain}”": "another form of “{plain}”",
    # files in the wrong place
    "thư mục này phải tên là products, producers hoặc sales-points.": "this folder must be named "
    "products, producers or sales-points.",
    "mỗi sản phẩm một thư mục: products/<tỉnh>/<mã sản phẩm>/product.yml.": "a folder for each "
    "product: products/<province>/<product id>/product.yml.",
    "mỗi chủ thể một tệp: producers/<tỉnh>/<mã chủ thể>.yml.": "a file for each producer: "
    "producers/<province>/<producer id>.yml.",
    "mỗi điểm bán một tệp: sales-points/<tỉnh>/<mã điểm bán>.yml.": "a file for each sales point: "
    "sales-points/<province>/<sales point id>.yml.",
    "thư mục sản phẩm chỉ có product.yml và ảnh .jpg, .jpeg, .png, .webp, không có thư mục con.": (
        "a product's folder has product.yml and photos (.jpg, .jpeg, .png, .webp) only, no folders."
    ),
    "thêm tệp {name} vào thư mục này, hoặc xóa thư mục.": "add the file {name} to this folder, or "
    "delete the folder.",
    "xóa tệp này: máy tự sinh ra, không phải dữ liệu.": "delete this file: a machine made it, it "
    "is no data.",
    "chọn tên khác: Windows giữ tên này cho thiết bị.": "choose another name: Windows keeps this "
    "one for a device.",
    "đặt tên ngắn hơn: tối đa {most} ký tự.": "choose a shorter name: at most {most} characters.",
    "đổi tên thành “{better}”.": "rename it to “{better}”.",
    # YAML
    "đặt cả giá trị trong ngoặc kép.": _QUOTE_IT,
    "dòng này thụt vào bằng phím Tab": "this line is indented with a tab",
    "thay mỗi Tab bằng hai dấu cách.": "replace each tab with two spaces.",
    "dấu ngoặc mở ở đây không được đóng": "the quote opened here is not closed",
    "thêm dấu {quote} ở cuối dòng này:  {line}": "add a {quote} at the end of this line:  {line}",
    "giá trị không được bắt đầu bằng “{sign}”": "a value cannot begin with “{sign}”",
    "dấu “{sign}” ở đây thừa": "the “{sign}” here is too much",
    "xóa dấu này, hoặc {rest}": "delete it, or {rest:said}",
    "có chữ sau dấu ngoặc đóng": "there is text after the closing quote",
    'dấu ngoặc kép bên trong viết là \\"; xem giá trị trước có đóng ngoặc chưa.': "write quotes "
    'within as \\"; see whether the value before is closed.',
    "dòng “{line}” không có chỗ trong tệp này": "the line “{line}” has no place in this file",
    "xóa dòng này.": "delete this line.",
    "dòng này thụt vào không khớp với các dòng trên": "the indentation of this line does not fit "
    "the lines above",
    "các ô cùng cấp thụt vào bằng nhau; cấp dưới thêm hai dấu cách.": "fields of one level are "
    "indented alike; those below by two more spaces.",
    "giá trị có dấu hai chấm mà không ở trong ngoặc kép": "a value with a colon is not in quotes",
    "mục của danh sách bắt đầu bằng gạch dài": "an item of a list begins with a long dash",
    "thay bằng dấu gạch nối  - ": "use a hyphen instead  - ",
    "thiếu dấu cách sau “{key}:”": "the space after “{key}:” is missing",
    "viết  {key}: giá trị  (có dấu cách sau dấu hai chấm).": "write  {key}: value  (with a space "
    "after the colon).",
    "dòng này không có dạng “tên: giá trị”": "this line is not of the form “name: value”",
    "thêm dấu hai chấm và một dấu cách sau tên ô; phần tiếp của đoạn văn thì thụt vào.": "add a "
    "colon and a space after the field's name; indent what continues a paragraph.",
    "thêm dấu ngoặc cùng loại ở cuối giá trị.": "add the same quote at the end of the value.",
    "dấu \\ trong ngoặc kép đứng trước chữ không hợp lệ": "a \\ in quotes stands before a letter "
    "that it cannot",
    "viết \\\\ để có một dấu \\.": "write \\\\ for one \\.",
    "sau dấu | hoặc > còn chữ trên cùng dòng": "there is text on the line after | or >",
    "xuống dòng sau dấu ấy rồi thụt vào hai dấu cách; chữ thường thì đặt trong ngoặc kép.": "begin "
    "a new line after it, indented by two spaces; put plain text in quotes.",
    "danh sách [ ] mở ở đây thiếu dấu phẩy hoặc dấu ]": "the list [ ] opened here lacks a comma or "
    "its ]",
    "viết  [một, hai]  trên một dòng, hoặc mỗi mục một dòng bắt đầu bằng  - ": "write  [one, two]  "
    "on one line, or each item on a line that begins with  - ",
    "nhóm {{ }} mở ở đây thiếu dấu phẩy hoặc dấu }}": "the group {{ }} opened here lacks a comma "
    "or its }}",
    "viết mỗi ô một dòng, thụt vào hai dấu cách, không dùng {{ }}.": "write each field on a line, "
    "indented by two spaces, without {{ }}.",
    "tệp hết mà còn thiếu dấu ] hoặc }}": "the file ends before its ] or }}",
    "thêm dấu đóng, hoặc đặt giá trị trong ngoặc kép.": "close it, or put the value in quotes.",
    "dấu gạch “-” của danh sách đứng cùng dòng với tên ô": "the “-” of a list stands on "
    "the line of "
    "the field's name",
    "xuống dòng, thụt vào rồi viết  - giá trị; chữ thường thì đặt trong ngoặc kép.": "begin a new "
    "line, indent it and write  - value; put plain text in quotes.",
    "không hiểu được chỗ này": "this cannot be understood",
    "so với một tệp đã đúng; giá trị có dấu : # [ ] {{ }} & * ! | thì đặt trong ngoặc kép.": (
        "compare it with a file that is right; put values with : # [ ] {{ }} & * ! | in quotes."
    ),
    # photos
    "thu nhỏ ảnh trước khi thêm, ví dụ cạnh dài 2.000 điểm.": "shrink the photo before adding it, "
    "for instance to 2,000 pixels on its longer side.",
    "lấy ảnh gốc lớn hơn hoặc chụp lại; phóng to ảnh nhỏ không giúp gì.": "get the larger original "
    "or take it again; enlarging a small photo does not help.",
    "cần ít nhất {width}×{height}": "at least {width}×{height} are needed",
    "mỗi cạnh tối đa {most}": "each side has at most {most:number}",
    "tối đa {most} triệu điểm": "at most {most} million pixels",
    "hồ sơ màu hỏng": "a damaged colour profile",
    "chú thích “{keyword}”": "comment “{keyword}”",
    "chú thích": "comment",
    "khối {name}": "chunk {name}",
    "EXIF có tọa độ GPS": "EXIF with a GPS position",
    "XMP có tọa độ GPS": "XMP with a GPS position",
    "dữ liệu nối sau ảnh": "data after the picture",
}
"""What `catalogue/reading` says."""

CHECKING: dict[str, str] = {
    # values and the schema
    "Tệp": "File",
    "chữ": "text",
    "số nguyên": "a whole number",
    "số": "a number",
    "danh sách": "a list",
    "nhóm ô": "a group of fields",
    "giá trị trống": "an empty value",
    "trống": "(empty)",
    "ghi chữ ngay sau dấu hai chấm, trên cùng dòng.": "write the text right after the colon, on "
    "the same line.",
    "viết số trần, không ngoặc kép, không chữ, không dấu chấm.": "write the bare number, without "
    "quotes, words or points.",
    "viết số trần, không ngoặc kép; phần lẻ sau dấu chấm, ví dụ  90.86": "write the bare number "
    "without quotes, decimals after a point, for instance  90.86",
    "viết mỗi mục trên một dòng, thụt vào và bắt đầu bằng dấu gạch nối.": "write each item on a "
    "line, indented and beginning with a hyphen.",
    "viết các ô con ở những dòng dưới, thụt vào hai dấu cách.": "write its fields on the lines "
    "below, indented by two spaces.",
    "ghi giá trị, hoặc xóa cả dòng nếu không có.": "write a value, or delete the line if there is "
    "none.",
    "mỗi mục bắt đầu bằng dấu gạch nối  -  chứ không phải gạch dài “–” của Word.": "each item "
    "begins with a hyphen  -  and not with Word's long dash “–”.",
    "viết số trần, không ngoặc kép, không chữ:  {line}": "write the bare number, without quotes or "
    "words:  {line}",
    " Có phải “{better}”?": " Did you mean “{better}”?",
    "{least:n} đến {most:n}": "{least} to {most}",
    "ngày {first} đến ngày {last}": "{first:day} to {last:day}",
    "ít nhất {limit}": "at least {limit}",
    "tối đa {limit}": "at most {limit}",
    "ghi đầy đủ hơn.": "write it out more fully.",
    "rút gọn.": "shorten it.",
    "cần ít nhất {limit} mục": "items needed: at least {limit}",
    "thêm một mục, hoặc xóa cả ô.": "add an item, or delete the field.",
    "có {count} mục; tối đa {limit}": "there are {count} items; at most {limit}",
    "bớt mục, giữ những mục chính.": "keep the main ones.",
    "không có ô nào bên trong": "there is no field within",
    "ghi ít nhất một ô, hoặc xóa cả nhóm.": "write one field at least, or delete the group.",
    "mục {item} có hai lần": "the item {item:said} is there twice",
    "xóa một trong hai.": "delete one of the two.",
    "ghi nội dung, hoặc xóa cả ô.": "write something, or delete the field.",
    "xóa cả ô; trang web tự ghi là còn thiếu.": "delete the field; the site says that it is "
    "missing.",
    "xóa mã, chỉ để chữ; dòng trống ngăn hai đoạn.": "delete the code, keep the text; a blank line "
    "separates paragraphs.",
    "chỉ có dấu cách": "there are only spaces",
    "{found} không cho biết gì": "{found} tells nothing",
    "có mã HTML {found}": "there is HTML code {found}",
    # addresses
    "viết sai": "is misspelt",
    "chép lại từ thanh địa chỉ.": "copy it again from the address bar.",
    "có dấu \\": "has a \\",
    "dùng dấu / thay cho dấu \\.": "use / instead of \\.",
    "có tên đăng nhập": "has a user name",
    "xóa phần trước dấu @.": "delete what is before the @.",
    "không chỉ đến một máy chủ công khai": "does not lead to a public server",
    "dùng địa chỉ mà ai cũng mở được.": "use an address that anyone can open.",
    "dùng cổng lạ {port}": "uses the unusual port {port}",
    "xóa  :{port}  trong địa chỉ.": "delete  :{port}  from the address.",
    # ids
    "products/<tỉnh>/{id}/product.yml": "products/<province>/{id}/product.yml",
    "producers/<tỉnh>/{id}.yml": "producers/<province>/{id}.yml",
    "sales-points/<tỉnh>/{id}.yml": "sales-points/<province>/{id}.yml",
    "chính mục này": "itself",
    "{id}, mà mục ấy cũng đã ngừng dùng": "{id}, which is retired as well",
    "thay bằng “{id}”.": "replace it with “{id}”.",
    "xóa nếu không còn đúng.": "delete it if it is no longer true.",
    "hộ kinh doanh": "household business",
    "hợp tác xã": "cooperative",
    "tổ hợp tác": "cooperative group",
    "doanh nghiệp": "enterprise",
    # recognitions
    "nào được công nhận sản phẩm OCOP": "authorised",
    "không số, không nơi ban hành": "no number, no issuer",
    " Cấp {level} công nhận {stars} sao cho sản phẩm được điểm {reached} sao và gửi lên cấp trên "
    "thì ghi cả cấp ban hành, ở đây là {code} (nhập bảng: --level {flag}).": " Where the "
    "{level:either} level awarded {stars} stars to a product whose score is worth {reached} and "
    "sent it on, state the level too, here {code} (in an import: --level {flag}).",
    "hôm nay mới là {today}": "today is only {today:day}",
    "khi ấy chưa có Chương trình OCOP (từ {first})": "there was no OCOP programme then (it began "
    "on {first:day})",
    "không hợp với năm của đợt ({year})": "that does not fit the year of the round ({year})",
    "nâng hạng": "an upgrade",
    "đánh giá lại": "a re-evaluation",
    # places
    "ở bảng {register} mã này là {unit}": "in the register {register:said} this code is {unit}",
    "tra mã trong schema/reference/administrative-units": "look it up in "
    "schema/reference/administrative-units",
    "chọn một trong: {units}": "choose one of: {units}",
    "hoặc xóa ô current.": "or delete the field current.",
    "xóa ô current.": "delete the field current.",
    # personal data
    "địa chỉ web": "web address",
    "mã (tên thư mục, tên tệp)": "id (name of folder or file)",
    "xóa; số kinh doanh ghi ở contacts của chủ thể hoặc điểm bán.": "delete it; a business number "
    "goes into contacts of the producer or sales point.",
    "đặt tên khác, không có số ấy.": "choose another name without that number.",
}
"""What `catalogue/checking` says."""

VERIFYING: dict[str, str] = {
    "tiêu đề và ngôn ngữ": "title and language",
    "liên kết và mục": "links and anchors",
    "ảnh, kiểu dáng, tập lệnh": "pictures, styles, scripts",
    "dữ liệu có cấu trúc": "structured data",
    "trang bắt buộc": "required pages",
    "kiểu dáng không tải từ ngoài": "styles load nothing from elsewhere",
    "số mục trong danh sách": "numbers of items in listings",
    "danh sách so với dữ liệu": "listings against the data",
    "tên hai quần đảo": "names of the two archipelagos",
    "số sản phẩm trên bản đồ": "numbers of products on the map",
    "số mục trên trang": "numbers of items on pages",
    "liên kết lạ “{link}”": "strange link “{link}”",
    "liên kết “{link}” không dẫn đến đâu": "the link “{link}” leads nowhere",
    "liên kết “{link}”: không có mục #{anchor}": "link “{link}”: there is no anchor #{anchor}",
    "liên kết đến {file}: không có mục #{anchor}": "link to {file}: there is no anchor #{anchor}",
    "tải từ máy chủ khác: {load}": "loads from another server: {load}",
    "thiếu tệp “{load}”": "the file “{load}” is missing",
    "không có tiêu đề": "there is no title",
    "có {count} tiêu đề chính (h1), cần 1": "there are {count} main headings (h1), 1 is needed",
    "ngôn ngữ “{language}”": "language “{language}”",
    "JSON-LD không đọc được": "the JSON-LD cannot be read",
    "JSON-LD có aggregateRating: sao OCOP không phải bình chọn": "the JSON-LD has aggregateRating: "
    "OCOP stars are no votes",
    "JSON-LD nói có chứng nhận mà sản phẩm không còn": "the JSON-LD claims a certificate that the "
    "product no longer has",
    "thiếu trang này": "this page is missing",
    "thiếu ảnh của liên kết được chia sẻ": "a picture for shared links is missing",
    "kiểu dáng tải từ nơi khác: {foreign}": "styles load from elsewhere: {foreign}",
    "nói có {said} mục, thật ra {found}": "says {said} items, there are {found}",
    "có mục lặp giữa các trang": "an item is repeated between pages",
    "nói tổng {said}, các trang có {found}": "says {said} in all, the pages have {found}",
    "thiếu danh sách có {total} mục": "a listing of {total} items is missing",
    "danh sách có {total} mục theo dữ liệu, trang nói {found}": "the listing has {total} items by "
    "the data, the page says {found}",
    "bản đồ thiếu {name}": "the map lacks {name}",
    "tỉnh {code} có {count} sản phẩm theo dữ liệu, bản đồ nói {said}": "province {code} has "
    "{count} products by the data, the map says {said}",
}
"""What `catalogue/publishing/verification` says."""

SYSTEM = {
    "không có tệp hoặc thư mục này": "there is no such file or folder",
    "không có quyền": "permission denied",
    "đây là thư mục, không phải tệp": "this is a folder, not a file",
    "một phần của đường dẫn không phải thư mục": "a part of the path is no folder",
    "đã có tệp này": "the file exists",
    "ổ đĩa hết chỗ": "no space left on the disk",
    "hết dung lượng được cấp": "the disk quota is used up",
    "ổ đĩa chỉ cho đọc": "the disk is read-only",
    "tệp đang được dùng": "the file is in use",
    "tên quá dài": "the name is too long",
    "đang có chương trình khác dùng": "another program uses it",
    "mở quá nhiều tệp cùng lúc": "too many files are open",
    "lỗi đọc ghi của ổ đĩa": "the disk cannot be read or written",
}
"""What the operating system says."""

REGIMES = {
    "Quyết định {number}, sửa đổi bởi {other}": "Decision No. {number}, amended by No. {other}",
    "Quyết định {number}": "Decision No. {number}",
}


_NAMES = ("LEVELS", "REGISTERS", "UNIT_LEVELS", "CONTACT_FIELDS", "ENTRY_KINDS")


def _words() -> dict[str, str]:
    """The words of `words`, also as they stand at a sentence's beginning or within it."""
    found: dict[str, str] = {}
    for name in _NAMES:
        ours, theirs = getattr(words, name), getattr(vietnamese, name)
        within = {theirs[key]: _within(text) for key, text in ours.items()}
        found |= within | {text.lower(): to for text, to in within.items()}
        found |= {text.capitalize(): to for text, to in within.items()}
    return found


def _within(text: str) -> str:
    """`Address` as it stands within a sentence; `Facebook` stays a name."""
    return text if text in {"Facebook", "Zalo"} else text[:1].lower() + text[1:]


PHRASES: dict[str, str] = {**READING, **CHECKING, **VERIFYING, **SYSTEM, **REGIMES, **_words()}

_DAY = re.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})")
_LAST_OR = re.compile(r" hoặc (?=[^ ]+(?: \(.*\))?$)")
_MEANING = re.compile(r"(?<= \()[^()]*(?:\([^()]*\)[^()]*)*(?=\))")


def day(text: str) -> str:
    """`04/02/2023` -> `4 February 2023`."""
    found = _DAY.fullmatch(text)
    return formats.day(date(int(found[3]), int(found[2]), int(found[1]))) if found else text


def number(text: str) -> str:
    """`1.018,5` -> `1,018.5`."""
    plain = text.replace(".", "").replace(",", ".")
    return formats.number(Decimal(plain)) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", plain) else text


def each_of(said: Callable[[str], str]) -> Mapping[str, Callable[[str], str]]:
    """The forms of gaps whose values hold several phrases; said: translates one."""

    def either(text: str) -> str:
        """`trung ương hay tỉnh` -> `central or provincial`."""
        return " or ".join(said(part) for part in re.split(" hoặc | hay ", text))

    def options(text: str) -> str:
        """`new (Cấp mới) hoặc upgrade (Nâng hạng)` -> `new (New) or upgrade (Upgrade)`."""
        joined = _LAST_OR.sub(" or ", text)
        return _MEANING.sub(lambda meaning: said(meaning[0]), joined)

    def tags(text: str) -> str:
        return ", ".join(said(part) for part in text.split(", "))

    return {"day": day, "number": number, "either": either, "options": options, "tags": tags}
