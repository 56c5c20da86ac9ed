"""The Nu HTML checker, on one page of each kind and on the hand-written ones."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.quality.conftest import TOOLS, program
from tests.quality.pages import PAGES

pytestmark = pytest.mark.browser

UPSTREAM = (
    "Attribute “autocomplete” is only allowed when the input type is",
    "Bad value “” for attribute “tabindex” on element “label”",
)
"""Material's hidden checkboxes and their labels; nothing of ours."""


def is_upstream(message: str) -> bool:
    return message.startswith(UPSTREAM)


def test_the_html_is_right_but_for_named_faults_of_the_theme(built: Path) -> None:
    pages = [*PAGES.values(), "ngoai-tuyen/", "en/huong-dan/", "en/tim-kiem/"]
    files = [str(built / address.partition("?")[0] / "index.html") for address in pages]
    files.append(str(built / "404.html"))
    java = program("java", "default-jre-headless")
    command = [java, "-Xss8m", "-jar", str(TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar")]
    done = subprocess.run(
        [*command, "--format", "json", "--errors-only", "--exit-zero-always", *files],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    messages = json.loads(done.stderr)["messages"]
    assert any(is_upstream(found["message"]) for found in messages)  # the checker did read them
    ours = [found for found in messages if not is_upstream(found["message"])]
    assert [
        (found["url"].rpartition("/site/")[2], found.get("lastLine"), found["message"])
        for found in ours
    ] == []
