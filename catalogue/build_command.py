"""`ocop build`, `assemble`, `serve` and `verify`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.arguments import (
    address,
    port,
    shard,
)
from catalogue.command_flags import (
    add_json,
    add_today,
    add_verb,
    add_workers,
    write_json,
)
from catalogue.intake import read_catalogue
from catalogue.language import spoken
from catalogue.progress import progress_on

if TYPE_CHECKING:
    from catalogue.command_flags import Commands
    from catalogue.publishing.build import Wish


def add_build(commands: Commands) -> None:
    command = add_verb(
        commands, "build", spoken.commands.BUILD, build, spoken.commands.EXAMPLES["build"]
    )
    command.add_argument(
        "--site", type=Path, metavar=spoken.commands.VALUES["folder"], help=spoken.commands.SITE
    )
    command.add_argument(
        "--url", type=address, metavar=spoken.commands.VALUES["address"], help=spoken.commands.URL
    )
    command.add_argument("--fresh", action="store_true", help=spoken.commands.FRESH)
    command.add_argument("--cards", action="store_true", help=spoken.commands.CARDS)
    command.add_argument("--shard", type=shard, metavar="K/N", help=spoken.commands.SHARD)
    add_today(command)
    add_workers(command)


def build(chosen: argparse.Namespace) -> int:

    from catalogue.publishing.build import Wish, build_site

    started = time.monotonic()
    site = chosen.site or chosen.root / "site"
    if chosen.url:
        os.environ["OCOP_SITE_URL"] = chosen.url
    if chosen.cards:
        os.environ["OCOP_CARDS"] = "1"
    wish = Wish(chosen.root, site, chosen.today, chosen.workers, chosen.fresh)
    if chosen.shard:
        return _build_part(chosen, wish)
    built = build_site(wish, sys.stderr, progress_on(sys.stderr, os.environ))
    if built is None:
        return 1
    for line in built.summary(time.monotonic() - started, site):
        sys.stdout.write(line + "\n")
    return 0


def _build_part(chosen: argparse.Namespace, wish: Wish) -> int:

    from catalogue.publishing.parts import Shard
    from catalogue.publishing.refusals import unless_refused
    from catalogue.publishing.sharding import make_part

    started = time.monotonic()
    part = Shard(*chosen.shard)
    if not chosen.site:
        sys.stderr.write(spoken.commands.SHARD_NEEDS_SITE.format(shard=part, number=part.number))
        return 2
    progress = progress_on(sys.stderr, os.environ)
    made = unless_refused(lambda: make_part(wish, part, progress), wish.site, sys.stderr)
    if made is None:
        return 1
    told = {"pages": made.pages, "files": len(made.files), "size": made.size / 1e6, "of": part.of}
    seconds = time.monotonic() - started
    sys.stdout.write(
        spoken.commands.PART_MADE.format(shard=part, seconds=seconds, site=wish.site, **told)
    )
    return 0


def add_assemble(commands: Commands) -> None:
    command = add_verb(
        commands,
        "assemble",
        spoken.commands.ASSEMBLE,
        assemble,
        spoken.commands.EXAMPLES["assemble"],
    )
    command.add_argument(
        "parts",
        type=Path,
        nargs="+",
        metavar=spoken.commands.VALUES["part"],
        help=spoken.commands.PARTS,
    )
    command.add_argument(
        "--site", type=Path, metavar=spoken.commands.VALUES["folder"], help=spoken.commands.SITE
    )
    add_workers(command)


def assemble(chosen: argparse.Namespace) -> int:
    from catalogue.publishing.joining import Joining, join
    from catalogue.publishing.refusals import unless_refused

    started = time.monotonic()
    site = chosen.site or chosen.root / "site"
    wish = Joining(chosen.root, chosen.parts, site, chosen.workers)
    joined = unless_refused(lambda: join(wish, sys.stderr), site, sys.stderr)
    if joined is None:
        return 1
    for line in joined.summary(time.monotonic() - started, site):
        sys.stdout.write(line + "\n")
    return 0


def add_serve(commands: Commands) -> None:
    command = add_verb(
        commands, "serve", spoken.commands.SERVE, serve, spoken.commands.EXAMPLES["serve"]
    )
    command.add_argument(
        "--port",
        type=port,
        default=8000,
        metavar=spoken.commands.VALUES["port"],
        help=spoken.commands.PORT,
    )
    command.add_argument("--open", action="store_true", help=spoken.commands.OPEN)
    add_today(command)
    add_workers(command)


def serve(chosen: argparse.Namespace) -> int:

    from catalogue.serving.preview import Visit, preview

    visit = Visit(chosen.root, chosen.today, chosen.port, chosen.workers, chosen.open)
    return preview(visit, sys.stdout, sys.stderr, progress_on(sys.stderr, os.environ))


def add_verify(commands: Commands) -> None:
    command = add_verb(
        commands, "verify", spoken.commands.VERIFY, verify, spoken.commands.EXAMPLES["verify"]
    )
    command.add_argument("site", type=Path, nargs="?", help=spoken.commands.BUILT_SITE)
    add_json(command)
    add_today(command)
    add_workers(command)


def verify(chosen: argparse.Namespace) -> int:
    from catalogue.publishing import mkdocs_plugin
    from catalogue.publishing.report import verify_site
    from catalogue.publishing.shell import ThemeError
    from catalogue.publishing.verification.expectation import expectation
    from catalogue.publishing.verification.verify import verify as verify_all

    site = chosen.site or chosen.root / "site"
    if not (site / "index.html").exists():
        sys.stderr.write(spoken.commands.NO_SITE.format(site=site))
        return 2
    intake = read_catalogue(chosen.root, chosen.today, chosen.workers)
    try:
        settings = mkdocs_plugin.theme(chosen.root / "mkdocs.yml", site).settings
    except ThemeError as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    expected = expectation(intake.directory, settings.languages)
    if chosen.json:
        outcomes = list(verify_all(site, expected, chosen.workers))
        write_json([outcome.as_json() for outcome in outcomes])
        return int(not all(outcome.passed for outcome in outcomes))
    return int(not verify_site(site, expected, chosen.workers, sys.stdout))
