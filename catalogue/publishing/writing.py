"""Pages into files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from catalogue.pages.everything import render
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.publishing.shell import Shells, shell_for


@dataclass(frozen=True, slots=True)
class Work:
    """What every worker needs. target: the folder of the site."""

    site: Site
    shells: Shells
    target: Path


def write_part(work: Work, requests: Sequence[PageRequest]) -> None:
    """Render and write some pages."""
    for request in requests:
        page = render(work.site, request)
        folder = work.target / page.address
        folder.mkdir(parents=True, exist_ok=True)
        html = shell_for(page, work.shells).fill(page)
        (folder / "index.html").write_text(html, encoding="utf-8", newline="\n")
