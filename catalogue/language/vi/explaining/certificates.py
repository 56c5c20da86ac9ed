"""E3xx, W3xx: recognitions."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E301": (
        "Điểm không khớp hạng sao",
        "Bộ tiêu chí có hiệu lực vào ngày quyết định xếp số điểm này vào hạng khác.",
        ("Gõ nhầm điểm hoặc hạng sao.", "Đổi chỗ hai dòng của bảng."),
        "",
    ),
    "W301": (
        "Điểm rơi vào khoảng hở",
        "Quyết định 1048 để hở giữa hai hạng (ví dụ 89 đến 90), nên điểm này không thuộc hạng nào.",
        ("Điểm trung bình có phần lẻ.",),
        "",
    ),
    "E302": (
        "Sai cấp công nhận",
        "Vào ngày ấy, cấp này không có thẩm quyền công nhận hạng sao này.",
        ("Đề nghị của huyện, tỉnh bị ghi như quyết định công nhận.", "Nhầm ô level."),
        "",
    ),
    "E303": (
        "1 hoặc 2 sao",
        "1 và 2 sao là kết quả chấm, không phải được công nhận OCOP.",
        ("Nhập cả bảng kết quả chấm, gồm sản phẩm không đạt.",),
        (
            "xóa lần công nhận này; tệp chỉ có lần này thì xóa cả thư mục, vì sản phẩm chưa vào "
            "danh mục. Tỉnh đề nghị hạng cao hơn thì ghi ở proposals và xóa ô certificates."
        ),
    ),
    "E304": (
        "Tiềm năng 5 sao",
        "Tỉnh đề nghị 5 sao nhưng trung ương chưa công nhận: không được hiện 5 sao.",
        ("Chép nguyên cột “Hạng sao” của bảng: “Tiềm năng 5 sao”.",),
        (
            "chuyển sang proposals; ở certificates ghi hạng đã được công nhận, chưa có hạng nào "
            "thì xóa cả ô certificates: tệp chỉ có đề nghị vẫn hợp lệ."
        ),
    ),
    "E305": (
        "Hạn không đúng 36 tháng",
        "Giấy chứng nhận có giá trị 36 tháng; hạn ghi ở đây không khớp ngày quyết định.",
        ("Cộng nhầm năm.", "Ghi hạn của giấy khác."),
        "",
    ),
    "E306": ("Ngày chưa đến", "Việc đã xảy ra không thể có ngày ở tương lai.", ("Nhầm năm.",), ""),
    "E307": (
        "Sai thứ tự các lần",
        "Các lần công nhận xếp từ cũ đến mới; lần cuối quyết định tình trạng hiện nay.",
        ("Thêm lần mới lên đầu.",),
        "",
    ),
    "E308": (
        "Kết thúc trước bắt đầu",
        "Ngày cuối đứng trước ngày đầu.",
        ("Đổi chỗ hai ngày.",),
        "",
    ),
    "E309": (
        "Thu hồi trước khi công nhận",
        "Không thể thu hồi giấy chưa cấp.",
        ("Ghi thu hồi vào nhầm lần công nhận.",),
        "",
    ),
    "E310": (
        "Trước khi có Chương trình",
        "Chương trình OCOP bắt đầu năm 2018; quyết định trước đó không thể công nhận.",
        ("Gõ nhầm năm.",),
        "",
    ),
    "E311": (
        "Năm của đợt không hợp",
        "Quyết định được ký trong năm của đợt hoặc năm sau.",
        ("Ghi năm của lần khác.",),
        "",
    ),
    "E312": (
        "Ngày hiệu lực không hợp",
        "Giấy có hiệu lực từ ngày ký hoặc không lâu sau đó.",
        ("Ghi ngày nộp hồ sơ hoặc ngày trao giấy.",),
        "",
    ),
    "E313": (
        "Hạn không thể có",
        "Trừ 36 tháng từ hạn này thì rơi vào lúc chưa có Chương trình, hoặc chưa đến.",
        ("Gõ nhầm năm của hạn.",),
        "",
    ),
    "E314": (
        "Một lần ghi hai lần",
        "Hai lần công nhận giống nhau về quyết định hoặc nội dung.",
        ("Nhập lại danh sách cũ.",),
        "",
    ),
    "E315": (
        "Nâng hạng mà không lên",
        "Nâng hạng thì số sao phải cao hơn lần trước.",
        ("Đánh giá lại cùng hạng bị ghi là nâng hạng.",),
        "",
    ),
    "W316": (
        "Thiếu lần công nhận trước",
        "Nâng hạng hay đánh giá lại thì trước đó phải có một lần công nhận.",
        ("Chưa nhập hồ sơ cũ.",),
        "",
    ),
    "E317": (
        "Cấp không hợp với văn bản",
        "Số hoặc cơ quan của văn bản cho thấy một cấp khác với ô level.",
        ("Chọn nhầm cấp.", "UBND huyện ghi thành cấp tỉnh."),
        "",
    ),
    "E318": ("Đợt chưa đến", "Đợt đánh giá ở một năm chưa tới.", ("Gõ nhầm năm.",), ""),
    "E319": (
        "Ngày thu hồi quá xa",
        "Quyết định thu hồi có thể có hiệu lực muộn hơn ít lâu, không phải nhiều năm.",
        ("Gõ nhầm năm.",),
        "",
    ),
    "E320": (
        "5 sao mà không do Bộ",
        "Chỉ trung ương công nhận 5 sao; văn bản ghi ở đây không cho thấy điều đó.",
        ("Ghi quyết định của tỉnh gửi hồ sơ đề nghị 5 sao.", "Bỏ trống cơ quan ban hành."),
        "",
    ),
    "E321": (
        "Thu hồi sau khi hết hạn",
        "Giấy đã hết hạn thì không còn gì để thu hồi.",
        ("Nhầm năm của quyết định thu hồi.", "Thu hồi thuộc lần công nhận sau."),
        "",
    ),
    "E322": (
        "Hạng sao ghi trong tên",
        "Hạng sao ghi bằng hình sao hay trong tên sẽ còn mãi, kể cả khi giấy hết hạn.",
        ("Chép tên quảng cáo: “Mật ong ★★★★”.",),
        "",
    ),
    "W323": (
        "Lời văn nhắc hạng sao",
        "Lời văn còn nói hạng sao khi giấy đã hết hạn.",
        ("Chép lời giới thiệu từ báo.",),
        "",
    ),
    "W324": (
        "Điểm cao hơn hạng mà cấp ấy được công nhận",
        (
            "Tỉnh chỉ công nhận đến 4 sao; sản phẩm từ 90 điểm được gửi trung ương xét 5 sao. "
            "Trong khi chờ, hoặc khi trung ương không công nhận, quyết định của tỉnh vẫn là 4 sao."
        ),
        ("Sản phẩm “tiềm năng 5 sao” của tỉnh.", "Gõ nhầm điểm hoặc hạng sao."),
        "",
    ),
}
