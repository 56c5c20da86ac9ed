"""E1xx: fields and their values."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E101": (
        "Thiếu ô bắt buộc",
        "Mục này không thể thiếu ô ấy: thiếu thì không biết là gì, của ai, ở đâu hoặc từ đâu ra.",
        ("Bỏ sót khi chép mẫu.", "Mục do cán bộ nhập (provenance: officer) cần đủ hồ sơ."),
        "thêm ô còn thiếu và ghi đúng của mục này, không chép từ mục khác.",
    ),
    "E102": (
        "Tên ô lạ",
        "Không có ô nào tên như vậy ở chỗ này, nên điều bạn ghi sẽ không hiện ra.",
        ("Gõ sai một chữ, hoặc ghi tên tiếng Việt.", "Thụt dòng sai, ô rơi vào nhóm khác."),
        "sửa tên ô theo gợi ý, kiểm tra thụt dòng, hoặc xóa dòng này.",
    ),
    "E103": (
        "Sai loại giá trị",
        "Ô này cần số, chữ, danh sách hoặc nhóm ô, nhưng ở đây là loại khác.",
        ("Hạng sao ghi “4 sao”.", "Điểm ghi dấu phẩy: 90,86.", "Để trống sau dấu hai chấm."),
        (
            "viết đúng loại: số thì không ngoặc kép, không chữ, phần lẻ sau dấu chấm; danh sách "
            "thì mỗi mục một dòng bắt đầu bằng  - "
        ),
    ),
    "E104": (
        "Giá trị ngoài danh sách",
        "Ô này chỉ nhận một trong các giá trị đã định.",
        ("Ghi tên tiếng Việt thay cho mã.", "Gõ sai một chữ của mã."),
        "chọn một giá trị trong danh sách mà máy đưa ra; có gợi ý thì chép gợi ý.",
    ),
    "E105": (
        "Sai cách viết",
        "Giá trị đúng loại nhưng không đúng khuôn: ngày, giờ, số điện thoại, mã, số quyết định.",
        (
            "Ngày kiểu 30/12/2024 hoặc gạch dài 2024–12–30.",
            "Giờ kiểu 7h30; số điện thoại mất số 0 đầu vì Excel.",
            "Số quyết định chỉ có 743, thiếu phần sau dấu gạch chéo.",
        ),
        (
            "viết theo gợi ý: ngày là năm-tháng-ngày (2024-12-30), giờ là 07:30, điện thoại chỉ có "
            "chữ số."
        ),
    ),
    "E106": (
        "Số ngoài khoảng",
        "Con số không thể có: điểm trên 100, năm trước Chương trình, tọa độ ngoài Việt Nam.",
        ("Thừa hoặc thiếu một chữ số.", "Đổi chỗ vĩ độ và kinh độ."),
        "ghi lại con số theo giấy tờ; nhớ dấu chấm thập phân.",
    ),
    "E107": (
        "Quá ngắn hoặc quá dài",
        "Độ dài của chữ nằm ngoài giới hạn của ô.",
        ("Dán cả đoạn văn vào ô tên.", "Ô để trống trong ngoặc kép."),
        "rút gọn, hoặc ghi đầy đủ hơn; không có gì để ghi thì xóa cả ô.",
    ),
    "E108": (
        "Danh sách thiếu, thừa hoặc lặp",
        "Danh sách hay nhóm ô trống, quá dài, hoặc có hai mục giống nhau.",
        ("Để lại ô trống của mẫu.", "Chép một mục hai lần."),
        "thêm mục, xóa mục lặp, hoặc xóa cả ô.",
    ),
    "E109": (
        "Ngày không có thật",
        "Ngày viết đúng khuôn nhưng lịch không có.",
        ("Nhầm ngày với tháng.", "Ngày 31 của tháng chỉ có 30 ngày."),
        "",
    ),
    "E110": (
        "Lời văn không dùng được",
        "Lời văn chỉ có dấu cách, có mã HTML, hoặc chỉ nói “đang cập nhật”.",
        ("Chép từ trang web.", "Điền cho có vì tưởng ô bắt buộc."),
        "xóa mã, chỉ để chữ; chưa có gì thì xóa cả ô, trang web tự ghi là còn thiếu.",
    ),
    "E111": (
        "Thừa dấu cách",
        "Giá trị có dấu cách ở đầu, ở cuối hoặc xuống dòng, nên không khớp với mục khác.",
        ("Chép từ ô Excel hoặc Word.",),
        "",
    ),
}
