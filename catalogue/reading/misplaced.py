"""What to do about a file or folder that has no place where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.findings.finding import Finding, shown
from catalogue.language.fold import ADDRESS_LENGTH
from catalogue.language.vi.values import SAID
from catalogue.reading.listing import Item
from catalogue.reading.names import (
    ENTRY_ENDING,
    PHOTO_ENDINGS,
    PRODUCT_FILE,
    is_device,
    is_id,
    is_litter,
    printable,
    suggested_file,
    suggested_folder,
)


@dataclass(frozen=True, slots=True)
class Room:
    """A kind of folder, by what it takes. otherwise: said when no better name comes to mind."""

    otherwise: str
    takes_folders: bool = False
    endings: tuple[str, ...] = ()


ROOT = Room("thư mục này phải tên là products, producers hoặc sales-points.", takes_folders=True)
TOPS = {
    "products": Room(SAID["one-product"], takes_folders=True),
    "producers": Room(SAID["one-producer"], takes_folders=True),
    "sales-points": Room(SAID["one-sales-point"], takes_folders=True),
}
PROVINCES = {
    "products": Room(SAID["one-product"], takes_folders=True),
    "producers": Room(SAID["one-producer"], endings=(ENTRY_ENDING,)),
    "sales-points": Room(SAID["one-sales-point"], endings=(ENTRY_ENDING,)),
}
PRODUCT = Room(
    "thư mục sản phẩm chỉ có product.yml và ảnh .jpg, .jpeg, .png, .webp, không có thư mục con.",
    endings=PHOTO_ENDINGS,
)


def misplaced(item: Item, room: Room) -> Finding:
    return _finding(item, _what_to_do(item, room))


def without_product_file(folder: Item) -> Finding:
    return _finding(folder, f"thêm tệp {PRODUCT_FILE} vào thư mục này, hoặc xóa thư mục.")


def _finding(item: Item, expected: str) -> Finding:
    values = {"name": shown(item.name), "expected": expected}
    return Finding("E015", printable(item.file), values=values)


def _what_to_do(item: Item, room: Room) -> str:
    if is_litter(item.name):
        return "xóa tệp này: máy tự sinh ra, không phải dữ liệu."
    if is_device(item.name):
        return SAID["device"]
    if len(item.name) > ADDRESS_LENGTH:
        return SAID["shorter"].format(limit=ADDRESS_LENGTH)
    better = _better_name(item, room)
    return SAID["rename"].format(better=better) if better else room.otherwise


def _better_name(item: Item, room: Room) -> str | None:
    if item.is_folder:
        return suggested_folder(item.name) if room.takes_folders else None
    name = _without_hidden_ending(item.name)
    if room is PRODUCT and name.casefold() in {"product.yml", "product.yaml"}:
        return PRODUCT_FILE
    if (
        name != item.name
        and is_id(name.removesuffix(ENTRY_ENDING))
        and room.endings == (ENTRY_ENDING,)
    ):
        return name
    return suggested_file(name, room.endings) if item.is_file else None


def _without_hidden_ending(name: str) -> str:
    """Notepad adds `.txt` to what it saves, and Windows does not show it."""
    stem = name[: -len(".txt")]
    is_text = name.casefold().endswith((".yml.txt", ".yaml.txt"))
    return stem if is_text else name
