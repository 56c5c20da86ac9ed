"""Interface texts of the pages of the rules, in Vietnamese."""

TEXTS: dict[str, str] = {
    "rules.title": "Quy tắc kiểm tra dữ liệu",
    "rules.description": "Mọi quy tắc mà máy dùng để kiểm tra dữ liệu OCOP: nghĩa, nguyên nhân, "
    "cách sửa, ví dụ sai và đúng.",
    "rules.lead": "Máy kiểm tra từng tệp trước khi đăng. Mỗi điều máy báo có một mã; bấm vào mã để "
    "xem nghĩa và cách sửa. Mã bắt đầu bằng E là lỗi, phải sửa; bắt đầu bằng W là lời khuyên.",
    "rules.guide": "Hướng dẫn",
    "rules.command": "Trên máy có chương trình:",
    "rules.error": "Lỗi, phải sửa trước khi đăng",
    "rules.advice": "Lời khuyên, không chặn việc đăng",
    "rules.causes": "Thường do",
    "rules.fix": "Cách sửa",
    "rules.broken": "Sai",
    "rules.mended": "Đúng",
    "rules.samples": "Ví dụ",
    "rules.invented": "Dữ liệu trong ví dụ không có thật.",
    "rules.before": "Quy tắc trước",
    "rules.after": "Quy tắc sau",
    "rules.around": "Các quy tắc liền kề",
}
