"""The same Hugo project with every page made from ready-parsed JSON instead of YAML files.

It reads no YAML at all, so it is not what a catalogue of YAML files would use; it shows what is
left of Hugo's time without that.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

FENCE = "---\n"
ADAPTER = '{{ range (index hugo.Data.pages "NAME") }}{{ $.AddPage . }}{{ end }}\n'


def write_hugo_json(source: Path, target: Path) -> None:
    """source: the project with front matter."""
    shutil.copytree(source, target)
    for section in sorted(path for path in (target / "content").iterdir() if path.is_dir()):
        pages = [_page(file, section) for file in sorted(section.rglob("*.md")) if _is_data(file)]
        data = target / "data" / "pages" / f"{section.name}.json"
        data.parent.mkdir(exist_ok=True)
        data.write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8", newline="\n")
        adapter = ADAPTER.replace("NAME", section.name)
        (section / "_content.gotmpl").write_text(adapter, encoding="utf-8", newline="\n")


def _is_data(file: Path) -> bool:
    return file.name != "_index.md"


def _page(file: Path, section: Path) -> dict[str, Any]:
    """The page as an adapter adds it; its file goes."""
    text = file.read_text(encoding="utf-8")
    path = file.relative_to(section).with_suffix("").as_posix()
    file.unlink()
    if text.startswith(FENCE):
        params = yaml.load(text.removeprefix(FENCE).removesuffix(FENCE), yaml.CSafeLoader)
        return {"path": path, "title": params["name"], "params": params}
    params = json.loads(text)
    return {
        "path": path,
        "title": params["title"],
        "layout": params.pop("layout"),
        "params": params,
    }
