"""E8xx: advice that an entry is excepted from."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E801": (
        "Ngoại lệ không dùng đến",
        "Ngoại lệ chỉ để lời khuyên đang có im đi; không còn lời khuyên ấy thì ngoại lệ là thừa.",
        ("Dữ liệu đã được sửa đúng.", "Ghi nhầm mã quy tắc."),
        "",
    ),
    "E802": (
        "Ngoại lệ đã quá hạn",
        "Ngoại lệ chỉ có giá trị đến ngày đã ghi; quá ngày ấy phải xem lại.",
        ("Chưa ai xem lại từ khi ghi.",),
        "",
    ),
}
