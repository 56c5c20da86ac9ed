"""E0xx: a file as it is read."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E001": (
        "Tệp quá dài",
        "Tệp của một mục thường chỉ vài nghìn byte; dài gấp mười lần thì chắc có gì dán nhầm.",
        ("Dán ảnh dạng chữ (base64) hoặc cả một văn bản vào tệp.",),
        "",
    ),
    "E002": (
        "Không phải UTF-8",
        "Máy chỉ đọc chữ Việt ghi theo mã UTF-8 (Unicode). Tệp ghi theo mã khác thì mất dấu.",
        (
            "Lưu từ Excel hoặc Notepad kiểu cũ: UTF-16, Windows-1258.",
            "Chép chữ gõ bằng TCVN3 (phông .VnTime) hay VNI.",
        ),
        (
            "mở tệp bằng trình soạn thảo, chọn Lưu với mã UTF-8; chữ TCVN3 hay VNI thì chuyển bằng "
            "Unikey (Ctrl+Shift+F6) trước, rồi dán lại."
        ),
    ),
    "E003": (
        "Chữ có dấu rời",
        (
            "Có hai cách ghi một chữ có dấu: liền (NFC) hoặc chữ và dấu tách rời. Trông giống nhau "
            "nhưng máy coi là hai chữ, nên tìm không ra."
        ),
        ("Chép tên từ máy Mac hoặc từ tên tệp.", "Unikey đặt “Unicode tổ hợp”."),
        "chạy  python3 scripts/check.py --fix  để máy tự ghép dấu, hoặc gõ lại chữ.",
    ),
    "E004": (
        "Ký tự ẩn",
        (
            "Trong tệp có ký tự không nhìn thấy: dấu cách đặc biệt, ký tự điều khiển, chữ hỏng. "
            "Người duyệt không thấy, còn máy thì không khớp."
        ),
        ("Chép từ trang web, Word, PDF hoặc Zalo.", "Phím Tab lọt vào giữa giá trị."),
        (
            "chạy  python3 scripts/check.py --fix  (máy thay dấu cách lạ, bỏ ký tự ẩn), hoặc xóa "
            "rồi gõ lại."
        ),
    ),
    "E005": (
        "Sai cú pháp YAML",
        "Máy không hiểu được dòng này, nên chưa đọc được phần sau của tệp.",
        (
            "Mở ngoặc kép mà quên đóng; thiếu dấu cách sau dấu hai chấm.",
            "Thụt dòng bằng phím Tab, hoặc các ô cùng cấp thụt vào không bằng nhau.",
            "Giá trị có dấu hai chấm, hoặc bắt đầu bằng dấu đặc biệt, mà không ở trong ngoặc kép.",
        ),
        "làm theo câu “Sửa” mà máy báo kèm: câu ấy nói đúng dòng và cách viết.",
    ),
    "E006": (
        "Ô bị lặp",
        "Một tên ô chỉ được có một lần ở mỗi chỗ; có hai thì không biết tin ô nào.",
        ("Chép cả khối rồi quên xóa dòng cũ.",),
        "",
    ),
    "E007": (
        "Neo và bí danh",
        "YAML dùng & và * để nhắc lại một đoạn. Ở đây không dùng: mỗi tệp phải đọc được ngay.",
        ("Giá trị bắt đầu bằng dấu & hoặc * mà không có ngoặc kép.",),
        "",
    ),
    "E008": (
        "Khóa gộp",
        "Khóa gộp << của YAML trộn các ô của nơi khác vào; ở đây không dùng.",
        ("Chép mẫu từ dự án khác.",),
        "chép lại các ô cần dùng, bỏ dòng <<.",
    ),
    "E009": (
        "Thẻ và chỉ thị",
        "Giá trị bắt đầu bằng ! hoặc dòng bắt đầu bằng % là lệnh của YAML, không phải chữ.",
        ("Tên hoặc câu bắt đầu bằng dấu chấm than.",),
        "",
    ),
    "E010": (
        "Nhiều tài liệu trong một tệp",
        "Dòng --- mở đầu một tài liệu mới; mỗi tệp chỉ là một mục.",
        ("Dán hai mục vào một tệp.",),
        "",
    ),
    "E011": (
        "Lồng nhau quá sâu",
        "Các ô lồng nhau nhiều tầng hơn bất cứ mục nào cần.",
        ("Thừa dấu ngoặc vuông hoặc ngoặc nhọn.",),
        "",
    ),
    "E012": (
        "Liên kết tượng trưng",
        "Tệp chỉ là lối tắt đến tệp khác; người khác tải về sẽ không có.",
        ("Tạo lối tắt (ln -s) thay vì chép tệp.",),
        "",
    ),
    "E013": (
        "Đường dẫn ra ngoài",
        "Tên ảnh phải là tên một tệp nằm cùng thư mục với product.yml.",
        ("Chép cả đường dẫn trên máy mình, ví dụ ../anh/chung.jpg.",),
        "",
    ),
    "E014": (
        "Hai tên gần như một",
        "Hai tệp chỉ khác nhau ở chữ hoa hay cách mã hóa dấu: Windows và macOS coi là một tệp.",
        ("Đổi tên ảnh nhưng giữ cả tệp cũ.",),
        "",
    ),
    "E015": (
        "Tệp đặt sai chỗ hoặc sai tên",
        "Trong các thư mục dữ liệu chỉ có tệp .yml đúng tên và ảnh; tệp khác không được đọc.",
        (
            "Notepad lưu thành product.yml.txt.",
            "Tên có dấu, có dấu cách, chữ hoa, hoặc đuôi .yaml, .JPG.",
            "Tệp tạm của Word, Excel, macOS (~$…, .DS_Store).",
        ),
        "đổi tên như máy gợi ý, chuyển vào đúng thư mục, hoặc xóa tệp.",
    ),
    "E016": (
        "Tệp trống",
        "Tệp không có ô nào dạng “tên: giá trị”.",
        ("Lưu trước khi dán nội dung.", "Tệp chỉ là một danh sách hoặc một câu."),
        "",
    ),
    "E017": (
        "Không đọc được tệp",
        "Máy không được phép mở tệp, hoặc tệp vừa mất.",
        ("Tệp đang khóa, thiếu quyền, ổ mạng bị ngắt.",),
        "",
    ),
    "E018": (
        "Tên ô không phải chữ",
        "Trước dấu hai chấm phải là tên một ô.",
        ("Đặt ngoặc vuông hay ngoặc nhọn quanh tên ô.",),
        "",
    ),
    "E019": (
        "Chữ của ngôn ngữ khác",
        "Có chữ trông như chữ Việt nhưng là chữ Kirin, Hy Lạp, chữ khổ rộng…; tìm không ra.",
        ("Chép từ tệp PDF hoặc trang nước ngoài.", "Biểu tượng cảm xúc từ điện thoại."),
        "",
    ),
    "E020": (
        "Phần sau dấu # bị bỏ",
        "Dấu # sau dấu cách mở đầu lời ghi chú, nên phần ấy không vào giá trị.",
        ("Tên có “ #1” mà không ở trong ngoặc kép.",),
        (
            "đặt cả giá trị trong ngoặc kép ( python3 scripts/check.py --fix  làm được); nếu đúng "
            "là lời ghi chú "
            "thì thêm dấu cách sau dấu #."
        ),
    ),
}
