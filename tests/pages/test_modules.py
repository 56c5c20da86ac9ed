"""What a page asks for ahead of time is what its script imports, neither less nor more."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from catalogue.pages.modules import MODULES
from tests import factories
from tests.pages.parsing import parsed
from tests.pages.rendering import page_at

IMPORT = re.compile(r'^(?:import|\} from|export) (?:.* from )?"(\.[^"]+)";', re.MULTILINE)
NAMED = re.compile(r'^import \{[^}]*\} from "(\.[^"]+)";', re.MULTILINE)
OTHERS = "../lean-qr/"
"""Libraries, which import nothing."""


def imported(folder: Path, script: str) -> set[str]:
    if script.startswith(OTHERS):
        return set()
    text = (folder / script).read_text(encoding="utf-8")
    found = {
        normpath(join(dirname(script), name))
        for pattern in (IMPORT, NAMED)
        for name in pattern.findall(text)
    }
    return found.union(*(imported(folder, name) for name in found))


@pytest.mark.parametrize("script", MODULES)
def test_a_page_asks_at_once_for_all_that_its_script_imports(root: Path, script: str) -> None:
    folder = root / "catalogue" / "theme" / "assets" / "ocop"
    assert set(MODULES[script]) == imported(folder, script)


@pytest.mark.parametrize(
    ("address", "script"),
    [
        ("xac-minh/", "verify.js"),
        ("the-ke/", "shelf-cards.js"),
        ("da-luu/", "saved.js"),
        ("en/so-sanh/", "compared.js"),
        ("dong-gop/san-pham/", "form/page.js"),
        ("en/dong-gop/chu-the/", "form/page.js"),
    ],
)
def test_the_head_names_the_script_and_its_modules(address: str, script: str) -> None:
    page = parsed(page_at(factories.site(), address).head)
    asked = [
        e.attributes["href"] for e in page.named("link") if e.attributes["rel"] == "modulepreload"
    ]
    assert len(asked) == 1 + len(MODULES[script])
    assert asked[0].endswith(f"/assets/ocop/{script}")
    assert not any("ocop/.." in name for name in asked)


def test_the_forms_many_scripts_and_its_schemas_wait_behind_the_styles() -> None:
    links = parsed(page_at(factories.site(), "dong-gop/san-pham/").head).named("link")
    early = [e.attributes for e in links if e.attributes["rel"] in {"modulepreload", "preload"}]
    assert {each["fetchpriority"] for each in early} == {"low"}
    assert early[-1]["href"] == "../../assets/dong-gop/mau.json"
    assert early[-1]["as"] == "fetch"
    assert "crossorigin" in early[-1]
