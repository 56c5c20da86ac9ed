"""The quick validator and the authority never disagree."""

from __future__ import annotations

import random
from typing import Any

import pytest

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
