"""What `ocop manifest` says."""

HELP = {
    "manifest": "Ghi bản kê của trang web sắp xuất bản; từ chối khi nó ít hơn hẳn bản đang có.",
    "site": "thư mục trang web đã dựng (mặc định: site)",
    "commit": "commit mà trang web được dựng từ đó",
    "previous": "bản kê đang xuất bản: tệp, hoặc địa chỉ của nó; địa chỉ trả lời 404 nghĩa là chưa "
    "có bản nào",
    "examples": """\
Ví dụ:
  ocop manifest --commit "$GITHUB_SHA" --previous https://ocop.vidu.vn/ban-ke.json

Bản kê là tệp ban-ke.json trong trang web: số mục, commit, ngày, mã băm. Số sản phẩm, chủ thể,
điểm bán hoặc số trang giảm quá 20 % thì lệnh dừng, trừ khi schema/approved-falls.yml nêu tên
người cho phép.

Mã thoát: 0 đã ghi; 1 từ chối và vì sao; 2 gọi lệnh sai.
""",
}

WHAT = {
    "products": "sản phẩm",
    "producers": "chủ thể",
    "sales_points": "điểm bán",
    "pages": "trang",
}

SAY = {
    "written": "{file}: {products} sản phẩm, {producers} chủ thể, {sales_points} điểm bán, "
    "{pages} trang; mã băm {digest}.\n",
    "approved": "Giảm từ {before} xuống {now} {what}: {approved_by} cho phép đến {until}. "
    "Lý do: {reason}\n",
    "approved-first": "Lần xuất bản đầu tiên: {approved_by} cho phép đến {until}. "
    "Lý do: {reason}\n",
    "fall": "KHÔNG XUẤT BẢN: từ {before} xuống {now} {what}, giảm {percent:.0f} %.\n",
    "first": "KHÔNG XUẤT BẢN: ở {previous} chưa có bản nào để so.\n",
    "how-first": "Sửa: đúng là lần đầu thì thêm vào {file}, bằng một pull request:\n"
    '  - what: first\n    approved_by: …\n    reason: …\n    until: "{until}"\n',
    "how": "Sửa: xem vì sao ít đi. Đúng như vậy thì thêm vào {file}, bằng một pull request:\n"
    "  - what: {what}\n    down_to: {now}\n    approved_by: …\n    reason: …\n"
    '    until: "{until}"\n',
    "no-site": "Không có trang web ở {site}.\nSửa: chạy  python3 scripts/build.py  trước.\n",
    "unreadable": "Không đọc được bản kê đang xuất bản ở {previous}: {problem}\n"
    "Sửa: thử lại; nếu bản kê ấy hỏng hẳn thì xem docs/bao-tri/xuat-ban.md.\n",
    "approvals": "{file}: ô {field} thiếu hoặc sai.\nSửa: theo mẫu ở đầu tệp ấy.\n",
    "broken": "{file}:{place}: {message}\nSửa: {fix}\n",
}
