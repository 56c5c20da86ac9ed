"""What VS Code is told about this repository fits the files, the schema and what `ocop` prints."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from catalogue.checking.schema import check_of, schema_findings
from catalogue.findings.reporters import reporter
from catalogue.intake import read_catalogue
from catalogue.officers.verbs.formatting import formatted
from catalogue.reading.schemas import load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml
from tests.explaining.making import place
from tests.explaining.mistakes import MISTAKES, Mistake
from tests.rules.trees import TODAY

ROOT = Path(__file__).resolve().parent.parent.parent
_CHOICE = re.compile(r"\$\{\d+\|([^|]*)\|\}")
_FILLED = re.compile(r"\$\{\d+:([^}]*)\}")


def settings(name: str) -> Any:
    return json.loads((ROOT / ".vscode" / name).read_text(encoding="utf-8"))


SNIPPETS = settings("ocop.code-snippets")


def expanded(name: str) -> str:
    """What stands in the file when nobody changes a default."""
    text = "\n".join(SNIPPETS[name]["body"])
    text = _CHOICE.sub(lambda found: found[1].partition(",")[0], text)
    return _FILLED.sub(r"\1", text).replace("$0", "").replace("\\$", "$")


ENTRIES = {
    "producers/gia-lai/ma-chu-the.yml": expanded("Chủ thể OCOP"),
    "products/gia-lai/san-pham-vi-du/product.yml": expanded("Sản phẩm OCOP"),
    "sales-points/gia-lai/diem-vi-du.yml": expanded("Điểm bán OCOP"),
}


def test_snippets_of_whole_files_pass_the_check_with_their_defaults(empty_root: Path) -> None:
    place(empty_root, dict(ENTRIES))
    assert read_catalogue(empty_root, TODAY).findings == ()


def test_snippets_of_whole_files_are_in_the_canonical_form(empty_root: Path) -> None:
    place(empty_root, dict(ENTRIES))
    assert [each.path for each in formatted(empty_root, ())] == []


def indented(text: str, indent: str) -> str:
    return "".join(f"{indent}{line}\n" for line in text.rstrip("\n").split("\n"))


PARTS = {
    "Lần công nhận": indented(expanded("Lần công nhận"), "  "),
    "Thu hồi": indented(expanded("Thu hồi"), "    "),
    "Ngừng dùng": expanded("Ngừng dùng"),
    "Ảnh": "photos:\n" + indented(expanded("Ảnh"), "  "),
    "Ngoại lệ": expanded("Ngoại lệ"),
}


def test_every_snippet_is_tried() -> None:
    assert set(SNIPPETS) == {"Sản phẩm OCOP", "Chủ thể OCOP", "Điểm bán OCOP", *PARTS}


@pytest.mark.parametrize("name", PARTS)
def test_a_snippet_of_a_part_fits_the_schema_where_it_belongs(name: str) -> None:
    text = ENTRIES["products/gia-lai/san-pham-vi-du/product.yml"] + PARTS[name]
    document, findings = read_yaml(text.encode(), "product.yml")
    assert document is not None
    assert findings == []
    check = check_of(load_schema(ROOT / "schema", "product"))
    assert schema_findings(typed(document, check.schema), check) == []


def enums(schema: Any) -> list[set[str]]:
    """Every closed list of a schema."""
    if isinstance(schema, list):
        return [found for each in schema for found in enums(each)]
    if not isinstance(schema, dict):
        return []
    own = [{str(value) for value in schema["enum"]}] if "enum" in schema else []
    return own + [found for each in schema.values() for found in enums(each)]


def test_choices_offered_are_all_that_the_schema_takes() -> None:
    known = [
        found
        for kind in ("product", "producer", "sales-point")
        for found in enums(load_schema(ROOT / "schema", kind))
    ]
    for snippet in SNIPPETS.values():
        for choices in _CHOICE.findall("\n".join(snippet["body"])):
            assert set(choices.split(",")) in known, choices


def test_every_entry_of_the_catalogue_has_its_schema_in_the_editor() -> None:
    patterns = settings("settings.json")["yaml.schemas"]
    assert all((ROOT / schema).is_file() for schema in patterns)
    for folder, kind in (
        ("products", "product"),
        ("producers", "producer"),
        ("sales-points", "sales-point"),
    ):
        entries = sorted(path.relative_to(ROOT) for path in (ROOT / folder).rglob("*.yml"))
        assert entries
        for entry in entries:
            fitting = [schema for schema, glob in patterns.items() if entry.match(glob)]
            assert fitting == [f"schema/{kind}.schema.json"], entry


TASKS = settings("tasks.json")["tasks"]


def test_tasks_call_doors_that_exist() -> None:
    assert {task["args"][0] for task in TASKS} == {
        "scripts/check.py",
        "scripts/fmt.py",
        "scripts/build.py",
        "scripts/serve.py",
    }
    assert all((ROOT / task["args"][0]).is_file() for task in TASKS)


MATCHERS = [task["problemMatcher"] for task in TASKS if task["problemMatcher"]]


def test_every_task_that_checks_matches_problems_alike() -> None:
    assert len(MATCHERS) == 3
    assert all(matcher == MATCHERS[0] for matcher in MATCHERS)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_the_problem_list_shows_a_mistake_at_its_place(mistake: Mistake, empty_root: Path) -> None:
    place(empty_root, mistake.files)
    intake = read_catalogue(empty_root, TODAY)
    (finding,) = intake.findings
    printed = io.StringIO()
    reporter("terminal", printed).report(intake.findings, intake.files)
    (pattern,) = MATCHERS[0]["pattern"]
    (matched,) = filter(
        None, (re.match(pattern["regexp"], x) for x in printed.getvalue().split("\n"))
    )
    told = {name: matched[pattern[name]] for name in ("file", "line", "column", "code")}
    assert told == {
        "file": finding.file,
        "line": str(finding.position.line),
        "column": str(finding.position.column),
        "code": finding.code,
    }


def test_the_editor_writes_lines_as_git_and_the_formatter_do() -> None:
    chosen = settings("settings.json")
    assert (chosen["files.encoding"], chosen["files.eol"]) == ("utf8", "\n")
    assert chosen["[yaml]"]["editor.formatOnSave"] is False  # `ocop fmt` is the one that writes
    rules = (ROOT / ".editorconfig").read_text(encoding="utf-8")
    assert "charset = utf-8\nend_of_line = lf\ninsert_final_newline = true\n" in rules
    assert "eol=lf" in (ROOT / ".gitattributes").read_text(encoding="utf-8")
