"""The only file that knows MkDocs: it hands MkDocs' events to the assembly, and starts MkDocs."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import config_options as options
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from catalogue.clock import day_or_today
from catalogue.findings.finding import Severity
from catalogue.findings.reporters import reporter
from catalogue.intake.workers import default_workers
from catalogue.language.vi.commands import STOPPED
from catalogue.language.vi.site import TEXTS
from catalogue.publishing import service_worker
from catalogue.publishing.assembly import Settings, WrongCatalogueError, build_around
from catalogue.publishing.assets import base_map_files, library_files
from catalogue.publishing.fonts import font_files
from catalogue.publishing.security_policy import guarded
from catalogue.publishing.shell import Probe, Shells, ThemeError, probes, shell_of


class OcopConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs' metaclass is untyped
    today = options.Type(object, default="")  # YAML makes a date of 2026-11-21, text of nothing
    workers = options.Type(int, default=0)
    repository = options.Type(str, default="")


class OcopPlugin(BasePlugin[OcopConfig]):  # type: ignore[no-untyped-call]  # as above
    """Lets the theme draw one page of every kind, and keeps them as shells for the data pages.

    Started by `mkdocs build`, it also builds the rest; `ocop build` does that itself.
    """

    def __init__(self) -> None:
        self.shells: Shells = {}
        self.is_alone = True
        self._probes: dict[str, Probe] = {}

    def settings(self, config: MkDocsConfig) -> Settings:
        return Settings(
            root=Path(config.config_file_path).resolve().parent,
            today=day_or_today(str(self.config.today or "")),
            url=config.site_url or "",
            repository=self.config.repository,
            workers=self.config.workers or default_workers(),
        )

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        config.extra["texts"] = TEXTS
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        self._probes = {probe.source: probe for probe in probes()}
        for source, probe in self._probes.items():
            file = _generated(config, source, probe.content)
            file.dest_uri = (
                f"{probe.address}index.html"  # several probes at one address: none stays
            )
            files.append(file)
        root = Path(config.config_file_path).resolve().parent
        for address, path in (*library_files(), *font_files(), *base_map_files(root)):
            files.append(File.generated(config, address, abs_src_path=str(path)))
        return files

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        del config
        probe = self._probes.get(page.file.src_uri)
        if probe is None:
            return guarded(output)
        self.shells[probe.key] = shell_of(probe, guarded(output))
        return ""  # a probe is no page of the site

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        del config
        if template_name.startswith("sitemap.xml"):
            return ""
        return guarded(output_content) if template_name.endswith(".html") else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        service_worker.complete(Path(config.site_dir))
        if not self.is_alone:
            return
        try:
            build_around(self.settings(config), self.shells, Path(config.site_dir))
        except WrongCatalogueError as wrong:
            errors = [f for f in wrong.findings if f.severity is Severity.ERROR]
            reporter("terminal", sys.stderr).report(errors, wrong.files)
            raise Abort(STOPPED) from wrong


def _generated(config: MkDocsConfig, source: str, content: str) -> File:
    return File.generated(config, source, content=content, inclusion=InclusionLevel.NOT_IN_NAV)


@dataclass(frozen=True, slots=True)
class Theme:
    """What MkDocs is asked for, once its settings are read."""

    config: MkDocsConfig
    plugin: OcopPlugin

    @property
    def settings(self) -> Settings:
        return self.plugin.settings(self.config)

    def draw(self) -> Shells:
        """Build the documents into the target and give the shells. Raises ThemeError."""
        self.config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(self.config)
        except MkDocsException as problem:
            raise ThemeError(problem.format_message()) from problem
        finally:
            self.config.plugins.on_shutdown()
        return self.plugin.shells


def theme(config_file: Path, target: Path, *, quiet: bool = True) -> Theme:
    """The site's settings, ready to be drawn into `target`. Raises ThemeError."""
    logging.getLogger("mkdocs").setLevel(logging.WARNING if quiet else logging.INFO)
    try:
        config = load_config(str(config_file), site_dir=str(target))
    except MkDocsException as problem:
        raise ThemeError(problem.format_message()) from problem
    plugin = config.plugins["ocop"]
    assert isinstance(plugin, OcopPlugin)  # noqa: S101 - mkdocs.yml names it
    plugin.is_alone = False
    return Theme(config, plugin)
