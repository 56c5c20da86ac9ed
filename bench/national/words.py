"""What the synthetic catalogue is made of. Everything says of itself that it was made up."""

from __future__ import annotations

GOODS = (
    "Chè xanh",
    "Trà ô long",
    "Mật ong",
    "Măng khô",
    "Nước mắm",
    "Gạo nếp",
    "Cà phê rang",
    "Bột nghệ",
    "Tinh dầu sả",
    "Rượu ghè",
    "Bánh tráng",
    "Chả cá",
    "Hạt điều",
    "Mắc ca",
    "Tiêu đen",
    "Miến dong",
    "Nấm hương",
    "Đường phèn",
    "Dầu lạc",
    "Giò lụa",
    "Cao cà gai leo",
    "Đông trùng hạ thảo",
    "Khăn thổ cẩm",
    "Đèn lồng",
    "Chiếu cói",
    "Muối hồng",
    "Trứng vịt",
    "Xoài sấy",
    "Ổi ruby",
    "Dưa lưới",
    "Bưởi da xanh",
    "Quế thanh",
    "Thạch đen",
    "Mắm tôm",
    "Kẹo dừa",
    "Yến sào",
    "Sâm dây",
    "Ca cao",
    "Gốm đỏ",
)

QUALITIES = (
    "thử nghiệm",
    "mẫu",
    "giả định",
    "ví dụ",
    "bịa ra",
    "không có thật",
    "để đo",
    "tưởng tượng",
)

PLACES = (
    "Suối Mẫu",
    "Đồi Thử",
    "Làng Giả Định",
    "Thác Ví Dụ",
    "Bãi Đo",
    "Núi Tưởng",
    "Đồng Mẫu",
    "Rừng Thử",
    "Buôn Ví Dụ",
    "Đảo Giả",
    "Sông Đo",
    "Hồ Mẫu",
    "Thung Thử",
    "Cồn Ví Dụ",
    "Ấp Tưởng",
)

MAKERS = {
    "cooperative": "HTX",
    "enterprise": "Công ty",
    "cooperative-group": "Tổ hợp tác",
    "farm": "Trang trại",
}
"""The first words of a producer's name, by its kind."""

SENTENCES = (
    "Sản phẩm này được bịa ra để đo tốc độ dựng trang web",
    "Nguyên liệu giả định lấy từ vùng trồng không có thật trên bản đồ",
    "Người làm ra nó là những nhân vật trong một bài đo máy tính",
    "Mỗi mẻ được phơi dưới nắng tưởng tượng trong ba ngày rưỡi",
    "Hương vị ví dụ thơm nhẹ, hậu ngọt, màu vàng như số liệu mẫu",
    "Bao bì thử nghiệm in chữ rõ ràng rằng đây không phải hàng thật",
    "Câu này chỉ để đoạn văn đủ dài như đoạn văn của con người",
    "Nhiệt độ bảo quản giả định từ năm đến hai mươi lăm độ",
    "Vùng đất ví dụ cao sáu trăm mét, nhiều sương, ít mưa trái mùa",
    "Công thức mẫu truyền qua bốn phiên bản phần mềm liên tiếp",
    "Hợp tác xã không có thật này gồm chín thành viên tưởng tượng",
    "Mùa thu hoạch thử kéo dài từ dòng đầu đến dòng cuối của tệp",
)
