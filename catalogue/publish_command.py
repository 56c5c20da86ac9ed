"""The verb `manifest`: parse, call, print. What it holds against what stands in `publishing/`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.language import spoken
from catalogue.language.formats import day

if TYPE_CHECKING:
    from catalogue.publishing.falls import Approval, Fall
    from catalogue.publishing.published import Counts

PROPOSED = timedelta(days=7)
"""How long the approval holds that a refusal proposes."""


class RefusedError(Exception):
    """Nothing is to be published; the message says why."""


def add_manifest_flags(command: argparse.ArgumentParser) -> None:
    command.add_argument("site", type=Path, nargs="?", help=spoken.publishing.HELP["site"])
    command.add_argument(
        "--commit", required=True, metavar="COMMIT", help=spoken.publishing.HELP["commit"]
    )
    command.add_argument(
        "--previous",
        required=True,
        metavar=spoken.commands.VALUES["where"],
        help=spoken.publishing.HELP["previous"],
    )


def manifest(chosen: argparse.Namespace) -> int:
    from catalogue.publishing.published import NAME, Origin, published
    from catalogue.publishing.published import manifest as text_of

    site = chosen.site or chosen.root / "site"
    if not (site / "index.html").exists():
        sys.stderr.write(spoken.publishing.SAY["no-site"].format(site=site))
        return 2
    found = published(site)
    try:
        approved = tuple(_approved(chosen, found.counts))
    except RefusedError as error:
        sys.stderr.write(str(error))
        return 1
    text = text_of(found, Origin(chosen.commit, chosen.today, approved))
    (site / NAME).write_text(text, encoding="utf-8", newline="\n")
    counts = found.counts._asdict()
    sys.stdout.write(
        spoken.publishing.SAY["written"].format(
            file=site / NAME, digest=found.digest[:16], **counts
        )
    )
    return 0


def _approved(chosen: argparse.Namespace, now: Counts) -> Iterator[Mapping[str, str]]:
    """Says every fall; yields who allowed it. Raises RefusedError where nobody did."""
    from catalogue.publishing.falls import approval_of, falls

    known = _approvals(chosen.root)
    found = [
        (fall, approval_of(fall, known, chosen.today))
        for fall in falls(_before(chosen.previous), now)
    ]
    refused = [fall for fall, approval in found if approval is None]
    if refused:
        raise _refusal(chosen, refused)
    for fall, approval in found:
        if approval is not None:
            said = {"until": day(approval.until), "reason": approval.reason}
            about = {
                "before": fall.before,
                "now": fall.now,
                "what": spoken.publishing.WHAT.get(fall.what),
            }
            key = "approved" if about["what"] else "approved-first"
            sys.stdout.write(
                spoken.publishing.SAY[key].format(approved_by=approval.approved_by, **about, **said)
            )
            yield {"what": fall.what, "approved_by": approval.approved_by, **said}


def _refusal(chosen: argparse.Namespace, refused: Sequence[Fall]) -> RefusedError:
    """All falls in one message, and what to write for each."""
    from catalogue.publishing.falls import FILE

    texts = []
    until = (chosen.today + PROPOSED).isoformat()
    for fall in refused:
        if fall.what not in spoken.publishing.WHAT:
            texts.append(spoken.publishing.SAY["first"].format(previous=chosen.previous))
            texts.append(spoken.publishing.SAY["how-first"].format(file=FILE, until=until))
            continue
        percent = 100 * (1 - fall.now / fall.before)
        said = {"before": fall.before, "now": fall.now, "percent": percent}
        texts.append(
            spoken.publishing.SAY["fall"].format(what=spoken.publishing.WHAT[fall.what], **said)
        )
        texts.append(
            spoken.publishing.SAY["how"].format(
                file=FILE, what=fall.what, now=fall.now, until=until
            )
        )
    return RefusedError("".join(texts))


def _before(previous: str) -> Counts | None:
    """Raises RefusedError: what cannot be read is no reason to publish."""
    from catalogue.publishing.previous import fetched
    from catalogue.publishing.published import counts_in

    try:
        content = fetched(previous)
        return None if content is None else counts_in(content)
    except (OSError, ValueError) as error:
        text = spoken.publishing.SAY["unreadable"].format(previous=previous, problem=error)
        raise RefusedError(text) from None


def _approvals(root: Path) -> tuple[Approval, ...]:
    from catalogue.findings.rules import fix, message
    from catalogue.publishing.falls import FILE, approvals_in
    from catalogue.reading.yaml_reader import read_yaml_file

    if not (root / FILE).exists():
        return ()
    document, findings = read_yaml_file(root, FILE)
    if document is None:
        first = findings[0]
        said = {"message": message(first), "fix": fix(first)}
        raise RefusedError(
            spoken.publishing.SAY["broken"].format(file=FILE, place=first.position, **said)
        )
    try:
        return approvals_in(document.content)
    except ValueError as error:
        raise RefusedError(
            spoken.publishing.SAY["approvals"].format(file=FILE, field=error)
        ) from None
