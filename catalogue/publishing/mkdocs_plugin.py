"""The only file that knows MkDocs: it hands MkDocs' events to the assembly, and starts MkDocs."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import config_options as options
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from catalogue.clock import day_or_today
from catalogue.findings.finding import Severity
from catalogue.findings.reporters import reporter
from catalogue.intake.workers import default_workers
from catalogue.language.vi.commands import SERVING
from catalogue.language.vi.site import TEXTS
from catalogue.pages.map_points import sales_point_features
from catalogue.publishing.assembly import Assembly, Settings, WrongCatalogueError
from catalogue.publishing.assets import POINTS, base_map_files, library_files
from catalogue.publishing.shell import Probe, cut, probes, source_of
from catalogue.publishing.site_map import robots, site_map
from catalogue.publishing.swap import MARKER


class BuildStoppedError(Exception):
    """MkDocs gave up; its message is for the person who built."""


class OcopConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs' metaclass is untyped
    today = options.Type(object, default="")  # YAML makes a date of 2026-11-21, text of nothing
    workers = options.Type(int, default=0)
    repository = options.Type(str, default="")


class OcopPlugin(BasePlugin[OcopConfig]):  # type: ignore[no-untyped-call]  # as above
    """Adds the catalogue's pages to the site that MkDocs builds from `docs/`."""

    def __init__(self) -> None:
        self.assembly: Assembly | None = None
        self._probes: dict[str, Probe] = {}
        self._sections: dict[str, str] = {}

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        settings = Settings(
            root=Path(config.config_file_path).resolve().parent,
            today=day_or_today(str(self.config.today or "")),
            url=config.site_url or "",
            repository=self.config.repository,
            workers=self.config.workers or default_workers(),
        )
        config.extra["texts"] = TEXTS
        self.assembly = Assembly(settings)
        self.assembly.begin()
        return config

    @property
    def _assembly(self) -> Assembly:
        if self.assembly is None:
            raise PluginError("on_config has not run")
        return self.assembly

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        try:
            site = self._assembly.site
        except WrongCatalogueError as wrong:
            self._say(wrong)
            raise Abort("Danh mục còn lỗi: trang web chưa được dựng.") from wrong
        self._probes = {probe.source: probe for probe in probes()}
        for source, probe in self._probes.items():
            file = _generated(config, source, probe.content)
            file.dest_uri = (
                f"{probe.address}index.html"  # several probes at one address: none stays
            )
            files.append(file)
        for address, page in self._assembly.pages_at(_addresses_in(config.nav)).items():
            self._sections[f"{address}index.md"] = page.body
            files.append(_generated(config, f"{address}index.md", source_of(page)))
        for address, path in (*library_files(), *base_map_files(self._assembly.settings.root)):
            files.append(File.generated(config, address, abs_src_path=str(path)))
        points = json.dumps(sales_point_features(site), ensure_ascii=False)
        files.append(File.generated(config, POINTS, content=points))
        return files

    def _say(self, wrong: WrongCatalogueError) -> None:
        errors = [f for f in wrong.findings if f.severity is Severity.ERROR]
        reporter("terminal", sys.stderr).report(errors, wrong.files)

    def on_page_content(
        self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> str:
        """A section's body goes in as it is: no Markdown between us and the page."""
        del config, files
        return self._sections.get(page.file.src_uri, html)

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        del config
        probe = self._probes.get(page.file.src_uri)
        if probe is None:
            return output
        self._assembly.shells[probe.kind, probe.depth] = cut(output)
        return ""  # a probe is no page of the site

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        del config
        return "" if template_name.startswith("sitemap.xml") else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        target = Path(config.site_dir)
        done = frozenset(source.removesuffix("index.md") for source in self._sections)
        self._assembly.write(target, done)
        url = config.site_url or ""
        text = site_map(target, url, self._assembly.moved)
        (target / "sitemap.xml").write_text(text, encoding="utf-8", newline="\n")
        (target / MARKER).write_text("", encoding="utf-8")
        (target / "robots.txt").write_text(robots(url), encoding="utf-8", newline="\n")

    def on_serve(self, server: Any, *, config: MkDocsConfig, builder: Callable[..., None]) -> Any:
        del config, builder
        for folder in ("products", "producers", "sales-points", "schema", "catalogue"):
            server.watch(str(self._assembly.settings.root / folder))
        return server


def _generated(config: MkDocsConfig, source: str, content: str) -> File:
    return File.generated(config, source, content=content, inclusion=InclusionLevel.NOT_IN_NAV)


def _addresses_in(nav: Any) -> frozenset[str]:
    """The addresses of the index pages that the navigation names."""
    if isinstance(nav, str):
        return frozenset({nav.removesuffix("index.md")} if nav.endswith("index.md") else ())
    items = nav.values() if isinstance(nav, dict) else nav or ()
    return frozenset().union(*(_addresses_in(item) for item in items))


def build(config_file: Path, target: Path, *, quiet: bool = True) -> Assembly:
    """Build the whole site into `target`. Raises BuildStoppedError when something is wrong."""
    logging.getLogger("mkdocs").setLevel(logging.WARNING if quiet else logging.INFO)
    config = load_config(str(config_file), site_dir=str(target))
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    except Abort as abort:
        raise BuildStoppedError(abort.format_message()) from abort
    finally:
        config.plugins.on_shutdown()
    plugin = config.plugins["ocop"]
    assert isinstance(plugin, OcopPlugin)  # noqa: S101 - mkdocs.yml names it
    return plugin._assembly  # noqa: SLF001 - this module's own class


class _Told(logging.Handler):
    """Tells whoever serves what MkDocs does, in Vietnamese; its other remarks stay unsaid."""

    def __init__(self, output: TextIO) -> None:
        super().__init__()
        self.output = output

    def emit(self, record: logging.LogRecord) -> None:
        said = re.sub(r"^\[[0-9:]+\] ", "", record.getMessage())  # the server puts the time first
        known = next((text for start, text in SERVING.items() if said.startswith(start)), None)
        if known is not None:
            self.output.write(f"{known}\n")
        elif record.levelno >= logging.WARNING:
            self.output.write(f"{said}\n")
        self.output.flush()


def serve(config_file: Path, address: str, output: TextIO, *, open_browser: bool) -> None:
    """Build, serve and build again after each change, until interrupted.

    One process only: the server has threads, and a process with threads must not fork.
    """
    os.environ["OCOP_WORKERS"] = "1"
    log = logging.getLogger("mkdocs")
    log.setLevel(logging.INFO)
    log.addHandler(_Told(output))
    try:
        mkdocs_serve(
            str(config_file),
            livereload=True,
            open_in_browser=open_browser,
            dev_addr=address,
            site_url=f"http://{address}/",
        )
    except Abort as abort:
        raise BuildStoppedError(abort.format_message()) from abort
