"""Who takes part, and how each is started."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.national.environments import Peer
from bench.national.workshop import ROOT, Command, Workshop

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
    once: it takes minutes and runs once, its memory sampled meanwhile.
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
    once: bool = False

    def absent(self, why: str) -> Contender:
        return replace(self, missing=why)


def ours(shop: Workshop) -> Iterator[Contender]:
    """Our build, verification included."""
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

    def rename() -> None:
        warm()
        rename_one(shop.catalogue)

    def change() -> None:
        if not (shop.catalogue / ".git").exists():
            commit(shop.catalogue)
            shop.check()
        touch_one(shop.catalogue)

    def row(name: str, title: str, prepare: Callable[[], None]) -> Contender:
        return Contender(
            name, title, command, ROOT, shop.ours, shop.count, prepare=prepare, keeps=True
        )

    yield row("ours", "ocop build, cold", forget)
    yield row("ours-warm", "ocop build, warm, nothing changed", warm)
    yield row("ours-one", "ocop build, warm, one product's words changed", edit)
    yield row("ours-name", "ocop build, warm, one product's name changed", rename)
    yield replace(
        row("ours-check", "ocop check --changed, one product changed", change),
        command=shop.check_command("--changed"),
        whole=False,
    )


def commit(catalogue: Path) -> None:
    """Make a git repository of it, as an officer's is."""
    (catalogue / ".gitignore").write_text(".cache/\n", encoding="utf-8")
    person = ("-c", "user.name=Bench", "-c", "user.email=bench@ocop-catalogue.example")
    for command in (("init", "-q"), ("add", "-A"), (*person, "commit", "-q", "-m", "all")):
        subprocess.run(["git", "-C", str(catalogue), *command], check=True)


def touch_one(catalogue: Path) -> None:
    """Change the description of one product, another way each time: its own page alone."""
    _change(
        catalogue, "mau-0", r'^description: "(?:Lần sửa (\d+)\. )?', 'description: "Lần sửa {}. '
    )


def rename_one(catalogue: Path) -> None:
    """Change the name of one product, another way each time: its lists and its kin follow."""
    _change(catalogue, "mau-6", r'^name: "?(?:Tên (\d+) )?', "name: Tên {} ")


def _change(catalogue: Path, product: str, pattern: str, words: str) -> None:
    file = next(catalogue.glob(f"products/*/{product}/product.yml"))
    text = file.read_text(encoding="utf-8")
    found = re.search(pattern, text, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{file}: no {pattern}")
    changed = words.format(int(found[1] or 0) + 1)
    whole = f"{text[: found.start()]}{changed}{text[found.end() :]}"
    file.write_text(whole, encoding="utf-8", newline="\n")


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
            once=True,
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
        once=True,
    )


def copy(shop: Workshop) -> Contender:
    output = shop.folder / "out-cp"

    def built() -> None:
        if not shop.ours.exists():
            shop.build()

    command: Command = ("cp", "-r", shop.ours, output)
    title = "cp -r of our output (the floor)"
    return Contender("cp", title, command, shop.folder, output, shop.count, prepare=built)
