"""Addresses that pass; those that do not are examples of E503."""

from __future__ import annotations

import pytest

from catalogue.checking.web_address import WrongAddressError, require_public


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com",
        "https://example.com/",
        "https://example.com:443/a?b=c#d",
        "http://example.com:80/",
        "https://www.example.com/san-pham/m%C4%83ng-le?q=a@b.vn",
        "https://a_b.example.gov.vn/",
        "https://đặc-sản.vn/măng-le",
        "https://xn--c-sn-lza1506e.vn/",
        "https://EXAMPLE.COM/",
        "https://example.com./",
        "https://8.8.8.8/",
        "https://1and1.com/",
        "https://localhost.vn/",
        "https://local.example.vn/.local",
    ],
)
def test_a_public_address_passes(address: str) -> None:
    require_public(address)


def test_what_is_refused_says_why_and_what_to_do() -> None:
    with pytest.raises(WrongAddressError) as caught:
        require_public("https://example.com:8443/")
    assert caught.value.problem == "dùng cổng lạ 8443"
    assert caught.value.hint == "xóa  :8443  trong địa chỉ."
