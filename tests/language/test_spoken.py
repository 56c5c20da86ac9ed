"""The program says everything in Vietnamese, or in English when it is asked to."""

from __future__ import annotations

import ast
import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from catalogue.commands import main, parser
from catalogue.findings.rules import fix, message
from catalogue.findings.samples import SAMPLES
from catalogue.intake import read_catalogue
from catalogue.language import en, spoken, vi
from tests.explaining.making import place
from tests.explaining.mistakes import MISTAKES, Mistake
from tests.rules.trees import TODAY

ROOT = Path(__file__).resolve().parent.parent.parent
CODE = ROOT / "catalogue"
_LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
LETTERS = re.compile(f"[{_LETTERS}]", re.IGNORECASE)

SAYING = (
    "reading",
    "checking",
    "publishing/verification",
    "language/vi/system.py",
    "language/vi/values.py",
)
"""Stations whose phrases end up in the gaps of findings and reports."""

NO_PHRASES = {
    "checking/households.py",
    "checking/personal.py",
    "checking/spelling.py",
    "reading/quick_yaml.py",
}
"""They hold patterns of Vietnamese text, and say nothing."""

KEPT = {
    "Quần đảo Hoàng Sa",
    "Quần đảo Trường Sa",
    "Đặc khu",
    " hoặc ",
    " hay ",
    " hoặc 7",
    "ít nhất",
    "tối đa",
    "chọn một trong: 7; hoặc ",
    "7xóa ô current.",
}
"""Names, words between alternatives, and pieces that phrases of the table are put together from."""


def gaps(value: Any) -> Any:
    """The names of the gaps of a text, or of the texts within a value, in their places."""
    if isinstance(value, str):
        return sorted({name for _, name, _, _ in Formatter().parse(value) if name})
    if isinstance(value, tuple | list):
        return [gaps(each) for each in value]
    if isinstance(value, dict):
        return {key: gaps(each) for key, each in value.items()}
    return None


def uses() -> set[tuple[str, str]]:
    """(module, name) of every table that the code looks up in the language spoken."""
    found = set()
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Attribute)
                and isinstance(node.value.value, ast.Name)
                and node.value.value.id == "spoken"
            ):
                found.add((node.value.attr, node.attr))
    return found


@pytest.mark.parametrize("module", sorted({module for module, _ in uses()}))
def test_english_has_every_text_that_vietnamese_has_with_the_same_gaps(module: str) -> None:
    ours = importlib.import_module(f"{vi.__name__}.{module}")
    english = importlib.import_module(f"{en.__name__}.{module}")
    names = {name for used, name in uses() if used == module}
    names |= {name for name in vars(english) if name.isupper() and not name.startswith("_")}
    for name in names - {"MISTAKES"}:  # argparse's own words are English
        there, here = getattr(ours, name), getattr(english, name)
        if isinstance(there, dict):
            assert there.keys() == here.keys(), name
        if name != "DAYS":
            assert gaps(there) == gaps(here), name


def phrases_in(path: Path) -> Iterator[str]:
    """Vietnamese texts of a module, with a 7 in each gap; docstrings aside."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = {id(x) for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for x in ast.walk(n)}
    says = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(value.value) if isinstance(value, ast.Constant) else "7"
                for value in node.values
            )
        elif isinstance(node, ast.Constant) and id(node) not in parts | says:
            yield node.value if isinstance(node.value, str) else ""


@pytest.mark.parametrize("station", SAYING)
def test_every_phrase_of_a_check_has_an_english_one(station: str) -> None:
    spoken.speak("en")
    silent = {
        text
        for path in sorted((CODE / station).rglob("*.py")) or [CODE / station]
        if path.relative_to(CODE).as_posix() not in NO_PHRASES
        for text in phrases_in(path)
        if LETTERS.search(text) and not re.search(r"\(\?|\\|-[À-ỹ]", text)
        if text not in KEPT and LETTERS.search(spoken.said(re.sub(r"\{[a-z_]*\}", "7", text)))
    }
    assert silent == set()


def schema_texts(value: Any) -> Iterator[str]:
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        if key in {"title", "description"} and isinstance(inner, str):
            yield inner
        elif key == "enumDescriptions":
            yield from inner
        elif isinstance(inner, dict | list):
            yield from schema_texts(inner)


def test_every_word_of_the_schema_has_an_english_one_and_none_is_left_over() -> None:
    files = sorted((ROOT / "schema").glob("*.json"))
    texts = {text for f in files for text in schema_texts(json.loads(f.read_text("utf-8")))}
    table = spoken.table("en", "schema").SCHEMA
    assert texts == set(table)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_in_english(mistake: Mistake, empty_root: Path) -> None:
    """Only what the entry itself says stays as it is: in quotes, after `name: `, in brackets."""
    place(empty_root, mistake.files)
    (finding,) = read_catalogue(empty_root, TODAY).findings
    spoken.speak("en")
    said = f"{message(finding)}\n{fix(finding)}"
    own = {str(value) for value in finding.values.values()}
    rest = re.sub(r"“[^”]*”|  .*$|\([^()]*\)|(Xã|Phường|Tỉnh|Thành phố) [^,.;]*|QĐ-TTg", "", said)
    assert not LETTERS.search(rest) or any(text in own for text in [rest.strip()]), said
    assert said.isascii() or "…" in said or "“" in said or LETTERS.search("".join(own)), said


def test_a_finding_has_its_days_numbers_and_levels_in_english(empty_root: Path) -> None:
    place(empty_root, SAMPLES["E306"].broken)
    (finding,) = read_catalogue(empty_root, TODAY).findings
    spoken.speak("en")
    assert re.search(
        r"^\d+ [A-Z][a-z]+ \d{4} is yet to come \(today is \d+ [A-Z][a-z]+ \d{4}\)",
        message(finding),
    )


def test_what_an_entry_says_in_its_own_words_is_never_translated() -> None:
    """Someone may well call a product “trống” or “chính mục này”."""
    spoken.speak("en")
    assert spoken.filled("{name}", {"name": "trống"}) == "trống"
    assert spoken.filled("{found:said}", {"found": "“trống”"}) == "“trống”"


@pytest.mark.parametrize("arguments", [["--lang", "en", "check"], ["check", "--lang=en"]])
def test_the_language_may_be_asked_for_before_or_after_the_verb(
    arguments: list[str], empty_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--root", str(empty_root)]) == 0
    assert capsys.readouterr().out == "No errors (files checked: 0; advice: 0).\n"


def test_the_next_run_speaks_vietnamese_again(
    empty_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "--lang", "en", "--root", str(empty_root)])
    main(["check", "--root", str(empty_root)])
    assert capsys.readouterr().out.splitlines()[-1] == "Không có lỗi trong 0 tệp; 0 lời khuyên."


def test_a_language_that_there_is_none_of_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--lang", "fr"])
    assert stopped.value.code == 2
    assert "--lang" in capsys.readouterr().err


def verbs() -> set[str]:
    choices = (action.choices for action in parser()._actions)
    return {verb for each in choices if isinstance(each, dict) for verb in each}


@pytest.mark.parametrize("verb", ["", *sorted(verbs())])
def test_help_in_english_is_english(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Examples keep the names of Vietnamese places, products and documents."""
    with pytest.raises(SystemExit):
        main([*([verb] if verb else []), "--help", "--lang", "en"])
    shown = capsys.readouterr().out
    assert "Exit codes" in shown
    examples = re.compile(r'"[^"]*"|\d+/QĐ-\S+|“[^”]*”|C=Chủ thể|Example: .*?(?= --[a-z]|$)')
    assert not LETTERS.search(examples.sub("", " ".join(shown.split())))


@pytest.mark.parametrize("verb", ["", *sorted(verbs())])
def test_every_help_documents_its_exit_codes(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([*([verb] if verb else []), "--help"])
    assert "Mã thoát: 0 " in capsys.readouterr().out


def test_messages_name_commands_by_doors_that_everyone_has() -> None:
    """Whoever reads `ocop …` after `python3 scripts/check.py` has no such command.

    Examples of --help are about `ocop` itself.
    """
    helping = {"commands", "officer_help", "reports", "publishing", "serving"}
    for language in ("vi", "en"):
        folder = ROOT / "catalogue/language" / language
        for file in (path for path in folder.rglob("*.py") if path.stem not in helping):
            texts = strings(ast.parse(file.read_text(encoding="utf-8")))
            bare = [text for text in texts if re.search(r"\bocop [a-z]+\b", text)]
            doors = {door for text in texts for door in re.findall(r"scripts/\w+\.py", text)}
            assert bare == [], file
            assert {door for door in doors if not (ROOT / door).is_file()} == set(), file


def strings(tree: ast.AST) -> list[str]:
    """Every text of a module but its docstring and those below constants."""
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [n.value for n in found if isinstance(n.value, str) and id(n) not in docs]
