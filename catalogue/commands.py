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
from typing import TYPE_CHECKING

from catalogue import __version__
from catalogue.arguments import (
    VietnameseParser,
    add_export_flags,
    add_import_flags,
    address,
    day,
    port,
    shard,
    workers,
)
from catalogue.clock import day_or_today
from catalogue.findings.finding import Finding, Severity, shown
from catalogue.findings.reporters import REPORTERS, reporter
from catalogue.intake import read_catalogue
from catalogue.intake.crew import CrewError
from catalogue.intake.git_changes import GitChanges, GitError, entry_file
from catalogue.intake.workers import default_workers
from catalogue.language.vi import commands as texts
from catalogue.language.vi.publishing import HELP as PUBLISH_HELP
from catalogue.language.vi.reports import HELP as REPORT_HELP
from catalogue.officer_commands import EXAMPLES, RUN, VERBS
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
    chosen = parser().parse_args(arguments)
    if not (chosen.root / "schema" / "product.schema.json").exists():
        sys.stderr.write(texts.NO_CATALOGUE.format(root=chosen.root))
        return 2
    gc.disable()  # a quarter of a large build; commands end soon, and hardly anything goes round
    try:
        code: int = chosen.run(chosen)
    except KeyboardInterrupt:
        sys.stderr.write("\nĐã ngừng theo yêu cầu.\n")
        return 130
    except CrewError:
        sys.stderr.write(texts.PROCESS_DIED)
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def parser() -> argparse.ArgumentParser:
    whole = VietnameseParser(prog="ocop", description=texts.DESCRIPTION, epilog=texts.EPILOG)
    version = f"ocop {__version__}"
    whole.add_argument("--version", action="version", version=version, help=texts.VERSION)
    commands = whole.add_subparsers(
        title="lệnh", metavar="LỆNH", dest="LỆNH", required=True, parser_class=VietnameseParser
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

    Commands = argparse._SubParsersAction[VietnameseParser]  # noqa: SLF001 - its only name


def _add(
    commands: Commands,
    name: str,
    help: str,  # noqa: A002 - argparse's own word
    run: Command,
    examples: str = "",
) -> VietnameseParser:
    command = commands.add_parser(name, help=help, description=help, epilog=examples)
    command.set_defaults(run=run)
    command.add_argument(
        "--root",
        type=Path,
        default=ROOT,
        help="thư mục gốc của danh mục (mặc định: kho chứa chương trình này)",
    )
    return command


def _add_today(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--today",
        type=day,
        default=day_or_today(os.environ.get("OCOP_TODAY", "")),
        metavar="NGÀY",
        help="coi hôm nay là ngày này, ví dụ 2026-11-21 hoặc 21/11/2026",
    )


def _add_workers(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--workers",
        type=workers,
        default=default_workers(),
        metavar="SỐ",
        help="số tiến trình làm song song (kết quả không phụ thuộc số này)",
    )


def _add_check(commands: Commands) -> None:
    command = _add(commands, "check", texts.CHECK, check)
    command.add_argument("--format", choices=REPORTERS, default="terminal", help="kiểu in kết quả")
    command.add_argument(
        "--changed", nargs="?", const="HEAD", metavar="MỐC", help=texts.CHANGED_HELP
    )
    command.add_argument("--summary", type=Path, metavar="TỆP", help=texts.SUMMARY_HELP)
    command.add_argument("--fix", action="store_true", help=texts.FIX_HELP)
    command.add_argument("--dry-run", action="store_true", help=texts.DRY_FIX_HELP)
    _add_today(command)
    _add_workers(command)


def check(chosen: argparse.Namespace) -> int:
    changes = None
    try:
        if chosen.dry_run and not chosen.fix:
            sys.stderr.write(texts.DRY_WITHOUT_FIX)
            return 2
        if chosen.changed is not None:
            changes = GitChanges(chosen.root, chosen.changed)
        return _check(chosen, changes)
    except GitError as error:
        sys.stderr.write(texts.NO_GIT.format(base=chosen.changed, said=error.said))
        return 2


def _fix(chosen: argparse.Namespace) -> None:
    """Mend what can be mended and show it; beside a report for programs, not in it."""
    from catalogue.intake.intake import jobs
    from catalogue.officers.mending_files import mend
    from catalogue.reading.tree import scan

    output = sys.stdout if chosen.format == "terminal" else sys.stderr
    entries = (job.wanted for job in jobs(scan(chosen.root)))
    count = 0
    for mended in mend(chosen.root, entries, dry_run=chosen.dry_run):
        output.writelines(f"{line}\n" for line in mended.diff())
        count += 1
    told = texts.WOULD_MEND if chosen.dry_run else texts.MENDED
    output.write(told.format(count=count) if count else texts.NOTHING_TO_MEND)


def _check(chosen: argparse.Namespace, changes: GitChanges | None) -> int:
    if chosen.fix:
        _fix(chosen)
    intake = read_catalogue(chosen.root, chosen.today, chosen.workers, remembering=True)
    findings: Sequence[Finding] = intake.findings
    if changes is not None:
        changed = {entry_file(path) for path in changes.files()}
        sys.stderr.write(texts.CHANGED_FILES.format(count=len(changed), base=chosen.changed))
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
    command = _add(commands, "explain", texts.EXPLAIN, explain)
    command.add_argument("code", nargs="?", metavar="MÃ", help=texts.EXPLAINED_CODE)


def explain(chosen: argparse.Namespace) -> int:
    from catalogue.findings.explanations import EXPLANATIONS, nearest
    from catalogue.findings.telling import told, told_all

    known = EXPLANATIONS.get((chosen.code or "").upper())
    if chosen.code and known is None:
        meant = nearest(chosen.code)
        near = texts.MEANT_RULE.format(code=meant) if meant else ""
        sys.stderr.write(texts.NO_SUCH_RULE.format(written=shown(chosen.code), near=near))
        return 2
    sys.stdout.writelines(f"{line}\n" for line in (told(known) if known else told_all()))
    return 0


def _add_build(commands: Commands) -> None:
    command = _add(commands, "build", texts.BUILD, build)
    command.add_argument(
        "--site", type=Path, metavar="THƯ_MỤC", help="nơi ghi trang web (mặc định: site)"
    )
    command.add_argument(
        "--url", type=address, metavar="ĐỊA_CHỈ", help="địa chỉ công khai của trang web"
    )
    command.add_argument("--fresh", action="store_true", help=texts.FRESH)
    command.add_argument("--cards", action="store_true", help=texts.CARDS)
    command.add_argument("--shard", type=shard, metavar="K/N", help=texts.SHARD)
    _add_today(command)
    _add_workers(command)


def build(chosen: argparse.Namespace) -> int:
    from catalogue.progress import progress_on
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
    from catalogue.progress import progress_on
    from catalogue.publishing.parts import Shard
    from catalogue.publishing.refusals import unless_refused
    from catalogue.publishing.sharding import make_part

    started = time.monotonic()
    part = Shard(*chosen.shard)
    if not chosen.site:
        sys.stderr.write(texts.SHARD_NEEDS_SITE.format(shard=part, number=part.number))
        return 2
    progress = progress_on(sys.stderr, os.environ)
    made = unless_refused(lambda: make_part(wish, part, progress), wish.site, sys.stderr)
    if made is None:
        return 1
    told = {"pages": made.pages, "files": len(made.files), "size": made.size / 1e6, "of": part.of}
    seconds = time.monotonic() - started
    sys.stdout.write(texts.PART_MADE.format(shard=part, seconds=seconds, site=wish.site, **told))
    return 0


def _add_assemble(commands: Commands) -> None:
    command = _add(commands, "assemble", texts.ASSEMBLE, assemble)
    command.add_argument("parts", type=Path, nargs="+", metavar="PHẦN", help=texts.PARTS)
    command.add_argument(
        "--site", type=Path, metavar="THƯ_MỤC", help="nơi ghi trang web (mặc định: site)"
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
    command = _add(commands, "serve", texts.SERVE, serve)
    command.add_argument("--port", type=port, default=8000, metavar="CỔNG", help="cổng (8000)")
    command.add_argument("--open", action="store_true", help="mở trình duyệt")
    _add_today(command)
    _add_workers(command)


def serve(chosen: argparse.Namespace) -> int:
    from catalogue.progress import progress_on
    from catalogue.serving.preview import Visit, preview

    visit = Visit(chosen.root, chosen.today, chosen.port, chosen.workers, chosen.open)
    return preview(visit, sys.stdout, sys.stderr, progress_on(sys.stderr, os.environ))


def _add_verify(commands: Commands) -> None:
    command = _add(commands, "verify", texts.VERIFY, verify)
    command.add_argument("site", type=Path, nargs="?", help="thư mục trang web (mặc định: site)")
    _add_today(command)
    _add_workers(command)


def verify(chosen: argparse.Namespace) -> int:
    from catalogue.publishing import mkdocs_plugin
    from catalogue.publishing.report import verify_site
    from catalogue.publishing.shell import ThemeError
    from catalogue.publishing.verification.expectation import expectation

    site = chosen.site or chosen.root / "site"
    if not (site / "index.html").exists():
        sys.stderr.write(f"Không có trang web ở {site}.\nSửa: chạy  ocop build  trước.\n")
        return 2
    intake = read_catalogue(chosen.root, chosen.today, chosen.workers)
    try:
        settings = mkdocs_plugin.theme(chosen.root / "mkdocs.yml", site).settings
    except ThemeError as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    expected = expectation(intake.directory, settings.languages)
    return int(not verify_site(site, expected, chosen.workers, sys.stdout))


def _add_import(commands: Commands) -> None:
    command = _add(commands, "import", texts.IMPORT, import_file, texts.IMPORT_EXAMPLES)
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
        json.dump(report.as_json(), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in report.lines())
    return int(isinstance(report, TableReport) and not report.is_good)


def _add_export(commands: Commands) -> None:
    command = _add(commands, "export", texts.EXPORT, export_file, texts.EXPORT_EXAMPLES)
    add_export_flags(command)
    _add_today(command)


def export_file(chosen: argparse.Namespace) -> int:
    from catalogue.officers.asked import selection_of
    from catalogue.officers.exports.exporting import export_file as write
    from catalogue.officers.rows import ImportRefusedError

    selection = selection_of(chosen)
    try:
        count = write(chosen.file, chosen.root, chosen.today, selection, overwrite=chosen.overwrite)
    except ImportRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    kind = texts.EXPORT_KINDS[chosen.kind]
    sys.stdout.write(texts.EXPORTED.format(count=count, kind=kind, file=chosen.file))
    return 0


def _add_report(commands: Commands) -> None:
    command = _add(commands, "report", REPORT_HELP["report"], report, REPORT_HELP["examples"])
    add_report_flags(command)
    _add_today(command)


def _add_manifest(commands: Commands) -> None:
    command = _add(
        commands, "manifest", PUBLISH_HELP["manifest"], manifest, PUBLISH_HELP["examples"]
    )
    add_manifest_flags(command)
    _add_today(command)


def _add_officers_verbs(commands: Commands) -> None:
    for verb, run in RUN.items():
        command = _add(commands, verb, VERBS[verb], run, EXAMPLES[verb])
        _add_today(command)
        command.later = partial(_add_flags, verb)


def _add_flags(verb: str, command: argparse.ArgumentParser) -> None:
    """Their flags are read off the schemas, which the other commands need not load for it."""
    from catalogue.officer_arguments import ADD_FLAGS

    ADD_FLAGS[verb](command)
