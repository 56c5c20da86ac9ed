"""Mistakes by what stands beside them: other fields, other entries, the programme."""

from __future__ import annotations

from typing import Any

from tests.site.form_entries import Mistake

_DECISION = ("certificates", 0, "decision")
SOURCES = [{"title": "Báo Bịa Đặt"}]
REVOKED = {"reason": "Không còn sản xuất"}
UNDATED = {"stars": 4, "kind": "new", "year": 2025}
"""A recognition of which no decision is known."""

SECOND = {
    "stars": 4,
    "score": 86,
    "kind": "re-evaluation",
    "decision": {
        "number": "34/QĐ-UBND",
        "issuer": "UBND tỉnh Gia Lai",
        "level": "province",
        "date": "2026-08-01",
    },
}

LONG_STORY = " ".join("\u1ec7" * 4000)
LONG: dict[tuple[str | int, ...], Any] = {
    ("description",): " ".join("\u1ec7" * 1000),
    ("sources",): [
        {"title": "\u1ec7" * 290 + f" {n}", "note": "\u1ec7" * 490 + f" {n}"} for n in range(20)
    ],
}
"""Three bytes a letter: more than a file may have, and no field is too long."""

RULE_MISTAKES = (
    Mistake(
        "product",
        ("story",),
        LONG_STORY,
        "E001",
        "Tệp dài 68902 byte; tối đa 65536.",
        before=LONG,
        at=(),
    ),
    Mistake(
        "product",
        ("id",),
        "Mat_Ong",
        "E015",
        "Tệp hoặc thư mục “Mat_Ong” không có chỗ trong danh mục.",
    ),
    Mistake(
        "product", ("id",), "nul", "E015", "Tệp hoặc thư mục “nul” không có chỗ trong danh mục."
    ),
    Mistake(
        "product",
        ("id",),
        "san-pham-thu-71392",
        "E202",
        "Mã “san-pham-thu-71392” đã dùng ở products/an-giang/san-pham-thu-71392/product.yml.",
    ),
    Mistake(
        "product",
        ("id",),
        "mat-ong-xua",
        "E205",
        "Mã cũ “mat-ong-xua” đã là mã (nay hoặc trước đây) của "
        "products/gia-lai/mat-ong-xua/product.yml.",
    ),
    Mistake(
        "product",
        ("id",),
        "trang-2",
        "E211",
        "Mã “trang-2” trùng với địa chỉ trang trang-2 của danh sách.",
    ),
    Mistake(
        "product",
        ("id",),
        "san-pham-thu-77695",
        "E212",
        "Mã tra cứu TA1F-8N1D in trên thẻ kệ của sản phẩm này cũng là của "
        "products/an-giang/san-pham-thu-71392/product.yml.",
    ),
    Mistake(
        "product",
        ("id",),
        "mat-ong-0900000000",
        "E707",
        "Trong mã (tên thư mục, tên tệp) có số điện thoại “0900000000”.",
    ),
    Mistake("product", ("name",), "", "E101", "Thiếu ô bắt buộc “name” (Tên sản phẩm)."),
    Mistake(
        "product",
        ("name",),
        "Mật ong \ue000 Bịa",
        "E004",
        "Có ký tự ẩn hoặc không dùng được U+E000 (ký hiệu riêng của một phông chữ).",
    ),
    Mistake(
        "product",
        ("name",),
        "Mật ong Ｋbang",
        "E019",
        "Có chữ không dùng trong danh mục: U+FF2B (chữ khổ rộng).",
    ),
    Mistake(
        "product",
        ("other_names", 1),
        "Mật ong bịa",
        "E108",
        "Tên khác: mục “Mật ong bịa” có hai lần.",
        before={("other_names",): ["Mật ong bịa"]},
        at=("other_names",),
    ),
    Mistake(
        "product",
        ("sources", 0, "title"),
        "Báo Bịa Đặt\nsố 12",
        "E111",
        "Tên nguồn: “Báo Bịa Đặt\\u000asố 12” có dấu cách ở đầu, ở cuối, hoặc xuống dòng.",
        before={("sources",): SOURCES},
    ),
    Mistake(
        "product",
        (*_DECISION, "number"),
        "9991/QD-UBND",
        "E105",
        "Số quyết định: “9991/QD-UBND” không đúng cách viết. Có phải “9991/QĐ-UBND”?",
    ),
    Mistake(
        "product",
        (*_DECISION, "number"),
        "743/qđ-ubnd",
        "E105",
        "Số quyết định: “743/qđ-ubnd” không đúng cách viết. Có phải “743/QĐ-UBND”?",
    ),
    Mistake(
        "product",
        (*_DECISION, "number"),
        "Quyết định 743",
        "E105",
        "Số quyết định: “Quyết định 743” không đúng cách viết.",
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "5/6/26",
        "E105",
        "Ngày ban hành: “5/6/26” không đúng cách viết. Có phải “2026-06-05”?",
        told="Ngày ban hành: “5/6/26” không đúng cách viết. Có phải “05/06/2026”?",
    ),
    Mistake(
        "product",
        (*_DECISION, "number"),
        "99/QĐ-UBND",
        "E204",
        "Quyết định 99/QĐ-UBND của UBND tỉnh Gia Lai năm 2025 ghi ngày "
        "01/08/2025, nhưng ở products/an-giang/san-pham-thu-71392/product.yml "
        "là 03/03/2025.",
        at=(*_DECISION, "date"),
    ),
    Mistake(
        "product",
        ("packagings", 0, "gtin"),
        "8930000000019",
        "E505",
        "Mã vạch 8930000000019 đã ghi ở products/an-giang/san-pham-thu-71392/product.yml.",
    ),
    Mistake(
        "product",
        ("packagings", 0, "gtin"),
        "4006381333931",
        "W502",
        "Mã vạch 4006381333931 không bắt đầu bằng 893 (mã của Việt Nam).",
    ),
    Mistake(
        "product",
        ("certificates", 0, "score"),
        "89.5",
        "W301",
        "89,5 điểm không thuộc hạng nào theo Quyết định 1048/QĐ-TTg, sửa đổi "
        "bởi 781/QĐ-TTg (văn bản để hở khoảng này).",
        before={(*_DECISION, "date"): "2020-08-01", ("certificates", 0, "year"): 2020},
    ),
    Mistake(
        "product",
        ("certificates", 0, "score"),
        "45",
        "E301",
        "45 điểm theo Quyết định 1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg là 2 sao, ở đây ghi 4 sao.",
        before={(*_DECISION, "date"): "2020-08-01", ("certificates", 0, "year"): 2020},
    ),
    Mistake(
        "product",
        ("certificates", 0, "note"),
        "Tỉnh ghi là tiềm năng 5 sao",
        "E304",
        "“Tiềm năng 5 sao” là đề nghị của tỉnh, chưa phải 5 sao.",
        before={("certificates", 0, "stars"): 5},
        at=("certificates", 0, "stars"),
    ),
    Mistake(
        "product",
        ("certificates", 0, "valid_until"),
        "2028-08-02",
        "E305",
        "Hạn 02/08/2028 không đúng 36 tháng kể từ 01/08/2025; tính ra là 01/08/2028.",
    ),
    Mistake(
        "product",
        ("certificates", 1, "decision", "date"),
        "2024-01-05",
        "E307",
        "Lần công nhận 05/01/2024 đứng sau lần 01/08/2025 mới hơn.",
        before={("certificates", 1): SECOND},
        at=("certificates", 1),
    ),
    Mistake(
        "product",
        ("certificates", 0, "valid_until"),
        "2025-07-01",
        "E308",
        "Ngày kết thúc 01/07/2025 trước ngày bắt đầu 01/08/2025.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "revoked", "date"),
        "2025-01-01",
        "E309",
        "Ngày thu hồi 01/01/2025 trước ngày công nhận 01/08/2025.",
        before={("certificates", 0, "revoked"): REVOKED},
    ),
    Mistake(
        "product",
        (*_DECISION, "date"),
        "2017-05-01",
        "E310",
        "Ngày 01/05/2017 chưa có Chương trình OCOP (bắt đầu từ 07/05/2018).",
    ),
    Mistake(
        "product",
        ("certificates", 0, "year"),
        "2023",
        "E311",
        "Năm của đợt (2023) không hợp với ngày quyết định 01/08/2025.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "valid_from"),
        "2026-09-01",
        "E312",
        "Ngày có hiệu lực 01/09/2026 không hợp với ngày quyết định 01/08/2025.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "valid_until"),
        "2040-01-01",
        "E313",
        "Hạn 01/01/2040 nghĩa là được công nhận ngày 01/01/2037 (36 tháng "
        "trước), nhưng hôm nay mới là 21/11/2026.",
        before={
            ("provenance",): "public-source",
            ("sources",): SOURCES,
            ("certificates", 0): UNDATED,
        },
    ),
    Mistake(
        "product",
        ("certificates", 0, "valid_until"),
        "2020-01-01",
        "E313",
        "Hạn 01/01/2020 nghĩa là được công nhận ngày 01/01/2017 (36 tháng "
        "trước), nhưng khi ấy chưa có Chương trình OCOP (từ 07/05/2018).",
        before={
            ("provenance",): "public-source",
            ("sources",): SOURCES,
            ("certificates", 0): UNDATED,
        },
    ),
    Mistake(
        "product",
        ("certificates", 0, "valid_until"),
        "2026-12-01",
        "E313",
        "Hạn 01/12/2026 nghĩa là được công nhận ngày 01/12/2023 (36 tháng "
        "trước), nhưng không hợp với năm của đợt (2025).",
        before={
            ("provenance",): "public-source",
            ("sources",): SOURCES,
            ("certificates", 0): UNDATED,
        },
    ),
    Mistake(
        "product",
        ("certificates", 1, "decision", "number"),
        "12/QĐ-UBND",
        "E314",
        "Lần công nhận thứ 2 lặp lại lần thứ 1: cùng quyết định hoặc cùng nội dung.",
        before={
            ("certificates", 1): {
                "stars": 4,
                "score": 86,
                "kind": "re-evaluation",
                "decision": {
                    "number": "34/QĐ-UBND",
                    "issuer": "UBND tỉnh Gia Lai",
                    "level": "province",
                    "date": "2025-08-01",
                },
            }
        },
        at=("certificates", 1),
    ),
    Mistake(
        "product",
        ("certificates", 1, "kind"),
        "upgrade",
        "E315",
        "Ghi là nâng hạng, nhưng 4 sao không cao hơn 4 sao của lần trước.",
        before={("certificates", 1): SECOND},
    ),
    Mistake(
        "product",
        ("certificates", 0, "kind"),
        "upgrade",
        "W316",
        "Lần đầu trong danh sách ghi là nâng hạng, nên còn thiếu lần công nhận trước đó.",
    ),
    Mistake(
        "product",
        (*_DECISION, "level"),
        "central",
        "E317",
        "Văn bản “12/QĐ-UBND, UBND tỉnh Gia Lai” không phải của cấp trung ương.",
    ),
    Mistake(
        "product",
        (*_DECISION, "issuer"),
        "UBND xã Tơ Tung",
        "E317",
        "Văn bản “12/QĐ-UBND, UBND xã Tơ Tung” không phải của cấp nào được công "
        "nhận sản phẩm OCOP.",
        at=(*_DECISION, "level"),
    ),
    Mistake(
        "product",
        ("certificates", 0, "year"),
        "2027",
        "E318",
        "Đợt năm 2027 chưa đến (hôm nay 21/11/2026).",
    ),
    Mistake(
        "product",
        ("certificates", 0, "revoked", "date"),
        "2030-01-01",
        "E319",
        "Ngày thu hồi 01/01/2030 còn quá xa (hôm nay 21/11/2026).",
        before={("certificates", 0, "revoked"): REVOKED},
    ),
    Mistake(
        "product",
        (*_DECISION, "issuer"),
        "Hội Bịa Đặt",
        "E320",
        "5 sao phải do Bộ công nhận, nhưng văn bản “12/QĐ-HBĐ, Hội Bịa Đặt” "
        "không cho thấy điều đó.",
        before={
            ("certificates", 0, "stars"): 5,
            ("certificates", 0, "score"): 95,
            (*_DECISION, "number"): "12/QĐ-HBĐ",
            (*_DECISION, "level"): "central",
        },
        at=("certificates", 0, "stars"),
    ),
    Mistake(
        "product",
        ("certificates", 0, "revoked", "date"),
        "2025-02-01",
        "E321",
        "Ngày thu hồi 01/02/2025 sau ngày hết hạn 01/08/2024.",
        before={
            ("certificates", 0, "revoked"): REVOKED,
            (*_DECISION, "date"): "2021-08-01",
            ("certificates", 0, "year"): 2021,
        },
    ),
    Mistake(
        "product",
        ("name",),
        "Mật ong OCOP 4 sao",
        "E322",
        "“ocop 4 sao”: hạng sao không ghi bằng hình sao, và không ghi trong tên hay chú thích.",
    ),
    Mistake(
        "product",
        ("description",),
        "Mật ong ★★★★ của người Bịa Đặt",
        "E322",
        "“★★★★”: hạng sao không ghi bằng hình sao, và không ghi trong tên hay chú thích.",
    ),
    Mistake(
        "product",
        ("description",),
        "Mật ong đã đạt OCOP 4 sao của tỉnh nhà",
        "W323",
        "Lời văn nhắc hạng sao: “ocop 4 sao”; chữ này còn lại cả khi giấy đã hết hạn.",
    ),
    Mistake(
        "product",
        ("place", "as_certified"),
        "Xã Tơ Tung, tỉnh Lâm Đồng",
        "E413",
        "“Xã Tơ Tung, tỉnh Lâm Đồng” ghi tỉnh khác: mã 23668 là Xã Tơ Tung, nay thuộc Gia Lai.",
        at=("place", "code"),
    ),
    Mistake(
        "product",
        ("place", "as_certified"),
        "Phường Cống Vị, quận Ba Đình, Hà Nội",
        "W406",
        "Phường Cống Vị (00007) đã chia vào 2 xã, phường; chưa rõ nay thuộc nơi nào.",
        before={
            ("place",): {
                "as_certified": "Phường Cống Vị",
                "register": "before-2025-07",
                "code": "00007",
            }
        },
        at=("place", "code"),
        folder="ha-noi",
    ),
    Mistake(
        "product",
        ("group", "as_certified"),
        "Thảo dược",
        "E408",
        "“Thảo dược” không phải tên một nhóm mà nay là Thực phẩm.",
    ),
    Mistake(
        "product",
        ("sources", 0, "url"),
        "http://bia-dat.com/tin",
        "W504",
        "Nguồn “http://bia-dat.com/tin” chỉ có http, không mã hóa.",
        before={("sources",): SOURCES},
    ),
    Mistake(
        "product",
        ("shops", 0, "url"),
        "https://zalo.me/0900000000",
        "E707",
        "Trong địa chỉ web có số điện thoại “0900000000”.",
    ),
    Mistake(
        "product",
        ("certificates", 0, "certificate_number"),
        "036099000001",
        "E704",
        "Trong lời văn có số căn cước hoặc chứng minh nhân dân.",
    ),
    Mistake(
        "producer",
        ("name",),
        "HTX Bịa Đặt",
        "E210",
        "Theo tên “HTX Bịa Đặt” thì đây là hợp tác xã, nhưng loại hình ghi household.",
        at=("kind",),
    ),
    Mistake(
        "producer",
        ("name",),
        "Hợp tác xã Bịa Cũ",
        "E203",
        "Chủ thể “Hợp tác xã Bịa Cũ” đã có ở "
        "producers/gia-lai/hop-tac-xa-bia-cu.yml, cùng địa bàn.",
        before={("kind",): "cooperative"},
    ),
    Mistake(
        "producer",
        ("contacts", "zalo"),
        "https://zalo.me/bia-dat",
        "E705",
        "Theo tên “Cơ sở Bịa Đặt” thì đây là hộ hoặc cá nhân; zalo cần có sự đồng ý.",
        before={
            ("name",): "Cơ sở Bịa Đặt",
            ("kind",): "other",
            ("consent",): None,
            ("contacts",): None,
        },
    ),
    Mistake(
        "producer",
        ("consent", "date"),
        "2027-01-01",
        "E306",
        "Ngày 01/01/2027 chưa đến (hôm nay 21/11/2026).",
    ),
    Mistake(
        "sales-point",
        ("address",),
        "12 đường Bịa Đặt",
        "E203",
        "Điểm bán “Quầy Bịa Cũ” đã có ở sales-points/gia-lai/quay-bia-cu.yml, cùng địa bàn.",
        before={("name",): "Quầy Bịa Cũ"},
        at=("name",),
    ),
    Mistake(
        "sales-point",
        ("address",),
        "34 đường Bịa Đặt",
        "E706",
        "“Hộ kinh doanh Bịa Đặt” là hộ hoặc cá nhân; địa chỉ của điểm bán này "
        "có thể là của nhà riêng.",
        before={("operator",): "Hộ kinh doanh Bịa Đặt"},
    ),
    Mistake(
        "sales-point",
        ("sells", "places", 0),
        "23665",
        "E401",
        "Không có mã 23665 trong bảng mã từ 01/07/2025.",
    ),
    Mistake(
        "sales-point",
        ("sells", "places", 0),
        "99",
        "E401",
        "Không có mã 99 trong bảng mã từ 01/07/2025.",
    ),
    Mistake(
        "sales-point",
        ("hours", 0, "closes"),
        "06:00",
        "E410",
        "Giờ đóng cửa 06:00 không sau giờ mở cửa 07:00.",
    ),
    Mistake(
        "sales-point",
        ("hours", 1, "opens"),
        "16:00",
        "E411",
        "Giờ ở đây chồng lên giờ ở mục thứ 1 của cùng một ngày.",
        before={("hours", 1): {"days": ["mon", "tue"], "opens": "18:00", "closes": "20:00"}},
        at=("hours", 1),
    ),
    Mistake(
        "sales-point",
        ("coordinates", "latitude"),
        "21.067",
        "E412",
        "Tọa độ cách Xã Tơ Tung 778 km.",
        at=("coordinates",),
    ),
    Mistake(
        "sales-point",
        ("period", "until"),
        "2026-02-01",
        "E308",
        "Ngày kết thúc 01/02/2026 trước ngày bắt đầu 01/03/2026.",
        before={("period",): {"from": "2026-03-01"}},
    ),
)
