"""How long an officer waits: a workbook of 2,000 invented products into the catalogue, and out.

    python3 bench/importing.py

The catalogue is a copy, made anew for every round; its own entries are in it.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

ROWS, ROUNDS = 2_000, 3
TODAY = date(2026, 11, 21)
TITLE = "(Kèm theo Quyết định số 99743/QĐ-UBND ngày 25/08/2025 của UBND tỉnh Gia Lai)"
HEADER = ("TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Điểm", "Hạng sao", "Ghi chú")


def invented_workbook(communes: list[str]) -> bytes:
    """Three products a producer, a producer in every commune in turn; visibly invented names."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    page = book.create_sheet("Phụ lục")
    page.append([TITLE])
    page.append(HEADER)
    for number in range(1, ROWS + 1):
        producer = number // 3
        address = f"Thôn {producer % 9}, {communes[producer % len(communes)]}, tỉnh Gia Lai"
        name = f"Sản phẩm thử nghiệm {number}"
        page.append([number, name, f"HTX Bịa Đặt Số {producer}", address, "72,5", "4 sao", ""])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def one_round(content: bytes) -> tuple[float, float, float]:
    """Seconds of the import, of the export of everything, and of the import of that."""
    from catalogue.officers.annexes.options import Options
    from catalogue.officers.arriving import Arrival, take_in
    from catalogue.officers.exports.exporting import Wish, export_file
    from catalogue.officers.exports.selection import Selection

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "catalogue"
        for name in ("schema", "products", "producers", "sales-points"):
            shutil.copytree(ROOT / name, root / name)
        annex, table = Path(folder) / "phu-luc.xlsx", Path(folder) / "danh-muc.xlsx"
        annex.write_bytes(content)
        options = Options(group="thuc-pham")
        into = timed(lambda: take_in(Arrival(annex, root, TODAY, options)))
        if len(list(root.glob("products/*/san-pham-thu-nghiem-*"))) != ROWS:
            sys.exit("the import did not take every row")
        out = timed(lambda: export_file(Wish(table), root, TODAY, Selection()))
        back = timed(lambda: take_in(Arrival(table, root, TODAY, options)))
    return into, out, back


def main() -> int:
    from catalogue.intake.share import load_reference
    from catalogue.model.place import Register

    places = load_reference(ROOT).places
    gia_lai = next(unit for unit in places.current_provinces if unit.slug == "gia-lai")
    inside = places.in_register(Register.CURRENT).inside(gia_lai.code)
    content = invented_workbook([unit.name for unit in inside])
    rounds = [one_round(content) for _ in range(ROUNDS)]
    names = ("import", "export", "import back")
    for name, seconds in zip(names, zip(*rounds, strict=True), strict=True):
        print(f"{name:12} {median(seconds):5.2f} s  (of {', '.join(f'{s:.2f}' for s in seconds)})")
    return 0


if __name__ == "__main__":
    try:
        import catalogue  # noqa: F401 - whether this runs in the environment
    except ModuleNotFoundError:
        from _environment import ensure, run

        sys.exit(run(ensure(".venv", "build.txt"), str(Path(__file__))))
    sys.exit(main())
