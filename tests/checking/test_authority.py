"""Who signed is told by its whole name: what only sounds like a ministry is none."""

from __future__ import annotations

import pytest

from catalogue.checking.rules.authority import ANY, CENTRAL, levels_of
from catalogue.model.certificate import Decision, Level


@pytest.mark.parametrize(
    "issuer",
    [
        "Bộ Nông nghiệp và Môi trường",
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "BỘ NÔNG NGHIỆP VÀ PTNT",
        "Bộ NN&PTNT",
        "Bộ NN-PTNT",
        "Bộ NNMT",
        "Bộ NN và MT",
        "Bộ trưởng Bộ Nông nghiệp và Môi trường",
        "Thủ tướng Chính phủ",
        "Bộ Nông nghiệp và Môi trường (Văn phòng Điều phối nông thôn mới trung ương)",
    ],
)
def test_the_ministry_is_the_centre_however_its_name_is_written(issuer: str) -> None:
    assert levels_of(Decision(issuer=issuer)) == CENTRAL


@pytest.mark.parametrize(
    "issuer",
    [
        "Bộ phận một cửa xã Thử",
        "Bộ phận Nông nghiệp và Môi trường xã Thử",
        "Bộ chỉ huy Thử",
        "Bộ Nông nghiệp Hợp tác xã Thử",
        "Bộ Công Thương",
    ],
)
@pytest.mark.parametrize("number", [None, "7/QĐ-BNN-VPĐP", "7/QĐ-BNNMT"])
def test_what_sounds_like_a_ministry_may_award_nothing(issuer: str, number: str | None) -> None:
    assert levels_of(Decision(number=number, issuer=issuer)) == frozenset()


def test_a_ministrys_number_does_not_make_a_ministry_of_an_unknown_issuer() -> None:
    assert levels_of(Decision(number="7/QĐ-BNNMT", issuer="Hội Thử")) == ANY


def test_a_ministrys_number_without_an_issuer_is_the_centres() -> None:
    assert levels_of(Decision(number="2361/QĐ-BNNMT")) == CENTRAL


def test_a_committees_number_still_narrows_an_unknown_issuer() -> None:
    found = levels_of(Decision(number="7/QĐ-UBND", issuer="Hội Thử"))
    assert found == {Level.PROVINCE, Level.DISTRICT}
