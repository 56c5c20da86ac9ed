"""The workflows do what they say with no more rights than that takes, and call what exists."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from catalogue.commands import parser

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SHARDS = ROOT / ".github" / "workflows" / "build-in-shards.yml"

_USES = re.compile(r"^ *(?:- )?uses: (.*)$", re.MULTILINE)
_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*")
_VARIABLES = {
    "$SHARD/$SHARDS": "2/4",
    "part-$SHARD": "part-2",
    "part-*/": "part-1",
    "$TODAY": "2026-07-17",
    "$URL": "https://ocop.vidu.vn/",
}
"""What stands in for the words that the shell would fill in."""


def loaded(path: Path) -> dict[Any, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def commands(workflow: dict[Any, Any]) -> Iterator[list[str]]:
    """Every line of ours that a step runs, as words."""
    for step in steps(workflow):
        for line in step.get("run", "").splitlines():
            if "scripts/" in line or "ocop" in line:
                yield [_VARIABLES.get(word, word) for word in shlex.split(line)]


def test_there_are_workflows_to_look_at() -> None:
    assert SHARDS in WORKFLOWS


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_to_one_commit_and_say_which_version_that_is(path: Path) -> None:
    used = _USES.findall(path.read_text(encoding="utf-8"))
    assert len(used) == sum("uses" in step for step in steps(loaded(path)))
    assert used != []
    assert [one for one in used if not _PINNED.fullmatch(one)] == []


def test_a_workflow_in_shards_has_no_rights_but_to_read() -> None:
    workflow = loaded(SHARDS)
    assert workflow["permissions"] == {}
    assert [job["permissions"] for job in workflow["jobs"].values()] == [{"contents": "read"}] * 3
    checkouts = [s for s in steps(workflow) if s.get("uses", "").startswith("actions/checkout@")]
    assert [s["with"] for s in checkouts] == [{"persist-credentials": False}] * 3


def test_a_workflow_in_shards_needs_no_secret_and_runs_for_no_stranger() -> None:
    text = SHARDS.read_text(encoding="utf-8")
    assert "secrets" not in text.replace("needs no secrets", "")
    assert set(loaded(SHARDS)[True]) == {"workflow_dispatch", "workflow_call"}  # YAML's `on`


def test_nothing_from_outside_is_pasted_into_a_command() -> None:
    assert [step["run"] for step in steps(loaded(SHARDS)) if "${{" in step.get("run", "")] == []


def test_every_command_of_ours_exists_and_would_be_understood() -> None:
    verbs = []
    for script, *arguments in (line[1:] for line in commands(loaded(SHARDS))):
        assert (ROOT / script).exists(), script
        verbs.append(Path(script).stem)
        parser().parse_args([verbs[-1], *arguments])
    assert verbs == ["check", "build", "assemble"]


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
