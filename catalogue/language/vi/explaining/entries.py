"""E2xx, W2xx: ids and what entries say of each other."""

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "E201": (
        "Mã không có",
        "Tệp nhắc đến một mục mà danh mục không có: liên kết sẽ dẫn vào chỗ trống.",
        ("Gõ sai mã.", "Chưa thêm tệp của chủ thể hoặc điểm bán."),
        "sửa mã theo gợi ý, hoặc thêm tệp còn thiếu.",
    ),
    "E202": (
        "Mã đã có người dùng",
        "Mã là địa chỉ trang, nên cả nước không được có hai mục cùng loại trùng mã.",
        ("Đặt tên thư mục quá chung, ví dụ mat-ong.",),
        "đặt mã khác cho thư mục hoặc tệp mới, thường thêm tên xã; mã đã có giữ nguyên.",
    ),
    "E203": (
        "Trùng tên, trùng địa bàn",
        "Hai mục cùng loại, cùng tên, cùng xã: có lẽ là một, nhập hai lần.",
        ("Nhập lại một chủ thể đã có.",),
        "",
    ),
    "E204": (
        "Hai ngày cho một quyết định",
        "Một số quyết định của một cơ quan trong một năm chỉ có một ngày ký.",
        ("Gõ nhầm ngày hoặc số ở một trong hai tệp.",),
        "",
    ),
    "E205": (
        "Mã cũ đã có người dùng",
        "Mã cũ dẫn về trang mới; hai mục không thể cùng nhận một mã cũ.",
        ("Chép former_ids từ mục khác.",),
        "",
    ),
    "E206": (
        "Thay bằng mục không dùng được",
        "Mục ngừng dùng phải dẫn đến một mục đang dùng, trong một bước.",
        ("Ghi chính mã của mục này.", "Mục thay thế sau đó cũng ngừng dùng."),
        "",
    ),
    "E207": (
        "Sản phẩm nhập hai lần",
        "Chủ thể này đã có sản phẩm cùng tên.",
        ("Tạo tệp mới cho lần công nhận mới.",),
        "",
    ),
    "W208": (
        "Nhắc đến mục đã ngừng dùng",
        "Mục được nhắc đến nay đã ngừng dùng; có thể còn đúng với thời điểm cũ.",
        ("Chủ thể đổi tên, sáp nhập hoặc giải thể.",),
        "thay bằng mục đang dùng, hoặc xóa nếu không còn đúng.",
    ),
    "E209": (
        "Chưa xác nhận điều không có",
        "unconfirmed nêu tên một ô mà tệp này không có.",
        ("Đã xóa ô nhưng quên xóa tên ô trong unconfirmed.",),
        "",
    ),
    "E210": (
        "Loại hình không hợp với tên",
        "Tên đăng ký nói một loại hình, ô kind nói loại khác.",
        ("Chọn nhầm loại hình.", "Tổ hợp tác đã chuyển thành hợp tác xã."),
        "",
    ),
    "E211": (
        "Mã trùng địa chỉ của danh sách",
        "Mã dạng trang-2 trùng với địa chỉ trang 2 của danh sách.",
        ("Đặt tên theo số thứ tự.",),
        "đặt tên tệp hoặc thư mục theo tên gọi, ví dụ  trang-trai-suoi-mo.",
    ),
    "E212": (
        "Mã tra cứu trùng nhau",
        "Mã in trên thẻ kệ tính từ tên thư mục; rất hiếm khi hai tên cho cùng một mã.",
        ("Tình cờ: hai tên thư mục cho cùng một mã.",),
        "đặt tên khác cho thư mục mới thêm; thư mục đã công bố giữ nguyên.",
    ),
}
