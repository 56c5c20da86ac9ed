"""What each rule says, in Vietnamese: code -> (what is wrong, how to fix it)."""

TEXTS: dict[str, tuple[str, str]] = {
    # E0: reading a file
    "E001": (
        "Tệp dài {size} byte; tối đa {limit}.",
        "rút gọn nội dung; ảnh để ở tệp riêng, không dán vào YAML.",
    ),
    "E002": (
        "Tệp không phải UTF-8 (byte thứ {offset}).",
        "mở tệp bằng trình soạn thảo, chọn Lưu với mã UTF-8.",
    ),
    "E003": (
        "“{text}” viết bằng dấu rời (không phải NFC); máy coi là chữ khác.",
        "gõ lại chữ này, hoặc thay bằng “{nfc}”.",
    ),
    "E004": (
        "Có ký tự ẩn hoặc không dùng được {character} ({name}).",
        "xóa, hoặc thay bằng dấu cách thường; thường do chép từ trang web hoặc Word.",
    ),
    "E005": ("Lỗi cú pháp YAML: {problem}.", "{hint}"),
    "E006": (
        "Ô “{key}” bị lặp; đã có ở dòng {line}, cột {column}.",
        "giữ một ô, xóa ô kia.",
    ),
    "E007": (
        "Không dùng neo (&) và bí danh (*) của YAML: “{text}”.",
        "chép lại nội dung; nếu là chữ thường thì đặt trong ngoặc kép.",
    ),
    "E008": ("Không dùng khóa gộp “<<”.", "chép lại các ô cần dùng."),
    "E009": (
        "Không dùng thẻ và chỉ thị của YAML: “{text}”.",
        "xóa đi, chỉ giữ giá trị; nếu là chữ thường thì đặt trong ngoặc kép.",
    ),
    "E010": (
        "Tệp có nhiều tài liệu YAML; tài liệu thứ hai bắt đầu ở đây, thứ nhất ở dòng {line}, "
        "cột {column}.",
        "xóa dòng --- và phần thừa: mỗi tệp một mục.",
    ),
    "E011": ("Nội dung lồng nhau quá {limit} tầng.", "xem lại các dấu ngoặc và thụt dòng."),
    "E012": (
        "“{target}” là liên kết tượng trưng (symlink).",
        "thay bằng tệp thật.",
    ),
    "E013": (
        "Đường dẫn “{target}” ra ngoài thư mục của sản phẩm.",
        "đặt ảnh cùng thư mục và chỉ ghi tên tệp.",
    ),
    "E014": (
        "Tên “{name}” chỉ khác “{other}” ở chữ hoa, chữ thường hoặc cách mã hóa dấu.",
        "đổi một trong hai tên: Windows và macOS coi hai tên này là một.",
    ),
    "E015": (
        "Tệp hoặc thư mục “{name}” không có chỗ trong danh mục.",
        "{expected}",
    ),
    "E016": ("Tệp trống hoặc không phải là các ô “tên: giá trị”.", "bắt đầu bằng  name: …"),
    "E017": ("Không đọc được tệp: {problem}.", "kiểm tra quyền đọc và ổ đĩa."),
    "E018": (
        "Tên ô phải là một chữ đơn, không phải danh sách hay nhóm ô.",
        "viết  tên_ô: giá trị  trên một dòng.",
    ),
    # E1: the schema
    "E101": ("Thiếu ô bắt buộc “{name}” ({title}).", "thêm dòng  {name}: …"),
    "E102": ("Không có ô nào tên “{name}” ở đây.{near}", "xóa ô này, hoặc dùng một trong: {known}."),
    "E103": (
        "{title}: phải là {expected}, nhưng ở đây là {found}.",
        "{hint}",
    ),
    "E104": (
        "{title}: “{found}” không có trong danh sách; chỉ nhận {allowed}.{near}",
        "chọn một giá trị, ví dụ  {name}: {example}",
    ),
    "E105": (
        "{title}: “{found}” không đúng cách viết.",
        "{description} Ví dụ  {name}: {example}",
    ),
    "E106": ("{title}: {found} nằm ngoài khoảng {range}.", "{description}"),
    "E107": ("{title}: dài {length} ký tự; {limit}.", "{description}"),
    "E108": ("{title}: {problem}.", "{description}"),
    "E109": (
        "{title}: không có ngày “{found}”.",
        "xem lại ngày và tháng; viết năm-tháng-ngày, ví dụ 2024-12-30.",
    ),
    "E110": ("{title}: {problem}.", "{description}"),
    # E2: references and identity
    "E201": (
        "Không có {kind} nào mã “{id}”.{near}",
        "sửa mã, hoặc thêm tệp {expected}.",
    ),
    "E202": ("Mã “{id}” đã dùng ở {other}.", "đổi tên thư mục hoặc tệp mới; mã cũ giữ nguyên."),
    "E203": (
        "Chủ thể “{name}” đã có ở {other}, cùng địa bàn.",
        "dùng lại mã của chủ thể đã có; nếu thật là hai đơn vị thì ghi tên phân biệt.",
    ),
    "E204": (
        "Quyết định {number} của {issuer} năm {year} ở đây ghi ngày {date}, ở {other} ghi {others}.",
        "kiểm tra lại văn bản; số, cơ quan và năm chỉ một văn bản.",
    ),
    "E205": (
        "Mã cũ “{id}” đang là mã của {other}.",
        "xóa khỏi former_ids, hoặc ngừng dùng mục kia trước.",
    ),
    # E3: certificates
    "E301": (
        "{score} điểm theo {regime} là {expected} sao, ở đây ghi {stars} sao.",
        "kiểm tra lại điểm và hạng trên quyết định.",
    ),
    "W301": (
        "{score} điểm không thuộc hạng nào theo {regime} (văn bản để hở khoảng này).",
        "giữ hạng như trên quyết định; không cần sửa nếu đã đúng văn bản.",
    ),
    "E302": (
        "Ngày {date} cấp {level} không được công nhận {stars} sao ({regime}).",
        "kiểm tra cấp ban hành và ngày ký; đề nghị lên cấp trên thì ghi ở proposals.",
    ),
    "E303": (
        "{stars} sao không phải là được công nhận: giấy chứng nhận chỉ có 3, 4 hoặc 5 sao.",
        "bỏ lần công nhận này; kết quả chấm 1, 2 sao không vào danh mục.",
    ),
    "E304": (
        "“Tiềm năng 5 sao” là đề nghị của tỉnh, không phải 5 sao.",
        "chuyển sang proposals với  stars: 5; certificates chỉ ghi hạng đã được công nhận.",
    ),
    "E305": (
        "Hạn {until} không đúng {months} tháng kể từ {start}; tính ra là {expected}.",
        "xóa ô valid_until để hệ thống tự tính, hoặc sửa theo văn bản.",
    ),
    "E306": ("Ngày {date} ở tương lai (hôm nay {today}).", "kiểm tra lại năm, tháng, ngày."),
    "E307": (
        "Lần công nhận {date} đứng sau lần {previous} mới hơn.",
        "xếp các lần công nhận từ cũ đến mới.",
    ),
    "E308": (
        "Ngày kết thúc {until} trước ngày bắt đầu {start}.",
        "kiểm tra lại hai ngày.",
    ),
    "E309": (
        "Ngày thu hồi {date} trước ngày công nhận {start}.",
        "kiểm tra lại hai ngày.",
    ),
    "E310": (
        "Ngày {date} chưa có Chương trình OCOP (từ {first}).",
        "kiểm tra lại năm của quyết định.",
    ),
    "E311": (
        "Năm của đợt ({year}) không hợp với ngày quyết định {date}.",
        "quyết định ký trong năm của đợt hoặc năm sau.",
    ),
    # E4: places and groups
    "E401": ("Không có mã {code} trong bảng {register}.{near}", "{hint}"),
    "E402": (
        "Theo bảng sắp xếp, {old} không nhập vào {code}{name}.",
        "chọn một trong: {candidates}; hoặc bỏ ô current.",
    ),
    "E403": (
        "Mã {code} là “{unit}”, không thấy tên ấy trong “{text}”.",
        "sửa mã cho đúng nơi ghi trên giấy; có thể là mã của bảng khác.",
    ),
    "E404": (
        "Tệp nằm ở thư mục {folder}, nhưng địa bàn nay thuộc {province}.",
        "chuyển vào thư mục {expected}; mã không đổi.",
    ),
    "E405": (
        "Sản phẩm do cán bộ nhập cần địa bàn đến cấp xã; mã {code} là cấp {level}.",
        "ghi mã xã (5 chữ số).",
    ),
    "W406": (
        "{old} đã chia vào {count} xã, phường: chưa rõ nay thuộc nơi nào.",
        "thêm  current: “mã xã hiện nay”, một trong: {candidates}.",
    ),
    "E407": (
        "Bộ “{set}” không thuộc nhóm “{group}”.{near}",
        "chọn bộ của nhóm này: {known}.",
    ),
    "E408": (
        "“{text}” không phải tên nhóm nào mà nay là “{group}”.",
        "chép đúng tên nhóm trên quyết định, hoặc sửa ô code.",
    ),
    # E5: codes and addresses
    "E501": (
        "Mã vạch {gtin} sai số kiểm tra: số cuối phải là {expected}.",
        "xem lại từng chữ số trên bao bì.",
    ),
    "W502": (
        "Mã vạch {gtin} không bắt đầu bằng 893 (mã của Việt Nam).",
        "kiểm tra lại; giữ nguyên nếu bao bì in đúng như vậy.",
    ),
    "E503": ("Địa chỉ “{url}” {problem}.", "{hint}"),
    "W504": (
        "Nguồn “{url}” chỉ có http, không mã hóa.",
        "thay bằng địa chỉ https nếu trang có.",
    ),
    # E6: photos
    "E601": ("Ảnh nặng {size} MB; tối đa {limit} MB.", "thu nhỏ ảnh trước khi thêm."),
    "E602": (
        "Nội dung không phải ảnh JPEG, PNG hay WebP.",
        "mở ảnh và xuất lại thành JPEG.",
    ),
    "E603": (
        "Đuôi tệp là {extension} nhưng nội dung là {format}.",
        "đổi tên tệp thành {expected}.",
    ),
    "E604": ("Ảnh {width}×{height} điểm; {limit}.", "{hint}"),
    "E605": (
        "Ảnh còn dữ liệu kèm theo ({tags}), có thể lộ nơi chụp.",
        "xuất lại ảnh không kèm dữ liệu nào (EXIF, XMP, chú thích) rồi thêm lại.",
    ),
    "E606": ("Ảnh hỏng, không mở được hết.", "lấy lại tệp gốc."),
    "E607": ("Không có tệp ảnh “{file}” trong thư mục.", "thêm ảnh, hoặc xóa mục này.{near}"),
    "E608": ("Ảnh “{file}” không được nhắc trong product.yml.", "thêm vào photos, hoặc xóa tệp."),
    "E609": ("Ảnh động không dùng được.", "chọn một khung hình và lưu thành JPEG."),
    # E7: personal data
    "E701": (
        "{field} của hộ gia đình được ghi mà chưa có sự đồng ý.",
        "xóa ô này, hoặc ghi consent với ngày đồng ý và  fields: [{name}].",
    ),
    "E702": (
        "Trong đoạn văn có số điện thoại “{found}”.",
        "xóa số; số kinh doanh ghi ở contacts của chủ thể.",
    ),
}
