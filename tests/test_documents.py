"""Whatever the documentation names exists: a reader who follows it never meets a dead end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from catalogue.checking.schema import check_of, schema_findings
from catalogue.commands import parser
from catalogue.reading.schemas import KINDS, load_schema
from catalogue.reading.typing_by_schema import typed
from catalogue.reading.yaml_reader import read_yaml

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(
    path
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("schema/**/*.md")]
    if path.is_file()
)
_COMMAND = re.compile(
    r"python3 (scripts/[a-z_]+\.py|bench/[a-z_]+\.py)|(?:ocop|-m catalogue) ([a-z]+)"
)
_FILE = re.compile(
    r"`((?:scripts|catalogue|schema|docs|tests|bench|requirements|\.ci|\.github)/[^`\s<>…*]*)`"
)
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def verbs() -> set[str]:
    choices = (action.choices for action in parser()._actions)
    return {verb for each in choices if isinstance(each, dict) for verb in each}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_commands_files_and_links_of_a_document_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    known = verbs()
    assert {"build", "check", "serve", "verify", "import"} <= known
    for script, verb in _COMMAND.findall(text):
        assert not script or (ROOT / script).exists(), script
        assert not verb or verb in known, verb
    for file in _FILE.findall(text):
        assert (ROOT / file).exists(), file
    for link in _LINK.findall(text):
        assert (path.parent / link).exists(), link


def test_there_are_documents_to_look_at() -> None:
    assert {"README.md", "CONTRIBUTING.md", "CONTRIBUTING.vi.md"} <= {p.name for p in DOCUMENTS}


@pytest.mark.parametrize("kind", KINDS)
def test_the_guides_examples_are_right(kind: str) -> None:
    text = (ROOT / "docs/huong-dan/them-du-lieu.md").read_text(encoding="utf-8")
    title = "product" if kind == "product" else kind
    block = text.partition(f'```yaml title="{title}.yml"\n')[2].partition("```")[0]
    check = check_of(load_schema(ROOT / "schema", kind))
    document, findings = read_yaml(block.encode(), f"{title}.yml")
    assert document is not None
    assert findings == []
    assert schema_findings(typed(document, check.schema), check) == []


def test_every_verb_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in sorted(verbs()):
        with pytest.raises(SystemExit) as stopped:
            parser().parse_args([verb, "--help"])
        assert stopped.value.code == 0
        shown = capsys.readouterr().out
        assert "--root" in shown
        assert len(shown.splitlines()) > 5


def test_the_spreadsheet_guide_never_commits_to_the_main_branch() -> None:
    """Every `git switch main` is followed by a branch of one's own before anything is added."""
    text = (ROOT / "docs/huong-dan/bang-tinh.md").read_text(encoding="utf-8")
    branch = ""
    for command in re.findall(r"^    (git .+)$", text, re.MULTILINE):
        if command.startswith("git switch"):
            branch = command.split()[-1]
        if command.startswith(("git add", "git commit", "git push")):
            assert branch not in {"", "main"}, command
    assert branch not in {"", "main"}


def test_the_guide_sends_every_folder_of_data() -> None:
    text = (ROOT / "docs/huong-dan/bang-tinh.md").read_text(encoding="utf-8")
    assert "    git add products producers sales-points\n" in text
    assert "    git clean -fd products producers sales-points\n" in text
