"""Every folder here is a small catalogue that breaks one rule; `clean` breaks none.

A folder `<CODE>/<case>/` with an `expected.txt` is a test. Its lines are those of the terminal:
`products/gia-lai/thu/product.yml:4:12 E302`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from catalogue.findings.rules import RULES
from tests.rules.trees import FOLDERS, FindingsOf

HERE = Path(__file__).resolve().parent
CASES = sorted(path.parent for path in HERE.glob("*/*/expected.txt"))
CODE = re.compile('"([EW][0-9]{3})"')

IN_THE_SCHEMA_EXAMPLES = ("E0", "E1")
WITH_PHOTOS = "E6"
"""Their tests draw photos: no picture is kept in the repository."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_an_example_has_the_findings_that_it_says(case: Path, findings_of: FindingsOf) -> None:
    expected = (case / "expected.txt").read_text(encoding="utf-8").splitlines()
    found = findings_of(case)
    assert [f"{finding.file}:{finding.position} {finding.code}" for finding in found] == expected
    assert {finding.code for finding in found} == {case.parent.name}


def test_the_clean_catalogue_has_none(findings_of: FindingsOf) -> None:
    assert len(list((HERE / "clean").rglob("*.yml"))) == 20
    assert findings_of(HERE / "clean") == ()


def codes_named_in(*folders: str) -> set[str]:
    modules = [
        path
        for folder in folders
        for path in (HERE.parents[1] / "catalogue" / folder).rglob("*.py")
        if "language" not in path.parts
    ]
    return {code for path in modules for code in CODE.findall(path.read_text(encoding="utf-8"))}


def test_every_code_has_its_texts_and_something_that_says_it() -> None:
    assert codes_named_in(".") == set(RULES)


def test_every_rule_has_an_example() -> None:
    wanted = {
        code
        for code in codes_named_in("checking")
        if not code.startswith((*IN_THE_SCHEMA_EXAMPLES, WITH_PHOTOS))
    }
    assert wanted == {case.parent.name for case in CASES}


def test_the_schema_examples_have_every_code_that_only_they_can_have() -> None:
    examples = HERE.parent / "schema" / "invalid"
    lines = {path.read_text(encoding="utf-8").partition("\n")[0] for path in examples.glob("*/*")}
    codes = {line.removeprefix("# expects: ").partition(" ")[0] for line in lines}
    wanted = {c for c in codes_named_in("checking") if c.startswith(IN_THE_SCHEMA_EXAMPLES)}
    assert wanted - codes == set()


def test_an_example_holds_entries_and_nothing_else() -> None:
    for case in (*CASES, HERE / "clean"):
        allowed = set() if case.name == "clean" else {"expected.txt"}
        names = {path.name for path in case.iterdir()} - allowed
        assert names
        assert names <= set(FOLDERS)
