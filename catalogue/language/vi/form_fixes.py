"""What to do where the form cannot do what a rule says: it has not all fields of a file."""

FORM_FIXES: dict[str, str] = {
    "E205": "đặt mã khác: mã đã in trên nhãn thì không bao giờ dùng cho mục khác.",
    "E207": "đó là cùng một sản phẩm thì đừng lập mục mới, mẫu này không sửa được mục đã có: lần "
    "công nhận mới gửi cho người phụ trách danh mục, hoặc nhập bằng bảng tính. Sản phẩm khác thì "
    "ghi tên khác.",
    "E302": "xem lại hạng sao, cấp ban hành và ngày ký; hạng cao hơn mới được đề nghị thì mẫu này "
    "không ghi: báo người phụ trách danh mục.",
    "E304": "ghi hạng đã có quyết định; hạng mới được đề nghị thì mẫu này không ghi: báo người phụ "
    "trách danh mục.",
    "E320": "ghi issuer là Bộ đã ký; hạng do tỉnh đề nghị thì mẫu này không ghi: báo người phụ "
    "trách danh mục.",
    "W324": "quyết định ghi đúng như vậy thì giữ nguyên, và báo người phụ trách danh mục ghi thêm "
    "hạng {expected} sao được đề nghị; ghi nhầm thì sửa điểm hoặc hạng sao.",
}
