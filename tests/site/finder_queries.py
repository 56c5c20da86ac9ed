"""What people type, written by looking at the real data, and what must then stand at the top.

Each row: what is typed; the names that come first, in any order among themselves.
"""

from __future__ import annotations

MAC_CA = ("Mắc ca Minh Quang", "Mắc ca M'nông", "Mắc ca Phương Linh", "Hạt mắc ca Đắk Lắk cao cấp")
KBANG = ("Mắc ca Minh Quang", "Mắc ca Phương Linh", "Măng le rừng")
AN_KHE = (
    "Đường kính trắng - đường An Khê",
    "Đường tinh luyện - đường An Khê",
    "Đường vàng - đường An Khê",
)
CORDYCEPS = (
    "Đông trùng hạ thảo khô Phương Thùy",
    "Đông Trùng Hạ thảo khô",
    "Đông trùng hạ thảo khô, sấy khô Thăng Hoa DR.Trung",
    "Đông trùng hạ thảo con nhộng khô",
    "Đông trùng hạ thảo Tam Đảo",
)
DURIAN = ("Sầu riêng sấy thăng hoa", "Kẹo dừa sầu riêng", "Kẹo dừa sầu riêng lá dứa")
COFFEE_CAU_DAT = (
    "Cà phê catimor nhân xanh Cầu Đất",
    "Cà phê catimor rang nguyên hạt Cầu Đất",
    "Cà phê catimor xay bột Cầu Đất",
    "Cà phê drip Cầu Đất",
    "Cà phê espresso Cầu Đất",
    "Cà phê phin Cầu Đất",
)
SANH = ("Khe Sanh Coffee",)

AS_NAMED = [
    ("mac ca", MAC_CA),
    ("Mắc ca", MAC_CA),
    ("ca mac", MAC_CA),
    ("tra mang cau", ("Trà mãng cầu Nguyễn Văn",)),
    ("duong hoa dua", ("Đường hoa dừa",)),
    ("đường hoa dừa", ("Đường hoa dừa",)),
    ("dong trung ha thao", CORDYCEPS),
    ("đông trùng", CORDYCEPS),
    ("chè tôm nõn", ("Chè tôm nõn",)),
    ("tom non", ("Chè tôm nõn", "Trà tôm nõn hương quê")),
    ("che dinh", ("Chè Đinh Tân Cương",)),
    ("yen chung", ("Yến chưng Kon Tum",)),
    ("khe sanh", SANH),
    ("vai thieu", ("Vải thiều Lục Ngạn",)),
    ("buoi da xanh", ("Bưởi da xanh Làng Cam", "Bưởi da xanh Mộng Hoa")),
    ("cao lanh xoai", ("Xoài Cao Lãnh",)),
    ("banh trang", ("Bánh tráng Đại Cường", "Bánh tráng mè truyền thống Thi Chung")),
    ("cu do", ("Kẹo cu đơ Hà Tĩnh – Nguyễn Hằng",)),
    ("sau rieng", DURIAN),
    ("ohjoy", ("Mít sấy OHJOY!",)),
    ("ca phe cau dat", COFFEE_CAU_DAT),
    ("mat ong rung", ("Mật ong rừng tự nhiên xã Hoàng Tung",)),
    ("M'nông", ("Mắc ca M'nông",)),
    ("mnong", ("Mắc ca M'nông",)),
    ("bò", ("Bò tươi nướng cay",)),
    ("bơ", ("Bơ đậu phộng Super Green",)),
    ("chả", ("Chả lụa heo thảo dược",)),
    ("tre ong chanh", ("Tré Ông Chánh",)),
    ("hat dieu", ("Hạt điều tỏi ớt", "Bộ sản phẩm hạt điều rang củi Hải Bình")),
    ("den trang tri", ("Bộ sản phẩm đèn trang trí, rổ, rá",)),
]

UNFINISHED = [
    ("mac c", MAC_CA),
    ("dong trung ha th", CORDYCEPS),
    ("vai th", ("Vải thiều Lục Ngạn",)),
    ("nuoc mam phu q", ("Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",)),
    ("mien v", ("Miến Việt Cường",)),
]

MISTYPED = [
    ("mawc ca", MAC_CA),
    ("mawsc ca", MAC_CA),
    ("mac1 ca", MAC_CA),
    ("macca", MAC_CA),
    ("dong chung ha thao", CORDYCEPS),
    ("dongtrunghathao", CORDYCEPS),
    ("ddoong trungf haj thaor", CORDYCEPS),
    ("sau dieng", DURIAN),
    ("xau rieng", DURIAN),
    ("saafu rieeng", DURIAN),
    ("duowngf hoa dwaf", ("Đường hoa dừa",)),
    ("vai thieeuf", ("Vải thiều Lục Ngạn",)),
    ("yen trung kon tum", ("Yến chưng Kon Tum",)),
    ("mien viet cuogn", ("Miến Việt Cường",)),
    ("che tan cuong dinh", ("Chè Đinh Tân Cương",)),
    ("tra mang cao", ("Trà mãng cầu Nguyễn Văn",)),
    ("banh khao moc xon", ("Bánh Khảo Mộc Sơn",)),
    ("khoai lan tim", ("Khoai lang tím sấy",)),
    ("lap suong tam hoa", ("Lạp sườn Tâm Hòa",)),
    ("xoi say deo", ("Xoài sấy dẻo",)),
    ("nam linh tri", ("Nấm Linh Chi Quỳnh Tâm", "Cao nấm linh chi")),
    ("cu dow", ("Kẹo cu đơ Hà Tĩnh – Nguyễn Hằng",)),
    ("dua xap", ("Dừa sáp sợi (VICOSAP)",)),
    ("tinh bot nge", ("Tinh bột nghệ", "Tinh bột nghệ nguyên chất")),
    ("thach den xu hao", ("Thạch đen Su Hào",)),
    ("nuocmam nam o", ("Nước mắm Nam Ô – Hiệp Hải",)),
    ("ruou xim", ("Rượu sim Hùng Nhung", "Rượu sim Qúy Chuẩn")),
    ("cha muwcj", ("Chả mực",)),
    ("gio lon thao duoc", ("Giò lụa heo thảo dược",)),
    ("mawcs ca", MAC_CA),
    ("ma8c ca", MAC_CA),
    ("ma81c ca", MAC_CA),
    ("mca ca", MAC_CA),
    ("d9uong hoa dua", ("Đường hoa dừa",)),
    ("nu7o7c1 ma8m1 phu quoc", ("Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",)),
    ("nuco mam phu quoc", ("Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",)),
    ("ca phee caauf ddaats", COFFEE_CAU_DAT),
    ("cafe cau dat", COFFEE_CAU_DAT),
    ("cà fê cầu đất", COFFEE_CAU_DAT),
    ("tramangcau", ("Trà mãng cầu Nguyễn Văn",)),
    ("sauriengsay", ("Sầu riêng sấy thăng hoa",)),
    ("mat og rung", ("Mật ong rừng tự nhiên xã Hoàng Tung",)),
    ("ho tieu", ("Hạt tiêu Cùa",)),
    ("trung vit xin cheng", ("Trứng vịt Sín Chéng",)),
]

PLACES = [
    ("kbang", KBANG),
    ("Kbang", KBANG),
    ("huyện kbang", KBANG),
    ("kon tum", ("Yến chưng Kon Tum",)),
    ("yen sao kon tum", ("Yến chưng Kon Tum", "Yến tinh chế")),
    ("keo dua ben tre", ("Kẹo dừa sầu riêng", "Kẹo dừa gừng", "Kẹo dừa ca cao")),
    ("ruou vinh phuc", ("Rượu cỏ đĩ",)),
    ("nuoc mam kien giang", ("Nước mắm Phú Quốc Khải Hoàn 38 độ đạm",)),
    ("vai luc ngan bac giang", ("Vải thiều Lục Ngạn",)),
    ("mang kbang", ("Măng le rừng",)),
    ("binh dinh banh canh", ("Bánh canh rau củ",)),
    ("dua sap tra vinh", ("Dừa sáp sợi (VICOSAP)",)),
    ("song cong", ("Chè Đinh Tân Cương",)),
    ("chè sông công", ("Chè Đinh Tân Cương", "Chè tôm nõn")),
    ("thua thien hue gao", ("Gạo thơm Thủy Thanh", "Gạo hữu cơ An Lỗ")),
]

PRODUCERS_AND_PAPERS = [
    ("hao dat", ("Chè Đinh Tân Cương", "Chè tôm nõn")),
    ("htx hao dat", ("Chè Đinh Tân Cương", "Chè tôm nõn")),
    ("hop tac xa to tung", ("Măng le rừng",)),
    ("cty traphaco", ("Cao mềm actiso Sa Pa", "Trà phun sương actiso Sa Pa")),
    ("vingin", ("Rượu Quốc Tửu K5", "Rượu sâm Ngọc Linh K5 Premium")),
    ("743/QĐ-UBND", (*AN_KHE, "Bộ sản phẩm hạt điều rang củi Hải Bình")),
    ("743 qd ubnd", (*AN_KHE, "Bộ sản phẩm hạt điều rang củi Hải Bình")),
    ("cha muc 3500 qd-ubnd", ("Chả mực",)),
    ("2361/QĐ-BNNMT", ("Trà tôm nõn hương quê",)),
    ("quyết định số 2361", ("Trà tôm nõn hương quê",)),
]

IN_ENGLISH = [
    ("macadamia", MAC_CA),
    ("pepper", ("Hạt tiêu Cùa",)),
    (
        "honey",
        (
            "Mật ong rừng tự nhiên xã Hoàng Tung",
            "Mật ong Bana Bee",
            "Mật ong gừng sả",
            "Mật ong hoa tự nhiên Bình Dương",
            "Mật ong Tuyên Hóa",
        ),
    ),
    ("green tea", ("Chè xanh Bản Ven", "Trà xanh Tài Hồ Sìn")),
    ("durian", DURIAN),
]

GIFT = ("Bộ quà tặng socola cao cấp (Hương sắc Tây Nguyên)",)
HONEY = IN_ENGLISH[2][1]
CASHEWS_OF_GIA_LAI = ("Hạt điều tỏi ớt", "Bộ sản phẩm hạt điều rang củi Hải Bình")
COFFEE_OF_GIA_LAI = (
    "Cà phê hòa tan nguyên chất Đen Già Làng",
    "Cà phê nguyên chất uống liền - tinh cà phê nguyên chất",
    "Cà phê túi lọc Già Làng",
)

WORDS_TOGETHER = [
    ("quà tặng", GIFT),
    ("quà biếu", GIFT),
    ("hộp quà", GIFT),
    ("gift", GIFT),
    ("gifts", GIFT),
    ("hat dieu gia lai", CASHEWS_OF_GIA_LAI),
    ("hat dieu gai lai", CASHEWS_OF_GIA_LAI),
    ("caphe gia lai", COFFEE_OF_GIA_LAI),
    ("coffee from gia lai", COFFEE_OF_GIA_LAI),
    ("hop tac xa hao dat", ("Chè Đinh Tân Cương", "Chè tôm nõn")),
    ("mat onh", HONEY),
    ("tea 5 stars", ("Chè Đinh Tân Cương",)),
    ("tra 5 sao", ("Trà tôm nõn hương quê", "Trà phun sương actiso Sa Pa")),
]

ANSWERS = [
    ("gai lai", "Đây là kết quả cho “Gia Lai”", "27 sản phẩm", ""),
    ("đắc lắc", "Đây là kết quả cho “Đắk Lắk”", "6 sản phẩm", ""),
    ("gia lai tet", "Không có gì cho “gia lai tet”", "2 sản phẩm cho “tet”", "Gia Lai (27)"),
    ("qua tang gia lai", "Không có gì", "1 sản phẩm cho “quà tặng”", "Gia Lai (27)"),
    ("mat ong gia lai", "Không có gì", "5 sản phẩm cho “mật ong”", "Gia Lai (27)"),
    ("mật ong pleiku", "Không có gì", "5 sản phẩm cho “mật ong”", "Gia Lai (27)"),
    ("pleiku", "chưa có gì ở Pleiku, nay thuộc Gia Lai", "27 sản phẩm cho “Gia Lai”", ""),
    ("pleik", "chưa có gì ở Pleiku, nay thuộc Gia Lai", "27 sản phẩm cho “Gia Lai”", ""),
    ("chu se", "chưa có gì ở Chư Sê, nay thuộc Gia Lai", "27 sản phẩm cho “Gia Lai”", ""),
    ("Hoi An", "chưa có gì ở Hội An, nay thuộc Đà Nẵng", "36 sản phẩm cho “Đà Nẵng”", ""),
    ("hoi an nuoc mam", "chưa có gì ở Hội An", "3 sản phẩm cho “nước mắm Đà Nẵng”", ""),
    ("mat ong 4 sao", "không sản phẩm nào trong số này còn 4 sao", "5 sản phẩm cho “mật ong”", ""),
    ("nuoc mam 4 sao", "còn 4 sao", "12 sản phẩm cho “nước mắm”", ""),
    ("mật ong còn hiệu lực", "ở tình trạng “còn hiệu lực”", "5 sản phẩm cho “mật ong”", ""),
    ("rượu cần", "Không có gì cho “rượu cần”", "29 sản phẩm cho “rượu”", ""),
    ("bò một nắng", "Không có gì", "4 sản phẩm cho “bò”", ""),
    ("phở khô gia lai", "Không có gì", "27 sản phẩm cho “Gia Lai”", ""),
    ("Saigon", "chưa có sản phẩm nào ở Hồ Chí Minh", "Không tìm thấy", ""),
]
"""What is typed; what is said of it; the line that counts; a search that is offered, or nothing."""

QUERIES = [
    *AS_NAMED,
    *UNFINISHED,
    *MISTYPED,
    *PLACES,
    *PRODUCERS_AND_PAPERS,
    *IN_ENGLISH,
    *WORDS_TOGETHER,
]
