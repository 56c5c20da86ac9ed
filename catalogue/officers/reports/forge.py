"""Issues on GitHub, by its REST interface."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from catalogue.language import spoken
from catalogue.officers.reports.issues import LABEL, Deed, Issue, Step

PAGE = 100
"""Issues at a time, the most that GitHub gives."""

PATIENCE = 30
"""Seconds."""


class ForgeError(Exception):
    """GitHub did not do it; the message says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(spoken.reports.ISSUES[key].format(**values))


@dataclass(frozen=True, slots=True)
class Forge:
    """api: address of the interface; repository: `owner/name`."""

    api: str
    repository: str
    token: str

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Forge:
        """By the variables that GitHub Actions sets. Raises ForgeError where one is missing."""
        for name in ("GITHUB_REPOSITORY", "GITHUB_TOKEN"):
            if not environment.get(name):
                raise ForgeError("no-setting", name=name)
        api = environment.get("GITHUB_API_URL") or "https://api.github.com"
        return cls(api.rstrip("/"), environment["GITHUB_REPOSITORY"], environment["GITHUB_TOKEN"])

    def issues(self) -> Iterator[Issue]:
        """All with our label, open and closed. Raises ForgeError."""
        page, found = 1, PAGE
        while found == PAGE:
            asked = {"labels": LABEL, "state": "all", "per_page": PAGE, "page": page}
            answer = self._asked("GET", f"issues?{urlencode(asked)}")
            for each in answer:
                body, is_open = each["body"] or "", each["state"] == "open"
                yield Issue(each["number"], each["title"], body, is_open)
            page, found = page + 1, len(answer)

    def do(self, step: Step) -> None:
        """Raises ForgeError."""
        told: dict[str, Any] = {"title": step.title, "body": step.body}
        if step.deed is Deed.CREATE:
            self._asked("POST", "issues", {**told, "labels": [LABEL]})
        elif step.deed is Deed.UPDATE:
            self._asked("PATCH", f"issues/{step.number}", {**told, "state": "open"})
        else:
            self._asked("PATCH", f"issues/{step.number}", {"state": "closed"})

    def _asked(self, method: str, path: str, content: Mapping[str, Any] | None = None) -> Any:
        request = urllib.request.Request(  # noqa: S310 - the address is the runner's own
            f"{self.api}/repos/{self.repository}/{path}",
            data=None if content is None else json.dumps(content).encode(),
            method=method,
            headers={
                "Accept": "application/vnd.github+json",
                "Authorization": f"Bearer {self.token}",
                "Content-Type": "application/json",
                "User-Agent": "ocop-catalogue",
                "X-GitHub-Api-Version": "2022-11-28",
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 - as above
                return json.load(answer)
        except (OSError, ValueError) as error:
            raise ForgeError("refused", problem=error) from None
