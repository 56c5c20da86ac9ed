"""What `ocop report` says."""

from catalogue.language.vi.effects import STATUS_WORDS

STATUS = {key: word[0].upper() + word[1:] for key, word in STATUS_WORDS.items()}

MISSING = {
    "stars": "hạng sao",
    "decision": "số quyết định",
    "decision-date": "ngày quyết định",
    "producer": "chủ thể",
    "place": "xã, phường",
    "group": "nhóm",
    "photo": "ảnh",
    "description": "mô tả",
}

OVERVIEW = {
    "title": "Danh mục ngày {day}: {where}",
    "country": "cả nước",
    "counts": "{products} sản phẩm, {producers} chủ thể, {sales_points} điểm bán; "
    "{retired} mục đã ngừng dùng.",
    "broken": "{count} tệp còn lỗi, không tính ở đây: chạy  ocop check",
    "statuses": "Tình trạng",
    "of-these": "– trong đó sắp hết hạn",
    "stars": "Sao được hiện hôm nay",
    "star": "{count} sao",
    "provinces": "Theo tỉnh",
    "province": "Tỉnh, thành phố",
    "all": "Tất cả",
    "missing": "Còn thiếu",
    "lacking": "Thiếu {what}",
    "expiring": "Hết hạn trong {days} ngày: {count} sản phẩm; xem  ocop report expiring",
    "kind": "Loại",
    "count": "Số sản phẩm",
}

COLUMNS = (
    "Mã",
    "Tên sản phẩm",
    "Tỉnh, thành phố",
    "Mã chủ thể",
    "Tình trạng",
    "Sao được hiện",
    "Hết hạn",
    "Còn thiếu",
    "Tệp",
)

EXPIRING_COLUMNS = (
    "Hết hạn",
    "Còn (ngày)",
    "Mã",
    "Tên sản phẩm",
    "Tỉnh, thành phố",
    "Sao",
    "Quyết định",
)

EXPIRING = {
    "title": "Hết hạn trong {days} ngày, tính từ {day}: {count} sản phẩm",
    "none": "Không có sản phẩm nào.",
    "line": "{until}  còn {left} ngày  {stars} sao  {name} ({id}), {decision}",
    "columns": "| Hết hạn | Còn | Sản phẩm | Sao | Quyết định | Tệp |",
    "row": "| {until} | {left} ngày | {name} | {stars} | {decision} | {file} |",
    "no-decision": "không rõ số",
    "more": "… và {count} sản phẩm nữa.",
    "issue-title": "Sắp hết hạn: {province}, {count} sản phẩm",
    "issue": "Những sản phẩm dưới đây của {province} hết hạn trong {days} ngày, tính từ {day}. "
    "Đã có quyết định mới thì chạy  `ocop renew MÃ`  rồi gửi pull request. "
    "Máy cập nhật danh sách này mỗi tuần và tự đóng khi không còn sản phẩm nào; "
    "đừng sửa tay phần này, hãy viết bình luận.",
}

LINK_COLUMNS = ("Liên kết", "Vì sao", "Hỏng từ", "Hỏng đến", "Tệp")

LINKS = {
    "title": "Liên kết hỏng (hai lần trong một tuần): {count}",
    "asked": "Đã hỏi {links} liên kết của {hosts} máy chủ: {alive} tốt, {failed} hỏng hôm nay, "
    "{unknown} không cho máy xem.",
    "none": "Không có liên kết nào hỏng hai lần trong một tuần.",
    "line": "{url}\n    {said}; từ {first} đến {last}; trong {files}",
    "columns": "| Liên kết | Vì sao | Hỏng từ | Tệp |",
    "row": "| {url} | {said} | {first} | {files} |",
    "more": "… và {count} liên kết nữa.",
    "files": "{first} và {count} tệp khác",
    "issue-title": "Liên kết hỏng: {count}",
    "issue": "Những liên kết dưới đây không mở được ở hai lần thử cách nhau ít nhất {apart} ngày "
    "trong một tuần. Tìm địa chỉ mới của tài liệu, hoặc bản lưu của nó, rồi sửa tệp. "
    "Máy cập nhật danh sách này sau mỗi lần thử và tự đóng khi không còn liên kết nào.",
    "cut-off": "Không liên kết nào trong {count} liên kết mở được: có lẽ máy này mất mạng. "
    "Lần này không tính.\nSửa: kiểm tra kết nối mạng rồi chạy lại.\n",
    "bad-state": "{file} không phải tệp trạng thái của  ocop report links.\n"
    "Sửa: xóa tệp ấy để bắt đầu lại, hoặc chỉ đúng tệp.\n",
    "status": "máy chủ trả lời {status}",
    "timeout": "không trả lời trong {seconds:.0f} giây",
    "unknown-host": "không tìm thấy máy chủ",
    "refused": "không kết nối được",
    "certificate": "chứng thư bảo mật không hợp lệ",
    "private": "địa chỉ của mạng nội bộ",
    "loop": "chuyển hướng quá nhiều lần",
    "malformed": "trả lời không đúng HTTP",
}

ISSUES = {
    "create": "Mở vấn đề mới: {title}",
    "update": "Cập nhật vấn đề số {number}: {title}",
    "close": "Đóng vấn đề số {number}: {title}",
    "keep": "{count} vấn đề giữ nguyên.",
    "refused": "GitHub không nhận ({problem}).\n"
    "Sửa: xem quyền issues: write của việc này, và biến GITHUB_TOKEN, GITHUB_REPOSITORY.\n",
    "no-setting": "Thiếu biến môi trường {name}.\n"
    "Sửa: chạy trong GitHub Actions, hoặc đặt biến ấy; --dry-run thì vẫn cần đọc được vấn đề.\n",
}

HELP = {
    "report": "Báo cáo về danh mục: có gì, còn thiếu gì, sắp hết hạn, liên kết hỏng.",
    "about": "overview (mặc định): số liệu chung; expiring: sắp hết hạn; links: liên kết hỏng",
    "province": "chỉ tỉnh này, tên nay hoặc tên cũ",
    "days": "với expiring: hết hạn trong bấy nhiêu ngày (mặc định: 90)",
    "json": "in dạng JSON",
    "markdown": "in dạng Markdown",
    "csv": "in dạng CSV cho Excel",
    "issues": "với expiring, links: mở, cập nhật, đóng vấn đề trên GitHub (GITHUB_TOKEN)",
    "dry-run": "cùng với --issues: chỉ nói sẽ làm gì",
    "state": "với links: tệp nhớ các lần hỏi trước, được đọc rồi ghi lại",
    "examples": """\
Ví dụ:
  ocop report                                    số liệu cả nước
  ocop report --province "Gia Lai" --csv > gia-lai.csv
  ocop report expiring --days 30                 sản phẩm hết hạn trong 30 ngày
  ocop report expiring --issues                  mỗi tỉnh một vấn đề trên GitHub
  ocop report links --state lien-ket.json        liên kết nào hỏng hai lần trong một tuần

Mã thoát: 0 đã in; 1 không làm được và vì sao; 2 gọi lệnh sai.
""",
    "only-for": "{flag} không dùng với {about}.\nSửa: xem  ocop report --help\n",
    "need-state": "links cần nhớ các lần hỏi trước.\nSửa: thêm  --state lien-ket.json\n",
}
