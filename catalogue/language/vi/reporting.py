"""What a report of findings says around them, in Vietnamese."""

FIX = "    Sửa: {fix}"
ALIKE = "    … và {count} tệp khác cũng vậy."
CLEAN = "Không có lỗi"
LOOKED_AT = " trong {files} tệp; {advice} lời khuyên."
ERRORS = "{errors} lỗi trong {files} tệp"
ADVICE = "; {advice} lời khuyên."
