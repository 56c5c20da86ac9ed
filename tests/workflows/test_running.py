"""The workflows' commands, carried out on a clone as GitHub and GitLab would carry them out."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
import yaml

from bench.national.generate import generate
from tests.officers.reports.conftest import serving
from tests.officers.reports.test_expiring import GitHub
from tests.workflows.workflow import FOLDER, GITLAB, ROOT, Runner, loaded

PULL_REQUEST = loaded(FOLDER / "pull-request.yml")
PUBLISH = loaded(FOLDER / "publish.yml")
REPORTS = loaded(FOLDER / "reports.yml")

TODAY = {"OCOP_TODAY": "2026-07-17"}
NEW = "mau-moi"
ADVISED = "http://vidu.vn/khong-ma-hoa"
"""In an entry of the base: there is advice about it (W504)."""


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Thử", "-c", "user.email=thu@vidu.vn", "-c", "core.autocrlf=false")
    command = ["git", *who, *arguments]
    return subprocess.run(
        command, cwd=folder, check=True, capture_output=True, encoding="utf-8"
    ).stdout


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the program and an invented catalogue."""
    folder = tmp_path_factory.mktemp("kho") / "goc"
    generate(20, folder)
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "catalogue", folder / "catalogue", ignore=unwanted, dirs_exist_ok=True)
    shutil.copy(ROOT / ".gitignore", folder)
    file = next(folder.glob("products/*/mau-7/product.yml"))
    values = yaml.safe_load(file.read_text(encoding="utf-8"))
    values["sources"] = [{"title": "Nguồn bịa", "url": ADVISED}]
    file.write_text(yaml.safe_dump(values, allow_unicode=True), encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder, "Danh mục thử")
    return folder


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)


@pytest.fixture
def checkout(origin: Path, tmp_path: Path) -> Path:
    """What the runner has of a pull request: its merge into the base, and the base's branch."""
    clone = tmp_path / "may chạy"
    git(tmp_path, "clone", "--quiet", str(origin), str(clone))
    git(clone, "checkout", "--quiet", "--detach")
    return clone


@pytest.fixture
def runner(checkout: Path, tmp_path: Path) -> Runner:
    tools = tmp_path / "dung-cu"
    tools.mkdir()
    contexts = {
        "github.base_ref": "main",
        "github.server_url": "https://github.example",
        "github.repository": "bia/kho",
        "github.token": "bi-mat",
        "env.PYTHON": "3.11.9",
    }
    return Runner(checkout, tools, contexts, dict(TODAY))


def product(checkout: Path) -> Path:
    return next(checkout.glob("products/*/mau-3/product.yml"))


def add_product(checkout: Path) -> Path:
    """As an officer would, from a fork: a copy of a neighbour with another name."""
    neighbour = product(checkout)
    values = yaml.safe_load(neighbour.read_text(encoding="utf-8"))
    values["name"] = "Mật ong chưa từng có"
    for unique in ("packagings", "photos", "other_names", "traceability_url"):
        values.pop(unique, None)
    file = neighbour.parent.with_name(NEW) / "product.yml"
    file.parent.mkdir()
    file.write_text(yaml.safe_dump(values, allow_unicode=True), encoding="utf-8")
    return file


def test_a_reviewer_of_a_pull_request_sees_its_effect_and_the_site(
    runner: Runner, checkout: Path
) -> None:
    add_product(checkout)
    (checkout / "catalogue/la.py").write_text("1\n", encoding="utf-8")
    commit(checkout, "Từ một bản fork")
    ran = runner.run(PULL_REQUEST, "check")
    assert [step.code for step in ran] == [0] * 4, ran[-1].output
    summary = ran[-1].summary
    assert summary.startswith("## Thay đổi so với origin/main\n")
    assert "**🔴 Ngoài dữ liệu (1 tệp) · Thêm mới (1)**" in summary
    assert "- catalogue/la\\.py" in summary
    assert "Sản phẩm Mật ong chưa từng có" in summary
    assert "### Trên bản đồ (1)" in summary
    assert "## ✅ Kiểm tra dữ liệu: không có lỗi" in summary
    assert ADVISED in runner.step({"run": "python3 scripts/check.py"}, {}).output
    assert ADVISED not in ran[1].output  # the branch has not touched it
    assert summary.endswith("ban-do.svg là bản đồ các điểm mới.\n")
    assert (checkout / "review/site/san-pham" / NEW / "index.html").exists()
    assert "<circle" in (checkout / "review/ban-do.svg").read_text(encoding="utf-8")


def test_an_error_stands_beside_its_line_and_stops_the_build(
    runner: Runner, checkout: Path
) -> None:
    file = product(checkout)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("name:", "nmae:", 1), encoding="utf-8")
    commit(checkout, "Sai")
    ran = runner.run(PULL_REQUEST, "check")
    assert [step.code for step in ran] == [0, 1]
    where = file.relative_to(checkout).as_posix()
    errors = [line for line in ran[1].output.splitlines() if line.startswith("::error file=")]
    assert errors != []
    assert all(line.startswith(f"::error file={where},line=") for line in errors)
    assert "### Tệp còn lỗi (1)" in ran[1].summary
    assert "## ❌ Kiểm tra dữ liệu" in ran[1].summary
    assert not (checkout / "review/site").exists()


def test_a_merge_request_on_gitlab_gets_the_same(runner: Runner, checkout: Path) -> None:
    add_product(checkout)
    commit(checkout, "Từ một bản fork")
    script = {"run": "\n".join(loaded(GITLAB)["check"]["script"])}
    base = git(checkout, "rev-parse", "main").strip()
    done = runner.step(script, {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base})
    assert done.code == 0, done.output
    told = (checkout / "review/thay-doi.md").read_text(encoding="utf-8")
    assert "Thêm mới (1)" in told
    assert told in done.output
    json.loads((checkout / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert (checkout / "review/site/san-pham" / NEW / "index.html").exists()


def test_gitlab_is_told_of_errors_beside_their_lines_and_stops(
    runner: Runner, checkout: Path
) -> None:
    file = product(checkout)
    file.write_text("name: [\n", encoding="utf-8")
    commit(checkout, "Sai")
    script = {"run": "\n".join(loaded(GITLAB)["check"]["script"])}
    base = git(checkout, "rev-parse", "main").strip()
    done = runner.step(script, {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base})
    assert done.code == 1
    report = json.loads((checkout / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert file.relative_to(checkout).as_posix() in {each["location"]["path"] for each in report}


class Pages:
    """What is published at an address: nothing, until something is put there."""

    manifest: bytes | None = None

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        is_there = request.path == "/kho/ban-ke.json" and self.manifest is not None
        request.send_response(200 if is_there else 404)
        request.end_headers()
        request.wfile.write(self.manifest or b"" if is_there else b"")


@pytest.fixture
def pages(runner: Runner) -> Iterator[Pages]:
    """Beside `gh`, as the runner has it, which knows the address."""
    there = Pages()
    with serving(there.answer) as address:
        program(
            runner.tools / "gh", f'[ "$1 $2" = "api repos/bia/kho/pages" ] && echo {address}/kho/'
        )
        runner.settings |= {"GITHUB_REPOSITORY": "bia/kho", "GITHUB_SHA": "a" * 40}
        yield there


def program(file: Path, text: str) -> None:
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def approve(checkout: Path, what: str) -> None:
    (checkout / "schema/approved-falls.yml").write_text(
        f"falls:\n  - what: {what}\n    down_to: 1\n    approved_by: Bà Bịa\n"
        '    reason: Thử.\n    until: "2026-12-31"\n',
        encoding="utf-8",
    )


def test_main_is_published_with_its_manifest_once_somebody_has_named_themselves(
    runner: Runner, checkout: Path, pages: Pages
) -> None:
    ran = runner.run(PUBLISH, "build")
    assert [step.code for step in ran] == [0, 0, 1]
    assert "chưa có bản nào để so" in ran[-1].output
    approve(checkout, "first")
    ran = runner.run(PUBLISH, "build")
    assert [step.code for step in ran] == [0] * 4, ran[-1].output
    listed = subprocess.run(
        ["tar", "--list", "--file", "artifact.tar"], cwd=checkout, check=True, capture_output=True
    )
    names = set(os.fsdecode(listed.stdout).splitlines())
    assert {"./index.html", "./ban-ke.json", "./san-pham/mau-3/index.html"} <= names
    assert "./.ocop-site" not in names
    home = (checkout / "site/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{runner.contexts["steps.pages.outputs.url"]}"' in home
    assert "github.example" in (checkout / "site/san-pham/mau-3/index.html").read_text()
    assert runner.step({"run": "python3 scripts/verify.py site"}, {}).code == 0
    told = json.loads((checkout / "site/ban-ke.json").read_text(encoding="utf-8"))
    assert (told["commit"], told["day"]) == ("a" * 40, "2026-07-17")
    assert told["counts"]["products"] == 20


def test_a_site_that_is_built_again_has_no_manifest_of_before(
    runner: Runner, checkout: Path
) -> None:
    build = {"run": "python3 scripts/build.py"}
    assert runner.step(build, {}).code == 0
    manifest, home = checkout / "site/ban-ke.json", checkout / "site/index.html"
    manifest.write_text("{}", encoding="utf-8")
    made = home.stat().st_mtime_ns
    assert runner.step(build, {}).code == 0
    assert not manifest.exists()
    assert home.stat().st_mtime_ns == made  # nothing else was touched


def test_a_merge_that_lost_half_of_the_products_is_not_published(
    runner: Runner, checkout: Path, pages: Pages
) -> None:
    counts = {"products": 40, "producers": 12, "sales_points": 4, "pages": 100}
    pages.manifest = json.dumps({"format": "ocop-published-1", "counts": counts}).encode()
    ran = runner.run(PUBLISH, "build")
    assert [step.code for step in ran] == [0, 0, 1]
    assert "KHÔNG XUẤT BẢN: từ 40 xuống 20 sản phẩm, giảm 50 %." in ran[-1].output
    assert not (checkout / "artifact.tar").exists()


def test_the_weekly_run_opens_issues_for_what_runs_out(runner: Runner) -> None:
    forge = GitHub()
    with serving(forge.answer) as address:
        runner.settings |= {
            "GITHUB_REPOSITORY": "bia/kho",
            "GITHUB_API_URL": address,
            "OCOP_TODAY": "2027-12-20",
        }
        (first,) = runner.run(REPORTS, "expiring")
        (second,) = runner.run(REPORTS, "expiring")
    assert (first.code, second.code) == (0, 0), first.output
    assert first.output.count("Mở vấn đề mới: Sắp hết hạn: ") == len(forge.issues) > 0
    assert second.output == f"{len(forge.issues)} vấn đề giữ nguyên.\n"


@pytest.mark.parametrize(
    ("listed", "downloaded"), [("", False), ("77", True)], ids=["first", "later"]
)
def test_the_links_of_the_last_scheduled_run_are_remembered(
    runner: Runner,
    checkout: Path,
    listed: str,
    downloaded: bool,  # noqa: FBT001 - of the table
) -> None:
    program(
        runner.tools / "gh",
        'echo "$@" >> calls\n'
        f'if [ "$2" = list ]; then echo "{listed}"; else echo "{{}}" > state/lien-ket.json; fi',
    )
    step = next(s for s in REPORTS["jobs"]["links"]["steps"] if "gh run" in s.get("run", ""))
    assert runner.step(step, step["env"]).code == 0
    calls = (checkout / "calls").read_text(encoding="utf-8").splitlines()
    assert "--event schedule" in calls[0]
    assert (checkout / "state").is_dir()
    assert (checkout / "state/lien-ket.json").exists() is downloaded
