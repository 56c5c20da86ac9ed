"""The `ocop` command: parses, calls, reports. What it does stands elsewhere."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalogue import __version__
from catalogue.arguments import (
    OcopParser,
    add_export_flags,
    add_import_flags,
    address,
    day,
    language_of,
    port,
    shard,
    workers,
)
from catalogue.clock import day_or_today
from catalogue.findings.finding import Severity, shown
from catalogue.findings.reporters import REPORTERS, reporter
from catalogue.intake import read_catalogue
from catalogue.intake.crew import CrewError
from catalogue.intake.git_changes import GitChanges, GitError, entry_file
from catalogue.intake.workers import default_workers
from catalogue.language import spoken
from catalogue.officer_commands import RUN
from catalogue.progress import progress_on
from catalogue.publish_command import add_manifest_flags, manifest
from catalogue.reading.lines import lines_below
from catalogue.report_command import add_report_flags, report

ROOT = Path(__file__).resolve().parent.parent

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (0 good, 1 bad data, 2 wrong call, 130 stopped)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console may not speak UTF-8
            stream.reconfigure(encoding="utf-8", errors="replace")
    spoken.speak(language_of(sys.argv[1:] if arguments is None else arguments))
    chosen = parser().parse_args(arguments)
    if not (chosen.root / "schema" / "product.schema.json").exists():
        sys.stderr.write(spoken.commands.NO_CATALOGUE.format(root=chosen.root))
        return 2
    gc.disable()  # a quarter of a large build; commands end soon, and hardly anything goes round
    try:
        code: int = chosen.run(chosen)
    except KeyboardInterrupt:
        sys.stderr.write(spoken.commands.INTERRUPTED)
        return 130
    except CrewError:
        sys.stderr.write(spoken.commands.PROCESS_DIED)
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def parser() -> argparse.ArgumentParser:
    whole = OcopParser(
        prog="ocop", description=spoken.commands.DESCRIPTION, epilog=spoken.commands.EPILOG
    )
    version = f"ocop {__version__}"
    _add_language(whole)
    whole.add_argument("--version", action="version", version=version, help=spoken.commands.VERSION)
    commands = whole.add_subparsers(
        title=spoken.commands.VERBS_TITLE,
        metavar=spoken.commands.VALUES["verb"],
        dest=spoken.commands.VALUES["verb"],
        required=True,
        parser_class=OcopParser,
    )
    for add in (
        _add_check,
        _add_explain,
        _add_build,
        _add_assemble,
        _add_serve,
        _add_verify,
        _add_import,
        _add_export,
        _add_report,
        _add_manifest,
    ):
        add(commands)
    _add_officers_verbs(commands)
    return whole


if TYPE_CHECKING:
    from catalogue.publishing.build import Wish

    Commands = argparse._SubParsersAction[OcopParser]  # noqa: SLF001 - its only name


def _add(
    commands: Commands,
    name: str,
    help: str,  # noqa: A002 - argparse's own word
    run: Command,
    examples: str = "",
) -> OcopParser:
    command = commands.add_parser(name, help=help, description=help, epilog=examples)
    command.set_defaults(run=run)
    command.add_argument(
        "--root",
        type=Path,
        default=ROOT,
        help=spoken.commands.ROOT,
    )
    _add_language(command)
    return command


def _add_language(command: argparse.ArgumentParser) -> None:
    """Before or after the verb; it has been heard before this parser was made."""
    command.add_argument(
        "--lang",
        choices=spoken.CODES,
        default=argparse.SUPPRESS,
        metavar=spoken.commands.VALUES["language"],
        help=spoken.commands.LANG,
    )


def _add_json(command: argparse.ArgumentParser, **settings: str) -> None:
    chosen: dict[str, Any] = {"action": "store_true", **settings}
    command.add_argument("--json", help=spoken.commands.JSON, **chosen)


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--today",
        type=day,
        default=day_or_today(os.environ.get("OCOP_TODAY", "")),
        metavar=spoken.commands.VALUES["day"],
        help=spoken.commands.TODAY,
    )


def _add_workers(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--workers",
        type=workers,
        default=default_workers(),
        metavar=spoken.commands.VALUES["number"],
        help=spoken.commands.WORKERS,
    )


def _add_check(commands: Commands) -> None:
    command = _add(
        commands, "check", spoken.commands.CHECK, check, spoken.commands.EXAMPLES["check"]
    )
    command.add_argument(
        "--format", choices=REPORTERS, default="terminal", help=spoken.commands.FORMAT
    )
    command.add_argument(
        "paths",
        type=Path,
        nargs="*",
        metavar=spoken.commands.VALUES["file"],
        help=spoken.commands.CHECKED_PATHS,
    )
    command.add_argument(
        "--changed",
        nargs="?",
        const="HEAD",
        metavar=spoken.commands.VALUES["base"],
        help=spoken.commands.CHANGED_HELP,
    )
    command.add_argument(
        "--summary",
        type=Path,
        metavar=spoken.commands.VALUES["file"],
        help=spoken.commands.SUMMARY_HELP,
    )
    command.add_argument("--fix", action="store_true", help=spoken.commands.FIX_HELP)
    command.add_argument("--dry-run", action="store_true", help=spoken.commands.DRY_FIX_HELP)
    _add_json(command, dest="format", action="store_const", const="json")
    _add_today(command)
    _add_workers(command)


def check(chosen: argparse.Namespace) -> int:
    changes = None
    try:
        if chosen.dry_run and not chosen.fix:
            sys.stderr.write(spoken.commands.DRY_WITHOUT_FIX)
            return 2
        lost = [path for path in chosen.paths if not within(chosen.root, path)]
        if lost:
            sys.stderr.write(spoken.commands.NO_PATH.format(path=lost[0], root=chosen.root))
            return 2
        if chosen.changed is not None:
            changes = GitChanges(chosen.root, chosen.changed)
        return _check(chosen, changes)
    except GitError as error:
        sys.stderr.write(spoken.commands.NO_GIT.format(base=chosen.changed, said=error.said))
        return 2


def within(root: Path, path: Path) -> str:
    """A file or folder by its POSIX path below the root; empty where there is none."""
    place, whole = path.resolve(), root.resolve()
    known = (path.is_symlink() or place.exists()) and place.is_relative_to(whole)
    return place.relative_to(whole).as_posix() if known else ""


def is_chosen(file: str, chosen: argparse.Namespace) -> bool:
    """Whether a check is to tell of a file: one that is named, or in a folder that is."""
    wanted = [within(chosen.root, path) for path in chosen.paths]
    return not wanted or any(name == "." or f"{file}/".startswith(f"{name}/") for name in wanted)


def _fix(chosen: argparse.Namespace) -> None:
    """Mend what can be mended and show it; beside a report for programs, not in it."""
    from catalogue.intake.intake import jobs
    from catalogue.officers.mending_files import mend
    from catalogue.reading.tree import scan

    output = sys.stdout if chosen.format == "terminal" else sys.stderr
    every = (job.wanted for job in jobs(scan(chosen.root)))
    entries = (wanted for wanted in every if is_chosen(wanted.file, chosen))
    count = 0
    for mended in mend(chosen.root, entries, dry_run=chosen.dry_run):
        output.writelines(f"{line}\n" for line in mended.diff())
        count += 1
    told = spoken.commands.WOULD_MEND if chosen.dry_run else spoken.commands.MENDED
    output.write(told.format(count=count) if count else spoken.commands.NOTHING_TO_MEND)


def _check(chosen: argparse.Namespace, changes: GitChanges | None) -> int:
    if chosen.fix:
        _fix(chosen)
    progress = progress_on(sys.stderr, os.environ)
    intake = read_catalogue(
        chosen.root, chosen.today, chosen.workers, remembering=True, progress=progress
    )
    findings = [finding for finding in intake.findings if is_chosen(finding.file, chosen)]
    if changes is not None:
        changed = {entry_file(path) for path in changes.files()}
        sys.stderr.write(
            spoken.commands.CHANGED_FILES.format(count=len(changed), base=chosen.changed)
        )
        findings = [
            finding
            for finding in findings
            if finding.severity is Severity.ERROR or entry_file(finding.file) in changed
        ]
    reporter(chosen.format, sys.stdout, lines_below(chosen.root)).report(findings, intake.files)
    if chosen.summary:
        with chosen.summary.open("a", encoding="utf-8") as summary:
            summary.write("\n")  # whatever stood there before has ended
            reporter("markdown", summary).report(findings, intake.files)
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def _add_explain(commands: Commands) -> None:
    command = _add(
        commands, "explain", spoken.commands.EXPLAIN, explain, spoken.commands.EXAMPLES["explain"]
    )
    command.add_argument(
        "code",
        nargs="?",
        metavar=spoken.commands.VALUES["code"],
        help=spoken.commands.EXPLAINED_CODE,
    )
    _add_json(command)


def explain(chosen: argparse.Namespace) -> int:
    from catalogue.findings.explanations import explanations, nearest
    from catalogue.findings.telling import as_values, told, told_all

    rules = explanations(spoken.language())
    known = rules.get((chosen.code or "").upper())
    if chosen.code and known is None:
        meant = nearest(chosen.code)
        near = spoken.commands.MEANT_RULE.format(code=meant) if meant else ""
        sys.stderr.write(spoken.commands.NO_SUCH_RULE.format(written=shown(chosen.code), near=near))
        return 2
    if chosen.json:
        _write_json([as_values(rule) for rule in ([known] if known else rules.values())])
    else:
        sys.stdout.writelines(f"{line}\n" for line in (told(known) if known else told_all()))
    return 0


def _write_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def _add_build(commands: Commands) -> None:
    command = _add(
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
    _add_today(command)
    _add_workers(command)


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


def _add_assemble(commands: Commands) -> None:
    command = _add(
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
    _add_workers(command)


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


def _add_serve(commands: Commands) -> None:
    command = _add(
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
    _add_today(command)
    _add_workers(command)


def serve(chosen: argparse.Namespace) -> int:

    from catalogue.serving.preview import Visit, preview

    visit = Visit(chosen.root, chosen.today, chosen.port, chosen.workers, chosen.open)
    return preview(visit, sys.stdout, sys.stderr, progress_on(sys.stderr, os.environ))


def _add_verify(commands: Commands) -> None:
    command = _add(
        commands, "verify", spoken.commands.VERIFY, verify, spoken.commands.EXAMPLES["verify"]
    )
    command.add_argument("site", type=Path, nargs="?", help=spoken.commands.BUILT_SITE)
    _add_json(command)
    _add_today(command)
    _add_workers(command)


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
        _write_json([outcome.as_json() for outcome in outcomes])
        return int(not all(outcome.passed for outcome in outcomes))
    return int(not verify_site(site, expected, chosen.workers, sys.stdout))


def _add_import(commands: Commands) -> None:
    command = _add(
        commands, "import", spoken.commands.IMPORT, import_file, spoken.commands.IMPORT_EXAMPLES
    )
    add_import_flags(command)
    _add_today(command)


def import_file(chosen: argparse.Namespace) -> int:
    from catalogue.officers.arriving import Arrival, take_in
    from catalogue.officers.asked import asker_at, options_of, write_report
    from catalogue.officers.rows import ImportRefusedError
    from catalogue.officers.table_report import TableReport

    asking = not (chosen.yes or chosen.json)
    asker = asker_at(sys.stdin, sys.stderr) if asking else None
    try:
        wish = Arrival(chosen.file, chosen.root, chosen.today, options_of(chosen))
        wish = replace(wish, dry_run=chosen.dry_run, replace=chosen.replace, asker=asker)
        report = take_in(wish)
        if chosen.report:
            write_report(chosen.report, report)
    except ImportRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if chosen.json:
        _write_json(report.as_json())
    else:
        sys.stdout.writelines(f"{line}\n" for line in report.lines())
    return int(isinstance(report, TableReport) and not report.is_good)


def _add_export(commands: Commands) -> None:
    command = _add(
        commands, "export", spoken.commands.EXPORT, export_file, spoken.commands.EXPORT_EXAMPLES
    )
    add_export_flags(command)
    _add_today(command)


def export_file(chosen: argparse.Namespace) -> int:
    from catalogue.officers.asked import selection_of
    from catalogue.officers.exports.exporting import Wish
    from catalogue.officers.exports.exporting import export_file as write
    from catalogue.officers.rows import ImportRefusedError

    selection = selection_of(chosen)
    try:
        wish = Wish(chosen.file, overwrite=chosen.overwrite, dry_run=chosen.dry_run)
        count = write(wish, chosen.root, chosen.today, selection)
    except ImportRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    kind = spoken.commands.EXPORT_KINDS[chosen.kind]
    told = spoken.commands.WOULD_EXPORT if chosen.dry_run else spoken.commands.EXPORTED
    sys.stdout.write(told.format(count=count, kind=kind, file=chosen.file))
    return 0


def _add_report(commands: Commands) -> None:
    command = _add(
        commands, "report", spoken.reports.HELP["report"], report, spoken.reports.HELP["examples"]
    )
    add_report_flags(command)
    _add_today(command)


def _add_manifest(commands: Commands) -> None:
    command = _add(
        commands,
        "manifest",
        spoken.publishing.HELP["manifest"],
        manifest,
        spoken.publishing.HELP["examples"],
    )
    add_manifest_flags(command)
    _add_today(command)


def _add_officers_verbs(commands: Commands) -> None:
    texts = spoken.officer_help
    for verb, run in RUN.items():
        command = _add(commands, verb, texts.VERBS[verb], run, texts.EXAMPLES[verb])
        _add_today(command)
        command.later = partial(_add_flags, verb)


def _add_flags(verb: str, command: argparse.ArgumentParser) -> None:
    """Their flags are read off the schemas, which the other commands need not load for it."""
    from catalogue.officer_arguments import ADD_FLAGS

    ADD_FLAGS[verb](command)
