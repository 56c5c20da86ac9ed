"""Texts of the maps: where products come from, where they are sold."""

TEXTS = {
    # Where products come from
    "origins.title": "Bản đồ nơi làm ra sản phẩm OCOP",
    "origins.intro": "Mỗi tỉnh, thành phố có bao nhiêu sản phẩm trong danh mục. Chọn một nơi "
    "để xem từng xã, phường.",
    "origins.description": "Bản đồ {count} sản phẩm OCOP theo 34 tỉnh, thành phố, kèm bảng số "
    "liệu và tệp GeoJSON.",
    "origins.label": "Bản đồ số sản phẩm OCOP của 34 tỉnh, thành phố, có Quần đảo Hoàng Sa và "
    "Quần đảo Trường Sa của Việt Nam",
    "origins.said": "{place}: {count} sản phẩm, {valid} còn hiệu lực",
    "origins.sea": "Biển Đông",
    "origins.islands-of": "({province}, Việt Nam)",
    "origins.measure": "Tô màu theo số sản phẩm",
    "origins.measure.all": "Tất cả",
    "origins.measure.valid": "Còn hiệu lực",
    "origins.measure.five": "5 sao",
    "origins.measure.four": "4 sao",
    "origins.measure.three": "3 sao",
    "origins.legend": "Số sản phẩm ({measure})",
    "origins.today": "Tính đến ngày {day}. Số sao chỉ đếm hạng còn hiệu lực hoặc chưa rõ đã hết "
    "hạn hay chưa. Mỗi tông màu gồm số tỉnh gần bằng nhau.",
    "origins.open": "Xem từng xã, phường",
    "origins.to-table": "Xem bảng số liệu",
    "origins.table": "Số sản phẩm theo tỉnh, thành phố",
    "origins.table.note": "Cột 5, 4, 3 sao đếm sản phẩm còn hiệu lực và chưa rõ thời hạn. Sản phẩm "
    "sắp hết hạn là sản phẩm còn hiệu lực.",
    "origins.total": "Cả nước",
    "origins.province": "Tỉnh, thành phố",
    "origins.unplaced": "{count} sản phẩm chưa rõ tỉnh, thành phố, không có trên bản đồ.",
    "origins.link": "Xem trên bản đồ",
    "province.map.title": "Bản đồ nơi làm ra",
    "province.map": "Bản đồ số sản phẩm của các xã, phường ở {place}",
    "province.islands": "{place} (Việt Nam)",
    "province.map.legend": "Vòng tròn càng lớn, xã, phường càng nhiều sản phẩm; phần đậm là sản "
    "phẩm còn hiệu lực, tính đến ngày {day}. Vòng tròn đặt ở tâm xã: nơi làm ra nằm trong phạm vi "
    "xã, không phải đúng điểm ấy.",
    "province.map.unplaced": "{count} sản phẩm chỉ biết đến tỉnh, không có trên bản đồ này.",
    # Where they are sold
    "points.choose": "Lọc điểm bán",
    "points.goods": "Bán sản phẩm gì",
    "points.goods.hint": "Tên sản phẩm hoặc nhóm",
    "points.kind": "Loại",
    "points.hours": "Giờ mở cửa",
    "points.province": "Tỉnh, thành phố",
    "points.commune": "Xã, phường",
    "points.near": "Gần tôi",
    "points.reset": "Bỏ mọi lựa chọn",
    "points.privacy": "“Gần tôi” tính ngay trên máy của bạn; vị trí không gửi đi đâu.",
    "points.open-until": "Đang mở cửa, đến {time}",
    "points.closed": "Đang đóng cửa",
    "points.hours-unknown": "Không rõ giờ",
    "points.ahead": "Chưa bắt đầu",
    "points.over": "Đã kết thúc",
    "points.approximate": "trong phạm vi xã",
    "points.not-drawn": "chưa rõ xã, phường nên không vẽ trên bản đồ",
    "points.distance": "cách {km} km",
    "points.distance-about": "cách khoảng {km} km",
    "points.found": "{count} trên {total} điểm bán",
    "points.found-none": "Không có điểm bán nào như vậy. Bỏ bớt lựa chọn để xem thêm.",
    "points.show": "Xem trên bản đồ",
    "points.app": "Mở ứng dụng bản đồ",
    "points.more": "Xem thêm {count} điểm bán",
    "points.any-kind": "Mọi loại",
    "points.any-hours": "Bất kể giờ nào",
    "points.open-now": "Đang mở cửa",
    "points.whole-country": "Cả nước",
    "points.any-commune": "Mọi xã, phường",
    "points.group": "Nhóm: {name}",
    "points.sold-at": "{count} điểm bán",
    "points.nothing-sold": "Chưa biết điểm nào bán sản phẩm có tên như vậy.",
    "points.near-failed": "Máy không cho biết vị trí lúc này. Chọn tỉnh, thành phố thay vậy.",
    "points.near-refused": "Bạn chưa cho phép dùng vị trí. Chọn tỉnh, thành phố thay cho vị trí.",
    "points.here": "Vị trí của bạn",
    "points.origins": "Bản đồ nơi làm ra sản phẩm",
    # Files of the maps
    "data.title": "Tải dữ liệu",
    "data.licence": "Số liệu: CC BY 4.0, danh mục sản phẩm OCOP.",
    "data.geometry": "Ranh giới: @svg-maps/vietnam (MapSVG), CC BY 4.0, đã gộp theo 34 tỉnh",
    "data.centres": "Tâm xã, phường: vietnamadminunits 1.0.4 (MIT)",
    "data.san-pham-theo-tinh": "34 tỉnh, thành phố và các đảo của hai quần đảo. Thuộc "
    "tính: code (mã tỉnh), name, products (tất cả), valid (còn hiệu lực), stars5, stars4, stars3, "
    "page (trang của nơi ấy).",
    "data.san-pham-theo-xa": "xã, phường, đặc khu có sản phẩm, mỗi nơi một điểm ở tâm xã. "
    "Thuộc tính như trên, thêm province (mã tỉnh), provinceName.",
    "data.diem-ban": "mọi điểm bán. Thuộc tính: id, name, kind (loại), address, place, "
    "province, commune (mã hiện nay), exact (đúng vị trí, hay chỉ trong phạm vi xã), hours (giờ mở "
    "cửa), from, until (ngày đầu, ngày cuối), period, over (đã kết thúc); unplaced: những điểm "
    "chưa rõ xã.",
    "data.hang-ban": "sản phẩm nào có bán ở điểm nào: products [mã, tên, nhóm, vị trí trong "
    "points].",
}
