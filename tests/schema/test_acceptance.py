"""The quick validator and the authority never disagree."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import pytest
from jsonschema import Draft7Validator

from catalogue.checking.acceptance import accepting
from catalogue.checking.explanation import checker
from catalogue.checking.formats import FORMATS, SURELY
from tests.schema.examples import check, document, kind_of, names

ALL = [("valid", name) for name in names("valid")] + [
    ("invalid", name) for name in names("invalid")
]


@pytest.mark.parametrize(("group", "name"), ALL, ids=lambda part: part)
def test_it_accepts_just_what_jsonschema_finds_nothing_wrong_with(group: str, name: str) -> None:
    content, held = document(group, name).content, check(kind_of(name))
    assert held.accepts(content) == held.validator.is_valid(content)
    assert held.accepts(content) == (group == "valid")


STRANGE = [
    None,
    "",
    " ",
    "x\n",
    "2024-02-30",
    "a" * 9000,
    -1,
    0,
    3.5,
    10**18,
    True,
    [],
    {},
    [[]],
    "é",
]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path, *(found for key, part in inner for found in places(part, (*path, key)))]


def replaced(value: Any, path: tuple[Any, ...], by: Any) -> Any:
    if not path:
        return by
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], by)
    return copy


@pytest.mark.parametrize("name", names("valid"))
def test_they_agree_on_values_that_no_example_thought_of(name: str) -> None:
    content, held = document("valid", name).content, check(kind_of(name))
    chance = random.Random(name)
    for path in places(content):
        for strange in chance.sample(STRANGE, 5):
            spoilt = replaced(content, path, strange)
            assert held.accepts(spoilt) == held.validator.is_valid(spoilt), (path, strange)


ADDRESSES = [
    *("https://baogialai.com.vn", "https://baogialai.com.vn/", "http://a.vn/b?c=d&e=[f]#g@h:i"),
    *("https://a.b.c.d.e.f.vn/", "https://A.vn/", "HTTPS://a.vn", "https://đặc-sản.vn/x"),
    *("https://a.vn:443/", "https://a.vn:81/", "https://a@b.vn/", "https://a:b@c.vn/"),
    *(
        "https://a.vn\\b",
        "https://a.vn/\\b",
        "https://a.vn/b c",
        "https://a.vn/\n",
        "https://a.vn\n",
    ),
    *("https://localhost/", "https://a.local/", "https://a.test/", "https://a.home.arpa/x"),
    *("https://10.0.0.1/", "https://8.8.8.8/", "https://0x7f.1/", "https://[::1]/", "https://a"),
    *(
        "https://",
        "https:///a.vn/",
        "https://.vn/",
        "https://a..vn/",
        "https://a.vn./",
        "ftp://a.vn/",
    ),
    *(
        "https://" + "a" * 63 + ".vn/",
        "https://" + "a" * 64 + ".vn/",
        "https://a.vn/\u202e",
        " https://a.vn/",
    ),
    *("https://localhost.vn/", "https://a.local/.vn/", "https://a.test?.vn/", "https://a.test#.vn"),
]
DATES = [str(date(2023, 12, 25) + timedelta(days)) for days in range(800)] + [
    f"{year}-{month:02}-{day:02}"
    for year in (1999, 2023, 2024, 2100)
    for month in (0, 1, 2, 4, 6, 9, 11, 12, 13)
    for day in (0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32, 40)
]
TEXTS = [
    *("", " ", "\n", "Không có", "đang cập nhật", "Đang cập nhật, đang cập nhật.", "n/a", "N.A."),
    *("... không ... có ...", "đ" * 20, "ă" * 20, "a" * 13, "a" * 14, "Ă" * 20 + "a" * 13),
    *(
        "Măng le phơi khô bằng nắng.",
        "Măng <b>le</b> phơi khô bằng nắng",
        "nhỏ hơn 3 < 5 kg một gói",
    ),
    *(
        "Măng le &amp; nấm hương khô",
        "Măng le & nấm hương khô",
        "<!-- Măng le phơi khô bằng nắng -->",
    ),
    *("Măng le phơi khô\n\nbằng nắng <br>", "Măng le phơi khô &#8203;", "a & b &c; d", "0" * 20),
]
GTINS = ["8938505974194", "8938505974195", "12345670", "1234567a", "\u0663" * 8, "0", ""]
STRINGS = {"date": DATES, "uri": ADDRESSES, "prose": TEXTS, "gtin": GTINS}


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_one_verdict_whoever_asks(name: str) -> None:
    schema = {"format": name}
    quickly = accepting(schema)
    carefully = Draft7Validator(schema, format_checker=checker())
    values = [*STRINGS[name], *STRANGE, *(f"{text}\n" for text in STRINGS[name])]
    verdicts = {quickly(value): value for value in values}
    assert set(verdicts) == {True, False}
    for value in values:
        assert quickly(value) == carefully.is_valid(value), value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("date", "2024-12-30"),
        ("date", "2024-12-31"),
        ("date", "2024-02-28"),
        ("uri", "https://baogialai.com.vn/san-pham-ocop?a=1"),
        ("uri", "http://vi-du.example.com"),
        ("prose", "Măng le rừng phơi khô bằng nắng.\n\nNgâm nở đều."),
    ],
)
def test_usual_values_are_accepted_without_asking_the_format(name: str, value: str) -> None:
    assert name in SURELY
    formats = checker()

    def asked(value: object) -> bool:
        raise AssertionError(value)

    formats.checkers[name] = (asked, ())
    assert accepting({"format": name})(value)


def test_a_format_beside_other_demands_leaves_them_as_they_are() -> None:
    schema = {"allOf": [{"maxLength": 40}], "anyOf": [{"minLength": 30}], "format": "prose"}
    accepts = accepting(schema)
    assert accepts("Măng le rừng phơi khô bằng nắng.")
    assert not accepts("Măng le rừng phơi khô bằng nắng, ngâm nở đều.")
    assert not accepts("Măng le rừng phơi khô.")
    assert not accepts("Măng le rừng <i>phơi</i> khô bằng")


def test_a_format_says_nothing_of_what_is_no_text() -> None:
    for name in SURELY:
        assert accepting({"format": name})(3)
