"""What a branch does to the catalogue, in words."""

EFFECT = {
    "title": "Thay đổi so với {base}",
    "nothing": "Không có gì thay đổi.",
    "outside": "🔴 NGOÀI DỮ LIỆU ({count} tệp): người duyệt cần xem kỹ",
    "tables": "Bảng tính, văn bản của mình thì đừng gửi theo: chuyển vào thư mục nhap (git bỏ qua) "
    "hoặc ra ngoài kho.",
    "outside-short": "🔴 Ngoài dữ liệu ({count} tệp)",
    "unchanged": "Dữ liệu không đổi",
    "photos": "Ảnh ({count})",
    "photo": "{path}: {before} → {after}",
    "no-photo": "không có",
    "size": "{size:.0f} kB",
    "points": "Trên bản đồ ({count})",
    "points-columns": "| Chữ | Mục | Địa bàn | Tọa độ | Ghi chú |",
    "nowhere": "chưa rõ",
    "exact": "đo tại chỗ",
    "centre": "giữa xã, chưa đo",
    "shifted": "dời {km:.1f} km; {remark}",
    "more": "… và {count} dòng nữa",
    "line": "{kind} {name} ({path}){said}",
    "product": "Sản phẩm",
    "producer": "Chủ thể",
    "sales-point": "Điểm bán",
}

HAPPENINGS = {
    "broken": ("Tệp còn lỗi ({count})", ": chạy  python3 scripts/check.py  để xem"),
    "removed": ("Bị xóa, mã không dẫn về đâu ({count})", ": hãy dùng ô retired thay vì xóa"),
    "revoked": ("Bị thu hồi ({count})", ": {stars} sao, {reason}"),
    "expired": ("Hết hạn do thay đổi này ({count})", ": trước đó {stars} sao"),
    "added": ("Thêm mới ({count})", ": {stars} sao, {status}"),
    "upgraded": ("Nâng hạng ({count})", ": {before} → {stars} sao, {decision}"),
    "renewed": ("Công nhận lại ({count})", ": {stars} sao, {decision}"),
    "corrected": ("Sửa hạng sao ({count})", ": lần thứ {number}, {before} → {stars} sao"),
    "moved": ("Đổi chỗ, đổi mã ({count})", ": trước là {before}"),
    "retired": ("Ngừng dùng ({count})", ": {reason}"),
    "changed": ("Sửa nội dung ({count})", ": {fields}"),
}
"""(heading, what follows an entry's name)."""

STATUS_WORDS = {
    "valid": "còn hiệu lực",
    "expiring": "sắp hết hạn",
    "unknown-validity": "chưa rõ thời hạn",
    "expired": "đã hết hạn",
    "revoked": "đã thu hồi",
    "unconfirmed": "chưa xác nhận",
}
