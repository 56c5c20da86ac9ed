"""Help texts of the officers' verbs. The words for fields come from the schema."""

_CODES = "\nMã thoát: 0 xong; 1 không ghi được và vì sao; 2 gọi lệnh sai hoặc thiếu; 130 bị ngắt.\n"

VERBS = {
    "new": "Thêm một sản phẩm, chủ thể hoặc điểm bán: hỏi từng câu, hoặc lấy từ các cờ.",
    "renew": "Thêm một lần công nhận vào lịch sử của sản phẩm.",
    "revoke": "Ghi rằng một lần công nhận đã bị thu hồi; lịch sử vẫn giữ.",
    "move": "Đổi địa bàn, chủ thể hoặc mã của một mục; mã cũ dẫn về mã mới.",
    "photo": "Thêm ảnh chụp bằng điện thoại vào sản phẩm: xoay thẳng, bỏ EXIF, vị trí, thu nhỏ.",
    "fmt": "Viết tệp theo dạng chuẩn và cho xem khác biệt; ghi chú được giữ.",
    "diff": "Nhánh này thay đổi gì trong danh mục: sản phẩm, sao, chủ thể, ảnh.",
}

EXAMPLES = {
    "new": """\
Mã là tên viết không dấu; mục khác đã dùng mã ấy thì thêm tên xã, rồi thêm số.

Ví dụ (bỏ --dry-run để ghi thật):
  ocop new product                              hỏi từng câu
  ocop new producer --name "HTX Ví Dụ" --kind cooperative \\
      --place "Xã Tơ Tung, tỉnh Gia Lai" --dry-run
  ocop new product --name "Mật ong Ví Dụ" --producer htx-to-tung --group thuc-pham --stars 3 \\
      --place "Xã Tơ Tung, tỉnh Gia Lai" --decision 512/QĐ-UBND \\
      --issuer "UBND tỉnh Gia Lai" --date 12/03/2026 --dry-run
  ocop new sales-point --dry-run                hỏi từng câu, không ghi gì
"""
    + _CODES,
    "renew": """\
Ví dụ:
  ocop renew mang-le-rung-to-tung               hỏi từng câu
  ocop renew mang-le-rung-to-tung --stars 4 --decision 512/QĐ-UBND \\
      --issuer "UBND tỉnh Gia Lai" --date 12/03/2026 --dry-run
"""
    + _CODES,
    "revoke": """\
Ví dụ (bỏ --dry-run để ghi thật):
  ocop revoke mang-le-rung-to-tung --reason "Lý do ghi trong văn bản thu hồi." \\
      --revoked-on 10/02/2022 --dry-run
  ocop revoke mang-le-rung-to-tung --certificate 1 --reason "Lý do ghi trong quyết định." \\
      --decision 90/QĐ-UBND --issuer "UBND tỉnh Gia Lai" --date 10/02/2025 --dry-run
"""
    + _CODES,
    "move": """\
Ví dụ (bỏ --dry-run để ghi thật):
  ocop move mang-le-rung-to-tung --place "Xã Tơ Tung, tỉnh Gia Lai" --dry-run
  ocop move mang-le-rung-to-tung --producer htx-thinh-phat --dry-run
  ocop move mang-le-rung-to-tung --new-id mang-le-vi-du --dry-run
  ocop move htx-to-tung --kind producer --new-id htx-to-tung-gia-lai --dry-run
"""
    + _CODES,
    "photo": """\
Nhận JPEG, PNG, WebP; ảnh HEIC của iPhone cần cài thêm requirements/heic.txt.

Ví dụ (ẢNH.jpg là tệp ảnh của mình; bỏ --dry-run để ghi thật):
  ocop photo mang-le-rung-to-tung ẢNH.jpg --credit "HTX Tơ Tung" \\
      --caption "Gói măng le rừng 500 g" --dry-run
  ocop photo mang-le-rung-to-tung ẢNH.jpg ẢNH-2.png --credit "HTX Tơ Tung" --dry-run
"""
    + _CODES,
    "fmt": """\
Ví dụ:
  ocop fmt --check                              chỉ xem tệp nào chưa đúng dạng chuẩn
  ocop fmt products/gia-lai                     viết lại mọi tệp trong thư mục ấy

Mã thoát: 0 mọi tệp đúng dạng chuẩn; 1 có tệp khác (với --check) hoặc phải giữ nguyên; 2 gọi sai;
130 bị ngắt.
""",
    "diff": """\
Ví dụ:
  ocop diff origin/main                         so với điểm tách khỏi nhánh main
  ocop diff origin/main --markdown              để dán vào pull request
  ocop diff origin/main --map ban-do.svg        vẽ thêm bản đồ các điểm mới
  ocop diff HEAD --json                         những gì chưa commit, cho chương trình đọc

Mã thoát: 0 đã in; 2 git không biết mốc ấy; 130 bị ngắt.
""",
}

FLAGS = {
    "kind-of-entry": "loại mục: product (sản phẩm), producer (chủ thể), sales-point (điểm bán)",
    "product-or-name": "mã sản phẩm, hoặc một phần tên, không cần dấu; bỏ trống thì lệnh hỏi",
    "product": "mã sản phẩm: tên thư mục của nó",
    "entry": "mã của mục",
    "dry-run": "chỉ cho xem khác biệt, không ghi gì",
    "id": "mã tự chọn (mặc định: theo tên)",
    "producer": "mã chủ thể (xem địa chỉ trang chủ thể)",
    "place": 'địa bàn: "Xã Tơ Tung, tỉnh Gia Lai", mã 23575, hoặc before-2025-07:24004',
    "place-as-certified": "tên địa bàn đúng như trên giấy tờ",
    "current": "mã xã hiện nay, khi xã cũ bị chia",
    "another": "vẫn tạo dù gần giống mục đã có",
    "source": "lấy từ nguồn công khai: tên nguồn",
    "source-url": "địa chỉ của nguồn ấy",
    "kind": "sản phẩm: loại công nhận; chủ thể, điểm bán: loại hình",
    "certificate": "thu hồi lần công nhận thứ mấy, đếm từ 1 (mặc định: lần hiện hành)",
    "revoked-on": "ngày thu hồi có hiệu lực",
    "new-id": "mã mới; mã cũ vẫn dẫn về",
    "files": "các tệp ảnh",
    "paths": "tệp hoặc thư mục (mặc định: mọi tệp)",
    "check": "không viết lại, chỉ báo",
    "base": "nhánh hoặc commit để so, ví dụ origin/main",
    "json": "in dạng JSON",
    "markdown": "in dạng Markdown cho pull request",
    "map": "vẽ các điểm mới trên bản đồ vào tệp SVG này",
}

NO_BASE = (
    "Không hỏi được git về “{base}”: {said}\n"
    "Sửa: chạy trong kho git, mốc là một nhánh hay commit có thật, ví dụ  ocop diff origin/main\n"
)
