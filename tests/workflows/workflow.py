"""Workflows as their files say them, and a runner that does what their commands say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"

_EXPRESSION = re.compile(r"\$\{\{ *([^}]*?) *\}\}")


def loaded(path: Path) -> dict[Any, Any]:
    """YAML reads the key `on` as True."""
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


@dataclass
class Ran:
    """What one step did. summary: of the whole job so far."""

    name: str
    code: int
    output: str
    summary: str


@dataclass
class Runner:
    """A machine with a checkout. tools: a folder that stands first on the path.

    contexts: what stands for `${{ github.base_ref }}` and the like; a missing one is an error.
    """

    checkout: Path
    tools: Path
    contexts: dict[str, str]
    settings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """A door in `scripts/` calls the program of the checkout; its set-up has its own tests."""
        door = self.tools / "python3"
        call = f'exec "{sys.executable}" -m catalogue "$verb" "$@"'
        text = f'#!/bin/sh\nverb=$(basename "$1" .py); shift\n{call}\n'
        door.write_text(text, encoding="utf-8")
        door.chmod(0o755)

    def run(self, workflow: Mapping[Any, Any], job: str) -> list[Ran]:
        """The commands of a job, one step after the other, until one fails."""
        about = workflow["jobs"][job]
        shared = {**workflow.get("env", {}), **about.get("env", {})}
        found: list[Ran] = []
        for step in about["steps"]:
            if "run" in step:
                found.append(self.step(step, {**shared, **step.get("env", {})}))
                if found[-1].code:
                    break
        return found

    def step(self, step: Mapping[str, Any], env: Mapping[str, Any]) -> Ran:
        files = {name: self.tools / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.touch()
        given = {name: self.filled(str(value)) for name, value in env.items()}
        settings = {
            **os.environ,
            "PATH": f"{self.tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONUTF8": "1",
            "NO_MKDOCS_2_WARNING": "1",
            **self.settings,
            **{name: str(file) for name, file in files.items()},
            **given,
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.checkout,
            env=settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if step.get("id"):
            self._remember(step["id"], files["GITHUB_OUTPUT"].read_text(encoding="utf-8"))
        summary = files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")
        return Ran(step.get("name", step["run"]), done.returncode, done.stdout, summary)

    def filled(self, text: str) -> str:
        return _EXPRESSION.sub(lambda found: self.contexts[found[1]], text)

    def _remember(self, step: str, outputs: str) -> None:
        for line in outputs.splitlines():
            name, _, value = line.partition("=")
            self.contexts[f"steps.{step}.outputs.{name}"] = value
