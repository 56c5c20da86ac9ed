"""What a build and its verification say at their end, in Vietnamese."""

PASSED, FAILED = "đạt", "HỎNG"
LOOKED = "{mark:5} {check}: xem {looked}\n"
SAW_NOTHING = "      phép kiểm tra không tìm thấy gì để xem: nó không chạy\n"
MORE = "      … và {count} lỗi nữa\n"

CONTENT = (
    "{products} sản phẩm ({valid} còn hiệu lực ngày {day}), {producers} chủ thể, {points} điểm "
    "bán; không có lỗi, {advice} lời khuyên."
)
SIZE = "{pages} trang{part}, {files} tệp, {size:.1f} MB trong {seconds:.1f} giây; đã kiểm tra xong."
REMADE = " (dựng lại {made})"
LOOK = "Xem tại {page}, hoặc chạy  {door}"
