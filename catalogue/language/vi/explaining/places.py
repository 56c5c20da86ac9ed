"""E4xx, W4xx: places, groups, and when a place is open."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E401": (
        "Không có mã địa bàn",
        "Mã không có trong bảng mã đã chọn. Năm 2025 nhiều mã được dùng lại với nghĩa khác.",
        ("Lấy mã cũ nhưng ghi register là bảng mới, hoặc ngược lại.", "Mất số 0 ở đầu mã."),
        "tra mã trong schema/reference/administrative-units, hoặc sửa ô register theo gợi ý.",
    ),
    "E402": (
        "Mã xã hiện nay không đúng",
        "Theo bảng sắp xếp, nơi cũ không nhập vào xã ghi ở ô current.",
        ("Chọn xã gần đó.", "Chép từ mục khác."),
        (
            "chọn một xã mà máy nêu ra, hoặc xóa ô current; chỉ có một xã thì  python3 "
            "scripts/check.py --fix  "
            "tự sửa."
        ),
    ),
    "E403": (
        "Mã không phải nơi ghi trên giấy",
        "Tên nơi của mã này không có trong lời ghi trên giấy tờ.",
        ("Nhầm một chữ số.", "Mã của bảng khác."),
        "",
    ),
    "E404": (
        "Sai thư mục tỉnh",
        "Tệp nằm ở thư mục của tỉnh khác với địa bàn hiện nay.",
        ("Tỉnh đã sáp nhập: tệp còn ở thư mục tỉnh cũ.",),
        "",
    ),
    "E405": (
        "Địa bàn chưa đến cấp xã",
        "Cán bộ có hồ sơ, nên biết xã; chỉ ghi tỉnh hoặc huyện là chưa đủ.",
        ("Chép mã tỉnh.",),
        "",
    ),
    "W406": (
        "Xã cũ đã chia",
        "Xã cũ nay thuộc nhiều xã; máy không đoán nơi nào.",
        ("Giấy tờ ghi tên cũ.",),
        "",
    ),
    "E407": (
        "Bộ không thuộc nhóm",
        "Mỗi bộ sản phẩm thuộc một nhóm nhất định.",
        ("Chép mã bộ từ nhóm khác.", "Gõ sai mã."),
        "chọn một bộ của nhóm này theo gợi ý.",
    ),
    "E408": (
        "Tên nhóm không hợp với mã",
        "Tên nhóm trên quyết định không phải tên cũ hay mới của nhóm đã chọn.",
        ("Chọn nhầm nhóm.", "Chép sai tên nhóm."),
        "",
    ),
    "E409": (
        "Thừa mã hiện nay",
        "Địa bàn đã ghi theo bảng hiện nay thì không cần ghi thêm nơi hiện nay.",
        ("Đổi register mà quên xóa ô current.",),
        "",
    ),
    "E410": (
        "Đóng cửa trước khi mở",
        "Giờ đóng cửa phải sau giờ mở cửa trong cùng một ngày.",
        ("Ghi 5:30 thay cho 17:30.",),
        "",
    ),
    "E411": (
        "Giờ chồng nhau",
        "Hai mục giờ của cùng một ngày chồng lên nhau.",
        ("Ghi hai lần.",),
        "",
    ),
    "E412": (
        "Tọa độ xa địa bàn",
        "Tọa độ cách xa nơi đã ghi.",
        ("Đổi chỗ vĩ độ và kinh độ.", "Nhầm một chữ số."),
        "",
    ),
    "E413": (
        "Trùng tên, khác tỉnh",
        "Mã là nơi trùng tên ở tỉnh khác với tỉnh ghi trên giấy tờ.",
        ("Tra mã theo tên xã mà không xem tỉnh.",),
        "",
    ),
    "W415": (
        "Tên xã khác dấu",
        "Tên nơi trong lời ghi thiếu dấu hoặc khác dấu với bảng địa bàn; trang web hiện lời ấy.",
        ("Gõ không dấu.", "Gõ nhầm dấu.", "Giấy tờ in khác bảng địa bàn: giữ nguyên được."),
        "chép tên mà máy nêu ra.",
    ),
    "E414": (
        "Thư mục không phải tỉnh",
        "Tên thư mục không phải một trong 34 tỉnh, thành phố hiện nay.",
        ("Dùng tên tỉnh trước sáp nhập.", "Gõ sai tên."),
        "",
    ),
}
