"""CSV files as rows, or one sentence that says why not."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest

from catalogue.officers.rows import (
    ImportRefusedError,
    ProductRow,
    SalesPointRow,
    columns,
    read_rows,
)


def table(header: tuple[str, ...], *lines: dict[str, str]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header)
    for line in lines:
        writer.writerow([line.get(name, "") for name in header])
    return text.getvalue().encode()


PRODUCTS = columns(ProductRow)
POINTS = columns(SalesPointRow)


def test_the_columns_tell_products_from_sales_points() -> None:
    (product,) = read_rows(table(PRODUCTS, {"name": "Măng le", "stars": "3"}))
    assert isinstance(product, ProductRow)
    assert (product.number, product.name, product.stars, product.score) == (2, "Măng le", "3", "")
    (point,) = read_rows(table(POINTS, {"name": "Điểm OCOP", "type": "Hội chợ định kỳ"}))
    assert isinstance(point, SalesPointRow)
    assert point.type == "Hội chợ định kỳ"


def test_a_byte_order_mark_and_decomposed_letters_change_nothing() -> None:
    plain = table(PRODUCTS, {"name": "Mắc ca"})
    decomposed = unicodedata.normalize("NFD", plain.decode()).encode()
    assert read_rows(b"\xef\xbb\xbf" + plain) == read_rows(plain) == read_rows(decomposed)


def test_rows_are_numbered_as_a_spreadsheet_numbers_them() -> None:
    rows = read_rows(table(PRODUCTS, {"name": "A"}, {}, {"name": "B,\nC"}, {"name": "D"}))
    assert [(row.number, row.name) for row in rows] == [(2, "A"), (4, "B,\nC"), (5, "D")]


def refusal(content: bytes) -> str:
    with pytest.raises(ImportRefusedError) as error:
        read_rows(content)
    return str(error.value)


def test_unknown_missing_and_repeated_columns_are_named_in_one_sentence() -> None:
    header = (*(name for name in PRODUCTS if name != "score"), "giá", "stars")
    assert refusal(table(header)).startswith(
        "Các cột không đúng mẫu (thiếu cột score; không có cột nào tên giá; cột stars bị lặp); "
        "mẫu gồm: name, producer, producer_type,"
    )


def test_what_is_no_table_is_refused() -> None:
    assert refusal(b"") == "Tệp CSV trống, không có dòng tên cột."
    assert refusal("tên".encode("utf-16")).startswith("Tệp CSV không phải UTF-8 (byte thứ 1)")
    assert refusal(b'name\n"a').startswith("Tệp CSV hỏng, không đọc được: ")
    assert refusal(table(PRODUCTS) + b"a,b\n") == ("Dòng 2 có 2 ô, dòng tên cột có 16.")
