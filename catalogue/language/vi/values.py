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
    "at-least": "ít nhất {limit}",
    "at-most": "tối đa {limit}",
}

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
