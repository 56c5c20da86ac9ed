"""A project for MkDocs with Material, and for Zensical: our bodies as Markdown files.

Both are handed finished bodies, as raw HTML below front matter: no peer of this kind turns data
into pages by itself, so what makes those bodies is not counted.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from bench.national.forms.catalogue_pages import Rendered
from catalogue.language.vi.site import TEXTS
from catalogue.publishing.shell import source_of

HERE = Path(__file__).resolve().parent.parent / "material"


def write_material(rendered: Rendered, target: Path) -> None:
    docs = target / "docs"
    shutil.copytree(HERE, target)
    shutil.copytree(rendered.root / "docs", docs)
    shutil.copytree(rendered.root / "catalogue" / "theme", target / "theme")
    shutil.copytree(rendered.built / "assets", docs / "assets")
    shutil.copy(rendered.built / "robots.txt", docs)
    for _, page in rendered.pages:
        file = docs / page.address / "index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source_of(page), encoding="utf-8", newline="\n")
    with (target / "mkdocs.yml").open("a", encoding="utf-8", newline="\n") as settings:
        settings.write(f"\nextra: {json.dumps({'texts': TEXTS}, ensure_ascii=False)}\n")
