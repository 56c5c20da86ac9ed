"""Build, verify, then swap: a site that fails its verification never takes the old one's place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO

from catalogue.findings.finding import Severity
from catalogue.findings.reporters import reporter
from catalogue.language.vi.commands import ADDRESS_TAKEN, STOPPED, UNFIT_TARGETS, UNWRITABLE
from catalogue.model.directory import Directory
from catalogue.model.validity import Status
from catalogue.pages.everything import AddressTakenError
from catalogue.publishing import mkdocs_plugin
from catalogue.publishing.assembly import Assembled, Assembly, WrongCatalogueError
from catalogue.publishing.files import all_files
from catalogue.publishing.swap import UnfitTargetError, ensure_fit, replacing
from catalogue.publishing.verification.expectation import expectation
from catalogue.publishing.verification.verify import verify

SHOWN_PROBLEMS = 20


class UnfitSiteError(Exception):
    """The built site failed its verification."""


@dataclass(frozen=True, slots=True)
class BuiltSite:
    assembled: Assembled
    pages: int
    files: int
    size: int

    def summary(self, seconds: float, site: Path) -> Iterator[str]:
        """What was built, in lines for a person."""
        directory = self.assembled.intake.directory
        shelf = directory.shelf("everything")
        findings = self.assembled.intake.findings
        advice = sum(finding.severity is Severity.ADVICE for finding in findings)
        valid = shelf.count(Status.VALID, Status.EXPIRING)
        yield (
            f"{len(directory.products)} sản phẩm ({valid} còn hiệu lực), "
            f"{len(directory.producers)} chủ thể, {len(directory.sales_points)} điểm bán; "
            f"không có lỗi, {advice} lời khuyên."
        )
        yield (
            f"{self.pages} trang, {self.files} tệp, {self.size / 1e6:.1f} MB trong "
            f"{seconds:.1f} giây; đã kiểm tra xong."
        )
        yield f"Xem tại {site / 'index.html'}, hoặc chạy  python3 scripts/serve.py"


def build_site(
    root: Path, site: Path, today: date, workers: int, errors: TextIO
) -> BuiltSite | None:
    """Build below `root` into `site`; None when something is wrong, which `errors` then tells."""
    os.environ["OCOP_TODAY"] = today.isoformat()  # mkdocs.yml reads both
    os.environ["OCOP_WORKERS"] = str(workers)
    try:
        ensure_fit(site, root)
        with replacing(site) as fresh:
            built = _build(root, fresh)
            if not verify_site(
                fresh, built.assembled.intake.directory, workers, errors, failures_only=True
            ):
                raise UnfitSiteError
    except mkdocs_plugin.BuildStoppedError as abort:
        errors.write(f"{abort}\n")
        return None
    except WrongCatalogueError as wrong:
        found = [finding for finding in wrong.findings if finding.severity is Severity.ERROR]
        reporter("terminal", errors).report(found, wrong.files)
        errors.write(f"{STOPPED}\n")
        return None
    except UnfitTargetError as unfit:
        errors.write(UNFIT_TARGETS[unfit.reason].format(site=site))
        return None
    except AddressTakenError as taken:
        errors.write(ADDRESS_TAKEN.format(address=taken.address))
        return None
    except OSError as error:
        errors.write(UNWRITABLE.format(site=site, problem=error.strerror or error))
        return None
    except UnfitSiteError:
        errors.write("Trang web vừa dựng không đạt: giữ nguyên trang cũ.\n")
        return None
    return built


def _build(root: Path, fresh: Path) -> BuiltSite:
    """Entries are read by other processes while the theme is drawn in this one."""
    theme = mkdocs_plugin.theme(root / "mkdocs.yml", fresh)
    with Assembly(theme.settings) as assembly:
        assembled = assembly.write(theme.draw(), fresh)
    files = list(all_files(str(fresh)))
    pages = sum(name.endswith(".html") for name, _ in files)
    return BuiltSite(assembled, pages, len(files), sum(size for _, size in files))


def verify_site(
    site: Path,
    directory: Directory,
    workers: int,
    output: TextIO,
    *,
    failures_only: bool = False,
) -> bool:
    """Run every check and say what each found; True when all passed."""
    passed = True
    for outcome in verify(site, expectation(directory), workers):
        passed &= outcome.passed
        if outcome.passed and failures_only:
            continue
        mark = "đạt" if outcome.passed else "HỎNG"
        output.write(f"{mark:5} {outcome.check}: xem {outcome.looked}\n")
        if outcome.looked == 0:
            output.write("      phép kiểm tra không tìm thấy gì để xem: nó không chạy\n")
        output.writelines(
            f"      {problem.page or '/'}: {problem.text}\n"
            for problem in outcome.problems[:SHOWN_PROBLEMS]
        )
        if len(outcome.problems) > SHOWN_PROBLEMS:
            output.write(f"      … và {len(outcome.problems) - SHOWN_PROBLEMS} lỗi nữa\n")
    return passed
