"""What is said of a value that its schema does not accept: the words inside the rules' texts.

The check fills them in, and so does the form of /dong-gop/ in the browser, out of one table.
"""

TYPES: dict[str, str] = {
    "string": "chữ",
    "integer": "số nguyên",
    "number": "số",
    "array": "danh sách",
    "object": "nhóm ô",
}

TYPE_HINTS: dict[str, str] = {
    "string": "ghi chữ ngay sau dấu hai chấm, trên cùng dòng.",
    "integer": "viết số trần, không ngoặc kép, không chữ, không dấu chấm.",
    "number": "viết số trần, không ngoặc kép; phần lẻ sau dấu chấm, ví dụ  90.86",
    "array": "viết mỗi mục trên một dòng, thụt vào và bắt đầu bằng dấu gạch nối.",
    "object": "viết các ô con ở những dòng dưới, thụt vào hai dấu cách.",
}

EMPTY = "giá trị trống"

SAID: dict[str, str] = {
    "bare": "viết số trần, không ngoặc kép, không chữ:  {key}: {number}",
    "near": " Có phải “{better}”?",
    "range": "{lowest} đến {highest}",
    "days": "ngày {first} đến ngày {last}",
    "at-least": "ít nhất {limit}",
    "at-most": "tối đa {limit}",
    "either": " hoặc ",
    "any-level": " hay ",
    "no-level": "nào được công nhận sản phẩm OCOP",
    "no-document": "không số, không nơi ban hành",
    "level-explains": " Cấp {level} công nhận {stars} sao cho sản phẩm được điểm {reached} sao và "
    "gửi lên cấp trên thì ghi cả cấp ban hành, ở đây là {code} (nhập bảng: --level {code}).",
    "granted-later": "hôm nay mới là {today}",
    "granted-early": "khi ấy chưa có Chương trình OCOP (từ {first})",
    "granted-otherwise": "không hợp với năm của đợt ({year})",
    "upgrade": "nâng hạng",
    "re-evaluation": "đánh giá lại",
    "code-elsewhere": "ở bảng {register} mã này là {unit}",
    "code-list": "tra mã trong schema/reference/administrative-units",
    "web-address": "địa chỉ web",
    "phone-in-address": "xóa; số kinh doanh ghi ở contacts của chủ thể hoặc điểm bán.",
    "id": "mã (tên thư mục, tên tệp)",
    "phone-in-id": "đặt tên khác, không có số ấy.",
    "rename": "đổi tên thành “{better}”.",
    "device": "chọn tên khác: Windows giữ tên này cho thiết bị.",
    "shorter": "đặt tên ngắn hơn: tối đa {limit} ký tự.",
    "one-product": "mỗi sản phẩm một thư mục: products/<tỉnh>/<mã sản phẩm>/product.yml.",
    "one-producer": "mỗi chủ thể một tệp: producers/<tỉnh>/<mã chủ thể>.yml.",
    "one-sales-point": "mỗi điểm bán một tệp: sales-points/<tỉnh>/<mã điểm bán>.yml.",
}
"""Pieces that rules fill their texts with."""

PROBLEMS: dict[str, tuple[str, str]] = {
    "short": ("", "ghi đầy đủ hơn."),
    "long": ("", "rút gọn."),
    "few": ("cần ít nhất {limit} mục", "thêm một mục, hoặc xóa cả ô."),
    "many": ("có {count} mục; tối đa {limit}", "bớt mục, giữ những mục chính."),
    "bare-group": ("không có ô nào bên trong", "ghi ít nhất một ô, hoặc xóa cả nhóm."),
    "twice": ("mục {found} có hai lần", "xóa một trong hai."),
    "blank": ("chỉ có dấu cách", "ghi nội dung, hoặc xóa cả ô."),
    "says-nothing": (
        "“{found}” không cho biết gì",
        "xóa cả ô; trang web tự ghi là còn thiếu.",
    ),
    "markup": ("có mã HTML “{found}”", "xóa mã, chỉ để chữ; dòng trống ngăn hai đoạn."),
    "url-broken": ("viết sai", "chép lại từ thanh địa chỉ."),
    "url-backslash": ("có dấu \\", "dùng dấu / thay cho dấu \\."),
    "url-name": ("có tên đăng nhập", "xóa phần trước dấu @."),
    "url-private": (
        "không chỉ đến một máy chủ công khai",
        "dùng địa chỉ mà ai cũng mở được.",
    ),
    "url-port": ("dùng cổng lạ {port}", "xóa  :{port}  trong địa chỉ."),
}
"""What is wrong, and what to do about it."""


def problem(key: str, **values: object) -> tuple[str, str]:
    """(problem, hint), filled."""
    said, hint = PROBLEMS[key]
    return said.format(**values), hint.format(**values)
