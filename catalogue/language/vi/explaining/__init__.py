"""What each rule means, at length, in Vietnamese: a module for each group of rules."""

from catalogue.language.vi.explaining import (
    certificates,
    codes,
    entries,
    exceptions,
    fields,
    files,
    headings,
    people,
    photos,
    places,
)

__all__ = ["GROUPS", "TEXTS", "headings"]

TEXTS: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    **files.TEXTS,
    **fields.TEXTS,
    **entries.TEXTS,
    **certificates.TEXTS,
    **places.TEXTS,
    **codes.TEXTS,
    **photos.TEXTS,
    **people.TEXTS,
    **exceptions.TEXTS,
}
"""Code -> (its name, what it means, usual causes, how to fix).

An empty last text stands for the fix that `findings.TEXTS` has, with dots for what varies.
"""

GROUPS: dict[str, str] = {
    "0": "Đọc tệp",
    "1": "Các ô và giá trị",
    "2": "Mã và quan hệ giữa các mục",
    "3": "Công nhận, hạng sao, thời hạn",
    "4": "Địa bàn, nhóm, giờ mở cửa",
    "5": "Mã vạch và địa chỉ web",
    "6": "Ảnh",
    "7": "Dữ liệu cá nhân",
    "8": "Ngoại lệ",
}
"""The first digit of a code -> what its rules are about."""
