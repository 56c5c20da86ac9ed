"""What long work says on a terminal while it goes on, in Vietnamese."""

from __future__ import annotations

from decimal import Decimal

from catalogue.language.formats import number

READING = "Đọc dữ liệu"
MAKING = "Dựng trang"
DERIVING = "Thu nhỏ ảnh"
INSPECTING = "Kiểm tra ảnh"
DRAWING = "Vẽ ảnh chia sẻ"
PUBLISHING = "Đưa ảnh vào trang"

CHANGED_MEANWHILE = "ảnh bị sửa trong lúc đang dựng"
"""A photo that is not the one that was inspected."""


def state(done: int, total: int, rate: float, seconds: float | None) -> str:
    """How far the work is. rate: items a second; seconds: what remains, or None while unknown."""
    count = f"{number(done)}/{number(total)}"
    if seconds is None:
        return count
    speed = round(rate) if rate >= 10 else Decimal(f"{rate:.1f}")
    return f"{count}, {number(speed)}/giây, còn {remaining(seconds)}"


def remaining(seconds: float) -> str:
    """A time to wait in the two largest units, rounded up: nobody minds being early."""
    whole = max(1, -int(-seconds // 1))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} giờ {minutes} phút"
    return f"{minutes} phút {rest} giây" if minutes else f"{rest} giây"
