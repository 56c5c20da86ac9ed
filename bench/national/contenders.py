"""Who takes part, and how each is started."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.national.environments import Peer
from bench.national.workshop import ROOT, SETTINGS, Command, Workshop

BASELINE = "hugo"


def nothing() -> None:
    """What most contenders need before a run, beside an empty output folder."""


@dataclass(frozen=True, slots=True)
class Contender:
    """One row of the table.

    output: the site that it writes. keeps: it stays, for the next ones need it; otherwise it is
        removed before and after each run, outside the time.
    count: the size of the catalogue that it is run at.
    prepare: what else comes before a run, outside the time.
    missing: why it does not take part; empty when it does.
    whole: its pages are to be those of ours, in number and in bytes.
    """

    name: str
    title: str
    command: Command = ()
    folder: Path = ROOT
    output: Path = ROOT
    count: int = 0
    settings: dict[str, str] = field(default_factory=dict)
    prepare: Callable[[], None] = nothing
    keeps: bool = False
    missing: str = ""
    whole: bool = True

    def absent(self, why: str) -> Contender:
        return replace(self, missing=why)


def caches(python: Path) -> bool:
    """Whether `ocop build` offers a cache."""
    command = [str(python), "-m", "catalogue", "build", "--help"]
    environment = {**os.environ, **SETTINGS}
    said = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, env=environment
    ).stdout
    return "cache" in said.lower()


def ours(shop: Workshop) -> Iterator[Contender]:
    """Our build, verification included; warm rows only once there is a cache to be warm."""
    cache = shop.catalogue / ".cache"
    command = shop.build_command()

    def forget() -> None:
        shutil.rmtree(cache, ignore_errors=True)
        shutil.rmtree(shop.ours, ignore_errors=True)

    def warm() -> None:
        if not shop.ours.exists():
            shop.build()

    def edit() -> None:
        warm()
        touch_one(shop.catalogue)

    def row(name: str, title: str, prepare: Callable[[], None]) -> Contender:
        return Contender(
            name, title, command, ROOT, shop.ours, shop.count, prepare=prepare, keeps=True
        )

    why = "" if caches(shop.python) else "`ocop build` offers no cache yet"
    yield row("ours", "ocop build, cold", forget)
    yield row("ours-warm", "ocop build, warm, nothing changed", warm).absent(why)
    yield row("ours-one", "ocop build, warm, one product changed", edit).absent(why)


def touch_one(catalogue: Path) -> None:
    """Change the description of one product, another way each time."""
    file = next(catalogue.glob("products/*/mau-0/product.yml"))
    text = file.read_text(encoding="utf-8")
    found = re.search(r"Lần sửa (\d+)\. ", text)
    number = int(found[1]) + 1 if found else 1
    text = text.replace(found[0], "") if found else text
    changed = text.replace('description: "', f'description: "Lần sửa {number}. ', 1)
    file.write_text(changed, encoding="utf-8", newline="\n")


def hugo(shop: Workshop, peer: Peer) -> Iterator[Contender]:
    """Hugo's binary itself: the package's Python wrapper would add its own start."""
    places = sorted(peer.folder.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    program = places[0] if places else peer.program("hugo")
    rows: tuple[tuple[str, str, str, dict[str, str]], ...] = (
        ("hugo", "Hugo, YAML as front matter", "hugo", {}),
        ("hugo-gogc", "Hugo, the same, GOGC=400", "hugo", {"GOGC": "400"}),
        ("hugo-json", "Hugo, ready-parsed JSON", "hugo-json", {}),
    )
    for name, title, project, settings in rows:
        output = shop.folder / f"out-{name}"
        flags: Command = ("--quiet", "--noBuildLock", "--destination", output)
        yield Contender(
            name,
            title,
            (program, *flags),
            shop.folder / project,
            output,
            shop.count,
            settings,
            missing=peer.absence,
        )


def mkdocs(shop: Workshop, peer: Peer) -> Iterator[Contender]:
    rows = (
        ("mkdocs", "MkDocs Material, tuned", "mkdocs.yml"),
        ("mkdocs-hook", "MkDocs Material, tuned, Markdown skipped by a hook", "skip_markdown.yml"),
        ("mkdocs-naive", "MkDocs Material as one starts", "naive.yml"),
    )
    for name, title, settings in rows:
        output = shop.folder / f"out-{name}"
        flags: Command = ("build", "-q", "-f", settings, "-d", output)
        yield Contender(
            name,
            title,
            (peer.program("mkdocs"), *flags),
            shop.folder / "material",
            output,
            shop.count,
            missing=peer.absence,
            whole=name != "mkdocs-naive",
        )


def zensical(shop: Workshop, peer: Peer) -> Contender:
    project = shop.folder / "material"

    def forget() -> None:
        shutil.rmtree(project / ".cache", ignore_errors=True)

    return Contender(
        "zensical",
        "Zensical, tuned",
        [peer.program("zensical"), "build", "-f", "zensical.yml"],
        project,
        project / "site",
        shop.count,
        prepare=forget,
        missing=peer.absence,
    )


def copy(shop: Workshop) -> Contender:
    output = shop.folder / "out-cp"

    def built() -> None:
        if not shop.ours.exists():
            shop.build()

    command: Command = ("cp", "-r", shop.ours, output)
    title = "cp -r of our output (the floor)"
    return Contender("cp", title, command, shop.folder, output, shop.count, prepare=built)
