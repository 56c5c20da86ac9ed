"""Mistakes that one can make on the forms of /dong-gop/, with what is said of them.

One table binds the browser and `ocop check`: each message stands here to the letter.
"""

from __future__ import annotations

from tests.site.form_entries import Mistake
from tests.site.form_rule_mistakes import RULE_MISTAKES

_DECISION = ("certificates", 0, "decision")
_PACKAGING = ("packagings", 0)

MISTAKES = (
    *RULE_MISTAKES,
    Mistake("product", ("name",), "M", "E107", "Tên sản phẩm: dài 1 ký tự; ít nhất 2 ký tự."),
    Mistake(
        "product",
        ("name",),
        "Măng le rừng",
        "E207",
        "Sản phẩm “Măng le rừng” của chủ thể này đã có ở "
        "products/gia-lai/mang-le-rung-to-tung/product.yml.",
    ),
    Mistake(
        "product",
        ("name",),
        "Mật ong Kbаng",
        "E019",
        "Có chữ không dùng trong danh mục: U+0430 (chữ Kirin).",
    ),
    Mistake(
        "product",
        ("description",),
        "Ngon như chanh \U0001f34b vậy đó nhé",
        "E019",
        "Có chữ không dùng trong danh mục: U+1F34B (chữ hoặc ký hiệu lạ).",
    ),
    Mistake(
        "product",
        ("description",),
        "Đặt mua xin gọi 0905 123 456 nhé",
        "E702",
        "Trong lời văn có số điện thoại “0905 123 456”.",
    ),
    Mistake(
        "product",
        ("story",),
        "Viết cho bia.dat@vi-du.example.com nhé",
        "E703",
        "Trong lời văn có thư điện tử “bia.dat@vi-du.example.com”.",
    ),
    Mistake(
        "product",
        ("description",),
        "Chủ có CCCD 036 099 000 001 đứng tên",
        "E704",
        "Trong lời văn có số căn cước hoặc chứng minh nhân dân.",
    ),
    Mistake(
        "product",
        ("description",),
        "Đang cập nhật",
        "E110",
        "Mô tả: “Đang cập nhật” không cho biết gì.",
    ),
    Mistake("product", ("description",), "<b>Ngon</b> lắm", "E110", "Mô tả: có mã HTML “<b>”."),
    Mistake(
        "product",
        ("place", "as_certified"),
        "Xã Nào Đó, tỉnh Gia Lai",
        "E403",
        "Mã 23668 là Xã Tơ Tung, nhưng không thấy tên ấy trong “Xã Nào Đó, tỉnh Gia Lai”.",
        at=("place", "code"),
    ),
    Mistake(
        "product",
        ("place", "as_certified"),
        "xa to tung, tinh gia lai",
        "W415",
        "“xa to tung, tinh gia lai” viết tên Xã Tơ Tung khác dấu trong bảng địa bàn. "
        "Có phải “Xã Tơ Tung, tỉnh Gia Lai”?",
    ),
    Mistake(
        "product",
        ("place", "as_certified"),
        "Thôn 1, Xã Tơ Tùng (Gia Lai)",
        "W415",
        "“Thôn 1, Xã Tơ Tùng (Gia Lai)” viết tên Xã Tơ Tung khác dấu trong bảng địa bàn. "
        "Có phải “Thôn 1, Xã Tơ Tung (Gia Lai)”?",
    ),
    Mistake(
        "product",
        (*_DECISION, "number"),
        "743 QĐ UBND",
        "E105",
        "Số quyết định: “743 QĐ UBND” không đúng cách viết. Có phải “743/QĐ-UBND”?",
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "hôm qua",
        "E105",
        "Ngày ban hành: “hôm qua” không đúng cách viết.",
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "2025-02-30",
        "E109",
        "Ngày ban hành: không có ngày “2025-02-30”.",
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "30/2/2026",
        "E109",
        "Ngày ban hành: không có ngày “30/2/2026”.",
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "2/5/1926",
        "E106",
        "Ngày ban hành: “2/5/1926” nằm ngoài khoảng ngày 01/01/2000 đến ngày 31/12/2099.",
    ),
    Mistake(
        "product",
        (*_PACKAGING, "price", "amount"),
        "150.000",
        "E103",
        "Số tiền: cần số nguyên, nhưng ở đây là “150.000”.",
    ),
    Mistake(
        "product",
        (*_PACKAGING, "price", "amount"),
        "150,5",
        "E103",
        "Số tiền: cần số nguyên, nhưng ở đây là “150,5”.",
    ),
    Mistake(
        "sales-point",
        ("coordinates", "latitude"),
        "13°59'00\"N",
        "E103",
        "Vĩ độ: cần số, nhưng ở đây là “13°59'00\"N”.",
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "2028-08-01",
        "E306",
        "Ngày 01/08/2028 chưa đến (hôm nay 21/11/2026).",
    ),
    Mistake(
        "product",
        (*_DECISION, "url"),
        "gialai.gov.vn/743",
        "E105",
        "Địa chỉ văn bản: “gialai.gov.vn/743” không đúng cách viết.",
    ),
    Mistake(
        "product",
        (*_DECISION, "url"),
        "https://localhost/743",
        "E503",
        "Địa chỉ “https://localhost/743” không chỉ đến một máy chủ công khai.",
    ),
    Mistake(
        "product",
        (*_DECISION, "url"),
        "https://10.0.0.7/743",
        "E503",
        "Địa chỉ “https://10.0.0.7/743” không chỉ đến một máy chủ công khai.",
    ),
    Mistake(
        "product",
        (*_DECISION, "url"),
        "https://toi:mk@gialai.gov.vn/743",
        "E503",
        "Địa chỉ “https://toi:mk@gialai.gov.vn/743” có tên đăng nhập.",
    ),
    Mistake(
        "product",
        (*_DECISION, "url"),
        "https://gialai.gov.vn:8080/743",
        "E503",
        "Địa chỉ “https://gialai.gov.vn:8080/743” dùng cổng lạ 8080.",
    ),
    Mistake(
        "product",
        (*_DECISION, "url"),
        "https://gialai.gov.vn:9x/743",
        "E503",
        "Địa chỉ “https://gialai.gov.vn:9x/743” viết sai.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "score"),
        "101",
        "E106",
        "Điểm: 101 nằm ngoài khoảng 0 đến 100.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "score"),
        "cao",
        "E103",
        "Điểm: cần số, nhưng ở đây là “cao”.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "score"),
        "69.5",
        "E301",
        "69,5 điểm theo Quyết định 148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg là 3 sao, ở đây ghi 4 sao.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "score"),
        "90.86",
        "W324",
        "90,86 điểm theo Quyết định 148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg thuộc hạng 5 sao, "
        "nhưng cấp tỉnh chỉ công nhận đến 4 sao.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "stars"),
        5,
        "E302",
        "Theo Quyết định 148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg, ngày 01/08/2025 cấp tỉnh không công "
        "nhận hạng 5 sao.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "round"),
        "1.5",
        "E103",
        "Đợt: cần số nguyên, nhưng ở đây là “1.5”.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "year"),
        "2010",
        "E106",
        "Năm của đợt đánh giá: 2010 nằm ngoài khoảng 2018 đến 2100.",
    ),
    Mistake(
        "product",
        (*_PACKAGING, "gtin"),
        "8930000000001",
        "E501",
        "Mã vạch 8930000000001 sai số kiểm tra: chữ số cuối phải là 2.",
    ),
    Mistake(
        "product", (*_PACKAGING, "gtin"), "12", "E105", "Mã vạch (GTIN): “12” không đúng cách viết."
    ),
    Mistake(
        "product",
        (*_PACKAGING, "price", "amount"),
        "5",
        "E106",
        "Số tiền: 5 nằm ngoài khoảng 100 đến 1000000000.",
    ),
    Mistake(
        "product",
        ("shops", 0, "url"),
        "http://bia-dat.com/mat-ong",
        "E105",
        "Địa chỉ gian hàng: “http://bia-dat.com/mat-ong” không đúng cách viết. Có phải "
        "“https://bia-dat.com/mat-ong”?",
    ),
    Mistake(
        "producer",
        ("contacts", "phone"),
        "12345",
        "E105",
        "Điện thoại: “12345” không đúng cách viết.",
    ),
    Mistake(
        "producer",
        ("contacts", "email"),
        "thu tai bia-dat",
        "E105",
        "Thư điện tử: “thu tai bia-dat” không đúng cách viết.",
    ),
    Mistake(
        "producer",
        ("contacts", "facebook"),
        "https://www.facebook.com/bia-dat",
        "E701",
        "Facebook của hộ gia đình được ghi mà chưa có sự đồng ý.",
    ),
    Mistake(
        "sales-point",
        ("coordinates", "latitude"),
        "50",
        "E106",
        "Vĩ độ: 50 nằm ngoài khoảng 6 đến 24.",
    ),
    Mistake(
        "sales-point",
        ("hours", 0, "opens"),
        "25:00",
        "E105",
        "Mở cửa: “25:00” không đúng cách viết.",
    ),
)
