"""Formats of single values: what JSON Schema calls `format`. Pure functions that raise `Wrong`."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

from jsonschema import FormatChecker

VIETNAM_PREFIX = "893"
"""GS1 Vietnam's."""

PRIVATE_ENDINGS = (".local", ".localhost", ".internal", ".lan", ".home", ".invalid", ".test")


class Wrong(ValueError):  # noqa: N818 - reads as a sentence where it is raised
    """A value that is not of its format. values: for the placeholders of the finding's text."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def check_digit(digits: str) -> str:
    """The last digit of a GTIN from those before it: modulo 10, weights 3 and 1 from the right."""
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits)))
    return str(-total % 10)


def gtin(value: str) -> None:
    if check_digit(value[:-1]) != value[-1]:
        raise Wrong("E501", gtin=value, expected=check_digit(value[:-1]))


def iso_date(value: str) -> None:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise Wrong("E109", found=value) from None


def _is_private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host.strip("[]")).is_global
    except ValueError:
        return "." not in host or host.endswith(PRIVATE_ENDINGS) or _is_number(host)


def _is_number(host: str) -> bool:
    """`2130706433`, `0x7f.1`: browsers read such a host as an IPv4 address."""
    last = host.rstrip(".").rpartition(".")[2]
    return last.isdecimal() or last.startswith("0x")


def uri(value: str) -> None:
    """A public web address without a name and password in it."""
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Wrong("E503", problem="viết sai", hint="chép lại từ thanh địa chỉ") from None
    if parts.username is not None or parts.password is not None:
        raise Wrong("E503", problem="có tên đăng nhập", hint="xóa phần trước dấu @")
    if not host or _is_private(host):
        problem = "không chỉ đến một máy chủ công khai"
        raise Wrong("E503", problem=problem, hint="dùng địa chỉ mà ai cũng mở được")
    if port is not None and port not in {80, 443}:
        raise Wrong("E503", problem=f"dùng cổng lạ {port}", hint="bỏ số cổng")
    if "\\" in value:
        raise Wrong("E503", problem="có dấu \\", hint="dùng dấu / thay cho dấu \\")


def checker() -> FormatChecker:
    """For jsonschema: only our formats, each reported through `ValidationError.cause`."""
    formats = FormatChecker(formats=())
    for name, check in {"date": iso_date, "uri": uri, "gtin": gtin}.items():
        formats.checkers[name] = (_passes(check), (Wrong,))
    return formats


def _passes(check: Callable[[str], None]) -> Callable[[object], bool]:
    def passes(instance: object) -> bool:
        if isinstance(instance, str):
            check(instance)
        return True

    return passes
