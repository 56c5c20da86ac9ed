"""What `ocop import` says about a CSV file and its rows."""

REFUSALS = {
    "encoding": "Tệp CSV không phải UTF-8 (byte thứ {offset}): hãy lưu lại dạng “CSV UTF-8”.",
    "csv": "Tệp CSV hỏng, không đọc được: {problem}.",
    "empty": "Tệp CSV trống, không có dòng tên cột.",
    "columns": "Các cột không đúng mẫu ({problems}); mẫu gồm: {known}.",
    "missing": "thiếu cột {names}",
    "unknown": "không có cột nào tên {names}",
    "repeated": "cột {names} bị lặp",
    "unnamed": "(không tên)",
    "cells": "Dòng {row} có {found} ô, dòng tên cột có {expected}.",
    "notes-file": "Không đọc được bảng diễn giải {file}: {problem}.",
    "notes-entry": "Bảng diễn giải {file}, mục {number}: {problem}.",
    "unreadable": "Không đọc được tệp {file}: {problem}.",
    "meanwhile": "Tệp {file} vừa bị sửa trong lúc nhập: chưa ghi gì. Hãy chạy lại.",
    "unwritable": "Không ghi được vào {file}: {problem}.",
}
"""Why a whole file is not imported, each one sentence."""

NOTES_PROBLEMS = {
    "no-list": "thiếu danh sách “notes”",
    "no-note": "thiếu ô “note”",
    "repeated": "ghi chú này đã có ở mục {number}",
    "unknown": "không có ô nào tên “{name}”; chỉ nhận {known}",
    "register": "không có bảng mã hành chính “{name}”",
    "number": "“{name}” phải là số nguyên",
    "group": "“{name}” phải là nhóm ô hoặc danh sách như trong tệp của sản phẩm",
}

ROW = {
    "no-name": "không có tên",
    "no-source": "không có nguồn",
    "place": "không có tỉnh nào tên “{text}” trong các bảng mã hành chính",
    "producer-type": "không có loại hình chủ thể “{text}”; chỉ nhận {known}",
    "point-type": "không có loại điểm bán “{text}”; chỉ nhận {known}",
    "number": "ô “{column}” phải là số, ở đây là “{text}”",
    "invalid": "{path}: {problem}",
    "producer-invalid": "không ghi được chủ thể “{name}” ({problem})",
}
"""Why one row is refused."""

REMARKS = {
    "note-unread": "ghi chú chưa được diễn giải: “{text}”",
    "group": "không có nhóm nào tên “{text}”: chưa ghi nhóm",
    "place": "“{text}” không khớp đơn vị hành chính nào, chỉ ghi đến {unit}{candidates}",
    "candidates": "; có thể là: {names}",
    "several-places": "các dòng ghi nơi khác nhau ({places}): chỉ ghi phần chung",
    "score": "có điểm {score} nhưng không rõ của lần công nhận nào: chưa ghi điểm",
    "no-recognition": "chưa rõ đã được công nhận hay chưa: không ghi lần công nhận nào",
    "elsewhere": "mã này đã có ở {path}",
}
"""What a person should look at in a row that was imported."""

OUTCOMES = {
    "new": "mới",
    "merged": "gộp vào lịch sử của {id}",
    "unchanged": "không đổi",
    "conflict": "khác với tệp đã có, giữ nguyên tệp",
    "replaced": "đã thay tệp cũ",
    "refused": "không nhập",
}

REPORT = {
    "title": "Nhập {file}: {rows} dòng",
    "title-dry": "Xem trước việc nhập {file}: {rows} dòng (chưa ghi gì)",
    "row": "  dòng {number}: {name} — {outcome}{ids}",
    "remark": "      {remark}",
    "candidates": "Có thể là một, chưa gộp ({count}):",
    "candidate": "  {first} và {second}: “{first_name}” / “{second_name}”",
    "producers": "Chủ thể cần xem ({count}):",
    "producer": "  {id}: {remark}",
    "rows-total": "Dòng: {counts}.",
    "files-total": "Tệp: {counts}.",
    "kind-total": "{kind} {count} ({counts})",
    "count": "{count} {outcome}",
    "merged-short": "gộp vào lịch sử",
    "unresolved": "Địa bàn chưa xác định hết: {count} dòng.",
    "unread": "Ghi chú chưa được diễn giải: {count} dòng.",
    "conflicts": "Có {count} tệp khác với tệp đã có; thêm --replace nếu muốn ghi đè:",
    "conflict": "  {path}{remark}",
}

CITATIONS = {
    "article": ", bài {article}",
    "origin": "Nguồn gốc: {origin}.",
    "after": "Theo {origin}, {date}.",
    "remark": "{remark}.",
}
"""How a source's title and note are put together."""

MISSING_FILE = "không có tệp này"
