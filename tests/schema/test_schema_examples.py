"""Every file in `valid/` passes its schema, every one in `invalid/` fails it in one known place.

A new file in either folder is a new test.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.intake.entry import Wanted, load_means, take
from tests.schema.examples import HERE, document, expected, findings, kind_of, names
from tests.schema.walking import DIRECTORY


@pytest.mark.parametrize("name", names("valid"))
def test_a_valid_example_has_no_finding(name: str) -> None:
    assert findings("valid", name) == []


@pytest.mark.parametrize("name", names("valid"))
def test_a_valid_example_becomes_an_entry(name: str) -> None:
    kind = kind_of(name)
    taken = take(HERE / "valid", Wanted(kind, "thu", name), load_means(DIRECTORY)[kind])
    assert taken.findings == ()
    assert taken.entry is not None
    assert (taken.entry.id, taken.entry.file) == ("thu", name)


@pytest.mark.parametrize("name", names("invalid"))
def test_an_invalid_example_becomes_none(name: str) -> None:
    kind = kind_of(name)
    means = load_means(DIRECTORY)[kind]
    assert take(HERE / "invalid", Wanted(kind, "thu", name), means).entry is None


@pytest.mark.parametrize("name", names("invalid"))
def test_an_invalid_example_has_one_finding_where_it_says(name: str) -> None:
    found = findings("invalid", name)
    assert [(f.code, "/".join(map(str, f.path))) for f in found] == [expected(name)]


@pytest.mark.parametrize("name", names("invalid"))
def test_the_finding_points_into_the_text_below_the_comment(name: str) -> None:
    (finding,) = findings("invalid", name)
    text = document("invalid", name)
    parent = finding.path[:-1] if finding.code == "E101" else finding.path
    if finding.code == "E102":
        assert finding.position == text.keys[finding.path]
    else:
        assert finding.position == text.values[parent]
    assert finding.position.line > 1


def test_the_folders_hold_examples_only() -> None:
    strays = [
        path.relative_to(HERE)
        for group in ("valid", "invalid")
        for path in HERE.glob(f"{group}/**/*")
        if path.is_file() and (path.suffix != ".yml" or path.parent.parent != HERE / group)
    ]
    assert strays == list[Path]()
