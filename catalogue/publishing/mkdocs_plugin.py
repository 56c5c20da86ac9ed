"""The only file that knows MkDocs: it hands MkDocs' events to the assembly, and starts MkDocs."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import config_options as options
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, MkDocsException
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page as MkDocsPage

from catalogue.clock import day_or_today
from catalogue.findings.finding import Severity
from catalogue.findings.reporters import reporter
from catalogue.intake.workers import default_workers
from catalogue.language import spoken
from catalogue.language.languages import LANGUAGES, Language, common, language_at
from catalogue.pages.html import is_mail_address
from catalogue.pages.nowhere import nowhere
from catalogue.pages.social_card import SITE_CARD, site_words
from catalogue.pages.words import VIETNAMESE
from catalogue.publishing import service_worker
from catalogue.publishing.assembly import Settings, WrongCatalogueError, build_around
from catalogue.publishing.assets import base_map_files, editing_app, library_files
from catalogue.publishing.card_drawing import site_card
from catalogue.publishing.fonts import font_files
from catalogue.publishing.form_files import form_files
from catalogue.publishing.security_policy import guarded
from catalogue.publishing.shell import Probe, Shells, Slot, ThemeError, probes, shell_of
from catalogue.publishing.styles import STYLE, site_style
from catalogue.publishing.theme_languages import (
    LanguagesError,
    Ways,
    in_language,
    languages_of,
    nearest,
    switches,
    twins,
)


class OcopConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs' metaclass is untyped
    today = options.Type(object, default="")  # YAML makes a date of 2026-11-21, text of nothing
    workers = options.Type(int, default=0)
    repository = options.Type(str, default="")
    keeper = options.Type(str, default="")
    sign_in = options.Type(str, default="")
    cards = options.Type(object, default="")  # 1 of the environment is a number in YAML


class OcopPlugin(BasePlugin[OcopConfig]):  # type: ignore[no-untyped-call]  # as above
    """Lets the theme draw one page of every kind, and keeps them as shells for the data pages.

    Started by `mkdocs build`, it also builds the rest; `ocop build` does that itself.
    """

    def __init__(self) -> None:
        self.shells: Shells = {}
        self.is_alone = True
        self._probes: dict[str, Probe] = {}
        self._navigation: dict[Language, Navigation] = {}
        self._addresses: frozenset[str] = frozenset()

    def settings(self, config: MkDocsConfig) -> Settings:
        return Settings(
            root=Path(config.config_file_path).resolve().parent,
            today=day_or_today(str(self.config.today or "")),
            url=config.site_url or "",
            repository=self.config.repository,
            workers=self.config.workers or default_workers(),
            languages=_codes(config),
            cards=bool(self.config.cards),
        )

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        first, *_ = _codes(config)
        config.extra["texts"] = LANGUAGES[first].texts
        config.extra["missing"] = nowhere(_codes(config))
        config.extra["repository"] = self.config.repository.rstrip("/")
        config.extra["keeper"] = _mail_address(self.config.keeper)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        chosen = [LANGUAGES[code] for code in _codes(config)]
        for file in [file for file in files if language_at(file.src_uri) not in chosen]:
            files.remove(file)
        self._probes = {probe.source: probe for probe in probes(chosen)}
        for source, probe in self._probes.items():
            file = _generated(config, source, probe.content)
            file.dest_uri = (
                f"{probe.address}index.html"  # several probes at one address: none stays
            )
            files.append(file)
        root = Path(config.config_file_path).resolve().parent
        for address, path in (*library_files(), *font_files(), *base_map_files(root)):
            files.append(File.generated(config, address, abs_src_path=str(path)))
        files.append(File.generated(config, STYLE, content=site_style(root)))
        repository, sign_in = self.config.repository, self.config.sign_in
        made = form_files(root, repository, sign_in, config.site_url or "")
        for address, content in (*made, editing_app()):
            files.append(File.generated(config, address, content=content))
        card = site_card(*site_words(VIETNAMESE, config.site_url or ""))
        files.append(File.generated(config, SITE_CARD, content=card))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """A navigation for each further language; MkDocs itself makes that of the first."""
        self._addresses = frozenset(_address(file) for file in files.documentation_pages())
        for code in _codes(config)[1:]:
            language = LANGUAGES[code]
            for file in files.documentation_pages():
                if language_at(file.src_uri) is language:
                    file.page = None
            self._navigation[language] = get_navigation(
                files, in_language(config, language, Ways())
            )
        return nav

    def on_page_context(
        self, context: Any, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> Any:
        """The theme draws a page with the settings and the navigation of its language."""
        language = language_at(_address(page.file))
        context["config"] = in_language(config, language, self._ways(page.file, config))
        context["nav"] = self._navigation.get(language, nav)
        return context

    def _ways(self, file: File, config: MkDocsConfig) -> Ways:
        codes, page, probe = _codes(config), _address(file), self._probes.get(file.src_uri)
        if len(codes) == 1:
            return Ways()
        if probe is not None and probe.section is None:
            own = there = Slot.OWN.value
        else:
            own, prefixes = common(page), [LANGUAGES[code].prefix for code in codes]
            there = nearest(own, lambda x: all(p + x in self._addresses for p in prefixes))
        found = twins(codes, config.site_url or "", own) if own == there else ()
        return Ways(tuple(found), tuple(switches(codes, page, there)))

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        probe = self._probes.get(page.file.src_uri)
        if probe is None:
            return guarded(output)
        has_twins = len(_codes(config)) > 1
        self.shells[probe.key] = shell_of(probe, guarded(output), has_twins=has_twins)
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
            raise Abort(spoken.commands.STOPPED) from wrong


def _codes(config: MkDocsConfig) -> tuple[str, ...]:
    extra: Mapping[str, Any] = config.extra
    try:
        return languages_of(extra)
    except LanguagesError as problem:
        raise ConfigurationError(str(problem)) from problem


def _mail_address(keeper: str) -> str:
    if keeper and not is_mail_address(keeper):
        raise ConfigurationError(spoken.commands.WRONG_KEEPER.format(value=keeper))
    return keeper


def _address(file: File) -> str:
    return file.dest_uri.removesuffix("index.html")


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
