"""A data page is what MkDocs and Material would have made of it, byte for byte.

But for white space that means nothing: shells are made compact once, so MkDocs' page is, too.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from catalogue.intake import read_catalogue
from catalogue.intake.share import Setting
from catalogue.language.languages import ENGLISH
from catalogue.pages.everything import plan, render
from catalogue.pages.page import Page
from catalogue.pages.site import Site
from catalogue.publishing.maker import Maker
from catalogue.publishing.mkdocs_plugin import OcopPlugin
from catalogue.publishing.shell import compact, shell_for, source_of
from tests.site.conftest import TODAY

EVERY = 23
"""Every so many-th page of the plan goes both ways; with 700 pages that is about thirty."""


class SlowRoad(BasePlugin):  # type: ignore[type-arg]
    """Gives MkDocs pages of the catalogue as Markdown sources, and keeps what it makes of them."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self.pages = pages
        self.made: dict[str, str] = {}

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        for source, page in self.pages.items():
            files.append(
                File.generated(
                    config, source, content=source_of(page), inclusion=InclusionLevel.NOT_IN_NAV
                )
            )
        return files

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        del config
        if page.file.src_uri in self.pages:
            self.made[page.file.src_uri] = output
        return output


@pytest.fixture(scope="module")
def both_ways(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    """(address, by MkDocs' own pipeline, by the shell) of a sample of every kind of page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OCOP_TODAY", TODAY.isoformat())
        patch.setenv("OCOP_WORKERS", "1")
        patch.setenv("NO_MKDOCS_2_WARNING", "1")
        site_dir = tmp_path_factory.mktemp("slow")
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(site_dir))
        plugin = config.plugins["ocop"]
        assert isinstance(plugin, OcopPlugin)
        plugin.is_alone = False
        entries = Maker(Setting(root, TODAY))
        entries.directory = read_catalogue(root, TODAY).directory
        both = ("vi", "en")
        site = Site(entries.directory, entries, TODAY, str(config.site_url), languages=both)
        requests = [
            request
            for request in plan(site)
            if request.language == "vi" and request.address.count("/") > 1
        ]
        chosen = {r.maker: r for r in requests} | {r.address: r for r in requests[::EVERY]}
        twins = [request.in_language(ENGLISH) for request in chosen.values()]
        pages = [render(site, request) for request in (*chosen.values(), *twins)]
        road = SlowRoad({f"{page.address}index.md": page for page in pages})
        config.plugins["slow-road"] = road
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    shells = plugin.shells
    return [
        (
            page.address,
            compact(road.made[f"{page.address}index.md"]),
            shell_for(page, shells).fill(page).decode(),
        )
        for page in pages
    ]


def addressed(html: str, address: str) -> str:
    """The page with its links as addresses below the root.

    The one exception to byte for byte: MkDocs shortens a link into the page's own section (from
    `hang-sao/3/` it writes `../` where the shell has `../../hang-sao/`). Both lead to one place.
    """

    def whole(match: re.Match[str]) -> str:
        attribute, link = match.groups()
        if re.match(r"[a-z]+:|#|//", link):
            return match.group()
        return f'{attribute}="/{posixpath.normpath(f"{address}{link}")}"'

    return re.sub(r'(href|src)="([^"]*)"', whole, html)


def test_the_shell_gives_what_mkdocs_own_pipeline_gives(
    both_ways: list[tuple[str, str, str]],
) -> None:
    assert len(both_ways) > 30
    for address, slow, quick in both_ways:
        assert addressed(quick, address) == addressed(slow, address), address
