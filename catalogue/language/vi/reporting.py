"""What reports of findings say on GitHub and GitLab."""

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
