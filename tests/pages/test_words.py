"""The interface's texts stand in one table, and the pages use all of it and nothing else."""

from __future__ import annotations

import ast
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from catalogue.language.vi.site import TEXTS
from catalogue.pages.words import VIETNAMESE, Words

USES = re.compile(r"""\b(?:say|plain|around|html)\(\s*(f?)["']([^"']+)["']""")
VIETNAMESE_LETTERS = re.compile("[à-ỹÀ-ỸđĐăĂơƠưƯ]")


@pytest.fixture(scope="module")
def modules(root: Path) -> dict[str, str]:
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted((root / "catalogue" / "pages").glob("*.py"))
    }


@pytest.fixture(scope="module")
def theme(root: Path) -> str:
    """Templates and browser scripts."""
    files = sorted((root / "catalogue" / "theme").rglob("*.*"))
    shown = (path for path in files if path.suffix in {".html", ".js"})
    return "\n".join(path.read_text(encoding="utf-8") for path in shown)


def literals(source: str) -> list[str]:
    """Every string of a module but its docstrings; of an f-string its fixed parts."""
    tree = ast.parse(source)
    documents = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documents
    ]


def test_page_modules_hold_no_vietnamese(modules: dict[str, str]) -> None:
    found = {
        name: [text for text in literals(source) if VIETNAMESE_LETTERS.search(text)]
        for name, source in modules.items()
    }
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_every_text_asked_for_exists(modules: dict[str, str]) -> None:
    asked = {
        key for source in modules.values() for dynamic, key in USES.findall(source) if not dynamic
    }
    assert len(asked) > 150
    assert asked - set(TEXTS) == set()


def _is_asked_by_script(key: str, scripts: str) -> bool:
    """`verify.nothing` as `say("nothing")`; of composed keys the fixed beginning."""
    family, _, name = key.partition(".")
    if family not in {"verify", "card"}:
        return False
    composed = ("answer.", "of-decision")
    return name.startswith(composed) or f'say("{name}"' in scripts or f'"{key}"' in scripts


def test_every_text_is_asked_for(modules: dict[str, str], theme: str, root: Path) -> None:
    assets = sorted((root / "catalogue" / "theme" / "assets" / "ocop").glob("*.js"))
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in assets)
    whole = {text for source in modules.values() for text in literals(source)}
    patterns = [
        re.compile(re.sub(r"\\\{.*?\\\}", "[a-z0-9-]+", re.escape(key)))
        for source in modules.values()
        for dynamic, key in re.findall(r"""(f)["']([a-z-]+\.[a-z0-9.{}_\[\] -]+)["']""", source)
        if dynamic
    ]
    patterns += [
        re.compile(re.sub(r"\\\$\\\{.*?\\\}", "[a-z0-9-]+", re.escape(key)))
        for key in re.findall(r"texts\[`([^`]+)`\]", theme)
    ]
    families = {
        "producer-kind",
        "sales-point-kind",
        "standard",
        "right",
        "certificate-kind",
        "field",
    }
    unused = [
        key
        for key in TEXTS
        if key not in whole
        and f'texts["{key}"]' not in theme
        and key.partition(".")[0] not in families
        and not key.startswith("status.revoked.")
        and not any(pattern.fullmatch(key) for pattern in patterns)
        and not _is_asked_by_script(key, scripts)
    ]
    assert unused == []


@pytest.mark.parametrize("how", ["stars-on", "stars-undated", "plain-on", "plain-undated"])
def test_every_way_to_say_revoked_exists(how: str) -> None:
    assert f"status.revoked.{how}" in TEXTS


def test_texts_need_no_escape_and_are_composed() -> None:
    for key, text in TEXTS.items():
        assert not set(text) & set("<>&\"'"), key
        assert unicodedata.is_normalized("NFC", text), key
        assert text == text.strip(), key
        assert "  " not in text, key


def values_of(schema: dict[str, Any], *path: str) -> list[str]:
    for step in path:
        schema = schema[step]
    return list(schema["enum"])


@pytest.mark.parametrize(
    ("family", "file", "path"),
    [
        ("producer-kind", "producer", ("properties", "kind")),
        ("sales-point-kind", "sales-point", ("properties", "kind")),
        (
            "certificate-kind",
            "product",
            ("properties", "certificates", "items", "properties", "kind"),
        ),
        ("standard", "product", ("properties", "standards", "items", "properties", "kind")),
        (
            "right",
            "product",
            ("properties", "intellectual_property", "items", "properties", "kind"),
        ),
        ("field", "product", ("properties", "unconfirmed", "items")),
        ("field", "producer", ("properties", "unconfirmed", "items")),
        ("field", "sales-point", ("properties", "unconfirmed", "items")),
    ],
)
def test_every_value_of_the_schema_has_a_name(
    root: Path, family: str, file: str, path: tuple[str, ...]
) -> None:
    schema = json.loads((root / "schema" / f"{file}.schema.json").read_text(encoding="utf-8"))
    values = values_of(schema, *path)
    assert len(values) > 1
    assert [value for value in values if f"{family}.{value}" not in TEXTS] == []


def test_the_schema_names_kinds_of_sales_points_as_the_pages_do(root: Path) -> None:
    schema = json.loads((root / "schema" / "sales-point.schema.json").read_text(encoding="utf-8"))
    kind = schema["properties"]["kind"]
    names = [TEXTS[f"sales-point-kind.{value}"] for value in kind["enum"]]
    assert names == kind["enumDescriptions"]


def test_another_language_is_another_table() -> None:
    english = Words({"stars.ocop": "OCOP {stars} stars"})
    assert english.html("stars.ocop", stars=4) == "OCOP 4 stars"
    assert VIETNAMESE.html("stars.ocop", stars=4) == "OCOP 4 sao"


def test_values_are_escaped_in_html_and_left_alone_in_plain_text() -> None:
    words = Words({"x": "{name}!"})
    assert words.html("x", name="<b>") == "&lt;b&gt;!"
    assert words.plain("x", name="<b>") == "<b>!"
    assert words.plain("x", name=12345) == "12.345!"
