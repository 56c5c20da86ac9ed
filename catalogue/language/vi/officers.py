"""What the officers' verbs say: why nothing was written, what was, and what they ask."""

_NOTHING = "Chưa ghi gì.\n"

SAY = {
    "product": "sản phẩm",
    "producer": "chủ thể",
    "sales-point": "điểm bán",
    "unknown": "Không có {what} nào mã “{id}”.{near}\n"
    "Sửa: mã là tên thư mục (sản phẩm) hoặc tên tệp bỏ .yml; xem địa chỉ trang của mục ấy.",
    "broken": "{path} còn lỗi, nên không sửa bằng lệnh được.\nSửa: chạy  python3 scripts/check.py  "
    "rồi sửa lỗi "
    "của tệp ấy trước.",
    "retired": "{path} đã ngừng dùng.\nSửa: làm với mục thay thế nó.",
    "unfit": "{path}: {problem}\n" + _NOTHING + "Sửa: ghi lại giá trị ấy rồi chạy lại.",
    "layout": "{path}: cách viết của tệp không cho thêm vào mà giữ nguyên các phần khác.\n"
    + _NOTHING
    + "Sửa: chạy  python3 scripts/fmt.py {path}  rồi chạy lại lệnh này.",
    "check": _NOTHING + "Ghi như thế thì  python3 scripts/check.py  sẽ báo:",
    "written": "Đã ghi {path}",
    "written-photo": "Đã ghi {path} ({size:.0f} kB)",
    "removed": "Đã chuyển đi {path}",
    "would-write": "Sẽ ghi {path}",
    "would-write-photo": "Sẽ ghi {path} ({size:.0f} kB)",
    "would-remove": "Sẽ chuyển đi {path}",
    "missing": "Không có màn hình để hỏi, mà còn thiếu “{title}”.\n"
    "Sửa: thêm  --{flag} …  (xem --help).",
    "which-product": "Sản phẩm nào",
    "by-name": "“{text}” không phải mã sản phẩm; có phải: {known}?\n"
    "Sửa: ghi mã ở cuối thay cho tên, ví dụ  {example}",
    "missing-product": "Không có màn hình để hỏi, mà còn thiếu sản phẩm nào.\n"
    "Sửa: ghi mã của nó, là tên thư mục, ngay sau tên lệnh.",
    "answer": "--{flag}: {problem}",
    "stopped": "Chưa trả lời hết: chưa ghi gì, những câu đã trả lời không được giữ.\n",
    "early": "{code}: {problem}",
    "place-code": "Không có mã địa bàn “{text}”.\nSửa: ghi tên (“Xã Tơ Tung, tỉnh Gia Lai”), mã 5 "
    "số hiện nay (23575), hoặc bảng mã và mã: before-2025-07:24004",
    "place-none": "Không có xã, phường, đặc khu nào tên “{text}”.\nSửa: ghi tên xã và tên tỉnh, "
    "không cần dấu; tên cũ cũng được.",
    "place-several": "Không rõ “{text}” là xã nào; có phải: {known}?\nSửa: ghi đúng tên xã và tên "
    "tỉnh, hoặc chọn bằng mã, ví dụ  --place {example}",
    "place-former": "“{text}” là tên {register}, mà ở đây là ngày {day}; có phải: {known}?\n"
    "Sửa: ghi tên xã vào ngày ấy, hoặc chọn bằng mã, ví dụ  --place {example}; giấy ghi tên cũ thì "
    "ghi cả tên huyện",
    "place-words": "“{text}” không nêu tên {unit}.\nSửa: --place-as-certified chép đúng như trên "
    "giấy, có tên xã ấy; hoặc chọn địa bàn khác.",
    "place-current": "Xã cũ này không thành xã mã “{text}”.\nSửa: chọn một trong: {known}",
    "twin-product": "Chủ thể này đã có sản phẩm “{name}”: {path}\nSửa: được công nhận lại thì chạy"
    "  python3 scripts/renew.py {id}",
    "twin-producer": "Tỉnh này đã có chủ thể “{name}”: {path}\nSửa: dùng mã  {id}",
    "twin-sales-point": "Tỉnh này đã có điểm bán “{name}”: {path}\nSửa: sửa tệp ấy.",
    "near-twin": "“{name}” gần giống mục đã có: {known}.\nSửa: nếu là một thì dùng mục ấy; nếu là "
    "hai thì thêm  --another",
    "stopped-at-twin": "Chưa ghi gì: mục ấy đã có, mã {id}.",
    "id-taken": "Mã “{text}” đang hoặc đã từng được dùng.\nSửa: chọn mã khác.",
    "no-id": "“{text}” không phải mã.\nSửa: chữ thường không dấu (ít nhất một chữ), số và gạch "
    "nối, tối đa 80 ký tự, ví dụ  mang-le-rung-to-tung",
    "next-product": "Tiếp theo: thêm ảnh bằng  python3 scripts/photo.py {id} ẢNH  rồi chạy  "
    "python3 scripts/check.py",
    "new-producer": "Chủ thể mới: {name} ({id})",
    "renewed-already": "{path} đã có lần công nhận này.",
    "renew-conflict": "{path}: {problem}",
    "renew-new": "{name}: lần công nhận đầu, {stars} sao.",
    "renew-renewal": "{name}: công nhận lại {stars} sao.",
    "renew-upgrade": "{name}: nâng từ {before} lên {stars} sao.",
    "renew-earlier": "{name}: thêm một lần công nhận trước đây, {stars} sao.",
    "renew-completed": "{name}: bổ sung điều còn thiếu của lần công nhận đã có.",
    "no-certificate": "{path} không có lần công nhận nào để thu hồi.",
    "which-certificate": "--certificate {text}: sản phẩm có {most} lần công nhận, đếm từ 1.",
    "revoked-already": "{path}: lần công nhận thứ {number} đã được ghi là thu hồi.",
    "revoked": "{name}: đã ghi thu hồi lần công nhận thứ {number} ({stars} sao).",
    "nothing-moves": "{path} đã như thế: không có gì để đổi.",
    "only-products": "{path} không phải sản phẩm: chỉ sản phẩm có chủ thể.",
    "redirects": "Địa chỉ cũ “{old}” dẫn về “{new}”.",
    "move-what": "Đổi gì",
    "move-place": "Địa bàn",
    "move-producer": "Mã chủ thể mới",
    "move-new-id": "Mã mới (mã cũ vẫn dẫn về)",
    "photo": "{file}: {before:.0f} kB → {name}, {after:.0f} kB; đã bỏ EXIF, vị trí, xoay thẳng.",
    "photo-unreadable": "Không đọc được ảnh {file}: {problem}.",
    "photo-heavy": "Ảnh {file} quá nặng: tối đa {limit} MB.",
    "photo-broken": "{file} không phải ảnh JPEG, PNG, WebP hay HEIC còn nguyên vẹn.\n"
    "Sửa: mở ảnh, lưu lại dạng JPEG rồi thử lại.",
    "photo-heic": "{file} là ảnh HEIC của iPhone; cần cài thêm một gói để đọc.\n"
    "Sửa: chạy  {python} -m pip install --require-hashes -r requirements/heic.txt\n"
    "hoặc trên điện thoại chọn gửi ảnh dạng JPEG.",
    "photo-twice": "Ảnh {file} đã có: {other}.",
    "photo-unfit": "Ảnh {file}: {problem}\nSửa: {fix}",
    "no-entry-file": "{path} không phải tệp của sản phẩm, chủ thể hay điểm bán nào.",
    "fmt-broken": "còn lỗi, giữ nguyên: {problem}",
    "fmt-comment": "dòng {line} “{text}”",
    "fmt-unkept": "giữ nguyên tệp, vì không giữ được ghi chú: {comments}. Sửa: chuyển ghi chú ấy "
    "lên một dòng riêng phía trên ô.",
    "fmt-nothing": "Mọi tệp đã đúng dạng chuẩn.",
    "fmt-would": "{files} tệp chưa đúng dạng chuẩn; {left} tệp phải giữ nguyên.",
    "fmt-done": "Đã viết lại {files} tệp; {left} tệp giữ nguyên.",
}

ASK = {
    "words-again": "“{text}” không nêu tên {unit}. Gõ lại đúng như trên giấy, có tên ấy; "
    "Enter để lấy tên sẵn có.",
    "optional": "{title} (Enter nếu không có)",
    "optional-again": "{title} (gõ - nếu không có)",
    "leave": "Dừng lúc nào cũng được bằng Ctrl+C: chưa ghi gì, những câu đã trả lời không được "
    "giữ.",
    "again": "Hỏi lại những câu ấy; Enter để giữ câu đã trả lời. Dừng hẳn: Ctrl+C, khi ấy chưa ghi "
    "gì và những câu đã trả lời không được giữ.",
    "again-the-same": "Các câu trả lời vẫn trái nhau như trước: đổi ít nhất một câu, hoặc xem lại "
    "giấy tờ rồi chạy lệnh lại sau. Dừng hẳn: Ctrl+C, khi ấy chưa ghi gì và những câu đã trả lời "
    "không được giữ.",
    "example": " Ví dụ: {example}",
    "one-of": "chọn một trong: {known}",
    "unfit": "“{text}” không hợp với ô “{title}”: {expected}",
    "choice-again": "Gõ số từ 1 đến {most}; dừng hẳn: Ctrl+C.",
    "type": "Gõ vài chữ của tên rồi Enter; dừng hẳn: Ctrl+C.",
    "none": "Không thấy “{text}”. Thử ít chữ hơn, không cần dấu.",
    "more": "Có {count}; gõ thêm chữ để thu hẹp, hoặc gõ số để chọn.",
    "pick": "Gõ số để chọn, hoặc gõ chữ khác để tìm lại.",
    "product-hint": "Gõ một phần tên sản phẩm hoặc chủ thể, không cần dấu, rồi gõ số để chọn.",
    "producer-hint": "Gõ một phần tên chủ thể, không cần dấu; chưa có thì chọn “chủ thể mới”.",
    "new-producer": "Chủ thể mới, chưa có trong danh mục",
    "place": "Địa bàn",
    "place-hint": "Gõ tên xã, phường (thêm tên tỉnh cho nhanh), không cần dấu, tên cũ cũng được.",
    "place-same": " Gõ = hoặc Enter nếu là nơi của chủ thể: {place}.",
    "as-certified": "Tên địa bàn như trên giấy tờ",
    "current": "Xã cũ này bị chia; nơi ấy nay thuộc",
    "no-choice": "Không rõ, bỏ trống",
    "no-set": "nhóm ấy không có bộ này; chọn một trong: {known}",
    "none-needed": "(xã này không bị chia: bỏ --current)",
    "near-twin": "“{name}” gần giống mục đã có:",
    "id": "Mã trong danh mục",
    "id-hint-product": "Mã là tên sản phẩm viết không dấu; sản phẩm khác đã dùng mã ấy thì thêm "
    "tên xã, rồi thêm số. Mã thành địa chỉ trang, sau này không đổi. Enter để lấy mã này.",
    "id-hint-producer": "Mã là loại hình và tên riêng; hộ, cơ sở thì tên xã, không dùng họ tên "
    "người. Mã thành địa chỉ trang của chủ thể, sau này không đổi. Enter để lấy mã này.",
    "id-hint-sales-point": "Mã là tên điểm bán và tên xã viết không dấu; thành địa chỉ trang, sau "
    "này không đổi. Enter để lấy mã này.",
    "still-another": "Là mục khác, vẫn tạo mới?",
}

HINTS = {
    "date": "Ngày/tháng/năm, ví dụ 25/12/2020.",
    "score": "Điểm trung bình của hội đồng, 0 đến 100, ví dụ 90,86.",
}
"""Where a person types otherwise than a file has it."""

DAYS = {
    "no-such-day": "Không có ngày {text} trong lịch: xem lại ngày và tháng. Ghi ngày/tháng/năm, ví "
    "dụ 25/12/2020.",
    "short-year": "“{text}” không ghi đủ năm; có phải {meant}? Ghi năm đủ bốn chữ số.",
}
"""What is wrong with a day that somebody typed."""

CHOICE = {True: " [C/k]: ", False: " [c/K]: "}
"""Behind a question that wants yes or no, by what Enter means."""

YES_OR_NO = "Gõ c (có) hoặc k (không)."

YES_WORDS = frozenset({"c", "co", "y", "yes"})
NO_WORDS = frozenset({"k", "khong", "n", "no"})
"""Folded answers that mean yes, and no, whatever language the questions are in."""
