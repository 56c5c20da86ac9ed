"""What the operating system complains of, in Vietnamese, by the name of its error number."""

PROBLEMS = {
    "ENOENT": "không có tệp hoặc thư mục này",
    "EACCES": "không có quyền",
    "EPERM": "không có quyền",
    "EISDIR": "đây là thư mục, không phải tệp",
    "ENOTDIR": "một phần của đường dẫn không phải thư mục",
    "EEXIST": "đã có tệp này",
    "ENOSPC": "ổ đĩa hết chỗ",
    "EDQUOT": "hết dung lượng được cấp",
    "EROFS": "ổ đĩa chỉ cho đọc",
    "EBUSY": "tệp đang được dùng",
    "ETXTBSY": "tệp đang được dùng",
    "ENAMETOOLONG": "tên quá dài",
    "EADDRINUSE": "đang có chương trình khác dùng",
    "EMFILE": "mở quá nhiều tệp cùng lúc",
    "EIO": "lỗi đọc ghi của ổ đĩa",
}
