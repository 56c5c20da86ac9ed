"""Texts about keeping pages where there is no network."""

TEXTS: dict[str, str] = {
    "offline.name": "Xem {place} khi không có mạng",
    "offline.why": "Lưu các trang của {place} vào máy này, để mở được ở hội chợ hay vùng không có "
    "sóng. Trang đã lưu vẫn tự tính ngày hết hạn; lần thu hồi mới thì phải có mạng mới biết.",
    "offline.save": "Lưu để xem không cần mạng",
    "offline.again": "Lưu lại bản mới nhất",
    "offline.going": "Đang lưu {done} trên {all} trang …",
    "offline.saved": "Đã lưu {count} trang vào máy này ngày {day}.",
    "offline.failed": "Chưa lưu được: mạng bị ngắt hoặc máy đã đầy. Bản đã lưu trước đây, nếu có, "
    "vẫn còn nguyên.",
    "offline.remove": "Xóa khỏi máy",
}
