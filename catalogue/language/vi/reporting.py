"""What reports of findings say around them: on a terminal, on GitHub and GitLab."""

FIX = "    Sửa: {fix}"
ALIKE = "    … và {count} tệp khác cũng vậy."
CLEAN = "Không có lỗi"
LOOKED_AT = " trong {files} tệp; {advice} lời khuyên."
BESIDE = "Đã đối chiếu với {files} tệp khác của danh mục.\n"
ERRORS = "{errors} lỗi trong {files} tệp"
ADVICE = "; {advice} lời khuyên."

ANNOTATIONS = {
    "told": "{message}\nSửa: {fix}",
    "error": "Còn {count} lỗi nữa: xem nhật ký của bước này, hoặc bản tóm tắt.",
    "warning": "Còn {count} lời khuyên nữa: xem nhật ký của bước này, hoặc bản tóm tắt.",
}

SUMMARY = {
    "errors": "## ❌ Kiểm tra dữ liệu: {errors} lỗi, {advice} lời khuyên ({files} tệp)",
    "clean": "## ✅ Kiểm tra dữ liệu: không có lỗi, {advice} lời khuyên ({files} tệp)",
    "columns": "| Chỗ | Mã | Điều không đúng | Cách sửa |",
    "more": "… và {count} dòng nữa trong nhật ký.",
}
