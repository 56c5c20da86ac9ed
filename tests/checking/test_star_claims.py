"""A rank in OCOP is recognised however it is worded; other stars and other numbers are not one."""

from __future__ import annotations

import pytest

from catalogue.checking.rules.star_claims import claimed
from tests.rules.trees import Read


@pytest.mark.parametrize(
    "text",
    [
        "Mật ong OCOP 5 sao",
        "Mật ong 5 sao OCOP",
        "OCOP đạt hạng 4 sao cấp tỉnh",
        "Chứng nhận sản phẩm OCOP năm sao",
        "ocop 3sao",
        "OCOP 5*",
        "5-star OCOP honey",
        "Mật ong O C O P 5 s a o",
        "Mật ong O.C.O.P 5 sao",
        "Mật ong OC OP 5 sa o",
        "Mật ong OCOP 5 s.a.o",
        "Mật ong O-COP đạt hạng 5 s-ao",
    ],
)
def test_a_rank_in_ocop(text: str) -> None:
    assert claimed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Khách sạn 5 sao",
        "Sao la, sao biển",
        "Sản phẩm OCOP của xã",
        "Điểm OCOP số 3 của Sao Mai",
        "Gói 5 * 100 g OCOP",
        "",
    ],
)
def test_what_is_none(text: str) -> None:
    assert claimed(text) is None


def test_a_caption_is_a_label(read: Read) -> None:
    text = (
        "name: Mật ong thử\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
        "photos:\n  - file: thu.jpg\n    credit: HTX thử\n    caption: Mật ong OCOP 5 sao\n"
    )
    found = read({"products/gia-lai/thu/product.yml": text}).findings
    assert ("E322", ("photos", 0, "caption")) in {(f.code, f.path) for f in found}


def test_a_rank_with_its_letters_apart_is_found_in_a_file(read: Read) -> None:
    text = (
        "name: Mật ong O C O P 5 s a o\nprovenance: public-source\nsources:\n  - title: Nguồn thử\n"
    )
    found = read({"products/gia-lai/thu/product.yml": text}).findings
    assert [(f.code, f.path) for f in found] == [("E322", ("name",))]
