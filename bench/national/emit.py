"""Writes the same data in each peer's form, from a catalogue and the site built of it.

    .venv/bin/python bench/national/emit.py FOLDER 2026-07-17 URL

makes FOLDER/hugo, hugo-json and material from FOLDER/catalogue and FOLDER/ours.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from bench.national.forms.catalogue_pages import rendered  # noqa: E402 - found by the line above
from bench.national.forms.hugo import write_hugo  # noqa: E402
from bench.national.forms.hugo_json import write_hugo_json  # noqa: E402
from bench.national.forms.material import write_material  # noqa: E402


def main(folder: Path, today: date, url: str) -> None:
    pages = rendered(folder / "catalogue", folder / "ours", today, url)
    write_hugo(pages, folder / "hugo")
    write_hugo_json(folder / "hugo", folder / "hugo-json")
    write_material(pages, folder / "material")


if __name__ == "__main__":
    main(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]), sys.argv[3])
